/** What the headers of a table say together. */
import { describe, expect, it } from 'vitest';
import { facts, pick } from './minutes.ts';

const table = (rows: readonly string[]): string => ['Beløb i 1.000 kr.', '', ...rows].join('\n');
const TITLE = 'Budgetopfølgning 2, 2025';

describe('a column headed as a result', () => {
  it('is the deviation beside what is expected to be spent', () => {
    const rows = [
      'Område\tKorrigeret budget\tForventet forbrug\tÅrets resultat',
      'Skoler\t400\t410\t10',
      'Veje\t90\t80\t-10',
    ];
    expect(pick(facts(table(rows), TITLE), 'measure').slice(0, 3)).toEqual([
      ['400', 'adjusted_budget'],
      ['410', 'expected'],
      ['10', 'deviation'],
    ]);
  });

  it('is what is expected where another column is the deviation', () => {
    const rows = [
      'Område\tKorrigeret budget\tForventet resultat\tAfvigelse',
      'Skoler\t400\t410\t10',
      'Veje\t90\t80\t-10',
    ];
    expect(pick(facts(table(rows), TITLE), 'measure').slice(0, 3)).toEqual([
      ['400', 'adjusted_budget'],
      ['410', 'expected'],
      ['10', 'deviation'],
    ]);
  });
});

describe('columns headed by reports alone', () => {
  it('hold what each report expects', () => {
    const rows = [
      'Område\tKorr. budget\t1. FR\t2. FR\tAfvigelse 2. FR',
      'Skoler\t400\t405\t410\t10',
      'Veje\t90\t90\t80\t-10',
    ];
    expect(pick(facts(table(rows), '2. forventet regnskab 2025'), 'measure', 'report').slice(0, 4)).toEqual([
      ['400', 'adjusted_budget', 'forecast_2'],
      ['405', 'expected', 'forecast_1'],
      ['410', 'expected', 'forecast_2'],
      ['10', 'deviation', 'forecast_2'],
    ]);
  });
});

describe('accounts up to a day', () => {
  it('are spending so far beside what is expected of the year', () => {
    const rows = [
      'Område\tBudget 2025\tRegnskab pr. 30.06.2025\tForventet regnskab 2025',
      'Skoler\t400\t190\t410',
      'Veje\t90\t40\t80',
    ];
    expect(pick(facts(table(rows), TITLE), 'domain', 'measure', 'as_of').slice(1, 2)).toEqual([
      ['190', 'expected_accounts', 'spent_to_date', '2025-06-30'],
    ]);
  });
});

describe('a table of whose domain no word speaks', () => {
  const rows = ['Område\tKorrigeret budget\tForbrug pr. 31.10.2025\tRest', 'Skoler\t400\t320\t80', 'Veje\t90\t70\t20'];

  it('is of a report part-way through the year where its spending is dated', () => {
    expect(pick(facts(table(rows), 'Nyhedsbrev, oktober 2025'), 'domain', 'measure').slice(0, 2)).toEqual([
      ['400', 'expected_accounts', 'adjusted_budget'],
      ['320', 'expected_accounts', 'spent_to_date'],
    ]);
  });

  it('gives nothing where no day is named', () => {
    const undated = rows.map((row) => row.replace(' pr. 31.10.2025', ''));
    expect(facts(table(undated), 'Nyhedsbrev 2025')).toEqual([]);
  });
});

describe('a header whose cells beside it are empty', () => {
  it('lies over the columns whose words come round below another header', () => {
    const rows = [
      '\tKorrigeret budget\tBudgetopfølgning 1\t\tBudgetopfølgning 2\t',
      'Område\t\tForventet\tAfvigelse\tForventet\tAfvigelse',
      'Skoler\t400\t405\t5\t410\t10',
      'Veje\t90\t90\t0\t80\t-10',
    ];
    expect(pick(facts(table(rows), TITLE), 'measure', 'report').slice(1, 5)).toEqual([
      ['405', 'expected', 'forecast_1'],
      ['5', 'deviation', 'forecast_1'],
      ['410', 'expected', 'forecast_2'],
      ['10', 'deviation', 'forecast_2'],
    ]);
  });
});

describe('headers that are days alone', () => {
  it('date their columns', () => {
    const rows = [
      'Mio. kr.\t31.03.2024\t30.06.2024',
      'Gennemsnitlig likviditet\t188,2\t179,6',
      'Kassebeholdning\t42,1\t60,3',
    ];
    const text = `Kassebeholdningen har udviklet sig således:\n\n${rows.join('\n')}`;
    expect(pick(facts(text, 'Likviditet'), 'measure', 'as_of').slice(0, 2)).toEqual([
      ['188,2', 'balance', '2024-03-31'],
      ['179,6', 'balance', '2024-06-30'],
    ]);
  });
});

describe('a column of the unit alone', () => {
  it('is of what the corner names', () => {
    const rows = [
      'Hjemmeplejen\tMio. kr.',
      'Korrigeret budget\t214,9',
      'Forventet regnskab\t219,6',
      'Forventet merforbrug\t4,7',
    ];
    expect(pick(facts(rows.join('\n'), TITLE), 'measure', 'area')).toEqual([
      ['214,9', 'adjusted_budget', 'Hjemmeplejen'],
      ['219,6', 'expected', 'Hjemmeplejen'],
      ['4,7', 'deviation', 'Hjemmeplejen'],
    ]);
  });
});

describe('a column of what was granted for projects', () => {
  it('makes the whole table one of capital', () => {
    const rows = [
      'Projekt\tRådighedsbeløb\tForbrug\tForventet forbrug',
      'Bro\t4.800\t2.115\t3.600',
      'Mole\t950\t10\t950',
    ];
    expect(new Set(facts(table(rows), TITLE).map(({ economy }) => economy))).toEqual(new Set(['capital']));
  });
});

describe('a column "Overførsler" beside one of service', () => {
  it('is of what is paid by law, nothing that is carried over', () => {
    const text = [
      'Tabel 1. Forventede afvigelser, mio. kr.',
      '',
      'Udvalg\tService\tOverførsler',
      'Skoleudvalget\t12,4\t0,5',
      'Byudvalget\t-2,1\t18,8',
    ];
    expect(pick(facts(text.join('\n'), TITLE), 'domain', 'measure', 'frame').slice(0, 2)).toEqual([
      ['12,4', 'expected_accounts', 'deviation', 'inside'],
      ['0,5', 'expected_accounts', 'deviation', 'outside'],
    ]);
  });
});

describe('headers that are cut short', () => {
  it('say what the whole words say', () => {
    const rows = [
      'Område\tOpr. budg.\tKorrig. budg.\tForbr. pr. 30.6\tForv. regnsk.\tAfvig.',
      'Skoler\t400\t405\t198\t410\t5',
      'Veje\t90\t88\t40\t80\t-8',
    ];
    expect(pick(facts(table(rows), TITLE), 'measure').slice(0, 5)).toEqual([
      ['400', 'original_budget'],
      ['405', 'adjusted_budget'],
      ['198', 'spent_to_date'],
      ['410', 'expected'],
      ['5', 'deviation'],
    ]);
  });
});

describe('a caption that speaks of expenses', () => {
  const rows = ['Område\tKorrigeret budget\tForventet forbrug', 'Medfinansiering\t400\t410', 'Boligstøtte\t90\t80'];

  it('says nothing over columns of budgets', () => {
    const found = facts(table(['Udgifter uden for servicerammen', '', ...rows]), TITLE);
    expect(pick(found, 'domain', 'measure', 'frame').slice(0, 2)).toEqual([
      ['400', 'expected_accounts', 'adjusted_budget', 'outside'],
      ['410', 'expected_accounts', 'expected', 'outside'],
    ]);
  });

  it('makes costs of a column that tells them', () => {
    const found = facts(table(['Udgifter pr. elev', '', 'Skole\tUdgift pr. elev', 'Nørre\t71', 'Syd\t69']), 'Nøgletal');
    expect(new Set(found.map(({ domain }) => domain))).toEqual(new Set(['costs']));
  });
});

describe('a unit that is announced for the tables', () => {
  const rows = ['Korrigeret budget\tForventet forbrug', '209,1\t211,0', '47,1\t46,0'];
  const named = (area: string): string =>
    rows.map((row, at) => `${at === 0 ? 'Område' : `${area} ${String(at)}`}\t${row}`).join('\n');
  const minutes = (announced: string): string =>
    [
      announced,
      'Lidt om baggrunden, som er kendt.',
      'Inden for rammen',
      named('Pleje'),
      'Der er mere.',
      'Uden for rammen',
      named('Ydelse'),
    ].join('\n\n');

  it.each(['Beløb i tabellerne er i mio. kr.', 'Alle tal er angivet i mio. kr.', 'Tabellerne er opgjort i mio. kr.'])(
    'is that of each of them: %s',
    (announced) => {
      expect(facts(minutes(announced), TITLE).map(({ value }) => value)).toEqual(
        [209.1, 211, 47.1, 46, 209.1, 211, 47.1, 46].map((printed) => Math.round(printed * 1e6)),
      );
    },
  );

  it.each(['Beløb i tabel 1 er i mio. kr.', 'Resultatet opgøres i mio. kr. af staten.'])(
    'is none where it says: %s',
    (line) => {
      expect(facts(minutes(line), TITLE)).toEqual([]);
    },
  );
});

describe('a table of applications', () => {
  const given = (header: string, title = 'Driftstilskud til foreninger'): [string, ...unknown[]][] =>
    pick(
      facts(`${header}\nKoret\t25.000\t15.000\nArkivet\t40.000\t40.000`, title),
      'domain',
      'standing',
      'value',
    ).slice(0, 2);

  it.each([
    ['Forening\tAnsøgt beløb (kr.)\tIndstilles (kr.)', 'wished', 'proposed'],
    ['Forening\tSøgt, kr.\tBevilget, kr.', 'wished', 'granted'],
    ['Ansøger\tForvaltningens indstilling (kr.)\tTilskud 2023 (kr.)', 'proposed', 'granted'],
  ])('tells what is given, no income: %s', (header, first, second) => {
    expect(given(header)).toEqual([
      ['25.000', 'appropriations', first, 25_000],
      ['15.000', 'appropriations', second, 15_000],
    ]);
  });

  it('names those whose own name holds that of the municipality', () => {
    const rows =
      'Forening\tAnsøgt beløb (kr.)\tIndstilles (kr.)\nEnby Skytteforening\t9.000\t5.000\nKoret\t4.000\t4.000';
    expect(pick(facts(`Ansøgninger:\n\n${rows}`, 'Tilskud'), 'area', 'entity').slice(0, 2)).toEqual([
      ['9.000', 'Enby Skytteforening', 'Enby'],
      ['5.000', 'Enby Skytteforening', 'Enby'],
    ]);
  });

  it('is none where no money is told', () => {
    expect(given('Forening\tAnsøgt\tBevilget', 'Boliger')).toEqual([]);
  });
});

describe('columns headed by the letters of budgets and accounts', () => {
  it.each([
    ['OB 2025\tKB 2025\tForbrug\tFR 2025\tAfv.', TITLE],
    ['VB\tKB\tForbrug 31/3\tFV\tAfvigelse', TITLE],
  ])('hold what they stand for: %s', (header, title) => {
    const rows = [`Område\t${header}`, 'Veje\t41\t42\t9\t44\t2', 'Parker\t12\t11\t2\t10\t-1'];
    expect(pick(facts(table(rows), title), 'measure').slice(0, 5)).toEqual([
      ['41', 'original_budget'],
      ['42', 'adjusted_budget'],
      ['9', 'spent_to_date'],
      ['44', 'expected'],
      ['2', 'deviation'],
    ]);
  });

  it.each(['R', 'R 2023'])('hold the accounts of a closed year: %s', (header) => {
    const rows = [`Område\tOB\tKB\t${header}\tAfv.`, 'Veje\t41\t42\t44\t2', 'Parker\t12\t11\t10\t-1'];
    expect(pick(facts(table(rows), 'Regnskab 2023'), 'domain', 'measure')[2]).toEqual(['44', 'accounts', 'actual']);
  });

  it('are nothing beside no result', () => {
    const rows = ['Område\tKB\tOB', 'Veje\t41\t42', 'Parker\t12\t11'];
    expect(facts(table(rows), 'Status')).toEqual([]);
  });
});

describe('two columns of differences', () => {
  it('are the deviation where the rows prove it from the adjusted budget, and else a difference', () => {
    const rows = [
      'Område\tOpr. budget\tKorr. budget\tForventet regnskab\tForskel opr. budget\tForskel korr. budget',
      'Veje\t400\t410\t415\t15\t5',
      'Parker\t90\t80\t77\t-13\t-3',
    ];
    expect(pick(facts(table(rows), TITLE), 'measure').filter(([printed]) => ['15', '5'].includes(printed))).toEqual([
      ['15', 'change'],
      ['5', 'deviation'],
    ]);
  });
});
