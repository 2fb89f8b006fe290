/**
 * A generated sentence in pieces: the figures, the words between **, with the signs that no line may part from them.
 */

/** Plain words, or a figure with what clings to it: an opening bracket before, a full stop or comma after. */
export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | {
      readonly kind: 'figure';
      readonly text: string;
      /** Which figure of the sentence, from 0. */
      readonly at: number;
      readonly before: string;
      readonly after: string;
    };

const BEFORE = /[(±]+$/u;
const AFTER = /^[).,;:*]+/u;

export function piecesOf(sentence: string): Piece[] {
  const parts = sentence.split('**');
  return parts.flatMap((part, index): Piece[] => {
    if (index % 2 === 1) {
      const before = BEFORE.exec(parts[index - 1] ?? '')?.[0] ?? '';
      const after = AFTER.exec(parts[index + 1] ?? '')?.[0] ?? '';
      return [{ kind: 'figure', text: part, at: (index - 1) / 2, before, after }];
    }
    const text = (index > 0 ? part.replace(AFTER, '') : part).replace(index < parts.length - 1 ? BEFORE : /$^/u, '');
    return text === '' ? [] : [{ kind: 'words', text }];
  });
}
