/** Puts what hosts of static sites and their visitors' tools read beside the built pages. */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeSecurityTxt } from '../formats/security-txt.ts';
import { defaultLocale, locales } from '../i18n/locales.ts';
import { headerRules } from '../server/header-rules.ts';
import { placesOf, writeHeadersFile } from '../server/headers-file.ts';

/** The ways by which readers report, as whoever publishes the site has set them. */
export interface ReportSettings {
  issues: string | undefined;
  email: string | undefined;
}

/**
 * `_headers`, as Netlify and Cloudflare Pages read it; `.nojekyll`, without which GitHub Pages passes over what begins
 * with an underscore or a dot; and, where there is somebody to write to, `.well-known/security.txt`.
 */
export function serverFiles(ways: ReportSettings): AstroIntegration {
  let site: URL | null = null;
  let sources = new URL('file:///');
  return {
    name: 'server-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        sources = new URL('content/data/sources.json', config.root);
        const address = config.site === undefined ? null : new URL(config.site);
        // RFC 2606 keeps this ending for names that lead nowhere.
        site = address?.hostname.endsWith('.example') ? null : address;
      },
      'astro:build:done': ({ dir, logger }) => {
        const folders = locales.filter((locale) => locale !== defaultLocale);
        const files = globSync('**/*.*', { cwd: fileURLToPath(dir) });
        writeFileSync(new URL('_headers', dir), writeHeadersFile(headerRules, placesOf(files, folders)));
        writeFileSync(new URL('.nojekyll', dir), '');
        const text = writeSecurityTxt({ ...ways, site, released: releasedOn(sources), languages: locales });
        if (text === null) {
          logger.info('no security.txt: neither PUBLIC_REPORT_EMAIL nor PUBLIC_ISSUES_URL is set');
          return;
        }
        mkdirSync(new URL('.well-known/', dir), { recursive: true });
        writeFileSync(new URL('.well-known/security.txt', dir), text);
      },
    },
  };
}

/** The date of the dataset, which dates the release; `check:data` has found it before. */
function releasedOn(file: URL): string {
  const sources = JSON.parse(readFileSync(file, 'utf8')) as { id: string; published: string | null }[];
  return sources.find(({ id }) => id === 'tenun-dataset')?.published ?? '';
}
