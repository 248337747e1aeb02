/** What every file of the dataset says of the whole: which version, by whom, under which licence, how to cite it. */
export interface Release {
  /** Such as 0.1.0+2026-11-24. */
  version: string;
  /** Day of the data, YYYY-MM-DD. */
  issued: string;
  author: string;
  /** One line. */
  citation: string;
  licence: { name: string; url: string };
  /** Address of the page that describes the dataset. */
  page: URL;
  title: string;
  description: string;
}
