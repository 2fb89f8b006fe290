/** What Overblik's address may ask for: a committee, and one of its meetings. */

import { meetingKey, type Meeting } from './meetings.ts';
import { municipalityOffer, type Offer } from '../stray.ts';
import type { Manner } from '../budget/variance.ts';

/** The offers in the order of the controls. */
export function meetingOffers(
  { place, sitting }: Meeting,
  committees: readonly string[],
  { f, w }: Omit<Manner, 'unit'>,
): Offer[] {
  const [newest = place] = sitting.meetings;
  return [
    municipalityOffer(w.filters.municipality, place),
    {
      key: 'udvalg',
      label: w.filters.committee,
      values: committees,
      shown: place.committee ?? w.sources.noCommittee,
      named: place.committee ?? undefined,
    },
    {
      key: 'moede',
      label: w.charts.overview.meeting,
      values: sitting.meetings.map((one) => meetingKey(one)),
      shown: place.meeting_date === null ? w.charts.undated : f.date(place.meeting_date),
      named: meetingKey(place),
      newest: meetingKey(newest),
    },
  ];
}
