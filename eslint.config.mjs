/** What the code may look like, and who may import whom. */
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Bars imports from folders, with one sentence why. */
const bar = (files, groups, message, ignores = []) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { patterns: groups.map((group) => ({ group: [group], message })) }] },
});

const moving = { group: ['d3-selection', 'd3-zoom', 'd3-brush', 'd3-transition'], message: 'Only islands move marks.' };

/** What pure code never sees. */
const impure = [
  '**/queries/**',
  '**/components/**',
  '**/islands/**',
  '**/layouts/**',
  'astro:*',
  'node:*',
  'leaflet*',
  'scrollama',
  'd3-selection',
];

/** Nothing that a build or a test could not repeat. */
const repeatable = [
  'error',
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Pass in the seed.' },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Pass in the moment.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Pass in the moment.' },
];

export default defineConfig(
  { ignores: ['dist/', 'dist-zip/', '.astro/', 'node_modules/'] },
  tseslint.configs.strict,
  astro.configs.recommended,
  {
    files: ['vitest.components.config.ts'],
    rules: { '@typescript-eslint/triple-slash-reference': 'off' },
  },
  { rules: { 'no-restricted-syntax': repeatable } },
  {
    // Geometry indexes lists that the same function has just built.
    files: ['src/graphics/**', 'src/tools/draw-basemap.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  bar(
    ['src/schemas/**'],
    ['../!(i18n)/**', 'astro:*', 'd3-*', 'leaflet*', 'scrollama'],
    'Schemas know only languages.',
  ),
  bar(['src/model/**', 'src/formats/**', 'src/i18n/**'], impure, 'Pure code sees no page, no build and no browser.'),
  bar(['src/graphics/**'], impure, 'Layouts are pure: data in, geometry out.'),
  bar(
    ['src/checks/**'],
    ['**/queries/**', '**/components/**', '**/islands/**', 'astro:*', 'node:*'],
    'Checks are pure: texts in, faults out.',
  ),
  bar(
    ['src/queries/**'],
    ['**/components/**/*.astro', '**/islands/**', '**/layouts/**', 'leaflet*', 'scrollama'],
    'Queries read the content; they draw nothing.',
  ),
  bar(
    ['src/islands/**'],
    ['**/queries/**', '**/components/**', '**/schemas/**', 'astro:*', 'astro/*', 'node:*'],
    'Islands live in the browser.',
  ),
  bar(
    ['src/hosts/**'],
    [...impure, '**/schemas/**', '**/formats/**', '**/graphics/**'],
    'The scripts for host pages take nothing of the site but the model of embeds and the languages.',
  ),
  bar(
    ['src/worker/**'],
    [...impure, '**/schemas/**', '**/formats/**', '**/graphics/**'],
    'The service worker takes nothing of the site but its model and the languages.',
  ),
  bar(
    ['src/components/graphics/**'],
    ['**/queries/**', '**/islands/**', '**/layouts/**', 'astro:*', '../chapter/**', '../site/**'],
    'Graphics take props.',
  ),
  bar(
    ['src/integrations/**'],
    ['**/queries/**', '**/components/**', '**/islands/**', '**/layouts/**', 'astro:*'],
    'Integrations see the content and the built site, not its making.',
  ),
  bar(
    ['src/stick/**'],
    ['**/queries/**', '**/components/**', '**/islands/**', '**/layouts/**', 'astro:*'],
    'The stick is made from the built site, not from what it is made of.',
  ),
  bar(['src/pages/**'], ['**/islands/**', 'd3-*', 'leaflet*', 'scrollama'], 'Pages compose, nothing more.'),
  {
    files: ['src/**/*.{ts,astro}', '**/*.astro/*.{js,ts}'],
    ignores: ['src/islands/**'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [moving] }] },
  },
);
