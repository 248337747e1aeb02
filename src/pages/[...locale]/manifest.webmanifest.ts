/** The web manifest of one language. */
import type { APIRoute } from 'astro';
import { describeApp } from '../../formats/web-manifest.ts';
import { defaultLocale } from '../../i18n/locales.ts';
import { pageLocale } from '../../queries/page.ts';
import { localeRoutes } from '../../queries/routes.ts';
import { useTranslate } from '../../queries/strings.ts';
import { href, site } from '../../site.ts';

export const getStaticPaths = () => localeRoutes();

export const GET: APIRoute = ({ currentLocale }) => {
  const locale = pageLocale(currentLocale);
  const description = useTranslate(locale)('site.description');
  return Response.json(
    describeApp({ name: site.name, description, locale, start: href(locale), root: href(defaultLocale) }),
  );
};
