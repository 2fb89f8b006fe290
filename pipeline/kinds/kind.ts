import { NEAR, PROSE } from '../distances.ts';
import type { Domain, Measure, Unit } from '../types/figures.ts';
import type { Roles } from '../types/words.ts';

/** Where words stand that take a number from a kind of whose domain others speak too. */
type Elsewhere = 'measure' | 'before' | 'sentence' | 'clause' | 'cases' | 'workforce';

/**
 * A kind of figure: which readings become its facts. Each stands in a file of its own beside this one, and all that is
 * peculiar to it is a field here: no stage asks which kind it has.
 */
export interface Kind {
  readonly id: string;
  readonly domain: Domain;

  // What is measured.
  /** The measures it accepts per unit: what the words say -> what the fact is called. */
  readonly measures: Partial<Record<Unit, Partial<Record<Measure, Measure>>>>;
  /** The measure where no word says one. */
  readonly defaults: Partial<Record<Unit, Measure>>;
  /** What others are out of: "8 ud af 14"; `beside` is the measure that must stand before it. */
  readonly outOf: { readonly measure: Measure; readonly beside: Measure | null } | null;
  /** Which counts are stored as persons: those so printed, all but a plain count, all that no noun names, or none. */
  readonly persons: 'printed' | 'measured' | 'unnamed' | 'never';
  /** The sign that "better" means: -1 where less is better. */
  readonly better: 1 | -1;
  /** Measures that are printed without sign and stored as negative (income, grants). */
  readonly negative: readonly Measure[];

  // Which words make a number one of this kind.
  /** Roles without which a number is not of this kind. */
  readonly needs: readonly (keyof Roles)[];
  /** How far in prose the word may stand that gives the domain. */
  readonly reach: number;
  /** How far it may where no area is named, of kinds that need one elsewhere: the figure is then of the whole. */
  readonly reachOfWhole: number | null;
  /** The subjects that it alone has: only a word that names one of them says what is measured ("Belægningsprocent"). */
  readonly subjects: 'outcomes' | 'places' | 'schools' | 'staff' | null;
  /** The noun that a number counts makes it one of this kind: no word of the domain has to be near. */
  readonly byNoun: boolean;
  /** A number of people beside no word for what is measured needs the word of the domain in its own clause. */
  readonly bareInClause: boolean;
  /** Whether a caption tells the domain of columns without headers. */
  readonly captionTells: boolean;
  /** Whether the paragraph above a table tells the table's domain, although it does not speak of the table. */
  readonly paragraphTells: boolean;
  /** What the captions of its tables name, the prose that explains them names no more. */
  readonly explainsTables: boolean;
  /**
   * Domains whose words take a number from this kind: as the word for what is measured, before the number in its
   * clause, nearest of all in the sentence, in the clause of a counted noun, in the paragraph of counted cases,
   * or as a percentage of the workforce beside a count of the unemployed.
   */
  readonly yieldsTo: Partial<Record<Elsewhere, readonly Domain[]>> | null;
  /** Whether a number without any measure word may be a figure in prose. */
  readonly proseDefault: boolean;
  /** What must lead up to a number in prose: of `tally` and `held` always, of others where no word says its measure. */
  readonly leads: 'any' | 'level' | 'rate' | 'told' | 'tally' | 'held';
  /** Measures whose word must stand right before the number in prose, or right behind it. */
  readonly wordStands: Partial<Record<Measure, 'before' | 'behind'>>;
  /** What prose about the subject prints beside its figures: norms, averages, or what an absence exceeds. */
  readonly supposed: 'norm' | 'average' | 'excess' | null;
  /** Measures that only a table of this kind may hold. */
  readonly tableOnly: readonly Measure[];

  // Whose it is, and of what.
  /** Money, with committees; else the figure belongs to the meeting's committee. */
  readonly budget: boolean;
  /** Of staff: where a word names the committee that they work under, or the whole municipality, it is theirs. */
  readonly ofStaff: boolean;
  /** Whether its money is of operations, capital, income or financing. */
  readonly inEconomy: boolean;
  /** Pools and cash are areas of their own here, and what is in them is a balance. */
  readonly ofPools: boolean;
  /** Whether its figures may describe other municipalities, the region or the country. */
  readonly describesOthers: boolean;
  /** A published ranking: its area is the part that is ranked, its year that of the survey. */
  readonly ranking: boolean;
  /** Its areas make up a set: they are counted together, joined ones add up, and another set breaks the series. */
  readonly ofSet: boolean;
  /** How prose names an area beyond the words for areas: vocabulary/areas.ts reads the phrase. */
  readonly areaPhrase: 'absent' | 'pooled' | 'tried' | 'unemployed' | null;
  /** What the free text of a row or clause is; a claim is what a survey's answers agree to. */
  readonly freeText: 'area' | 'subject' | 'claim' | null;
  /** What it is about stands before the number; the noun behind is the unit ("dage"). */
  readonly subjectBefore: boolean;
  /** Its share is made of parts, which prose tells in points ("udgør det korte fravær 2,6 procentpoint"). */
  readonly madeOfParts: boolean;

  // When.
  /** Measures whose year is the year that receives the money. */
  readonly targeted: readonly Measure[];
  /** Roles that hold for the whole item once said in its title or summary. */
  readonly itemRoles: readonly (keyof Roles)[];
  /** How far the year may stand in prose, where the item's own does not hold. */
  readonly yearReach: number;
  /** Prose that names no year is of the one that the item's title names alone; of a survey that is no school year. */
  readonly datedByTitle: 'any' | 'calendar' | null;
  /** A sentence's year is that of both ends of "fra 205 til 221", and of the later one alone where it stands at it. */
  readonly yearOfBoth: boolean;
  /** How often it is measured: by the month, in prose without its year, or on days of which the latest counts. */
  readonly rhythm: 'year' | 'month' | 'day';
  /** The accounts of a year: closed, or as a report part-way expects them. */
  readonly accounts: 'closed' | 'expected' | null;
  /** The kind that its figures are of while their year is not over. */
  readonly untilClosed: Kind | null;
  /** The report where no word names one: none, what words say alone, a follow-up, the final accounts. */
  readonly report: 'said' | 'follow_up' | 'final' | null;
  /** What a later report can do: go on with the series, print the same figure anew, or neither. */
  readonly retold: 'series' | 'figure' | 'never';
}

/** How far the word that gives a figure its domain may stand; what opens a list is no part of its own sentence. */
export const REACH = {
  sentence: PROSE.sentence,
  paragraph: NEAR.paragraph,
  heading: NEAR.heading,
  section: NEAR.section,
  item: NEAR.any,
} as const;

/** A kind with what most kinds share; each declares only where it differs. */
export function kind(declared: Pick<Kind, 'id' | 'domain' | 'measures'> & Partial<Kind>): Kind {
  return {
    defaults: {},
    outOf: null,
    persons: 'printed',
    better: 1,
    negative: [],
    needs: [],
    reach: REACH.paragraph,
    reachOfWhole: null,
    subjects: null,
    byNoun: false,
    bareInClause: false,
    captionTells: true,
    paragraphTells: true,
    explainsTables: false,
    yieldsTo: null,
    proseDefault: false,
    leads: 'any',
    wordStands: {},
    supposed: null,
    tableOnly: [],
    budget: false,
    ofStaff: false,
    inEconomy: false,
    ofPools: false,
    describesOthers: false,
    ranking: false,
    ofSet: false,
    areaPhrase: null,
    freeText: null,
    subjectBefore: false,
    madeOfParts: false,
    targeted: [],
    itemRoles: [],
    yearReach: REACH.paragraph,
    datedByTitle: null,
    yearOfBoth: false,
    rhythm: 'year',
    accounts: null,
    untilClosed: null,
    report: null,
    retold: 'series',
    ...declared,
  };
}

/** The columns of a budget table that accounts, closed or expected, share. */
export const BUDGET_COLUMNS = {
  original_budget: 'original_budget',
  adjusted_budget: 'adjusted_budget',
  actual: 'actual',
  expected: 'expected',
  deviation: 'deviation',
  appropriation: 'appropriation',
  transfer: 'transfer',
  change: 'change',
} as const;

/** What a percentage in such a table is. */
export const BUDGET_PERCENTAGES = { deviation: 'deviation_pct', expected_pct: 'expected_pct' } as const;

/** What the kinds share that tell of a service how much it is used, or how long one waits for it. */
export const OF_SERVICE = {
  domain: 'activity',
  needs: ['subject'],
  freeText: 'area',
  itemRoles: ['fiscalYear', 'subject'],
  rhythm: 'month',
  datedByTitle: 'any',
  yearOfBoth: true,
  // What is told of a service is mostly of one event or place each: a later print corrects nothing.
  retold: 'never',
} as const satisfies Partial<Kind>;
