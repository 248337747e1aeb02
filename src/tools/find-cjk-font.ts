/** Sees to it that Chinese, Japanese and Korean can be printed: the titles of some sources are written so. */
import { execFileSync } from 'node:child_process';
import { installDebian, onPath } from './programs.ts';

const languages = ['ja', 'ko', 'zh-cn'];

/** @throws if a script has no font and none can be installed, saying what to do */
export function findCjkFont(): void {
  if (missing().length === 0) return;
  if (installDebian(['fontconfig', 'fonts-noto-cjk']) && missing().length === 0) return;
  throw new Error(
    `Printing needs a font for ${missing().join(', ')}. Install one (Debian: apt install fontconfig fonts-noto-cjk).`,
  );
}

function missing(): string[] {
  const list = onPath(['fc-list']);
  if (!list) return languages;
  return languages.filter(
    (language) => execFileSync(list, [`:lang=${language}`, 'family'], { encoding: 'utf8' }) === '',
  );
}
