/**
 * Lets scrollama hear of a step's new size a frame later. Hearing it, it observes the step anew; done within the word
 * of an observer, Firefox and WebKit report that as an error (scrollama's issue 132). The package has no setting for it.
 */
import type { AstroIntegration } from 'astro';

const file = /\/scrollama\/build\/scrollama\.js$/;
const said = 'new ResizeObserver(resizeStep)';
const meant = 'new ResizeObserver((entries) => requestAnimationFrame(() => resizeStep(entries)))';

/** Changes that one call while the package is bundled. */
export function lateSizes(): AstroIntegration {
  return {
    name: 'late-sizes',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'late-sizes',
                transform: { filter: { id: file }, handler: (code) => hearLater(code) },
              },
            ],
          },
        });
      },
    },
  };
}

/** @throws if the package no longer says what is to be changed */
export function hearLater(code: string): string {
  if (!code.includes(said)) throw new Error(`scrollama no longer holds “${said}”: see src/integrations/late-sizes.ts`);
  return code.replace(said, meant);
}
