import { describe, expect, it } from 'vitest';
import { hyphenated, typeset } from '../../../src/messages/typeset.ts';

/** No-break spaces as they can be seen. */
const set = (sentence: string): string => typeset(sentence).replaceAll('\u00a0', '_');

describe('a generated sentence', () => {
  it('keeps a figure and its unit on one line', () => {
    expect(set('De brugte 16,2 mio. kr. (1,1 %) mindre.')).toBe('De brugte 16,2_mio. kr. (1,1_%) mindre.');
    expect(set('Det er 888 tusind kr. og 0,3 pct.point.')).toBe('Det er 888_tusind kr. og 0,3_pct.point.');
    expect(set('They spent DKK -16.2 m less.')).toBe('They spent DKK_-16.2_m less.');
    expect(set('DKK 888 thousand')).toBe('DKK_888_thousand');
  });

  it('keeps them together where the bold ends between them, or a note is marked', () => {
    expect(set('Det er **16,2** mio. kr. mindre.')).toBe('Det er **16,2**_mio. kr. mindre.');
    expect(set('DKK **10.9** m')).toBe('DKK_**10.9**_m');
    expect(set('ca. **17,3* %**')).toBe('ca. **17,3*_%**');
  });

  it('ends with one full stop where the unit brings its own', () => {
    expect(set('Det er 16,2 mio. kr..')).toBe('Det er 16,2_mio. kr.');
    expect(set('Det er **16,2 mio. kr.**.')).toBe('Det er **16,2_mio. kr.**');
  });

  it('leaves other words as they are', () => {
    expect(set('I 2023 var der 5 udvalg, heraf 2 med merforbrug.')).toBe(
      'I 2023 var der 5 udvalg, heraf 2 med merforbrug.',
    );
  });
});

describe('a long word', () => {
  it('may break between the parts of a compound', () => {
    const shown = (text: string): string => hyphenated(text).replaceAll('\u00ad', '|');
    expect(shown('Social- og Sundhedsudvalget')).toBe('Social- og Sundheds|udvalget');
    expect(shown('Tabt arbejdsfortjeneste og merudgiftskompensation')).toBe(
      'Tabt arbejdsfortjeneste og merudgifts|kompensation',
    );
    expect(shown('Mindreforbrug')).toBe('Mindre|forbrug');
    expect(shown('Udvalg, område og forbrug')).toBe('Udvalg, område og forbrug');
  });
});
