/** What a publisher may set when building. */
interface ImportMetaEnv {
  /** Address of online map tiles with {z}, {x} and {y}; none by default. */
  readonly PUBLIC_TILES_URL?: string;
  /** Credit that the tiles ask for. */
  readonly PUBLIC_TILES_CREDIT?: string;
}
