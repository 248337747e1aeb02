/**
 * Writes the scripts that other people's pages load, each as one classic file under a name that never changes.
 * A script that would behave otherwise gets the next number; the file of the last number stays.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rolldown } from 'rolldown';
import { requireListed } from '../model/shipped-code.ts';

/** Published name below `embed/`, and where it is written. */
const hosts = { 'host-1.js': 'host.ts', 'element-1.js': 'element.ts' } as const;

/** Bundles them into the built site. */
export function bundleHosts(): AstroIntegration {
  return {
    name: 'bundle-hosts',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const [name, entry] of Object.entries(hosts)) {
          const input = fileURLToPath(new URL(`../hosts/${entry}`, import.meta.url));
          const build = await rolldown({ input, transform: { target: 'es2020' } });
          const { output } = await build.generate({ format: 'iife', minify: true });
          await build.close();
          requireListed(`embed/${name}`, output[0].moduleIds);
          writeFileSync(new URL(`embed/${name}`, dir), output[0].code);
        }
      },
    },
  };
}
