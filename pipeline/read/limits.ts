/**
 * Bytes of a file beyond which it is no minutes: a PDF may be full of pictures, text holds nothing but words.
 * `unpacked` is for each packed part of a PDF but its pictures.
 */
export const mostBytes = { pdf: 100_000_000, text: 20_000_000, unpacked: 100_000_000 } as const;
