/** What a page hands to its script as JSON: paths in it are turned into ways from the page. */
import { stickAddress, wayTo, type StickPlace } from './stick-address.ts';

/** The JSON, and the files that the script means to read. */
export interface StickJson {
  json: string;
  read: Set<string>;
}

/**
 * Rewrites every text that is a path. A folder stays one, for the script puts names behind it; a file is one that it reads.
 * JSON without a path stays as it is written.
 */
export function rewriteJson(json: string, place: StickPlace & { page: string }): StickJson {
  const { page } = place;
  const read = new Set<string>();
  let isChanged = false;
  const value: unknown = JSON.parse(json, (_, each: unknown) => {
    if (typeof each !== 'string' || !/^\/(?!\/)\S*$/.test(each)) return each;
    const met = stickAddress(each, page, place);
    if (met.kind !== 'file') return each;
    isChanged = true;
    if (each.endsWith('/')) return wayTo(each.slice(1), page);
    read.add(met.file);
    return met.address;
  });
  // As in the page: no tag may end the script that holds it.
  return { json: isChanged ? JSON.stringify(value).replaceAll('<', '\\u003c') : json, read };
}
