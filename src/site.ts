/** What the site is called, who makes it, under which licence; and makers bound to where it is served. */
import { createHref } from './i18n/href.ts';

/** Names that are the same in every language. */
export const site = {
  name: 'Tenun Dua Kota',
  author: 'Tenun Dua Kota contributors',
  licence: 'CC BY 4.0',
  licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** Address of a page in a language. */
export const href = createHref(import.meta.env.BASE_URL);
