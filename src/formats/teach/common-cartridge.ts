/** The choice items of the quiz as a Common Cartridge 1.1 (IMS Global, 2011), whose assessments are in QTI 1.2. */
import type { QuizView } from '../../model/teach/quiz-view.ts';
import type { PackageAbout } from './package-about.ts';
import { element as el, escapeXml as esc, xmlDocument } from './xml.ts';
import type { PackedFiles } from './zip.ts';

const cp = 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1';
const lom = 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest';
const qti = 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2';
const path = 'quiz/assessment.xml';

/** Every file of the cartridge. Its profile knows neither orders nor matches: those stay out. */
export const commonCartridge = (items: readonly QuizView[], about: PackageAbout): PackedFiles => ({
  'imsmanifest.xml': manifest(about),
  [path]: assessment(
    items.filter(({ kind }) => kind === 'choice' || kind === 'multiple'),
    about,
  ),
});

const assessment = (items: readonly QuizView[], { title, language }: PackageAbout): string =>
  xmlDocument(
    el('questestinterop', { xmlns: qti }, [
      el('assessment', { ident: 'quiz', title, 'xml:lang': language }, [
        el('qtimetadata', {}, [
          field('cc_profile', 'cc.exam.v0p1'),
          field('qmd_assessmenttype', 'Examination'),
          field('qmd_scoretype', 'Percentage'),
          field('qmd_feedbackpermitted', 'Yes'),
        ]),
        el('section', { ident: 'root_section' }, items.map(item)),
      ]),
    ]),
  );

function item({ id, kind, question, options, explain }: QuizView): string {
  const single = kind === 'choice';
  const right = options.filter(({ answer }) => answer === 'right');
  const wrong = options.filter(({ answer }) => answer === 'wrong');
  return el('item', { ident: key(id), title: id }, [
    el(
      'itemmetadata',
      {},
      el('qtimetadata', {}, field('cc_profile', single ? 'cc.multiple_choice.v0p1' : 'cc.multiple_response.v0p1')),
    ),
    el('presentation', {}, [
      material(question),
      el('response_lid', { ident: 'response', rcardinality: single ? 'Single' : 'Multiple' }, [
        el(
          'render_choice',
          {},
          options.map((option) => el('response_label', { ident: key(option.id) }, material(option.text))),
        ),
      ]),
    ]),
    el('resprocessing', {}, [
      el('outcomes', {}, el('decvar', { maxvalue: '100', minvalue: '0', varname: 'SCORE', vartype: 'Decimal' })),
      ...options.map((option) =>
        el('respcondition', { continue: 'Yes' }, [
          el('conditionvar', {}, equals(option.id)),
          el('displayfeedback', { feedbacktype: 'Response', linkrefid: `f-${option.id}` }),
        ]),
      ),
      el('respcondition', { continue: 'No' }, [
        el(
          'conditionvar',
          {},
          single
            ? right.map((option) => equals(option.id))
            : el('and', {}, [
                ...right.map((option) => equals(option.id)),
                ...wrong.map((option) => el('not', {}, equals(option.id))),
              ]),
        ),
        el('setvar', { action: 'Set', varname: 'SCORE' }, '100'),
      ]),
    ]),
    ...options.map((option) =>
      el('itemfeedback', { ident: `f-${option.id}` }, el('flow_mat', {}, material(`${option.feedback} ${explain}`))),
    ),
  ]);
}

const manifest = ({ identifier, title, description, language, credit }: PackageAbout): string => {
  const words = (text: string): string => el('lomimscc:string', { language }, esc(text));
  return xmlDocument(
    el('manifest', { xmlns: cp, 'xmlns:lomimscc': lom, identifier }, [
      el('metadata', {}, [
        el('schema', {}, 'IMS Common Cartridge'),
        el('schemaversion', {}, '1.1.0'),
        el('lomimscc:lom', {}, [
          el('lomimscc:general', {}, [
            el('lomimscc:title', {}, words(title)),
            el('lomimscc:description', {}, words(description)),
          ]),
          el('lomimscc:rights', {}, [
            el('lomimscc:copyrightAndOtherRestrictions', {}, el('lomimscc:value', {}, 'yes')),
            el('lomimscc:description', {}, words(credit)),
          ]),
        ]),
      ]),
      el(
        'organizations',
        {},
        el('organization', { identifier: 'organization', structure: 'rooted-hierarchy' }, [
          el(
            'item',
            { identifier: 'root' },
            el('item', { identifier: 'item', identifierref: 'quiz' }, el('title', {}, esc(title))),
          ),
        ]),
      ),
      el(
        'resources',
        {},
        el(
          'resource',
          { identifier: 'quiz', type: 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment' },
          el('file', { href: path }),
        ),
      ),
    ]),
  );
};

const material = (words: string): string => el('material', {}, el('mattext', { texttype: 'text/plain' }, esc(words)));
const equals = (id: string): string => el('varequal', { respident: 'response' }, key(id));
const field = (label: string, entry: string): string =>
  el('qtimetadatafield', {}, [el('fieldlabel', {}, label), el('fieldentry', {}, entry)]);
const key = (id: string): string => `i-${id}`;
