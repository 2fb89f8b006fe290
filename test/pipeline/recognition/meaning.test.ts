import { describe, expect, it } from 'vitest';
import { figuresOf } from '../minutes-of.ts';

const FOLLOW_UP = 'Budgetopfølgning 2, 2025';

describe('money that moves within a year', () => {
  it('is taken from one and given to the other, and no transfer between years', () => {
    const text = 'Der overføres 1,5 mio. kr. fra Skoleudvalget til Kulturudvalget i 2025.';
    expect(figuresOf(FOLLOW_UP, text)).toMatchObject([
      { domain: 'appropriations', committee: 'Skoleudvalget', value: -1_500_000, target_year: 2025 },
      { domain: 'appropriations', committee: 'Kulturudvalget', value: 1_500_000, target_year: 2025 },
    ]);
  });

  it('may be told by who got it', () => {
    const text = 'Kulturudvalget har fået overført 1,5 mio. kr. fra Skoleudvalget til nye vagter.';
    expect(figuresOf(FOLLOW_UP, text)).toMatchObject([
      { committee: 'Skoleudvalget', value: -1_500_000 },
      { committee: 'Kulturudvalget', value: 1_500_000 },
    ]);
  });

  it('may go from operations to capital, or to the cash', () => {
    const text = 'Der flyttes 0,3 mio. kr. fra drift til anlæg. Resten, 0,7 mio. kr., tilføres kassebeholdningen.';
    expect(figuresOf(FOLLOW_UP, text)).toMatchObject([
      { economy: 'operations', area: null, value: -300_000 },
      { economy: 'capital', area: null, value: 300_000 },
      { domain: 'appropriations', economy: 'financing', area: 'Kassebeholdning', value: 700_000 },
    ]);
  });

  it('is not got by who moves it', () => {
    const text = 'Forvaltningen har flyttet 0,9 mio. kr. fra dagpleje til daginstitutioner i 2025.';
    expect(figuresOf(FOLLOW_UP, text)).toMatchObject([
      { area: 'dagpleje', value: -900_000 },
      { area: 'daginstitutioner', value: 900_000 },
    ]);
  });

  it('is nothing without its ends', () => {
    expect(figuresOf(FOLLOW_UP, 'Der omplaceres 2 mio. kr. mellem udvalgene.')).toEqual([]);
  });

  it('is a transfer between years where years are its ends', () => {
    expect(figuresOf('Regnskab 2024', 'Der søges om at overføre 3,0 mio. kr. fra 2024 til 2025.')).toMatchObject([
      { domain: 'transfers', measure: 'transfer', fiscal_year: 2024, target_year: 2025, value: 3_000_000 },
    ]);
  });
});

describe('a column of appropriations beside what was spent', () => {
  const table = [
    'Projekt\tAnlægsbevilling\tForbrug\tAfvigelse',
    'Sti\t12.400\t11.050\t-1.350',
    'Bro\t6.800\t7.140\t340',
  ];

  it('is granted money, held against the spending', () => {
    const figures = figuresOf('Regnskab 2024', ['Anlæg 2024, 1.000 kr.', '', ...table].join('\n'));
    expect(figures.map(({ measure }) => measure)).toEqual([
      'appropriation',
      'actual',
      'deviation',
      'appropriation',
      'actual',
      'deviation',
    ]);
    expect(figures[0]).toMatchObject({
      domain: 'accounts',
      standing: 'granted',
      economy: 'capital',
      value: 12_400_000,
    });
  });
});

describe('a column of transfers in a table of accounts', () => {
  it('is carried over, not spent', () => {
    const table = [
      'Regnskab 2024 (mio. kr.)',
      '',
      'Område\tRegnskab\tØnskes overført til 2025',
      'Veje\t42,1\t0,8',
      'Havne\t6,3\t0,2',
    ];
    expect(figuresOf('Regnskab 2024', table.join('\n')).slice(0, 2)).toMatchObject([
      { domain: 'accounts', measure: 'actual', value: 42_100_000 },
      { domain: 'accounts', measure: 'transfer', value: 800_000, fiscal_year: 2024, target_year: 2025 },
    ]);
  });
});

describe('a grant', () => {
  it.each([
    'Kommunen har desuden modtaget 600.000 kr. fra Nordfonden.',
    'Kulturstyrelsen har bevilget kommunen 600.000 kr. til børnekultur.',
    'Staten har givet 600.000 kr. i tilskud til projektet.',
  ])('is money that the municipality gets: "%s"', (text) => {
    expect(figuresOf('Puljer', text)).toMatchObject([{ domain: 'grants', measure: 'grant', value: -600_000 }]);
  });

  it.each([
    'Udvalget yder støtte på 75.000 kr. til jazzfestivalen.',
    'Der blev givet 600.000 kr. i tilskud til landsbyer.',
    'Museet modtager et tilskud på 4,1 mio. kr. fra kommunen.',
  ])('is not what it gives: "%s"', (text) => {
    expect(figuresOf('Puljer', text).filter(({ domain }) => domain === 'grants')).toEqual([]);
  });
});

describe('appeals told over several sentences', () => {
  it('have their parts in one and their base in another', () => {
    const text =
      'På voksenhandicapområdet blev der omgjort 4 sager. Ankestyrelsen behandlede 12 sager i alt. Det giver en omgørelsesprocent på 33,3.';
    expect(figuresOf('Ankestatistik 2024', text)).toMatchObject([
      { measure: 'reversed', value: 4 },
      { measure: 'decisions', value: 12 },
      { measure: 'reversal_rate', value: 33.3 },
    ]);
  });

  it('are both ways of losing where they are told together', () => {
    const text =
      'Ankestyrelsen traf afgørelse i 64 klagesager på socialområdet generelt. I 18 af sagerne blev afgørelsen ændret eller hjemvist.';
    expect(figuresOf('Ankestatistik 2024', text)).toMatchObject([
      { measure: 'decisions', value: 64 },
      { measure: 'reversed', value: 18 },
    ]);
  });

  it('are not the decisions that the municipality makes', () => {
    const text =
      'Ankestatistikken omfatter socialområdet generelt. Forvaltningen træffer omkring 1.900 afgørelser om året.';
    expect(figuresOf('Ankestatistik 2024', text)).toEqual([]);
  });
});

describe('an aim', () => {
  it('counts nobody', () => {
    const text = 'Målet for 2027 er, at højst 1.300 borgere modtager kontanthjælp.';
    expect(figuresOf('Ydelser', text)).toMatchObject([{ measure: 'target', value: 1300, fiscal_year: 2027 }]);
  });
});

describe('the area of a part', () => {
  it('stands before its brackets', () => {
    const text =
      'Der ventes et merforbrug på 3,0 mio. kr. Merforbruget skyldes især specialtilbud (2,1 mio. kr.) og kørsel (0,9 mio. kr.).';
    expect(figuresOf(FOLLOW_UP, text).map(({ area }) => area)).toEqual([null, 'specialtilbud', 'kørsel']);
  });

  it.each([
    ['Færgedriften gav derimod et merforbrug på 0,6 mio. kr.', 'Færgedriften'],
    ['På driften giver hjemmeplejen et merforbrug på 2,1 mio. kr.', 'hjemmeplejen'],
    ['Opfølgningen viser et merforbrug på 2,1 mio. kr.', null],
    ['Der har været et merforbrug på 2,1 mio. kr.', null],
  ])('is who spent: "%s"', (text, area) => {
    expect(figuresOf(FOLLOW_UP, text)).toMatchObject([{ area }]);
  });
});

describe('numbers that time or weeks own', () => {
  it('are no figures', () => {
    const text = 'I ugerne 14-18 var der lukket. I uge 33 og 34 var ventetiden på madservice 6 dage.';
    expect(figuresOf('Sygefravær 2024', text)).toMatchObject([
      { domain: 'activity', area: 'madservice', value: 6, unit: 'days' },
    ]);
  });
});
