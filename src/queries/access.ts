/** What the last run over the built site measured of its accessibility. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { accessSchema, type Access } from '../schemas/access.ts';

/** The run that is kept in `content/measured/`; null where none is. */
export function getAccess(): Access | null {
  const file = join(process.cwd(), 'content/measured/access.json');
  return existsSync(file) ? accessSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
}
