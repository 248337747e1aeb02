/** Puts what hosts of static sites read beside the built pages. */
import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { headerRules, writeHeadersFile } from '../server/header-rules.ts';

/** `_headers`, as Netlify and Cloudflare Pages read it; other servers pass it over. */
export const serverFiles = (): AstroIntegration => ({
  name: 'server-files',
  hooks: {
    'astro:build:done': ({ dir }) => writeFileSync(new URL('_headers', dir), writeHeadersFile(headerRules)),
  },
});
