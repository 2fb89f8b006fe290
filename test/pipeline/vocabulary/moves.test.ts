import { describe, expect, it } from 'vitest';
import {
  leadsGivenUp,
  leadsToPayer,
  moveEnds,
  onlyPaid,
  paysFromPool,
  poolPaying,
  yearsMoved,
} from '../../../pipeline/vocabulary/moves.ts';

describe('moveEnds', () => {
  it('gives each amount the source behind it', () => {
    const text = '1,3 mio. kr. fra vejvæsen og 0,9 mio. kr. fra parker til vintertjeneste.';
    expect(moveEnds(text, 0)).toMatchObject({ from: 'vejvæsen', to: 'vintertjeneste' });
    expect(moveEnds(text, text.indexOf('0,9'))).toMatchObject({ from: 'parker', to: 'vintertjeneste' });
    const two = '0,8 mio. kr. fra dagpleje til børnehaver og 0,5 mio. kr. fra tandpleje til sundhedspleje.';
    expect(moveEnds(two, 0)).toMatchObject({ from: 'dagpleje', to: 'børnehaver' });
  });
  it('are where the money comes from and goes to, and whose it becomes', () => {
    const text =
      '81.000 kr. i årene 2026-2029 flyttes fra politikområdet Overførselsindkomster til fælles it-systemer under Økonomiudvalget.';
    expect(moveEnds(text, 0)).toMatchObject({
      from: 'Overførselsindkomster',
      to: 'fælles it-systemer',
      committee: 'Økonomiudvalget',
    });
  });

  it('may lie within one committee', () => {
    expect(moveEnds('50.000 kr. flyttes fra Museer til Biblioteker i 2025.', 0)).toMatchObject({
      from: 'Museer',
      to: 'Biblioteker',
      committee: null,
    });
  });

  it.each([
    ['2,0 mio. kr. flyttes til Kystvejen fra Havnepladsen i 2026.', 'Havnepladsen', 'Kystvejen'],
    ['Budgettet på 2,0 mio. kr. til Havnepladsen flyttes til Kystvejen.', 'Havnepladsen', 'Kystvejen'],
    ['Af midlerne til Havnepladsen blev 2,0 mio. kr. overført til Kystvejen.', 'Havnepladsen', 'Kystvejen'],
    ['2,0 mio. kr. af puljen til veje omplaceres til broer.', 'puljen til veje', 'broer'],
  ])('may stand in any order: %s', (text, from, to) => {
    expect(moveEnds(text, text.indexOf('2,0'))).toMatchObject({ from, to });
  });

  it.each([
    'Budgettet på 2,0 mio. kr. til Havnepladsen flyttes til næste år.',
    'Budgettet på 2,0 mio. kr. til Havnepladsen flyttes til dækning af merforbruget.',
    'Bevillingen på 2,0 mio. kr. til Havnepladsen overføres til det videre arbejde.',
    '2,0 mio. kr. overføres til Kystvejen fra mindreforbruget.',
  ])('are no times, purposes or results: %s', (text) => {
    expect(moveEnds(text, text.indexOf('2,0'))).toBeNull();
  });

  it('are none where nothing moves, or only years and numbers do', () => {
    expect(moveEnds('Der er 50.000 kr. til biblioteker.', 0)).toBeNull();
    expect(moveEnds('Budgettet går fra 5 mio. kr. til 6 mio. kr.', 0)).toBeNull();
  });
});

describe('a move between years', () => {
  it('names the year that gives and the year that gets', () => {
    expect(yearsMoved(' mio. kr. i anlægsmidler til legepladser fra 2023 til 2024.')).toEqual({ from: 2023, to: 2024 });
    expect(yearsMoved(' mio. kr. fra Skoleudvalget til Økonomiudvalget i 2024.')).toBeNull();
  });

  it('is not the move of an amount before it in the sentence', () => {
    const text = 'Der flyttes 0,6 mio. kr. fra Skoler til Biblioteker, og der flyttes 1,0 mio. kr. til stier.';
    expect(moveEnds(text, text.indexOf('0,6'))).toMatchObject({ from: 'Skoler', to: 'Biblioteker' });
    expect(moveEnds(text, text.indexOf('1,0'))).toBeNull();
  });
});

describe('what pays for an amount', () => {
  it('may be a pool that the words behind another amount name', () => {
    expect(paysFromPool('Merudgiften foreslås finansieret med ', ' mio. kr. fra puljen til trafiksikkerhed')).toBe(
      true,
    );
    expect(paysFromPool('Der udmøntes ', ' mio. kr. fra puljen til trafiksikkerhed')).toBe(false);
  });

  it('is each amount that is taken, the cash or what its words name', () => {
    const lead = 'at merforbruget på 412.300 kr. dækkes med ';
    expect(paysFromPool(lead, ' kr. fra kassebeholdningen og 102.300 kr. fra puljen til idræt')).toBe(true);
    expect(poolPaying(' kr. fra kassebeholdningen og 102.300 kr.')).toEqual({
      area: 'Kassebeholdning',
      economy: 'financing',
    });
    expect(paysFromPool(`${lead}310.000 kr. fra kassebeholdningen og `, ' kr. fra puljen til idræt.')).toBe(true);
    expect(poolPaying(' kr. fra puljen til idræt.')).toEqual({});
    expect(paysFromPool('at merforbruget på ', ' kr. dækkes med 310.000 kr. fra kassen')).toBe(false);
    expect(paysFromPool('Kommunen har fået ', ' kr. fra puljen til idræt')).toBe(false);
  });

  it('is named behind words that lead up to it', () => {
    expect(leadsToPayer(' mio. kr. foreslås finansieret af puljen til ')).toBe(true);
    expect(leadsToPayer(' kr. dækkes med 310.000 kr. fra kassebeholdningen og 102.300 kr. fra puljen til ')).toBe(true);
    expect(leadsToPayer(' mio. kr. dækkes ikke af ')).toBe(false);
    expect(leadsToPayer(' mio. kr. til ')).toBe(false);
  });

  it('is all that is told of an expense', () => {
    expect(onlyPaid('at nettoudgiften på ', ' kr. finansieres af den likvide beholdning')).toBe(true);
    expect(onlyPaid('at der gives en bevilling på ', ' kr., der finansieres af kassebeholdningen')).toBe(false);
    expect(onlyPaid('at udgiften på ', ' kr. finansieres af brugerne')).toBe(false);
  });

  it('goes to the cash, which is not whose it is, where it is given up', () => {
    expect(leadsGivenUp('Der foreslås en tilbageførsel af ')).toBe(true);
    expect(leadsGivenUp('Udvalget afgiver i alt ')).toBe(true);
    expect(leadsGivenUp('Udvalget får tilført ')).toBe(false);
  });
});
