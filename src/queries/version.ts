/** The version of what is published: the code's own and, after a plus sign, the date of the dataset. */
import { version } from '../../package.json';
import { getDataset } from './dataset.ts';
import { findSource } from '../model/records.ts';

/** Such as 0.1.0+2026-11-24. */
export const getVersion = async (): Promise<string> =>
  `${version}+${findSource(await getDataset(), 'tenun-dataset').published}`;
