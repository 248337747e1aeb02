/**
 * Confirms translations that somebody has read against the text as it is now:
 * `npm run confirm -- [--language ms] [--all | <address> | '<beginning>*' …]`. Without an address it lists what is due.
 */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { confirm, confirmedFile, dueIn, matches, readConfirmed, staleIn } from '../checks/confirmed.ts';
import { formatFault } from '../checks/fault.ts';
import { perhaps } from '../checks/nearest.ts';
import { readTexts } from '../checks/told-text.ts';
import { locales } from '../i18n/locales.ts';
import { hash } from './hash.ts';
import { readContent } from './read-content.ts';

try {
  run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function run(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      all: { type: 'boolean' },
      language: { type: 'string' },
      content: { type: 'string', default: 'content' },
    },
  });
  const { language, content } = values;
  const languages: readonly string[] = locales;
  if (language !== undefined && !languages.includes(language))
    throw new Error(`no language "${language}": expected one of ${languages.join(', ')}`);
  const files = readContent(content);
  const texts = readTexts(files, languages);
  const lists = languages
    .filter((one) => language === undefined || one === language)
    .map((one) => ({ one, due: dueIn(one, texts, languages, hash), ...known(files, one) }));

  if (!values.all && positionals.length === 0) {
    for (const { one, due, confirmed } of lists)
      for (const address of staleIn(due, confirmed)) console.log(`${one} ${address}`);
    return;
  }
  if (values.all && positionals.length > 0) throw new Error('either --all or addresses, not both');
  const addresses = [...new Set(lists.flatMap(({ due, confirmed }) => [...due.keys(), ...Object.keys(confirmed)]))];
  const unknown = positionals.filter((wanted) => !addresses.some((address) => matches(address, wanted)));
  if (unknown.length > 0)
    throw new Error(unknown.map((wanted) => `no text at "${wanted}"${perhaps(wanted, addresses)}`).join('\n'));
  for (const { one, due, confirmed } of lists) {
    const next = confirm(values.all ? 'all' : positionals, due, confirmed);
    if (next.count > 0) keep(join(content, confirmedFile(one)), next.confirmed);
    console.log(`${one}: ${next.count} ${next.count === 1 ? 'text' : 'texts'} confirmed anew`);
  }
}

/** What is confirmed so far. @throws where the file is there and cannot be read, so that nothing in it gets lost */
function known(files: ReadonlyMap<string, string>, language: string) {
  const { confirmed, faults } = readConfirmed(files, language);
  if (files.has(confirmedFile(language)) && faults[0]) throw new Error(formatFault(faults[0]));
  return { confirmed };
}

/** Under another name first: a file is whole or as it was. */
function keep(path: string, confirmed: object): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(confirmed, null, 2)}\n`);
  renameSync(draft, path);
}
