/** Keeps a drawing up to date: drawn again when what it shows or its width changes, each at its turn. */

import { onMount, untrack } from 'svelte';
import { mountDrawing, watchWidth } from '../drawing/drawing.ts';
import { whileAnswering } from '../lake/load.svelte.ts';
import { isPrinting, isSeen, leaveQueue, queueTurn, watchSeen } from './turns.ts';

/** An answer that takes longer, in milliseconds, is not waited for: the language or the width may have changed. */
const PATIENCE = 300;

/** The state of a drawing. */
export interface Drawn {
  /** How often it was drawn; read it to hear of the next time. */
  readonly times: number;
  /** It could not be drawn. */
  readonly failed: boolean;
}

/** Draws into an element. Call it while a component starts. `draw` is given the width in CSS pixels. */
export function keepDrawn(
  holder: () => HTMLElement | undefined,
  draw: (width: number) => SVGSVGElement | HTMLElement,
): Drawn {
  const answering = whileAnswering();
  let width = $state(0);
  let times = $state(0);
  let failed = $state(false);
  /** The turns that it was given; a drawing uses up all of them. */
  let turns = $state(0);
  let used = 0;
  let seen = false;

  function give(): void {
    turns += 1;
  }

  onMount(() => {
    const element = holder();
    if (element === undefined) return;
    // The page is laid out here, once for all drawings that came together: told later, they would be missing for a
    // frame.
    seen = isSeen(element);
    if (seen) width = Math.floor(element.getBoundingClientRect().width);
    const stopWidth = watchWidth(element, (now) => {
      // The page has just been laid out, so that asking costs nothing; the observer would tell a frame later.
      if (width === 0) seen = isSeen(element);
      width = now;
    });
    const stopSeen = watchSeen(element, (now) => {
      seen = now;
    });
    return () => {
      stopWidth();
      stopSeen();
      leaveQueue(give);
    };
  });

  $effect(() => {
    const element = holder();
    const mayDraw = turns > used;
    if (element === undefined || width === 0) return undefined;
    if (!mayDraw && !isPrinting()) {
      if (answering()) {
        // What stands there is the former answer's, and was drawn from it.
        const late = setTimeout(give, PATIENCE);
        return () => {
          clearTimeout(late);
        };
      }
      if (!seen) {
        queueTurn(give);
        return undefined;
      }
    }
    used = turns;
    leaveQueue(give);
    try {
      mountDrawing(element, draw(width));
      failed = false;
    } catch (error) {
      console.error(error);
      failed = true;
    }
    untrack(() => {
      times += 1;
    });
    return undefined;
  });

  return {
    get times() {
      return times;
    },
    get failed() {
      return failed;
    },
  };
}
