/** `security.txt` (RFC 9116): where to write about a weakness of the site. */

/** What the file is made from; what is not set is undefined or empty. */
export interface SecurityContact {
  email?: string | undefined;
  /** Address of a page that opens a new issue. */
  issues?: string | undefined;
  /** Address of the published site; null if whoever builds has not said where it will stand. */
  site: URL | null;
  /** Day of the release, YYYY-MM-DD. */
  released: string;
  /** Languages that reports may be written in. */
  languages: readonly string[];
}

/** The RFC wants less than a year. */
const daysValid = 364;
const day = 86_400_000;

/**
 * The file; null where no contact is set, as none is made up.
 * @throws for an address of issues that is not https, which the RFC forbids, and for a date that is none
 */
export function writeSecurityTxt({ email, issues, site, released, languages }: SecurityContact): string | null {
  if (issues && !issues.startsWith('https://')) {
    throw new Error(`security.txt: PUBLIC_ISSUES_URL: found ${issues}, expected an address with https://`);
  }
  const contacts = [...(email ? [`mailto:${email}`] : []), ...(issues ? [issues] : [])];
  if (contacts.length === 0) return null;
  const start = Date.parse(`${released}T00:00:00Z`);
  if (Number.isNaN(start)) throw new Error(`security.txt: found "${released}", expected a date such as 2026-11-24`);
  const expires = new Date(start + daysValid * day).toISOString().replace('.000', '');
  return [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${expires}`,
    `Preferred-Languages: ${languages.join(', ')}`,
    ...(site?.protocol === 'https:' ? [`Canonical: ${new URL('/.well-known/security.txt', site).href}`] : []),
    '',
  ].join('\n');
}
