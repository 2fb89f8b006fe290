/** From which word each role of a figure came: a word without which the role would say something else. */
import type { Fit } from '../recognition/fit.ts';
import { KINDS } from '../kinds/index.ts';
import { recognise } from '../recognise.ts';
import type { DocumentContext, Fact } from '../types/facts.ts';
import type { Reading } from '../types/readings.ts';
import type { NearLabel, Role, Said } from '../types/words.ts';
import { said } from '../vocabulary/said.ts';

/** Where a role came from. */
export interface RoleSource {
  readonly column: keyof Fact;
  readonly value: Fact[keyof Fact];
  /** The words, with their level and distance; or the default or rule that gave it. */
  readonly from: string;
}

/** The columns that words decide, with the roles that say them. */
const COLUMNS: readonly (readonly [keyof Fact, readonly Role[]])[] = [
  ['domain', ['domain']],
  ['measure', ['measure']],
  ['entity', ['entity']],
  ['compared_to', ['comparedTo', 'entity']],
  ['committee', ['committee']],
  ['area', ['area']],
  ['subject', ['subject']],
  ['transfer', ['transfer']],
  ['economy', ['economy']],
  ['frame', ['frame']],
  ['fiscal_year', ['fiscalYear']],
  ['target_year', ['targetYears']],
  ['report', ['report']],
  ['as_of', ['asOf']],
  ['period', ['period', 'asOf', 'fiscalYear']],
  ['previous', ['previous']],
  ['standing', ['standing']],
  ['is_total', ['isTotal']],
];

const ROLES: readonly Role[] = [...new Set(COLUMNS.flatMap(([, roles]) => roles)), 'direction', 'better', 'move'];

/** Words farther than the nearest of so many are not taken away one by one. */
const MOST_ASKED = 40;

const keyOf = ({ level, distance, span, text, after }: NearLabel): string =>
  [level, distance.toFixed(3), span.start, after, text].join(' ');

/** All words around a reading that say something, nearest first. */
export function wordsAround({ labels, around }: Reading): NearLabel[] {
  const all = new Map<string, NearLabel>();
  for (const label of [...labels, ...ROLES.flatMap((role) => around.saying(role))]) {
    const key = keyOf(label);
    if (!all.has(key)) all.set(key, label);
  }
  return [...all.values()].sort((a, b) => a.distance - b.distance);
}

/** The reading as if some of its words did not say a role; of no role named, as if they were not there. */
function without(reading: Reading, words: readonly NearLabel[], role: Role | null): Reading {
  const keys = new Set(words.map(keyOf));
  const told = (labels: readonly NearLabel[]): NearLabel[] =>
    labels.flatMap((label) => {
      if (!keys.has(keyOf(label))) return [label];
      return role === null ? [] : [{ ...label, says: said({ ...label.says, [role]: undefined }) }];
    });
  return {
    ...reading,
    labels: told(reading.labels),
    around: {
      saying: (asked) =>
        asked === role
          ? told(reading.around.saying(asked)).filter(({ says }) => says[asked] !== undefined)
          : role === null
            ? told(reading.around.saying(asked))
            : reading.around.saying(asked),
    },
  };
}

const isSaid = (value: Said[Role], wanted: Fact[keyof Fact]): boolean =>
  Array.isArray(value) ? value.includes(wanted) : value === wanted;

const named = ({ text, level, distance }: NearLabel): string => `"${text}" (${level}, ${String(Math.round(distance))})`;

/** What a figure would say with fewer words: it stands at the same place among the figures of its reading. */
class Asking {
  private readonly reading: Reading;
  private readonly context: DocumentContext;
  private readonly fact: Fact;
  private readonly at: number;
  private readonly bare = new Map<NearLabel, Fact | undefined>();

  constructor(reading: Reading, context: DocumentContext, fact: Fact, at: number) {
    this.reading = reading;
    this.context = context;
    this.fact = fact;
    this.at = at;
  }

  private factOf(reading: Reading): Fact | undefined {
    return recognise(reading, KINDS, this.context)[this.at];
  }

  /** Whether a column says something else where some words do not say a role. */
  needs(column: keyof Fact, words: readonly NearLabel[], role: Role): boolean {
    return this.factOf(without(this.reading, words, role))?.[column] !== this.fact[column];
  }

  /** The same where a word does not stand there at all, and it is still the same kind of figure. */
  turnsOn(column: keyof Fact, word: NearLabel): boolean {
    if (!this.bare.has(word)) this.bare.set(word, this.factOf(without(this.reading, [word], null)));
    const other = this.bare.get(word);
    return (
      other?.domain === this.fact.domain && other.measure === this.fact.measure && other[column] !== this.fact[column]
    );
  }
}

/** What no single word decides. */
function ruleOf(column: keyof Fact, fact: Fact, reading: Reading, context: DocumentContext, fit: Fit): string {
  const value = fact[column];
  const { rowLabel, columnLabel } = reading.place;
  if (column === 'measure') return `what ${fit.kind.id} measures in ${fit.unit} where no word says it`;
  if (column === 'entity' && value === context.municipality) return 'the municipality whose minutes these are';
  if (column === 'committee' && value === context.committee) return 'the committee of the meeting';
  if (column === 'period' && value === String(fact.fiscal_year)) return 'its year';
  if (column === 'period' && typeof value === 'string' && fact.as_of?.startsWith(value) === true) return 'its day';
  if (typeof value === 'string' && rowLabel?.toLowerCase().includes(value.toLowerCase()) === true)
    return 'the label of its row';
  if (typeof value === 'string' && columnLabel?.toLowerCase().includes(value.toLowerCase()) === true)
    return 'the header of its column';
  if (typeof value === 'string' && reading.place.quote.toLowerCase().includes(value.toLowerCase()))
    return 'the wording of its sentence';
  return 'a rule or default of the kind';
}

/** Where the roles of a recognised fact came from; `at` is its place among the facts of its reading. */
export function sourcesOf(reading: Reading, fact: Fact, at: number, context: DocumentContext, fit: Fit): RoleSource[] {
  const words = wordsAround(reading);
  const asking = new Asking(reading, context, fact, at);
  return COLUMNS.flatMap(([column, roles]): RoleSource[] => {
    const value = fact[column];
    if (value === null || value === false) return [];
    if (column === 'measure' && fit.measureLabel !== undefined)
      return [{ column, value, from: named(fit.measureLabel) }];
    for (const role of roles) {
      const told = words.filter(({ says }) => isSaid(says[role], value));
      const first = told.find((word) => asking.needs(column, [word], role)) ?? told[0];
      if (first !== undefined && asking.needs(column, told, role)) return [{ column, value, from: named(first) }];
    }
    const deciding =
      column === 'domain' ? undefined : words.slice(0, MOST_ASKED).find((word) => asking.turnsOn(column, word));
    return [
      { column, value, from: deciding === undefined ? ruleOf(column, fact, reading, context, fit) : named(deciding) },
    ];
  });
}
