/** Notes which packages end in the scripts that a browser loads, so that a test can hold the page of licences against it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { packageOf } from '../model/package-of.ts';

/** Writes `.astro/shipped-packages.json`: the names of packages, in order of the alphabet. */
export function shippedPackages(): AstroIntegration {
  const names = new Set<string>();
  let note = new URL('file:///');
  return {
    name: 'shipped-packages',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        note = new URL('.astro/shipped-packages.json', config.root);
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'shipped-packages',
                applyToEnvironment: ({ name }) => name === 'client',
                generateBundle: (_, bundle) => {
                  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
                  for (const { modules } of chunks) {
                    for (const [id, { renderedLength }] of Object.entries(modules)) {
                      const name = packageOf(id);
                      if (name !== null && renderedLength > 0) names.add(name);
                    }
                  }
                },
              },
            ],
          },
        });
      },
      'astro:build:done': () => {
        mkdirSync(fileURLToPath(new URL('.', note)), { recursive: true });
        writeFileSync(note, `${JSON.stringify([...names].toSorted(), null, 2)}\n`);
      },
    },
  };
}
