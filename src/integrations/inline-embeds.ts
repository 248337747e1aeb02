/**
 * Makes one file of every embed: style, font, script and data are in it, and its security policy allows nothing else.
 * A frame that a CMS puts into a sandbox can load nothing, and needs nothing.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rolldown } from 'rolldown';
import { embedDocument } from '../formats/embed-document.ts';

/** Rewrites the built embeds. */
export function inlineEmbeds(): AstroIntegration {
  let site = '';
  return {
    name: 'inline-embeds',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site ?? '';
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const scripts = new Map<string, Promise<string>>();
        const paths = globSync('{embed,*/embed}/*/index.html', { cwd: dist });
        for (const path of paths) {
          const html = readFileSync(join(dist, path), 'utf8');
          const entries = entriesOf(html);
          const key = entries.join('\n');
          const bundled = scripts.get(key) ?? bundle(entries, dist);
          scripts.set(key, bundled);
          const read = (asset: string): Buffer => readFileSync(join(dist, asset));
          writeFileSync(join(dist, path), embedDocument(html, { script: await bundled, site, read, hash }));
        }
        logger.info(`${paths.length} embeds`);
      },
    },
  };
}

/** The code that a page loads as modules: each the path of a file, or the code itself. */
const entriesOf = (html: string): string[] =>
  [...html.matchAll(/<script type="module"(?: src="([^"]+)")?>([^]*?)<\/script>/g)].map(([, src, code = '']) =>
    src === undefined ? code : `import ${JSON.stringify(src)};`,
  );

/** One classic script of several modules. */
async function bundle(entries: readonly string[], dist: string): Promise<string> {
  const entry = '\0embed';
  const build = await rolldown({
    input: entry,
    plugins: [
      {
        name: 'embed-entry',
        resolveId: (id) => (id === entry ? id : id.startsWith('/_astro/') ? join(dist, id) : null),
        load: (id) => (id === entry ? entries.join('\n') : null),
      },
    ],
  });
  const { output } = await build.generate({ format: 'iife', minify: true, codeSplitting: false });
  await build.close();
  return output[0].code.trim();
}

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
