/** What a publisher may set when building. */
interface ImportMetaEnv {
  /** Address of online map tiles with {z}, {x} and {y}; none by default. */
  readonly PUBLIC_TILES_URL?: string;
  /** Credit that the tiles ask for. */
  readonly PUBLIC_TILES_CREDIT?: string;
  /** Address of a page that opens a new issue, for reports of errors; none by default. */
  readonly PUBLIC_ISSUES_URL?: string;
  /** Set by `npm run print`, which makes the PDFs after the build: pages then link to them. */
  readonly PUBLIC_PRINT?: string;
  /** Mail address for reports of errors; none by default. */
  readonly PUBLIC_REPORT_EMAIL?: string;
}
