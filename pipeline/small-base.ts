/**
 * Of fewer cases than these a percentage says little, 1 of 4 is 25 %: a finding tells it, and no trend is told of it.
 */
export const SMALL_BASE = 20;
