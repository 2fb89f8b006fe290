/** The accounts of a year: what tells closed ones from expected ones. */
import { NEAR } from '../distances.ts';
import { domainsWhere } from '../kinds/index.ts';
import type { Kind } from '../kinds/kind.ts';
import type { Reading } from '../types/readings.ts';
import type { NearLabel } from '../types/words.ts';
import { closesProject } from '../vocabulary/cues/money.ts';
import { expectedDeviation, expectsAccounts, wasExpected } from '../vocabulary/results.ts';
import { nearest, saying } from './nearest.ts';
import { isOfAll, isTitle } from './titled.ts';

const ANY_ACCOUNTS = domainsWhere(({ accounts }) => accounts !== null);
const CLOSED_ACCOUNTS = domainsWhere(({ accounts }) => accounts === 'closed');

/** Whether a word speaks of the accounts of a year, closed or expected. */
export const isOfAccounts = ({ says: { domain } }: NearLabel): boolean =>
  domain !== undefined && ANY_ACCOUNTS.has(domain);

const isOfClosed = ({ says: { domain } }: NearLabel): boolean => domain !== undefined && CLOSED_ACCOUNTS.has(domain);

/** Whether an amount in prose is what was expected earlier, be it of accounts that are closed by now. */
export const isOfEarlier = (reading: Reading): boolean =>
  reading.source === 'sentence' &&
  (wasExpected(reading.lead) || (expectedDeviation(reading.lead) && titledAccounts(reading)));

/**
 * The word that tells closed accounts from expected ones: "regnskab 2015" in the sentence itself, else the item's title
 * and summary, else the sentence's "forventet", else the nearest before. "forventes regnskabet" tells it alone.
 */
export function accountsTold(reading: Reading): NearLabel | undefined {
  const labels = saying(reading, 'domain').filter(isOfAccounts);
  const own = labels.filter(({ distance }) => distance < NEAR.sentence);
  const closed = own.find(isOfClosed);
  if (closed !== undefined && own.every(isOfClosed)) return closed;
  const expecting = own.find(({ text }) => expectsAccounts(text));
  return expecting ?? labels.find(({ distance }) => distance >= NEAR.section) ?? own[0] ?? labels[0];
}

/** Whether words before a number in its own sentence speak of closed accounts. */
export const tellsAccounts = (reading: Reading): boolean =>
  reading.source === 'sentence' &&
  reading.labels.some((label) => !label.after && label.level === 'clause' && isOfClosed(label));

/**
 * Whether a figure is of the accounts of a whole project, which are of no year: the title says so and names none. What
 * the text tells of single years ("i 2021 blev bevillingen forhøjet") is not when it was spent.
 */
export function ofProject(reading: Reading, kind: Kind): boolean {
  if (kind.accounts !== 'closed') return false;
  const told = nearest(reading, 'domain', NEAR.any, ({ level, text }) => level === 'item' && closesProject(text));
  return told !== undefined && nearest(reading, 'fiscalYear', NEAR.any, isOfAll) === undefined;
}

/** Whether the title of an item says that it is of closed accounts. */
export const titledAccounts = (reading: Reading): boolean =>
  saying(reading, 'domain').some((label) => isTitle(label) && isOfClosed(label));
