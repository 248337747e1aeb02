/** The hash by which a text is known again: the first twelve hex digits of its SHA-256. */
import { createHash } from 'node:crypto';

export const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);
