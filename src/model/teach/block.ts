/** A document for class as a row of blocks: every form of it, page, DOCX or Markdown, is drawn from these. */

/** A name that may lead somewhere; `href` is null where nothing can be linked. */
export interface Link {
  text: string;
  href: string | null;
}

/** A publication laid on the table beside a task. */
export interface Evidence {
  name: string;
  href: string | null;
  /** Publisher, date, language. */
  about: string;
  /** What it does and does not say. */
  note: string | null;
}

/** A step of a lesson with its time. */
export interface StepBlock {
  kind: 'step';
  number: number;
  /** Minutes from the start of the session. */
  from: number;
  minutes: number;
  /** “20 minutes, in pairs”. */
  how: string;
  title: string;
  text: readonly string[];
  offline: string | null;
  links: readonly Link[];
}

export type Block =
  | { kind: 'heading'; level: 2 | 3 | 4; text: string }
  | { kind: 'text'; text: string }
  | { kind: 'note'; text: string }
  | { kind: 'list'; items: readonly string[] }
  | { kind: 'pairs'; rows: readonly { label: string; text: string }[] }
  | { kind: 'table'; caption: string; head: readonly string[]; rows: readonly (readonly string[])[] }
  | { kind: 'links'; label: string; links: readonly Link[] }
  | { kind: 'evidence'; entries: readonly Evidence[] }
  | { kind: 'question'; number: number; text: string; lines: number }
  | { kind: 'band'; session: number; label: string }
  | { kind: 'page' }
  | StepBlock;

/** A cell that is left empty to be filled in. */
export const emptyCell = '…';

/** A whole document, with what its file has to say about itself. */
export interface TeachDocument {
  title: string;
  lead: string;
  /** What kind of document it is: “Modul ajar”, “Worksheet”. */
  kind: string;
  language: string;
  blocks: readonly Block[];
  author: string;
  /** Author, licence, version, in one line. */
  credit: string;
}
