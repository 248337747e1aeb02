/** What every graphic component takes: the data, the language and its words; a scene also its size and state. */
import type { Size } from '../../graphics/frame.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Scene } from '../../model/scene.ts';
import type { Telling } from '../../model/telling.ts';
import type { Dataset } from '../../schemas/dataset.ts';

/** Props of a graphic's data table. */
export interface GraphicProps {
  data: Dataset;
  locale: Locale;
  t: Translate;
  /** The order in which the story weaves; without it everything is woven. */
  telling?: Telling | undefined;
}

/** Props of the component that draws, once a page and size, the geometry that scenes share. */
export interface BaseProps extends GraphicProps {
  size: Size;
}

/** Props of the component that draws one state: the children of an `<svg>` of the catalog's frame. */
export interface SceneProps extends BaseProps {
  scene: Scene;
  /** How many records the story has woven so far; without it all. */
  told?: number | undefined;
}
