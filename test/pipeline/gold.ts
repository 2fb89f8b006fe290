/** Documents with the figures that a person read in them, and how an extraction is compared with those. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extract, extractRead } from '../../pipeline/extract.ts';
import { shortHash } from '../../pipeline/identity.ts';
import { readText } from '../../pipeline/read/text.ts';
import { parseCsv } from '../../pipeline/reference.ts';
import { readReference } from '../../pipeline/batch/sources.ts';
import type { Extraction } from '../../pipeline/types/extraction.ts';
import type { Fact } from '../../pipeline/types/facts.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const fixtures = join(root, 'test/fixtures');

/** Roles that a fact must have as expected. */
const COMPARED = [
  'domain',
  'measure',
  'entity',
  'compared_to',
  'committee',
  'area',
  'transfer',
  'economy',
  'frame',
  'fiscal_year',
  'target_year',
  'report',
  'as_of',
  'previous',
  'standing',
  'value',
  'unit',
  'bound',
] as const;

/** Columns of `<name>.expected.csv`: where it stands, the roles, a keyword of the subject, the class it counts for. */
const COLUMNS = ['item_no', 'line', 'printed', ...COMPARED, 'subject', 'class'] as const;

export type GoldRow = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** A number that is no figure, and why. */
export interface NoFigure {
  readonly line: number;
  readonly printed: string;
  readonly why: string;
}

/** A document beside the figures expected of it. `noFigures` is empty where nobody listed them. */
export interface GoldDocument {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly gold: readonly GoldRow[];
  readonly noFigures: readonly NoFigure[];
}

const reference = await readReference(root, null);

/** Extracts a document of plain text with the reference tables of the repository. */
export function extractText(bytes: Uint8Array, name: string): Extraction {
  return extractRead(readText(bytes, name), { id: shortHash(bytes), bytes: bytes.length }, reference);
}

/** Extracts a document of any format with the reference tables of the repository. */
export function extractDocument(bytes: Uint8Array, name: string): Promise<Extraction> {
  return extract(bytes, name, reference);
}

/** The rows of a list of expected figures. */
export function readGold(path: string): GoldRow[] {
  return parseCsv(path, readFileSync(path, 'utf8'), COLUMNS);
}

/** The rows of a list of numbers that are no figures; none where there is no such list. */
export function readNoFigures(path: string): NoFigure[] {
  if (!existsSync(path)) return [];
  return parseCsv(path, readFileSync(path, 'utf8'), ['line', 'printed', 'why']).map((row) => ({
    ...row,
    line: Number(row.line),
  }));
}

/** Every list `<name>.expected.csv` in a folder below test/fixtures/, with the document of that name in `documents`. */
export function goldDocuments(folder: string, documents: string): GoldDocument[] {
  const home = join(fixtures, folder);
  const files = readdirSync(documents);
  return readdirSync(home)
    .filter((file) => file.endsWith('.expected.csv'))
    .sort()
    .map((file) => {
      const name = file.replace(/\.expected\.csv$/u, '');
      const found = files.find((one) => parse(one).name === name && !one.endsWith('.csv'));
      if (found === undefined) throw new Error(`test/fixtures/${folder}/${file}: no document ${name} in ${documents}`);
      return {
        name,
        bytes: readFileSync(join(documents, found)),
        gold: readGold(join(home, file)),
        noFigures: readNoFigures(join(home, `${name}.nofigures.csv`)),
      };
    });
}

/** The seeds: the documents that the default run reads. */
export function seedDocuments(): { readonly name: string; readonly bytes: Uint8Array }[] {
  const folder = join(root, 'seeds');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => ({ name: parse(file).name, bytes: readFileSync(join(folder, file)) }));
}

/**
 * The untouched minutes in the folder that $UDVALGSTAL_ORIGINALS names, each with the list of test/fixtures/originals/
 * that carries its municipality and day; null when the variable is unset.
 */
export function originalDocuments(): GoldDocument[] | null {
  const folder = process.env['UDVALGSTAL_ORIGINALS'];
  if (folder === undefined || folder === '') return null;
  const home = join(fixtures, 'originals');
  const lists = readdirSync(home).filter((file) => file.endsWith('.expected.csv'));
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => {
      const bytes = readFileSync(join(folder, file));
      const { document } = extractText(bytes, file);
      const name = `${document.municipality_slug}-${document.meeting_date ?? ''}`;
      if (!lists.includes(`${name}.expected.csv`)) return [];
      const gold = readGold(join(home, `${name}.expected.csv`));
      return [{ name, bytes, gold, noFigures: readNoFigures(join(home, `${name}.nofigures.csv`)) }];
    });
}

const unsigned = (printed: string): string => printed.toLowerCase().replace(/^[-+−–]\s?/u, '');

/**
 * What a fact has otherwise than its expected row; an empty role is not asserted, but an empty committee is NULL, and
 * so is every role that says 'null'.
 */
function differencesOf(fact: Fact, row: GoldRow): string[] {
  const wrong = COMPARED.flatMap((column): string[] => {
    const want = row[column];
    const got = fact[column];
    if (want === '' && column !== 'committee') return [];
    const none = want === '' || want === 'null';
    const same =
      column === 'value'
        ? Number(want) === got
        : none
          ? got === null
          : want.toLowerCase() === String(got).toLowerCase();
    return same ? [] : [`${column} ${String(got)} instead of ${want}`];
  });
  const subject = fact.subject?.toLowerCase() ?? '';
  if (subject.includes(row.subject.toLowerCase())) return wrong;
  return [...wrong, `subject ${String(fact.subject)} instead of ${row.subject}`];
}

/** How many expected figures of a class were found exactly. */
export interface Recall {
  readonly found: number;
  readonly expected: number;
}

export interface Comparison {
  readonly recall: ReadonlyMap<string, Recall>;
  /** Expected figures that are missing or otherwise, one line each. */
  readonly wrong: readonly string[];
  /** Printed figures (not derived ones) that match no expected row, one line each. */
  readonly extra: readonly string[];
  readonly facts: number;
}

/** Compares facts with the expected figures: each fact serves one row. Without `byLine` only the agenda item counts. */
export function compare(facts: readonly Fact[], gold: readonly GoldRow[], byLine: boolean): Comparison {
  const printed = facts.filter((fact) => !fact.is_derived);
  const free = new Set(printed);
  const candidates = (row: GoldRow): Fact[] =>
    [...free].filter(
      (fact) =>
        fact.item_no === row.item_no &&
        (!byLine || String(fact.line) === row.line) &&
        unsigned(fact.printed).includes(unsigned(row.printed)),
    );
  const exact = new Set<GoldRow>();
  for (const row of gold) {
    const fact = candidates(row).find((candidate) => differencesOf(candidate, row).length === 0);
    if (fact === undefined) continue;
    exact.add(row);
    free.delete(fact);
  }
  const wrong = gold.flatMap((row): string[] => {
    if (exact.has(row)) return [];
    const where = `item ${row.item_no}, line ${row.line}: ${row.printed} (${row.domain} ${row.measure})`;
    const [nearest] = candidates(row)
      .map((fact) => ({ fact, differences: differencesOf(fact, row) }))
      .sort((a, b) => a.differences.length - b.differences.length);
    if (nearest === undefined) return [`${where} is missing`];
    free.delete(nearest.fact);
    return [`${where} has ${nearest.differences.join(', ')}`];
  });
  const classes = [...new Set(gold.map((row) => row.class))];
  return {
    recall: new Map(
      classes.map((name) => {
        const rows = gold.filter((row) => row.class === name);
        return [name, { found: rows.filter((row) => exact.has(row)).length, expected: rows.length }];
      }),
    ),
    wrong,
    extra: [...free].map(
      (fact) =>
        `item ${String(fact.item_no)}, line ${fact.line}: ${fact.printed} (${fact.domain} ${fact.measure}, ${String(fact.area)}, ${String(fact.subject)})`,
    ),
    facts: printed.length,
  };
}

/** The numbers that are no figures and yet became facts: more facts on a line than expected figures with that print. */
export function figuresOfNoFigures(
  facts: readonly Fact[],
  gold: readonly GoldRow[],
  noFigures: readonly NoFigure[],
): string[] {
  return noFigures.flatMap(({ line, printed, why }) => {
    const isIt = (other: string): boolean => unsigned(other) === unsigned(printed);
    const made = facts.filter((fact) => !fact.is_derived && fact.line === line && isIt(fact.printed)).length;
    const wanted = gold.filter((row) => Number(row.line) === line && isIt(row.printed)).length;
    return made > wanted ? [`line ${line}: ${printed} (${why}) became a figure`] : [];
  });
}
