/** What was judged before, kept between runs, so that a run that was broken off goes on where it stopped. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** May be deleted at any time. */
const folder = join(process.cwd(), 'node_modules/.cache/tenun-dua-kota/judgements');

/** A judgement by everything on which it rests: the bytes of the page, how it was looked at, who judged. */
export function keptJudgement<Judgement>(parts: readonly string[]): {
  find: () => Judgement | undefined;
  keep: (judgement: Judgement) => void;
} {
  const name = createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32);
  const path = join(folder, `${name}.json`);
  return {
    find: () => (existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Judgement) : undefined),
    keep: (judgement) => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path, JSON.stringify(judgement));
    },
  };
}
