/** Scripts of a USB stick: modules joined into one classic script, and files as scripts that hand them over. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown, type Plugin } from 'rolldown';

const entry = '\0stick';
const before = fileURLToPath(new URL('../islands/stick.ts', import.meta.url));
const search = '/pagefind/pagefind.js';

/**
 * Joins what a page loads as modules, and what those load later, for a browser runs no module from a file.
 * @param modules  each the address of a file of the built site, `/_astro/…`, or the code itself
 */
export async function joinModules(modules: readonly string[], dist: string): Promise<string> {
  const lines = [
    `import ${JSON.stringify(before)};`,
    `import * as pagefind from '${search}';`,
    'globalThis.tenunPagefind = pagefind;',
    ...modules.map((module) => (module.startsWith('/_astro/') ? `import ${JSON.stringify(module)};` : module)),
  ];
  const build = await rolldown({
    input: entry,
    plugins: [fromDist(lines.join('\n'), dist)],
    // The search finds its own address by it; here it is told.
    onLog: (level, log, handle) => {
      if (log.code !== 'EMPTY_IMPORT_META') handle(level, log);
    },
  });
  const { output } = await build.generate({ format: 'iife', minify: true, codeSplitting: false });
  await build.close();
  return output[0].code;
}

/** A file as a script that hands it over; `src/islands/stick.ts` takes it. */
export const asScript = (path: string, bytes: Uint8Array): string =>
  `(self.tenunFiles??={})[${JSON.stringify(path)}]="${Buffer.from(bytes).toString('base64')}"`;

const fromDist = (code: string, dist: string): Plugin => ({
  name: 'stick',
  resolveId: (id) => (id === entry ? id : id === search || id.startsWith('/_astro/') ? join(dist, id) : null),
  load: (id) => {
    if (id === entry) return code;
    if (!/\/preload-helper\.[^/]*\.js$/.test(id)) return null;
    // It would ask for files that are all in here.
    const [, name] = /export\s*\{\s*\w+ as (\w+)\s*\}/.exec(readFileSync(id, 'utf8')) ?? [];
    if (name === undefined) throw new Error(`${id}: expected one export, found none`);
    return `export const ${name} = (bring) => bring();`;
  },
});
