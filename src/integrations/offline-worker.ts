/** Writes `/sw.js`, the worker that keeps the site on a device, with the list of all that it may keep. Comes last: it looks at every file. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rolldown } from 'rolldown';
import { locales } from '../i18n/locales.ts';
import { workerPath } from '../model/offline-message.ts';
import { planOffline, type PlannedOffline } from '../model/offline-plan.ts';
import { requireListed } from '../model/shipped-code.ts';
import { readSiteFiles, shortHash } from './site-files.ts';

/** Bundles it once the site is built. */
export function offlineWorker(): AstroIntegration {
  return {
    name: 'offline-worker',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { story, rest, leftOut } = await writeWorker(fileURLToPath(dir));
        const kB = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;
        for (const locale of locales) logger.info(`${locale}: story ${kB(story[locale])}, rest ${kB(rest[locale])}`);
        if (leftOut.length > 0) logger.warn(`does not fit: ${leftOut.join('; ')}`);
      },
    },
  };
}

/** Writes the worker of a built site into its folder. */
export async function writeWorker(folder: string): Promise<PlannedOffline> {
  const planned = planOffline(readSiteFiles(folder));
  const text = JSON.stringify(planned.plan);
  const build = await rolldown({
    input: fileURLToPath(new URL('../worker/worker.ts', import.meta.url)),
    transform: {
      target: 'es2022',
      define: {
        'process.env.NODE_ENV': '"production"',
        offlinePlan: text,
        offlineVersion: JSON.stringify(shortHash(text)),
      },
    },
  });
  const { output } = await build.generate({ format: 'iife', minify: true });
  await build.close();
  requireListed(workerPath, output[0].moduleIds);
  writeFileSync(`${folder}${workerPath}`, output[0].code);
  return planned;
}
