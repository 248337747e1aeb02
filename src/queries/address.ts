/** Where the story is published. */
import type { Locale } from '../i18n/locales.ts';
import { href } from '../site.ts';

/** Address of the whole story in a language; null if whoever builds has not said where it will stand. */
export function publishedAddress(locale: Locale): URL | null {
  const address = new URL(href(locale), import.meta.env.SITE);
  // RFC 2606 keeps this ending for names that lead nowhere.
  return address.hostname.endsWith('.example') ? null : address;
}
