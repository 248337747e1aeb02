/** The quiz as a QTI 2.1 content package (IMS Global, 2012): a test, one file an item, and a manifest. */
import type { QuizView } from '../../model/teach/quiz-view.ts';
import type { PackageAbout } from './package-about.ts';
import { element as el, escapeXml as esc, xmlDocument } from './xml.ts';
import type { PackedFiles } from './zip.ts';

const qti = 'http://www.imsglobal.org/xsd/imsqti_v2p1';
const cp = 'http://www.imsglobal.org/xsd/imscp_v1p1';

/** Every file of the package. */
export const qtiPackage = (items: readonly QuizView[], about: PackageAbout): PackedFiles => ({
  'imsmanifest.xml': manifest(items, about),
  'test.xml': test(items, about),
  ...Object.fromEntries(items.map((item) => [itemPath(item), qtiItem(item, about)])),
  'LICENSE.txt': `${about.credit}\n`,
});

/** An item as QTI 2.1: declarations, body, processing, feedback. */
function qtiItem(item: QuizView, { language }: PackageAbout): string {
  const cardinality = { choice: 'single', multiple: 'multiple', order: 'ordered', match: 'multiple' }[item.kind];
  const baseType = item.kind === 'match' ? 'directedPair' : 'identifier';
  const chosen = item.kind === 'choice' || item.kind === 'multiple';
  return xmlDocument(
    el(
      'assessmentItem',
      {
        xmlns: qti,
        identifier: key(item.id),
        title: item.question,
        adaptive: 'false',
        timeDependent: 'false',
        'xml:lang': language,
      },
      [
        el(
          'responseDeclaration',
          { identifier: 'RESPONSE', cardinality, baseType },
          el(
            'correctResponse',
            {},
            rightValues(item).map((value) => el('value', {}, value)),
          ),
        ),
        el(
          'outcomeDeclaration',
          { identifier: 'SCORE', cardinality: 'single', baseType: 'float' },
          el('defaultValue', {}, el('value', {}, '0')),
        ),
        el('outcomeDeclaration', { identifier: 'EXPLAIN', cardinality: 'single', baseType: 'identifier' }),
        chosen ? el('outcomeDeclaration', { identifier: 'FEEDBACK', cardinality, baseType: 'identifier' }) : '',
        el('itemBody', {}, interaction(item)),
        processing(chosen),
        ...(chosen ? item.options.map(({ id, feedback }) => modal('FEEDBACK', key(id), feedback)) : []),
        modal('EXPLAIN', 'explain', [item.explain, ...(chosen ? [] : [`${item.answer}.`])].join(' ')),
      ],
    ),
  );
}

function interaction({ kind, question, options, places }: QuizView): string {
  const prompt = el('prompt', {}, esc(question));
  const choices = options.map(({ id, text }) => el('simpleChoice', { identifier: key(id) }, esc(text)));
  const common = { responseIdentifier: 'RESPONSE', shuffle: 'false' };
  if (kind === 'order') return el('orderInteraction', common, [prompt, ...choices]);
  if (kind !== 'match')
    return el('choiceInteraction', { ...common, maxChoices: kind === 'choice' ? '1' : '0' }, [prompt, ...choices]);
  const set = (all: readonly { id: string; text: string }[], matchMax: number): string =>
    el(
      'simpleMatchSet',
      {},
      all.map(({ id, text }) =>
        el('simpleAssociableChoice', { identifier: key(id), matchMax: String(matchMax) }, esc(text)),
      ),
    );
  return el('matchInteraction', { ...common, maxAssociations: String(options.length) }, [
    prompt,
    set(options, 1),
    set(
      places.map(({ id, text }) => ({ id: placeId(id), text })),
      options.length,
    ),
  ]);
}

function rightValues({ kind, options }: QuizView): string[] {
  if (kind === 'order') return options.toSorted((a, b) => Number(a.answer) - Number(b.answer)).map(({ id }) => key(id));
  if (kind === 'match') return options.map(({ id, answer }) => `${key(id)} ${key(placeId(answer))}`);
  return options.filter(({ answer }) => answer === 'right').map(({ id }) => key(id));
}

function processing(chosen: boolean): string {
  const variable = el('variable', { identifier: 'RESPONSE' });
  const score = (value: string): string =>
    el('setOutcomeValue', { identifier: 'SCORE' }, el('baseValue', { baseType: 'float' }, value));
  return el('responseProcessing', {}, [
    el('responseCondition', {}, [
      el('responseIf', {}, [el('match', {}, [variable, el('correct', { identifier: 'RESPONSE' })]), score('1')]),
      el('responseElse', {}, score('0')),
    ]),
    chosen ? el('setOutcomeValue', { identifier: 'FEEDBACK' }, variable) : '',
    el('setOutcomeValue', { identifier: 'EXPLAIN' }, el('baseValue', { baseType: 'identifier' }, 'explain')),
  ]);
}

const modal = (outcomeIdentifier: string, identifier: string, words: string): string =>
  el('modalFeedback', { outcomeIdentifier, identifier, showHide: 'show' }, esc(words));

const test = (items: readonly QuizView[], { title }: PackageAbout): string =>
  xmlDocument(
    el('assessmentTest', { xmlns: qti, identifier: 'quiz', title }, [
      el('outcomeDeclaration', { identifier: 'SCORE', cardinality: 'single', baseType: 'float' }),
      el('testPart', { identifier: 'part', navigationMode: 'nonlinear', submissionMode: 'individual' }, [
        el(
          'assessmentSection',
          { identifier: 'section', title, visible: 'true' },
          items.map((item) => el('assessmentItemRef', { identifier: key(item.id), href: itemPath(item) })),
        ),
      ]),
      el(
        'outcomeProcessing',
        {},
        el(
          'setOutcomeValue',
          { identifier: 'SCORE' },
          el('sum', {}, el('testVariables', { variableIdentifier: 'SCORE' })),
        ),
      ),
    ]),
  );

const manifest = (items: readonly QuizView[], { identifier }: PackageAbout): string => {
  const resource = (id: string, type: string, href: string, dependencies: readonly string[] = []): string =>
    el('resource', { identifier: id, type, href }, [
      el('file', { href }),
      ...dependencies.map((identifierref) => el('dependency', { identifierref })),
    ]);
  return xmlDocument(
    el('manifest', { xmlns: cp, identifier }, [
      el('metadata', {}, [el('schema', {}, 'QTIv2.1 Package'), el('schemaversion', {}, '1.0.0')]),
      el('organizations'),
      el('resources', {}, [
        resource(
          'test',
          'imsqti_test_xmlv2p1',
          'test.xml',
          items.map(({ id }) => key(id)),
        ),
        ...items.map((item) => resource(key(item.id), 'imsqti_item_xmlv2p1', itemPath(item))),
      ]),
    ]),
  );
};

/** A name that XML takes for an identifier. */
const key = (id: string): string => `i-${id}`;
const placeId = (id: string): string => `to-${id}`;
const itemPath = ({ id }: QuizView): string => `items/${id}.xml`;
