/** A node of the tree of pieces while it grows. */
interface Node {
  readonly next: Map<number, number>;
  readonly ends: number[];
}

/**
 * Finds which of many pieces stand in a word in one pass, whatever their number (the automaton of Aho and Corasick).
 */
export class PieceAutomaton {
  /** The number of each character that stands in a piece; 0 is every other. */
  private readonly letters: ReadonlyMap<number, number>;
  private readonly width: number;
  /** For each state and letter the next state. */
  private readonly moves: Int32Array;
  /** For each state, the numbers of the pieces that end there. */
  private readonly ends: readonly (readonly number[])[];

  /** `pieces` are in lower case; each is known by its place in the list, in which empty ones are left out. */
  constructor(pieces: readonly string[]) {
    const letters = new Map<number, number>();
    const tree: Node[] = [{ next: new Map(), ends: [] }];
    for (const [number, piece] of pieces.entries()) if (piece !== '') grow(tree, letters, piece, number);
    this.letters = letters;
    this.width = letters.size + 1;
    this.moves = new Int32Array(tree.length * this.width);
    this.ends = link(tree, this.width, this.moves);
  }

  /** The numbers of the pieces in a word, which is in lower case. */
  piecesIn(word: string): number[] {
    const found: number[] = [];
    let state = 0;
    for (let at = 0; at < word.length; at += 1) {
      const letter = this.letters.get(word.charCodeAt(at)) ?? 0;
      state = this.moves[state * this.width + letter] ?? 0;
      for (const piece of this.ends[state] ?? []) if (!found.includes(piece)) found.push(piece);
    }
    return found;
  }
}

function grow(tree: Node[], letters: Map<number, number>, piece: string, number: number): void {
  let node = tree[0];
  for (let at = 0; at < piece.length && node !== undefined; at += 1) {
    const code = piece.charCodeAt(at);
    const letter = letters.get(code) ?? letters.size + 1;
    letters.set(code, letter);
    const next = node.next.get(letter) ?? tree.push({ next: new Map(), ends: [] }) - 1;
    node.next.set(letter, next);
    node = tree[next];
  }
  node?.ends.push(number);
}

/** Where a letter goes on no piece, it leads to the longest end of what was read that begins one. */
function link(tree: readonly Node[], width: number, moves: Int32Array): readonly (readonly number[])[] {
  const ends = tree.map((node): readonly number[] => node.ends);
  const shorter = new Int32Array(tree.length);
  const order = [0];
  for (const at of order) {
    const node = tree[at];
    if (node === undefined) continue;
    const fallen = shorter[at] ?? 0;
    if (at !== 0) ends[at] = [...node.ends, ...(ends[fallen] ?? [])];
    for (let letter = 1; letter < width; letter += 1) {
      const next = node.next.get(letter);
      const otherwise = at === 0 ? 0 : (moves[fallen * width + letter] ?? 0);
      moves[at * width + letter] = next ?? otherwise;
      if (next === undefined) continue;
      shorter[next] = otherwise;
      order.push(next);
    }
  }
  return ends;
}
