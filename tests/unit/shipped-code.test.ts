/** Which packages reach a reader. */
import { expect, test } from 'vitest';
import { packageOf } from '../../src/model/package-of.ts';
import { ownLicence, requireListed } from '../../src/model/shipped-code.ts';

test('a module belongs to the innermost package that holds it, or to us', () => {
  expect(packageOf('/a/node_modules/leaflet/dist/leaflet-src.esm.js')).toBe('leaflet');
  expect(packageOf('/a/node_modules/x/node_modules/@scope/name/index.js')).toBe('@scope/name');
  expect(packageOf('\0vite/preload-helper.js')).toBe('vite');
  expect(packageOf('\0rolldown/runtime.js')).toBe('rolldown');
  expect(packageOf('/a/src/islands/story.ts')).toBeNull();
});

test('a file that leaves the site with a package that is not listed is refused by both names', () => {
  expect(() => requireListed('host.js', ['/a/src/b.ts', '/a/node_modules/leaflet/c.js'])).not.toThrow();
  expect(() => requireListed('host.js', ['/a/node_modules/left-pad/index.js'])).toThrow('host.js holds left-pad');
});

test('a licence is shown without those of code that stays in the package’s tools', () => {
  const text = '# Core license\nMIT\n\nText.\n\n# Licenses of bundled dependencies\nOther.';
  expect(ownLicence(text)).toBe('MIT\n\nText.');
  expect(ownLicence('MIT\n\nend of terms and conditions\n\nOther.')).toBe('MIT');
});
