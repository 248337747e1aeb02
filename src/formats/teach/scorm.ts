/** The manifest of a SCORM 1.2 package (ADL, 2001) with one object to run. */
import type { PackageAbout } from './package-about.ts';
import { element as el, escapeXml as esc, xmlDocument } from './xml.ts';

/**
 * `imsmanifest.xml`.
 * @param start  path of the page that an LMS opens
 * @param files  paths of all that it needs, itself included
 */
export const scormManifest = ({ identifier, title }: PackageAbout, start: string, files: readonly string[]): string =>
  xmlDocument(
    el(
      'manifest',
      {
        identifier,
        version: '1.0',
        xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
        'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
      },
      [
        el('metadata', {}, [el('schema', {}, 'ADL SCORM'), el('schemaversion', {}, '1.2')]),
        el('organizations', { default: 'quiz' }, [
          el('organization', { identifier: 'quiz' }, [
            el('title', {}, esc(title)),
            el('item', { identifier: 'item', identifierref: 'sco', isvisible: 'true' }, el('title', {}, esc(title))),
          ]),
        ]),
        el('resources', {}, [
          el(
            'resource',
            { identifier: 'sco', type: 'webcontent', 'adlcp:scormtype': 'sco', href: start },
            files.map((href) => el('file', { href })),
          ),
        ]),
      ],
    ),
  );
