/** Answers that are at hand: whoever asks need not wait, and a page that shows them is brought up to date once. */

const values = new WeakMap<Promise<unknown>, { readonly value: unknown }>();

/** A promise that is kept already. */
export function settled<T>(value: T): Promise<T> {
  return note(Promise.resolve(value), value);
}

/** What `make` gives, as a promise that is kept already; one that is broken where it throws. */
export function settledBy<T>(make: () => T): Promise<T> {
  try {
    return settled(make());
  } catch (error) {
    return Promise.reject(error instanceof Error ? error : new Error(String(error)));
  }
}

/** The same promise; what it was kept with is at hand from then on. */
export function noting<T>(promise: Promise<T>): Promise<T> {
  promise.then(
    (value) => note(promise, value),
    () => undefined,
  );
  return promise;
}

/** What a promise was kept with; undefined while nobody knows. */
export function settledOf<T>(promise: Promise<T>): { readonly value: T } | undefined {
  // It was noted with this promise's own value.
  return values.get(promise) as { readonly value: T } | undefined;
}

type Together<Parts> = { readonly [Name in keyof Parts]: Awaited<Parts[Name]> };

/** Several answers as one, at hand when all of them are. */
export function together<Parts extends Readonly<Record<string, unknown>>>(parts: Parts): Promise<Together<Parts>> {
  const names = Object.keys(parts);
  function named(all: readonly unknown[]): Together<Parts> {
    const values: unknown = Object.fromEntries(names.map((name, at) => [name, all[at]]));
    // Each value is its part's own.
    return values as Together<Parts>;
  }
  const held = names.flatMap((name) => {
    const part = parts[name];
    return (part instanceof Promise ? settledOf<unknown>(part) : { value: part }) ?? [];
  });
  if (held.length === names.length) return settled(named(held.map(({ value }) => value)));
  return Promise.all(names.map((name): unknown => parts[name])).then(named);
}

function note<T>(promise: Promise<T>, value: T): Promise<T> {
  values.set(promise, { value });
  return promise;
}
