/** The quiz as packages for an LMS. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { commonCartridge } from '../../formats/teach/common-cartridge.ts';
import type { PackageAbout } from '../../formats/teach/package-about.ts';
import { qtiPackage } from '../../formats/teach/qti.ts';
import { scormManifest } from '../../formats/teach/scorm.ts';
import { packFiles, type PackedFiles } from '../../formats/teach/zip.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { quizFont, quizScript } from '../../queries/quiz-assets.ts';
import { useTranslate } from '../../queries/strings.ts';
import { fromOutside, getCredit, getDay, getQuiz } from '../../queries/teaching.ts';
import base from '../../styles/base.css?raw';
import fonts from '../../styles/fonts.css?raw';
import layers from '../../styles/layers.css?raw';
import page from '../../styles/page.css?raw';
import quiz from '../../styles/quiz.css?raw';
import tokens from '../../styles/tokens.css?raw';
import ScormPage from './ScormPage.astro';

const start = 'index.html';

/** The package that runs in an LMS and tells it the score. */
export async function packScorm(locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
  const items = await getQuiz(locale, fromOutside(locale));
  const about = await aboutQuiz(locale);
  const { title, description: lead, language, credit } = about;
  const html = await (
    await AstroContainer.create()
  ).renderToString(ScormPage, {
    props: { items, language, title, lead, credit, t: useTranslate(locale) },
  });
  const files: PackedFiles = {
    [start]: html.startsWith('<!') ? html : `<!doctype html>\n${html}`,
    'quiz.css': [layers, tokens, fonts.replace('../fonts/', ''), base, page, quiz]
      .join('\n')
      .replaceAll(/@import [^;]+;/g, ''),
    'quiz.js': await quizScript(),
    'plus-jakarta-sans.woff2': await quizFont(),
    'LICENSE.txt': `${credit}\nPlus Jakarta Sans: SIL Open Font License 1.1\n`,
  };
  return packFiles(
    { 'imsmanifest.xml': scormManifest(about, start, Object.keys(files)), ...files },
    await getDay(locale),
  );
}

/** The package of items that an LMS takes into its own store. */
export const packQti = async (locale: Locale): Promise<Uint8Array<ArrayBuffer>> =>
  packFiles(qtiPackage(await getQuiz(locale, fromOutside(locale)), await aboutQuiz(locale)), await getDay(locale));

/** The cartridge of choice items. */
export const packCartridge = async (locale: Locale): Promise<Uint8Array<ArrayBuffer>> =>
  packFiles(commonCartridge(await getQuiz(locale, fromOutside(locale)), await aboutQuiz(locale)), await getDay(locale));

async function aboutQuiz(locale: Locale): Promise<PackageAbout> {
  const t = useTranslate(locale);
  const items = await getQuiz(locale, fromOutside(locale));
  return {
    identifier: `tenun-dua-kota-quiz-${locale}`,
    title: t('quiz.title'),
    description: t('quiz.lead.package', { n: formatNumber(items.length, locale) }),
    language: locale,
    credit: await getCredit(locale),
  };
}
