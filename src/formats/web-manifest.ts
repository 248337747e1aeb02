/** What a device needs to put the site among its programs. https://www.w3.org/TR/appmanifest/ */
import type { Locale } from '../i18n/locales.ts';

/** Sizes of the icon in pixels, as devices ask for them. */
export const iconSizes = [180, 192, 512] as const;

/** The manifest of one language. */
export const describeApp = ({ name, description, locale, start, root }: App) => ({
  id: start,
  name,
  short_name: name,
  description,
  lang: locale,
  dir: 'ltr',
  start_url: start,
  scope: root,
  display: 'minimal-ui',
  background_color: '#11143a',
  theme_color: '#11143a',
  icons: [
    { src: `${root}icon.svg`, sizes: 'any', type: 'image/svg+xml' },
    ...iconSizes.map((size) => ({
      src: `${root}icon-${size}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: 'any maskable',
    })),
  ],
});

/** The icon with so much ground around it that a device may cut it round. */
export const padIcon = (svg: string): string =>
  svg.replace(
    /viewBox="0 0 32 32"><rect width="32" height="32"/,
    'viewBox="-5 -5 42 42"><rect x="-5" y="-5" width="42" height="42"',
  );

interface App {
  name: string;
  description: string;
  locale: Locale;
  /** Address of the story in the language, below the host. */
  start: string;
  /** Address of the site’s root, below the host, with a slash at its end. */
  root: string;
}
