/** How the site is built: where it lives, its languages, its security policy. */
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { tilesSource } from './src/formats/tiles-source.ts';
import { defaultLocale, locales } from './src/i18n/locales.ts';
import { bundleHosts } from './src/integrations/bundle-hosts.ts';
import { frozenEmbeds } from './src/integrations/frozen-embeds.ts';
import { indexSearch } from './src/integrations/index-search.ts';
import { inlineEmbeds } from './src/integrations/inline-embeds.ts';
import { lateSizes } from './src/integrations/late-sizes.ts';
import { listPages } from './src/integrations/list-pages.ts';
import { offlineWorker } from './src/integrations/offline-worker.ts';
import { serverFiles } from './src/integrations/server-files.ts';
import { shippedPackages } from './src/integrations/shipped-packages.ts';
import { readPublisher } from './src/server/publisher.ts';

/** Astro's own note about its Markdown renderer, once a chapter; nothing that we could mend. */
const notOurs = new Set(['MODULE_LEVEL_DIRECTIVE']);

/** Where the site stands, where online map tiles come from, and who is written to, if whoever publishes it says so. */
const { site, tiles, issues, email } = readPublisher(process.env);
const tilesHost = tiles ? ` ${tilesSource(tiles)}` : '';

export default defineConfig({
  site: site ?? 'https://tenunduakota.example',
  trailingSlash: 'ignore',
  i18n: {
    locales: [...locales],
    defaultLocale,
    routing: { prefixDefaultLocale: false },
  },
  integrations: [
    mdx(),
    lateSizes(),
    shippedPackages(),
    inlineEmbeds(),
    frozenEmbeds(),
    bundleHosts(),
    listPages(),
    indexSearch(),
    // Looks at every file that pages ask for, so it comes after those that make them.
    offlineWorker(),
    serverFiles({ issues, email }),
  ],
  markdown: { syntaxHighlight: false },
  build: { inlineStylesheets: 'always' },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        `img-src 'self' data:${tilesHost}`,
        "font-src 'self'",
        "manifest-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "frame-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
  vite: {
    build: {
      // What a part of a page loads when it is wanted is small or there already; lists of it would be in the first load.
      modulePreload: { resolveDependencies: () => [] },
      rolldownOptions: {
        onLog: (level, log, handle) => {
          if (!notOurs.has(log.code)) handle(level, log);
        },
      },
    },
  },
});
