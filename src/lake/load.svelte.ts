/** Answers that arrive later: what a view shows while a question to the lake is under way, and after. */

import { getContext, setContext } from 'svelte';
import { settledOf } from './settled.ts';

/**
 * The state of one question. `value` keeps the former answer while a new one is under way, so that nothing flickers.
 */
export interface Loaded<T> {
  readonly value: T | undefined;
  readonly error: Error | undefined;
  readonly loading: boolean;
}

/**
 * Asks again whenever something that `ask` reads (a filter, the language) has changed. Call it while a component
 * starts. Answers that arrive out of order are dropped; one that is at hand is there at once.
 */
export function load<T>(ask: () => Promise<T>): Loaded<T> {
  let value: T | undefined = $state.raw();
  let error: Error | undefined = $state.raw();
  let loading = $state(true);
  // Before the page is brought up to date, so that the answer is on its way meanwhile.
  $effect.pre(() => {
    const asked = ask();
    const held = settledOf(asked);
    if (held !== undefined) {
      value = held.value;
      error = undefined;
      loading = false;
      return undefined;
    }
    let stale = false;
    loading = true;
    asked.then(
      (answer) => {
        if (stale) return;
        value = answer;
        error = undefined;
        loading = false;
      },
      (reason: unknown) => {
        if (stale) return;
        error = reason instanceof Error ? reason : new Error(String(reason));
        loading = false;
      },
    );
    return () => {
      stale = true;
    };
  });
  return {
    get value() {
      return value;
    },
    get error() {
      return error;
    },
    get loading() {
      return loading;
    },
  };
}

const answering = Symbol('answering');

/** Tells the parts inside a component whether the question is under way whose answer they show. */
export function tellAnswering(underWay: () => boolean): void {
  setContext(answering, underWay);
}

/** Whether the question is under way whose answer is shown around here. Call it while a component starts. */
export function whileAnswering(): () => boolean {
  return getContext<(() => boolean) | undefined>(answering) ?? (() => false);
}
