/** The security policy in every built page: it allows what the page brings, by hash, and nothing that it does not need. */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { anyLanguage } from '../languages.ts';

const dist = join(import.meta.dirname, '../../dist');
const pages = globSync('**/*.html', { cwd: dist }).toSorted();
const isEmbed = (path: string): boolean => new RegExp(`^${anyLanguage}embed/.+/`).test(path);

const decode = (text: string): string => text.replaceAll('&#39;', "'").replaceAll('&quot;', '"');
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

function policiesOf(html: string): Map<string, string[]>[] {
  return [...html.matchAll(/<meta http-equiv="content-security-policy" content="([^"]*)"/gi)].map(
    ([, content = '']) =>
      new Map(
        decode(content)
          .split(';')
          .map((directive) => directive.trim().split(/\s+/))
          .filter(([name]) => name !== '')
          .map(([name = '', ...values]) => [name, values]),
      ),
  );
}

/** The code of a kind of element in a page; data in `script` elements is none. */
const codeOf = (html: string, element: 'script' | 'style'): string[] =>
  [...html.matchAll(new RegExp(`<${element}([^>]*)>([^]*?)</${element}>`, 'g'))]
    .filter(([, attributes = '']) => !/\ssrc=|type="application\//.test(attributes))
    .map(([, , code = '']) => code);

test('there are pages and embeds to look at', () => {
  expect(pages.filter(isEmbed).length).toBeGreaterThan(150);
  expect(pages.length - pages.filter(isEmbed).length).toBeGreaterThan(250);
});

describe.each(pages)('%s', (path) => {
  const html = readFileSync(join(dist, path), 'utf8');
  const policies = policiesOf(html);
  const policy = policies[0] ?? new Map<string, string[]>();
  const scripts = policy.get('script-src') ?? [];
  const styles = policy.get('style-src') ?? [];

  test('has one policy, before all code that it governs, which allows nothing by default', () => {
    expect(policies).toHaveLength(1);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    const [before = ''] = html.split(/<meta http-equiv="content-security-policy"/i);
    expect(before).not.toMatch(/<script(?! type="application\/)|<style|<link[^>]*rel="modulepreload"/);
    for (const [link] of before.matchAll(/<link[^>]*rel="stylesheet"[^>]*>/g)) expect(link).toMatch(/href="\/(?!\/)/);
  });

  test('allows code by its hash only, never by being inline or evaluated', () => {
    const own = isEmbed(path) ? [] : ["'self'"];
    const search = html.includes('data-search ') ? ["'wasm-unsafe-eval'"] : [];
    const beside = (values: readonly string[]): string[] =>
      values.filter((value) => !/^'sha256-[\w+/]{43}='$/.test(value)).toSorted();
    expect(beside(scripts)).toEqual([...own, ...search].toSorted());
    expect(beside(styles)).toEqual(own);
    for (const values of policy.values()) {
      for (const value of values)
        expect(value).not.toMatch(/unsafe-(?:inline|eval|hashes)'$(?<!wasm-unsafe-eval')|^\*|^https?:$/);
    }
  });

  test('brings no code but what its policy allows', () => {
    expect(codeOf(html, 'script').filter((code) => !scripts.includes(hash(code)))).toEqual([]);
    expect(codeOf(html, 'style').filter((code) => !styles.includes(hash(code)))).toEqual([]);
  });

  test('has no style attribute, no handler in an attribute and no address that is code', () => {
    const tags = html
      .replace(/<(script|style)[^>]*>[^]*?<\/\1>/g, '')
      .match(/<[a-z][^\s>]*(?:\s+[^\s=>]+(?:=(?:"[^"]*"|'[^']*'|[^\s>]*))?)*/gi);
    const names = (tags ?? []).flatMap((tag) =>
      [...tag.matchAll(/\s([^\s=>"']+)(?:=(?:"[^"]*"|'[^']*'|[^\s>]*))?/g)].map(([, name = '']) => name.toLowerCase()),
    );
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => name === 'style' || /^on[a-z]+$/.test(name))).toEqual([]);
    expect(html).not.toMatch(/(?:href|src|action)="\s*javascript:/i);
  });
});
