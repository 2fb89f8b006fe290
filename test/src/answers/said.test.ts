import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../src/answers/said.ts';

describe('a sentence in pieces', () => {
  it('keeps the bracket and the full stop with the figure between them', () => {
    expect(piecesOf('-0,7 pct.point* siden sidste måling (**13,6**). Landet: **17,3 %**, region')).toEqual([
      { kind: 'words', text: '-0,7 pct.point* siden sidste måling ' },
      { kind: 'figure', text: '13,6', at: 0, before: '(', after: ').' },
      { kind: 'words', text: ' Landet: ' },
      { kind: 'figure', text: '17,3 %', at: 1, before: '', after: ',' },
      { kind: 'words', text: ' region' },
    ]);
  });

  it('is its words again when put together', () => {
    const sentence = '(**38** af **91**) og **ca. 17,3 %***, (se note).';
    const whole = piecesOf(sentence)
      .map((piece) => (piece.kind === 'words' ? piece.text : `${piece.before}**${piece.text}**${piece.after}`))
      .join('');
    expect(whole).toBe(sentence);
  });

  it('is plain words without figures', () => {
    expect(piecesOf('Ingen udvikling (små tal).')).toEqual([{ kind: 'words', text: 'Ingen udvikling (små tal).' }]);
  });
});
