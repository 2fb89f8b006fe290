/** What the headers of columns say of what is carried over into another year. */
import type { Label, Roles } from '../types/words.ts';
import { asksFor } from '../vocabulary/moves.ts';

/** What the columns of a table tell of what is carried over. */
interface Carried {
  /** Columns hold what is carried over, one of them what is bound. */
  readonly bound: boolean;
  readonly carried: boolean;
  /** The years that all columns of what is carried over name, where they name the same. */
  readonly aims: readonly number[] | undefined;
}

const isTransferred = (column: readonly Label[]): boolean => column.some(({ says }) => says.measure === 'transfer');

/** The years to which columns of transfers carry money over, where they agree. */
export function aimsOf(columns: readonly (readonly Label[])[]): readonly number[] | undefined {
  const aims = columns
    .filter((column) => isTransferred(column))
    .flatMap((column) =>
      column.flatMap((label) => (label.says.targetYears === undefined ? [] : [label.says.targetYears])),
    );
  const [first] = aims;
  return aims.every((years) => years.join() === first?.join()) ? first : undefined;
}

/** "Heraf bundet", "Søgt overført" beside "Overføres til 2025": parts of it, of the same year. */
export function transferSaid(
  text: string,
  labels: readonly Label[],
  told: (roles: Roles) => Label,
  { bound, carried, aims }: Carried,
): readonly Label[] {
  const transfer =
    labels.find((label) => label.says.transfer !== undefined)?.says.transfer ??
    (bound && asksFor(text) ? 'requested' : undefined);
  const isTransfer = isTransferred(labels);
  if (!carried || (transfer === undefined && !isTransfer)) return labels;
  if (!isTransfer && labels.some((label) => label.says.measure !== undefined)) return labels;
  const aimed = labels.some((label) => label.says.targetYears !== undefined);
  const roles: Roles = {
    ...(isTransfer ? {} : { measure: 'transfer' }),
    ...(transfer === undefined ? {} : { transfer }),
    ...(aimed || aims === undefined ? {} : { targetYears: aims }),
  };
  return Object.keys(roles).length === 0 ? labels : [told(roles), ...labels];
}
