/** What the quiz carries along when it leaves the site: its script in one classic file, and its font. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { requireListed } from '../model/shipped-code.ts';

const source = join(process.cwd(), 'src');
let making: Promise<string> | undefined;

/** The script as one file that needs no module loader; made once a build. */
export const quizScript = (): Promise<string> => (making ??= make());

/** The font’s file. */
export const quizFont = (): Promise<Buffer> => readFile(join(source, 'fonts/plus-jakarta-sans.woff2'));

async function make(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      target: 'es2020',
      lib: { entry: join(source, 'islands/scorm.ts'), formats: ['iife'], name: 'tenunQuiz', fileName: () => 'quiz.js' },
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (!chunk) throw new Error('the script of the quiz was not built');
  requireListed('the quiz for learning platforms', Object.keys(chunk.modules));
  return chunk.code;
}
