import { NEAR, PROSE, STEP, TABLE } from '../distances.ts';
import type { Kind } from '../kinds/kind.ts';
import type { DocumentContext } from '../types/facts.ts';
import type { Measure } from '../types/figures.ts';
import type { Reading } from '../types/readings.ts';
import type { NearLabel } from '../types/words.ts';
import { pooledArea } from '../vocabulary/areas.ts';
import { absentArea, fieldBehind, isAllTried, triedArea } from '../vocabulary/parts.ts';
import { areaHeaded } from '../vocabulary/headed-areas.ts';
import { leadsWhole } from '../vocabulary/cues/levels.ts';
import { isCouncil, pointsToCommittee } from '../vocabulary/cues/committees.ts';
import {
  coversCountry,
  isOfUnemployed,
  UNEMPLOYMENT,
  leadsToPlace,
  namesUnemployment,
} from '../vocabulary/cues/shares.ts';
import { addsAnother, headsDecision, opensHere, turnsAway, turnsTo } from '../vocabulary/cues/turns.ts';
import { concludes, leadsToParts, tellsMunicipalityWhole, tellsWholeLoosely } from '../vocabulary/cues/wholes.ts';
import { isEconomic, saysCommittee } from '../vocabulary/committees.ts';
import { namesMunicipality } from '../vocabulary/entities.ts';
import { isPlaceOfMany } from '../vocabulary/names.ts';
import { fillsHeading } from '../vocabulary/sections.ts';
import { namesMainAccount, resultTold } from '../vocabulary/main-account.ts';
import { paysFor } from './cash.ts';
import { isOfBrackets, isOfParts, isOfRow, namesAnyArea, printedArea } from './areas.ts';
import { namesBeside } from './bracketed.ts';
import { nearest, saying, wordsBehind } from './nearest.ts';
import { areaListed, committeeListed, nameRespectively } from './respectively.ts';
import { isOfWhole } from './scope.ts';
import { committeeOfStaff } from './staff.ts';
import { isItemOf } from './titled.ts';
import { tellsUnemployment } from './workforce.ts';

const AFTER_ENTITY = 12;
/** "20,1 pct. i hele landet": a name right behind a number is its own. */
const RIGHT_BEHIND = 2;
const AFTER_CLOSE = 4;
/** The sentence before, in the paragraph or the one above it; its words stand less than one apart. */
const SENTENCE_BEFORE = PROSE.section + STEP + 1;
/** "53 procent for det samlede socialområde". */
const FIELD = 6;

/** "... overføres til 2025, og resten tilføres kassen": the cash is the area of what goes in and out of it alone. */
const isCash = ({ says, level }: NearLabel, kind: Kind): boolean =>
  says.economy === 'financing' && level === 'clause' && !kind.ofPools;

/** The area that a phrase of the sentence names, whatever single words say: `label` is the nearest word for an area. */
function areaPhrased(reading: Reading, { areaPhrase }: Kind, label: NearLabel | undefined): string | null {
  if (areaPhrase === 'absent') return absentArea(reading.place.quote, reading.quoteAt);
  if (areaPhrase === 'pooled') return pooledArea(wordsBehind(reading));
  if (areaPhrase !== 'tried') return null;
  // A listed field right behind the number is its own.
  const field = label?.after === true && label.distance <= FIELD ? null : fieldBehind(wordsBehind(reading));
  const isOpen = label === undefined || label.inherited;
  return field ?? (isOpen ? triedArea(reading.place.quote, reading.quoteAt) : null);
}

/** "De 18 sager består af seks på voksenhandicapområdet": what a part of them is about. */
const isOfPartTried = (reading: Reading, { areaPhrase }: Kind, { after, inherited, span }: NearLabel): boolean =>
  areaPhrase === 'tried' &&
  reading.source === 'sentence' &&
  after &&
  !inherited &&
  leadsToParts(wordsBehind(reading).slice(0, span.start - reading.quantity.span.end));

/** A part of what was tried that another paragraph spoke of, and no heading. */
const isOfOtherParagraph = ({ level, inherited, distance, says }: NearLabel): boolean =>
  inherited && level === 'clause' && distance >= NEAR.paragraph && !isAllTried(says.area);

export function areaOf(reading: Reading, kind: Kind): string | null {
  const listed = areaListed(reading, kind);
  if (listed !== null) return listed;
  // What another paragraph spoke of is not what this one counts.
  const prose =
    kind.budget || kind.subjects !== null
      ? NEAR.sentence
      : kind.byNoun || kind.freeText === 'claim'
        ? NEAR.paragraph
        : NEAR.section;
  const limit = reading.source === 'sentence' ? prose : NEAR.section;
  const concluded = kind.budget && reading.source === 'sentence' ? concludes(reading.lead) : 0;
  // "Af puljen på 3,0 mio. kr. bevilges 450.000 kr. til musikskolen": what a part of it is for.
  const isWhole = kind.ofPools && reading.source === 'sentence' && leadsWhole(reading.lead);
  const label = nearest(
    reading,
    'area',
    reading.source === 'grid' ? NEAR.section : limit,
    (one) =>
      !(isWhole && one.after) &&
      !isCash(one, kind) &&
      !paysFor(reading, one) &&
      !isOfParts(reading, concluded, one) &&
      !isOfBrackets(reading, one) &&
      !isOfPartTried(reading, kind, one) &&
      !(kind.areaPhrase === 'tried' && isOfOtherParagraph(one)) &&
      (one.says.domain === undefined ||
        one.says.domain === kind.domain ||
        kind.budget ||
        (one.level === 'row' && namesAnyArea(kind))),
  );
  const phrased = reading.source === 'sentence' ? areaPhrased(reading, kind, label) : null;
  if (phrased !== null) return phrased;
  // "14 pct. af samtlige ledige" are some of them, told apart by words that no list knows.
  if (tellsUnemployment(reading, kind) !== undefined) return UNEMPLOYMENT;
  const ofAll = kind.areaPhrase === 'unemployed' && namesUnemployment(label?.says.area ?? '') !== null;
  if (ofAll && isOfUnemployed(wordsBehind(reading))) return null;
  if (label !== undefined && isOfRow(reading, kind, label)) return printedArea(reading, label);
  if (label?.says.area !== undefined) return label.says.area;
  if (kind.budget && reading.source === 'sentence') {
    const heading = reading.place.section ?? '';
    const headed = nearest(
      reading,
      'area',
      NEAR.heading,
      (one) => one.level === 'heading' && fillsHeading(one.text, heading) && !isCash(one, kind),
    );
    if (headed?.says.area !== undefined) return headed.says.area;
    // "Dagtilbud" over a paragraph of a budget report, whether a list knows it or not.
    const name = kind.accounts === null ? null : areaHeaded(heading);
    if (name !== null) return name;
  }
  // "Ledigheden" alone is that of all; beside a narrower word it means that one.
  if (kind.areaPhrase === 'unemployed') {
    const whole = nearest(reading, 'measure', NEAR.paragraph, ({ text }) => namesUnemployment(text) !== null);
    if (whole !== undefined) return namesUnemployment(whole.text);
  }
  if (reading.source !== 'grid') return null;
  // A column "Elever": whose they are stands in the row.
  const byColumn = kind.byNoun && nearest(reading, 'counted', TABLE.row)?.level === 'column';
  return byColumn || kind.freeText === 'area' ? reading.freeText() : null;
}

interface Whom {
  readonly entity: string;
  readonly comparedTo: string | null;
}

export function whomOf(reading: Reading, kind: Kind, measure: Measure, own: string): Whom {
  if (!kind.describesOthers) return { entity: own, comparedTo: null };
  const limit = measure === 'gap' || measure === 'count' ? NEAR.paragraph : NEAR.sentence;
  const labels = namesBeside(reading, saying(reading, 'entity')).filter(
    ({ distance, inherited }) =>
      distance <= (reading.source === 'grid' ? NEAR.paragraph : limit) &&
      // "15 % under landsgennemsnittet. Ledigheden i kommunen er ...": its own again.
      !(inherited && measure === 'change' && namesMunicipality(reading.place.quote, own)),
  );
  const order = (before: number, after: number): NearLabel[] =>
    [...labels].sort((a, b) => a.distance + (a.after ? after : before) - (b.distance + (b.after ? after : before)));
  if (measure === 'gap' || (measure === 'count' && kind.ofSet)) {
    const other = order(AFTER_ENTITY, 0).find((label) => label.says.entity !== own);
    // "... mod 5,2 pct. i hele landet. Det er 0,3 procentpoint lavere": what the sentence before held it against.
    const against = nearest(reading, 'comparedTo', limit, ({ says }) => says.comparedTo !== own);
    const isNearer = against !== undefined && against.distance < (other?.distance ?? Infinity);
    return { entity: own, comparedTo: (isNearer ? against.says.comparedTo : other?.says.entity) ?? null };
  }
  // Behind a number only the words right beside it say whose it is ("44,9 % på landsplan"); others compare.
  const behind = labels.find(
    (label) =>
      reading.source === 'sentence' &&
      label.after &&
      (label.distance <= RIGHT_BEHIND || leadsToPlace(wordsBehind(reading), label.text)),
  );
  const sorted = [...(behind === undefined ? [] : [behind]), ...order(0, AFTER_ENTITY)].filter(
    (label) =>
      reading.source === 'grid' ||
      !label.after ||
      label === behind ||
      (label.distance <= AFTER_CLOSE && !turnsAway(wordsBehind(reading))),
  );
  if (sorted.length === 0 && (measure === 'invited' || measure === 'answered')) {
    const survey = nearest(reading, 'entity', NEAR.section, ({ text }) => coversCountry(text));
    if (survey?.says.entity !== undefined) return { entity: survey.says.entity, comparedTo: null };
  }
  // "Kun Region Nordjylland opfylder målet. Her søger 25,6 procent ...": the place of the sentence before.
  if (sorted.length === 0 && reading.source === 'sentence' && opensHere(reading.place.quote)) {
    const there = nearest(reading, 'entity', SENTENCE_BEFORE, ({ inherited }) => inherited);
    if (there?.says.entity !== undefined) return { entity: there.says.entity, comparedTo: null };
  }
  if (measure === 'rank' || measure === 'rank_of') {
    const many = labels.find((label) => isPlaceOfMany(label.says.entity ?? ''))?.says.entity ?? null;
    const one =
      measure === 'rank' ? sorted.find((label) => !isPlaceOfMany(label.says.entity ?? ''))?.says.entity : undefined;
    return { entity: one ?? own, comparedTo: many };
  }
  return { entity: nameRespectively(reading) ?? sorted[0]?.says.entity ?? own, comparedTo: null };
}

/** Whether a sentence turns to something else than the committee that the sentence before named. */
function isOther(reading: Reading): boolean {
  const own = nearest(reading, 'area', NEAR.sentence, ({ inherited }) => !inherited);
  return addsAnother(reading.place.quote) || (own !== undefined && turnsTo(reading.place.quote));
}

/**
 * The committee of a budget figure: its own words, else those of its paragraph, else its heading's, else the meeting's;
 * null means all.
 */
export function committeeOf(reading: Reading, kind: Kind, context: DocumentContext): string | null {
  if (!kind.budget) return kind.ofStaff ? committeeOfStaff(reading, context.committee) : context.committee;
  const listed = committeeListed(reading);
  if (listed !== null) return context.canonicalCommittee(listed);
  const meeting = context.committee === null || isCouncil(context.committee) ? null : context.committee;
  const told = saying(reading, 'committee');
  // Whose an item is that an economic committee or the council reads, where nothing nearer says it.
  const treated = told.find(({ distance }) => distance === PROSE.treated);
  const named = told.filter((label) => label !== treated);
  const ofItem =
    treated !== undefined && (meeting === null || isEconomic(meeting)) ? (treated.says.committee ?? null) : meeting;
  if (reading.source === 'grid') {
    const inRow = named.find((label) => label.distance <= TABLE.section && label.says.committee !== null);
    if (inRow?.says.committee !== undefined) return inRow.says.committee;
    return named.find((label) => label.distance <= NEAR.paragraph)?.says.committee === null
      ? null
      : (named[0]?.says.committee ?? ofItem);
  }
  const tabled = named.some(({ level, says }) => level === 'caption' && says.committee === null);
  // "Budgetopfølgning for Økonomiudvalget": the one committee that the item's title names.
  const titled = named.filter(({ distance }) => distance === PROSE.item);
  const [title] = titled.length === 1 ? titled : [];
  const isOwn = meeting !== null && title?.says.committee === meeting;
  const isOnes = typeof treated?.says.committee === 'string';
  const ofAll = tabled || (!isOnes && (meeting === null || (isEconomic(meeting) && !isOwn)));
  const own = named.filter((label) => label.distance < NEAR.sentence && (ofAll || !tellsWholeLoosely(label.text)));
  const headed = headsDecision(reading.place.section ?? '')
    ? undefined
    : named.find(({ level, says }) => level === 'heading' && typeof says.committee === 'string');
  const isNamed = ({ says, text }: NearLabel): boolean =>
    typeof says.committee === 'string' && !pointsToCommittee(text);
  // "Socialudvalget" over a paragraph of an economic committee: "Udvalget forventer ..." is that one.
  const pointed =
    meeting !== null && own.some(({ text }) => pointsToCommittee(text))
      ? isEconomic(meeting)
        ? (own.find(isNamed) ??
          named.find((label) => label.inherited && label.distance <= NEAR.paragraph && isNamed(label)) ??
          headed)
        : headed
      : undefined;
  const spoken = pointed ?? own.find((label) => saysCommittee(label.text));
  const explicit = spoken ?? own.find((label) => typeof label.says.committee === 'string');
  // "... til svømmehallen, finansieret af kassebeholdningen": the cash is everybody's, the pool is not.
  const area = areaOf(reading, kind);
  const isOthers = (label: NearLabel): boolean =>
    label.says.committee === null &&
    label.says.area !== undefined &&
    (isCash(label, kind) || paysFor(reading, label) || (area !== null && label.says.area !== area));
  const none = own.find((label) => label.says.committee === null && !isOthers(label));
  // "Sorø Kommune kommer samlet set ud af året med": whatever tables the item has.
  if (explicit === undefined && area === null && tellsMunicipalityWhole(reading.place.quote)) return null;
  if (explicit !== undefined && none?.says.area === undefined) return explicit.says.committee ?? null;
  if (none !== undefined) return null;
  // "Årets samlede resultat er et underskud på": that of the municipality.
  const isMain = area === null || namesMainAccount(area);
  if (ofAll && kind.accounts !== null && isMain && resultTold(reading.lead, wordsBehind(reading)) !== null) return null;
  const framed = nearest(reading, 'frame', NEAR.clause) !== undefined;
  if (framed && area === null && (tabled || (ofAll && !isItemOf(named, meeting)))) return null;
  // "5,0 mio. kr. på Socialudvalget og 3,1 på Skoleudvalget. På anlæg ventes ...": neither of the two.
  const isOneOfMany = ({ distance, inherited, says }: NearLabel): boolean =>
    inherited &&
    typeof says.committee === 'string' &&
    named.some(
      (one) =>
        Math.floor(one.distance) === Math.floor(distance) &&
        one.says.committee !== null &&
        one.says.committee !== says.committee,
    );
  const before = named.find(
    (label) =>
      label.distance <= NEAR.paragraph &&
      !isOthers(label) &&
      !isOneOfMany(label) &&
      (ofAll || !tellsWholeLoosely(label.text)) &&
      !(typeof label.says.committee === 'string' && label.inherited && isOther(reading)),
  );
  // "Udvalget har ..." under a heading "Socialudvalget" is that one for the sentences behind it too.
  const meant = before !== undefined && pointsToCommittee(before.text) ? (headed ?? before) : before;
  if (meant !== undefined) return meant.says.committee ?? null;
  if (headed !== undefined) return headed.says.committee ?? meeting;
  if (typeof title?.says.committee === 'string') return title.says.committee;
  // "Budgetopfølgning for det samlede kommunale område"
  if (ofAll && titled.some(({ says, text }) => says.committee === null && says.area === undefined && text !== ''))
    return null;
  if (ofAll && isOfWhole(reading, kind)) return null;
  // The tables of the item are of all committees, and nothing names one: an area may be anybody's.
  if (tabled && meeting !== null && isEconomic(meeting)) return null;
  return ofItem;
}
