/** Which meetings a committee has, and what was known at one of them. */

import type { Place } from '../../pipeline/lake/queries/places.ts';

/** The meetings of one committee, newest first. */
export interface Sitting {
  readonly committee: string | null;
  readonly meetings: readonly Place[];
}

/** The committees of a municipality with their meetings, the one that met last first. */
export function sittingsOf(places: readonly Place[], slug: string): Sitting[] {
  const own = places.filter(({ municipality_slug }) => municipality_slug === slug);
  const committees = [...new Set(own.map(({ committee }) => committee))];
  return committees.map((committee) => ({ committee, meetings: own.filter((place) => place.committee === committee) }));
}

/** A choice of the reader, or the newest meeting. */
export interface Meeting {
  readonly place: Place;
  /** The meeting before it in the collection; null when it is the first one. */
  readonly before: Place | null;
  readonly sitting: Sitting;
}

/** A meeting in the address: its day, which outlives a new edition of its document; else the document. */
export function meetingKey({ meeting_date: day, document_id: id }: Place, { meetings }: Sitting): string {
  return day === null || meetings.filter((other) => other.meeting_date === day).length > 1 ? id : day;
}

/** The reader's committee and meeting; what the collection does not hold gives way to the newest. */
export function chooseMeeting(
  sittings: readonly Sitting[],
  committee: string | undefined,
  key: string | undefined,
): Meeting | undefined {
  const sitting = sittings.find((one) => one.committee === committee) ?? sittings[0];
  if (sitting === undefined) return undefined;
  const at = Math.max(
    0,
    sitting.meetings.findIndex((one) => meetingKey(one, sitting) === key),
  );
  const place = sitting.meetings[at];
  return place === undefined ? undefined : { place, before: sitting.meetings[at + 1] ?? null, sitting };
}

interface Told {
  readonly document_id: string;
  readonly meeting_committee: string | null;
  readonly reported_on: string | null;
}

/** What the committee had been told when the meeting ended: the figures of this meeting and of those before it. */
export function knownAt<T extends Told>(figures: readonly T[], { place, sitting }: Meeting): T[] {
  const { meeting_date: day } = place;
  return figures.filter(
    (figure) =>
      figure.document_id === place.document_id ||
      (figure.meeting_committee === sitting.committee &&
        day !== null &&
        figure.reported_on !== null &&
        figure.reported_on <= day),
  );
}
