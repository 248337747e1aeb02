/** Who or what travelled between which cities, as far as the records say: one row for each journey found, 2014–2024. */
import type { Theme } from '../schemas/activity.ts';

/** The kinds of exchange, each with the theme whose colour and dash it is drawn in. */
export const journeyKinds = {
  students: 'education',
  culture: 'culture',
  goods: 'economy',
  staff: 'technology',
  delegations: 'governance',
} as const satisfies Record<string, Theme>;

/**
 * Every journey that the records hold.
 *
 * With Bandung each row follows from its record's `direction`; 2015 is counted once as a delegation (the memorandum is
 * of the same day and stay), and the mayor's visit of 2016 also from its `actors`. What left Bandung as `culture` is a
 * monument given (2015), a dance (2016, a part of the shop's opening) and a troupe (2017). Plans are no journeys.
 *
 * With Asan and Miyoshi, whose records have no direction, the row follows from the field named beside it. Of the tie
 * with Miyoshi of December 2017 no record says who travelled, so it has no row.
 */
export const journeys: readonly Journey[] = [
  { kind: 'students', from: 'bandung', to: 'petaling-jaya', year: 2017, record: 'youth-camp-2017' },
  { kind: 'students', from: 'bandung', to: 'petaling-jaya', year: 2018, record: 'youth-camp-2018' },
  { kind: 'students', from: 'bandung', to: 'petaling-jaya', year: 2019, record: 'youth-camp-2019' },
  { kind: 'culture', from: 'bandung', to: 'petaling-jaya', year: 2015, record: 'gedung-sate-monument-2015' },
  { kind: 'culture', from: 'bandung', to: 'petaling-jaya', year: 2016, record: 'jaipongan-at-store-opening-2016' },
  { kind: 'culture', from: 'bandung', to: 'petaling-jaya', year: 2017, record: 'pj-folklore-festival-2017' },
  { kind: 'goods', from: 'bandung', to: 'petaling-jaya', year: 2016, record: 'little-bandung-store-opening-2016' },
  { kind: 'staff', from: 'petaling-jaya', to: 'bandung', year: 2023, record: 'mbpj-staff-attachment-2023' },
  { kind: 'delegations', from: 'bandung', to: 'petaling-jaya', year: 2015, record: 'gedung-sate-monument-2015' },
  {
    kind: 'delegations',
    from: 'bandung',
    to: 'petaling-jaya',
    year: 2016,
    record: 'little-bandung-store-opening-2016',
  },
  { kind: 'delegations', from: 'petaling-jaya', to: 'bandung', year: 2022, record: 'deputy-mayor-visit-2022' },
  { kind: 'delegations', from: 'petaling-jaya', to: 'bandung', year: 2023, record: 'mayor-azhan-visit-2023' },
  { kind: 'delegations', from: 'petaling-jaya', to: 'bandung', year: 2024, record: 'hjkb-214-delegation-2024' },
  // summary and figures: ten, ten and fifteen were sent to Asan's summer camp
  { kind: 'students', from: 'petaling-jaya', to: 'asan', year: 2017, record: 'pj-students-in-asan-2017-2019' },
  { kind: 'students', from: 'petaling-jaya', to: 'asan', year: 2018, record: 'pj-students-in-asan-2017-2019' },
  { kind: 'students', from: 'petaling-jaya', to: 'asan', year: 2019, record: 'pj-students-in-asan-2017-2019' },
  // contradictions, with source star-2018: its report of the camp names five partner places, these two among them
  { kind: 'students', from: 'asan', to: 'petaling-jaya', year: 2018, record: 'youth-camp-2018', onlyNamed: true },
  { kind: 'students', from: 'miyoshi', to: 'petaling-jaya', year: 2018, record: 'youth-camp-2018', onlyNamed: true },
  // summary: invited with Bandung, each showed its arts; the second record confirms Miyoshi's troupe
  { kind: 'culture', from: 'asan', to: 'petaling-jaya', year: 2017, record: 'pj-folklore-festival-2017' },
  { kind: 'culture', from: 'miyoshi', to: 'petaling-jaya', year: 2017, record: 'pj-miyoshi-seongbuk-2017' },
  // title and summary
  { kind: 'culture', from: 'petaling-jaya', to: 'miyoshi', year: 2024, record: 'pj-dancers-in-miyoshi-2024' },
  { kind: 'staff', from: 'petaling-jaya', to: 'asan', year: 2023, record: 'pj-staff-secondments-2023' },
  { kind: 'staff', from: 'petaling-jaya', to: 'miyoshi', year: 2023, record: 'pj-staff-secondments-2023' },
  // summary: an accord signed in Asan a year before 2015; signed in Petaling Jaya with Asan's mayor; Asan's mayor received
  { kind: 'delegations', from: 'petaling-jaya', to: 'asan', year: 2014, record: 'pj-asan-sister-city-2015' },
  { kind: 'delegations', from: 'asan', to: 'petaling-jaya', year: 2015, record: 'pj-asan-sister-city-2015' },
  { kind: 'delegations', from: 'asan', to: 'petaling-jaya', year: 2022, record: 'pj-asks-asan-restart-2022' },
];

/** Journeys of one kind between Petaling Jaya and the given partners. */
export const journeysWith = (kind: JourneyKind, partners: readonly JourneyCity[]): Journey[] =>
  journeys.filter((row) => row.kind === kind && partners.includes(partnerOf(row)));

/** The city at the other end of a journey from or to Petaling Jaya. */
export const partnerOf = ({ from, to }: Journey): JourneyCity => (from === 'petaling-jaya' ? to : from);

/** Whether the journeys went out from Petaling Jaya, came in to it, did both, or none was found. */
export function flowOf(rows: readonly Journey[]): Flow {
  const out = rows.some((row) => row.from === 'petaling-jaya');
  const back = rows.some((row) => row.to === 'petaling-jaya');
  if (out && back) return 'both';
  if (out) return 'out';
  return back ? 'in' : 'none';
}

export type JourneyKind = keyof typeof journeyKinds;
export type JourneyCity = 'bandung' | 'petaling-jaya' | 'asan' | 'miyoshi';
export type Flow = 'out' | 'in' | 'both' | 'none';

/** One journey: what kind, from where to where, in which year, and the id of the record that holds it. */
export interface Journey {
  kind: JourneyKind;
  from: JourneyCity;
  to: JourneyCity;
  year: number;
  record: string;
  /** Set when a report only names the place among the partners, without saying who came. */
  onlyNamed?: true;
}
