/** What whoever publishes the site sets in the environment: taken as it is, or refused by name. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tilesSource } from '../../src/formats/tiles-source.ts';
import { readPublisher } from '../../src/server/publisher.ts';
import { hostileText } from '../hostile.ts';
import { seed } from '../seed.ts';

const runs = { seed, numRuns: 400 };

describe('what whoever publishes the site sets', () => {
  const names = ['SITE_URL', 'PUBLIC_TILES_URL', 'PUBLIC_ISSUES_URL', 'PUBLIC_REPORT_EMAIL'];
  const good = [
    'https://example.org',
    'http://localhost:4321',
    'https://{s}.tiles.example/{z}/{x}/{y}.png',
    'https://example.org/issues/new?a=b',
    'facts@example.org',
  ];

  test('holds, or is refused by name with what was found and expected', () => {
    const value = fc.oneof(
      fc.constantFrom(...good),
      hostileText,
      fc.constantFrom(
        'https://a;script-src *',
        'https://a;b/{z}/{x}/{y}',
        'https://u:p@example.org',
        'ftp://example.org',
        'example.org',
        'https://example.org/sub/',
        'a@b',
        'a b@example.org',
        'https://{z}/{x}/{y}',
      ),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), value), (env) => {
        try {
          const { site, tiles, issues, email } = readPublisher(env);
          if (site !== undefined) expect(new URL(site).pathname).toBe('/');
          if (tiles !== undefined) expect(tilesSource(tiles)).toMatch(/^https?:\/\/(?:\*\.)?[a-z0-9.-]+(?::\d+)?$/);
          if (issues !== undefined) expect(new URL(issues).protocol).toBe('https:');
          if (email !== undefined) expect(email).toMatch(/^\S+@\S+\.\S+$/);
        } catch (error) {
          expect(String(error)).toMatch(
            new RegExp(`^Error: (?:${names.join('|')}): found ".*", expected an? .+ such as `),
          );
        }
      }),
      runs,
    );
  });

  test('is taken as it is where it is right, and empty is as good as not set', () => {
    const [site = '', , tiles = '', issues = '', email = ''] = good;
    expect(
      readPublisher({ SITE_URL: site, PUBLIC_TILES_URL: tiles, PUBLIC_ISSUES_URL: issues, PUBLIC_REPORT_EMAIL: email }),
    ).toEqual({ site, tiles, issues, email });
    expect(readPublisher({ SITE_URL: '' })).toEqual({
      site: undefined,
      tiles: undefined,
      issues: undefined,
      email: undefined,
    });
  });

  test('is told by name: what was found and what was expected', () => {
    expect(() => readPublisher({ PUBLIC_TILES_URL: 'tiles.example/{z}' })).toThrow(
      'PUBLIC_TILES_URL: found "tiles.example/{z}", expected an address such as https://tiles.example.org/{z}/{x}/{y}.png',
    );
  });
});
