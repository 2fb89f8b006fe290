/** The words of the interface in the reader's language. */

import type { Language } from '../language.ts';
import { da, type Words as ShellWords } from './da.ts';
import { daBudget, type BudgetWords } from './da-budget.ts';
import { daEverywhere, type EverywhereWords } from './da-everywhere.ts';
import { danishFinding } from './da-findings.ts';
import { daIndicators, type IndicatorWords } from './da-indicators.ts';
import { daOverview, type OverviewWords } from './da-overblik.ts';
import { daViews, type ViewWords } from './da-views.ts';
import { en } from './en.ts';
import { enBudget } from './en-budget.ts';
import { enEverywhere } from './en-everywhere.ts';
import { enIndicators } from './en-indicators.ts';
import { enOverview } from './en-overblik.ts';
import { enViews } from './en-views.ts';

/**
 * All words: those of the shell at the top, those of the chart views below `charts`, of the start page alone `start`,
 * of Budget and Overførsler alone `budget`.
 */
export type Words = ShellWords & {
  readonly charts: ViewWords;
  readonly start: OverviewWords;
  readonly indicators: IndicatorWords;
  readonly budget: BudgetWords;
} & EverywhereWords;

const all: Record<Language, Words> = {
  da: { ...da, charts: daViews, start: daOverview, indicators: daIndicators, budget: daBudget, ...daEverywhere },
  en: { ...en, charts: enViews, start: enOverview, indicators: enIndicators, budget: enBudget, ...enEverywhere },
};

/** The words of a language. */
export function words(language: Language): Words {
  return all[language];
}

/** What of a finding makes its sentence. */
export interface ToldFinding {
  readonly code: string;
  readonly values: string;
  readonly message: string;
  readonly outcome: string | null;
}

/** A finding as a sentence in the reader's language; its own English sentence when the values do not suffice. */
export function findingSentence(finding: ToldFinding, language: Language): string {
  // The finding's own sentence is English already.
  if (language === 'en') return inEnglishNumerals(finding.message);
  return danishFinding(finding.code, readValues(finding.values), finding.outcome) ?? finding.message;
}

/** A Danish numeral by itself: thousands with dots, decimals behind a comma. Dates and sections of a law are none. */
const NUMERAL = /(?<![\d.,§])(\d{1,3}(?:\.\d{3})+|\d+)(,\d+)?(?![.,]?\d)/gu;

/** "6.778" reads as six in English, where it is six thousand: so the sentence gets English numerals. */
function inEnglishNumerals(sentence: string): string {
  return sentence.replace(
    NUMERAL,
    (_all, whole: string, decimals: string | undefined) =>
      `${whole.replaceAll('.', ',')}${decimals === undefined ? '' : decimals.replace(',', '.')}`,
  );
}

function readValues(json: string): Readonly<Record<string, string>> {
  try {
    const parsed: unknown = JSON.parse(json);
    if (typeof parsed !== 'object' || parsed === null) return {};
    return Object.fromEntries(Object.entries(parsed).map(([key, value]) => [key, String(value)]));
  } catch {
    return {};
  }
}
