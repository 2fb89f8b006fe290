/** Which rows of a long table are in sight, and how the table is scrolled to others. */

import { createVirtualizer } from '@tanstack/svelte-virtual';
import { untrack } from 'svelte';
import { fromStore } from 'svelte/store';

/** No taller element is drawn: Firefox stops at 17.9 million pixels, Chromium at 33.5. */
const MOST_PIXELS = 12_000_000;

/** Rows drawn above and below those in sight, so that scrolling shows no gap. */
const OVERSCAN = 10;

/** A row in sight. */
export interface RowInSight {
  readonly index: number;
}

/** What is in sight of a table; read it while drawing, and it tells of each change. */
export interface Sight {
  readonly rows: readonly RowInSight[];
  /** Where the first drawn row stands, and how tall all rows are, in CSS pixels. */
  readonly top: number;
  readonly height: number;
  /** Scrolls as little as brings a row into sight; `head` is what stands above the rows. */
  show(index: number, head: number): void;
}

/** Follows a table. Call it while a component starts; the arguments are read again when they change. */
export function watchRows(
  scroller: () => HTMLElement | undefined,
  count: () => number,
  rowHeight: () => number,
): Sight {
  const full = $derived(count() * rowHeight());
  const height = $derived(Math.min(full, MOST_PIXELS));
  // Beyond the most that is drawn, one pixel scrolled moves by more than one.
  const scale = $derived(full > height ? full / height : 1);
  let scrolled = $state(0);

  const store = createVirtualizer<HTMLElement, HTMLElement>({
    count: 0,
    getScrollElement: () => scroller() ?? null,
    estimateSize: () => rowHeight(),
    overscan: OVERSCAN,
    observeElementOffset: (instance, tell) => {
      const element = instance.scrollElement;
      if (element === null) return;
      const listen = (): void => {
        scrolled = element.scrollTop;
        tell(scrolled * scale, false);
      };
      listen();
      element.addEventListener('scroll', listen, { passive: true });
      return () => {
        element.removeEventListener('scroll', listen);
      };
    },
    scrollToFn: (offset, _, instance) => instance.scrollElement?.scrollTo({ top: offset / scale }),
  });
  const virtual = fromStore(store);

  $effect(() => {
    const [rows, size, element] = [count(), rowHeight(), scroller() ?? null];
    untrack(() => {
      virtual.current.setOptions({ count: rows, estimateSize: () => size, getScrollElement: () => element });
      virtual.current.measure();
    });
  });

  const items = $derived(count() === 0 ? [] : virtual.current.getVirtualItems().filter(({ index }) => index < count()));
  const top = $derived((items[0]?.start ?? scrolled * scale) - scrolled * scale + scrolled);

  return {
    get rows() {
      return items;
    },
    get top() {
      return top;
    },
    get height() {
      return height;
    },
    show(index, head) {
      const element = scroller();
      if (element === undefined || index < 0) return;
      const view = element.clientHeight - head;
      const seen = element.scrollTop * scale;
      const place = index * rowHeight();
      if (place < seen) element.scrollTo({ top: place / scale });
      else if (place + rowHeight() > seen + view) {
        element.scrollTo({ top: (place + rowHeight() - view) / scale });
      }
    },
  };
}
