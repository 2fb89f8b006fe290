/** Which meetings a committee has, and what was known at one of them. */

import type { Place } from '../../../pipeline/lake/queries/places.ts';
import { groupBy } from '../lookup.ts';

/** The meetings of one committee, newest first. */
export interface Sitting {
  readonly committee: string | null;
  readonly meetings: readonly Place[];
}

/** The committees of a municipality with their meetings, the one that met last first. */
export function sittingsOf(places: readonly Place[], slug: string): Sitting[] {
  const own = places.filter(({ municipality_slug }) => municipality_slug === slug);
  return groupBy(own, ({ committee }) => committee ?? '').map((all) => ({
    committee: all[0]?.committee ?? null,
    // A meeting whose items are a document each is one, under its first document.
    meetings: groupBy(all, ({ document_id: id, meeting_date: day }) => day ?? id).flatMap(joined),
  }));
}

/**
 * The documents of one meeting as one. Column by column: the rows of a written answer have getters, which no spread
 * copies.
 */
function joined(documents: readonly Place[]): Place[] {
  const [first] = documents;
  if (first === undefined || documents.length === 1) return [...documents];
  return [
    {
      document_id: first.document_id,
      municipality: first.municipality,
      municipality_slug: first.municipality_slug,
      municipality_source: first.municipality_source,
      committee: first.committee,
      meeting_date: first.meeting_date,
      facts: documents.reduce((sum, { facts }) => sum + facts, 0),
    },
  ];
}

/** A meeting as figures name theirs. */
export type At = Pick<Place, 'document_id' | 'committee' | 'meeting_date'>;

interface Told {
  readonly document_id: string;
  readonly meeting_committee: string | null;
  readonly reported_on: string | null;
}

/** Whether a figure was told at a meeting, in whichever of its documents. */
export function isToldAt({ document_id: id, meeting_committee: committee, reported_on: day }: Told, at: At): boolean {
  return id === at.document_id || (day !== null && day === at.meeting_date && committee === at.committee);
}

/** A choice of the reader, or the newest meeting. */
export interface Meeting {
  readonly place: Place;
  /** The meeting before it in the collection; null when it is the first one. */
  readonly before: Place | null;
  readonly sitting: Sitting;
}

/** A meeting in the address: its day, which outlives a new edition of its document; else the document. */
export function meetingKey({ meeting_date: day, document_id: id }: Place): string {
  return day ?? id;
}

/** The reader's committee and meeting; what the collection does not hold gives way to the newest. */
export function chooseMeeting(
  sittings: readonly Sitting[],
  committee: string | undefined,
  key: string | undefined,
): Meeting | undefined {
  const sitting =
    sittings.find((one) => one.committee === committee) ??
    // Minutes that name no committee are asked for by their meeting alone.
    sittings.find((one) => one.committee === null && one.meetings.some((other) => meetingKey(other) === key)) ??
    sittings[0];
  if (sitting === undefined) return undefined;
  const at = Math.max(
    0,
    sitting.meetings.findIndex((one) => meetingKey(one) === key),
  );
  const place = sitting.meetings[at];
  return place === undefined ? undefined : { place, before: sitting.meetings[at + 1] ?? null, sitting };
}

/** What the committee had been told when the meeting ended: the figures of this meeting and of those before it. */
export function knownAt<T extends Told>(figures: readonly T[], { place, sitting }: Meeting): T[] {
  const { meeting_date: day } = place;
  return figures.filter(
    (figure) =>
      isToldAt(figure, place) ||
      (figure.meeting_committee === sitting.committee &&
        day !== null &&
        figure.reported_on !== null &&
        figure.reported_on <= day),
  );
}
