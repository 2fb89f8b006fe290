const REASON =
  /skyldes|årsag|på grund af|som følge af|følge af|dækker over|idet|fordi|begrund|forklar|hænger sammen|primært|kommer af|afspejler|bunder i/iu;

/** Whether a paragraph gives a reason for the deviation it names. */
export function explains(text: string): boolean {
  return REASON.test(text);
}
