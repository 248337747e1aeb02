/** Links by which a reader reports an error, with the page's or record's address filled in. */

/** Where reports go; what is not set is undefined or empty. */
export interface ReportWays {
  /** Address of a page that opens a new issue. */
  issues?: string | undefined;
  email?: string | undefined;
}

/**
 * The links for one report; null for a way that is not set.
 * @param lines  what the report asks for, the address first
 */
export function reportLinks(
  { issues, email }: ReportWays,
  { title, lines }: { title: string; lines: readonly string[] },
): { issue: string | null; mail: string | null } {
  const body = lines.join('\n\n');
  return { issue: issues ? issueLink(issues, title, body) : null, mail: email ? mailLink(email, title, body) : null };
}

function issueLink(issues: string, title: string, body: string): string {
  const link = new URL(issues);
  link.searchParams.set('title', title);
  link.searchParams.set('body', body);
  return link.href;
}

/** RFC 6068: percent-encoded, a space never as a plus sign. */
const mailLink = (email: string, title: string, body: string): string =>
  `mailto:${encodeURIComponent(email).replace('%40', '@')}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
