import { describe, expect, it } from 'vitest';
import { payerLabels } from '../../../pipeline/vocabulary/payers.ts';

/** Each amount that pays, with what it is taken from. */
const payers = (sentence: string): string[] =>
  payerLabels(sentence, 0, 'clause').map(
    ({ span, says }) => `${/^[\d.,]+/u.exec(sentence.slice(span.end))?.[0] ?? ''}: ${says.area ?? ''}`,
  );

describe('what pays', () => {
  it('has its amount behind it, one after the other', () => {
    expect(
      payers(
        'Merforbruget på 7,0 mio. kr. dækkes dels af driftspuljen med 4,5 mio. kr., dels af kassen med 2,5 mio. kr.',
      ),
    ).toEqual(['4,5: driftspuljen', '2,5: Kassebeholdning']);
    expect(
      payers(
        'en bevilling på 1,8 mio. kr., finansieret af bloktilskuddet med 1,2 mio. kr. og af kassen med 0,6 mio. kr.',
      ),
    ).toEqual(['1,2: bloktilskuddet', '0,6: Kassebeholdning']);
    expect(payers('Udgiften dækkes af anlægspuljen (3,0 mio. kr.) og kassen (1,0 mio. kr.).')).toEqual([
      '3,0: anlægspuljen',
      '1,0: Kassebeholdning',
    ]);
    expect(
      payers('dækkes ved et træk på reserven med 1,0 mio. kr. og ved en reduktion af kursuspuljen med 0,7 mio. kr.'),
    ).toEqual(['1,0: reserven', '0,7: kursuspuljen']);
  });

  it('has its amount before it', () => {
    expect(payers('Merudgiften finansieres med 1,1 mio. kr. fra dagplejen og 2,0 mio. kr. fra tandplejen.')).toEqual([
      '1,1: dagplejen',
      '2,0: tandplejen',
    ]);
    expect(
      payers('Udgiften afholdes med 3,0 mio. kr. af puljen til stier og 1,0 mio. kr. af kassebeholdningen.'),
    ).toEqual(['3,0: stier', '1,0: Kassebeholdning']);
  });

  it('is money of years before by its level', () => {
    expect(payers('foreslås finansieret af udvalgets overførte overskud fra 2023 på 2,2 mio. kr.')).toEqual(['2,2: ']);
  });

  it('is a committee', () => {
    expect(payers('finansieres af Kulturudvalget med 1,5 mio. kr. og af Teknisk Udvalg med 0,5 mio. kr.')).toEqual([
      '1,5: Kulturudvalget',
      '0,5: Teknisk Udvalg',
    ]);
  });

  it.each([
    ['a deviation elsewhere', 'Merforbruget modsvares af et mindreforbrug på træning med 1,9 mio. kr.'],
    ['how much there is', 'Udgiften afholdes af den afsatte pulje på 2,5 mio. kr.'],
    ['somebody else', 'Skaden på 1,0 mio. kr. dækkes af forsikringen med 0,8 mio. kr.'],
    ['a fund', 'Projektet finansieres af Havblikfonden med 2,0 mio. kr.'],
    ['a loan', 'Købet finansieres ved lån med 4,0 mio. kr.'],
    ['nobody', 'Udgiften på 1,0 mio. kr. dækkes ikke af puljen med 0,5 mio. kr.'],
    ['not told', 'Udgiften finansieres inden for rammen med 2,0 mio. kr. i 2025.'],
  ])('is not %s', (_, sentence) => {
    expect(payers(sentence)).toEqual([]);
  });
});
