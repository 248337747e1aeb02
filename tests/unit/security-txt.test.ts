/** The file that says where to write about a weakness. */
import { expect, test } from 'vitest';
import { writeSecurityTxt } from '../../src/formats/security-txt.ts';

const base = { site: new URL('https://site.test'), released: '2026-11-24', languages: ['id', 'en', 'ms'] };

test('names the ways that are set, the mail first, and expires within a year of the release', () => {
  const text = writeSecurityTxt({ ...base, email: 'a@site.test', issues: 'https://site.test/new' });
  expect(text).toBe(
    [
      'Contact: mailto:a@site.test',
      'Contact: https://site.test/new',
      'Expires: 2027-11-23T00:00:00Z',
      'Preferred-Languages: id, en, ms',
      'Canonical: https://site.test/.well-known/security.txt',
      '',
    ].join('\n'),
  );
});

test('there is none where nobody can be written to', () => {
  expect(writeSecurityTxt(base)).toBeNull();
  expect(writeSecurityTxt({ ...base, email: '', issues: '' })).toBeNull();
});

test('names no address of its own where the site has none, or none with TLS', () => {
  for (const site of [null, new URL('http://site.test')]) {
    expect(writeSecurityTxt({ ...base, site, email: 'a@site.test' })).not.toContain('Canonical');
  }
});

test('takes no address of issues without TLS and no date that is none', () => {
  expect(() => writeSecurityTxt({ ...base, issues: 'http://site.test/new' })).toThrow(
    'expected an address with https://',
  );
  expect(() => writeSecurityTxt({ ...base, email: 'a@site.test', released: '' })).toThrow('expected a date');
});
