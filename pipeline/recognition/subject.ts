/** What a figure counts or asks about within its area: the survey's question, the kind of job, the group of people. */
import { NEAR, TABLE } from '../distances.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Measure } from '../types/figures.ts';
import type { Reading } from '../types/readings.ts';
import type { NearLabel } from '../types/words.ts';
import { partByTime } from '../vocabulary/clauses.ts';
import { groupOfPart, outOfNumber } from '../vocabulary/cues/counts.ts';
import { claimAgreed } from '../vocabulary/cues/shares.ts';
import { clauseOfWhom } from '../vocabulary/cues/turns.ts';
import { namedBeforeColon, unemployedGroup } from '../vocabulary/groups.ts';
import { groupShared, isOfOneKind, isSubjectOf, sideOfTime } from '../vocabulary/subjects.ts';
import { nearest, wordsBehind } from './nearest.ts';

/** A caption's words are asked for their domain apart: readings/grid.ts. */
const isOfCaption = ({ level }: NearLabel): boolean => level === 'caption';

export function subjectOf(reading: Reading, kind: Kind, measure: Measure): string | null {
  if (kind.itemRoles.includes('subject')) {
    // The word for what is waited for or visited: other subjects are other kinds' own.
    const isOwn = ({ says }: NearLabel): boolean =>
      says.domain === kind.domain && isSubjectOf('outcomes', says.subject) === (kind.subjects === 'outcomes');
    // A column "Ledige pladser" counts others than the one beside it, whatever the caption speaks of.
    const ofColumn = ({ level, says }: NearLabel): boolean => level === 'column' && says.counted !== undefined;
    const counted = kind.subjects === null ? nearest(reading, 'subject', TABLE.row, ofColumn) : undefined;
    const subject =
      (counted ?? nearest(reading, 'subject', NEAR.any, isOwn) ?? nearest(reading, 'subject', NEAR.any, isOfCaption))
        ?.says.subject ?? null;
    if (kind.subjects === 'outcomes' && reading.source === 'sentence' && subject !== null) {
      const group = groupShared(wordsBehind(reading), reading.place.quote);
      return group === null ? subject : `${group} ${subject}`;
    }
    // Columns "Brutto" and "Netto" below "Sagsbehandlingstid": with the time that others took, and without.
    return reading.source === 'grid' && kind.leads === 'told'
      ? sideOfTime(reading.place.columnLabel ?? '', subject)
      : subject;
  }
  if (kind.byNoun && reading.countsNoun !== null) {
    // "14 ud af 40 deltagere er kommet i job": some of them, beside the 40.
    const behind = reading.source === 'sentence' ? wordsBehind(reading) : '';
    const base = outOfNumber(behind);
    if (base !== null) return `ud af ${base} ${reading.countsNoun.replace(`${base} `, '')}`;
    const where = groupOfPart(reading.lead, behind);
    return where === null ? reading.countsNoun : `${reading.countsNoun} ${where}`;
  }
  const limit = kind.needs.includes('subject') ? NEAR.paragraph : NEAR.clause;
  const before = kind.subjectBefore ? nearest(reading, 'subject', limit, ({ after }) => !after) : undefined;
  // "19,4 procent af de unge, der søger en ungdomsuddannelse, har søgt en erhvervsuddannelse": of whom, then what.
  const whom = reading.source === 'sentence' ? clauseOfWhom(wordsBehind(reading)) : 0;
  const beyond =
    whom > 0
      ? nearest(reading, 'subject', limit, ({ after, span }) => after && span.start > reading.quantity.span.end + whom)
      : undefined;
  if (kind.areaPhrase === 'unemployed' && reading.source === 'sentence')
    return unemployedGroup(reading.place.quote, reading.quoteAt);
  // "erhvervsuddannelser: 26 %, gymnasiale: 70 % og FGU: 4 %": the words before a colon are the number's, known or not.
  const named = reading.source === 'sentence' && kind.needs.includes('subject') ? namedBeforeColon(reading.lead) : null;
  const isOwn = ({ says, text }: NearLabel): boolean =>
    !isOfOneKind(says.subject) && (named === null || named.toLowerCase().includes(text.toLowerCase()));
  const said = (before ?? beyond ?? nearest(reading, 'subject', limit, isOwn))?.says.subject;
  if (said !== undefined || named !== null) return said ?? named;
  // "Sygedagpengesager over 52 uger er faldet fra 141 til 117": a part of those on a benefit is not all of them.
  const part = kind.ofSet && reading.source === 'sentence' ? partByTime(reading.lead, wordsBehind(reading)) : null;
  if (part !== null) return part;
  if (measure === 'count' && !kind.subjectBefore && !(kind.byNoun && reading.source === 'grid'))
    return reading.countsNoun;
  // "Antal kontanthjælpsmodtagere" over rows "Jobparate | Aktivitetsparate": parts of those on the benefit.
  if (kind.ofSet && reading.source === 'grid') return reading.freeText();
  if (kind.freeText !== 'subject' && kind.freeText !== 'claim') return null;
  // A row "Hjælpen samlet set" asks about the whole.
  const phrase = reading.freeText() ?? (reading.source === 'grid' ? reading.place.rowLabel : null);
  if (reading.source === 'sentence' && kind.freeText === 'claim')
    return phrase?.endsWith('?') === true ? phrase : claimAgreed(wordsBehind(reading));
  return phrase;
}
