/** What every package of the quiz says about itself. */
export interface PackageAbout {
  /** Name of the package for machines, the same in every version. */
  identifier: string;
  title: string;
  description: string;
  language: string;
  /** Author, licence and version in one line. */
  credit: string;
}
