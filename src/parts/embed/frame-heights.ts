/** How high a chart is in somebody else's page: measured on the chart itself, in a frame out of sight. */

import { FRAME_WIDTHS, type FrameHeights } from '../../embed.ts';

/** How often the frame is asked, and after so many equal answers it has settled; times in milliseconds. */
const EVERY = 80;
const EQUAL = 4;
const PATIENCE = 8000;

/** Tall enough that nothing scrolls within, which would take a bar's width from the chart. */
const TALL = '6000px';

/** Other pages' machines set the same words a little wider: a line may wrap. */
const SLACK = 8;

/** The heights of the page at an address in CSS pixels; null where it cannot be looked into or shows no chart. */
export async function frameHeights(holder: HTMLElement, address: string): Promise<FrameHeights | null> {
  const frame = document.createElement('iframe');
  frame.tabIndex = -1;
  frame.style.height = TALL;
  frame.style.width = `${String(FRAME_WIDTHS.column)}px`;
  frame.src = address;
  holder.append(frame);
  try {
    const column = await settledHeight(frame);
    frame.style.width = `${String(FRAME_WIDTHS.phone)}px`;
    const phone = column === null ? null : await settledHeight(frame);
    return column === null || phone === null ? null : { column: column + SLACK, phone: phone + SLACK };
  } finally {
    frame.remove();
  }
}

async function settledHeight(frame: HTMLIFrameElement): Promise<number | null> {
  const since = performance.now();
  let equal = 0;
  let last = -1;
  while (performance.now() - since < PATIENCE) {
    await new Promise((resolve) => setTimeout(resolve, EVERY));
    const shown = frame.contentDocument;
    if (shown?.querySelector('.chart.alone .drawing svg') == null) continue;
    const height = shown.documentElement.offsetHeight;
    equal = height === last ? equal + 1 : 0;
    last = height;
    if (equal >= EQUAL) return height;
  }
  return null;
}
