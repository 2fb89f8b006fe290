import { describe, expect, it } from 'vitest';
import type { Said } from '../../../pipeline/types/words.ts';
import { periods } from '../../../pipeline/vocabulary/periods.ts';

const said = (text: string, year: number | null = 2025): Said[] =>
  periods(text, 0, 'clause', year)
    .map((label) => label.says)
    .filter(({ roles }) => roles !== 0);

describe('periods', () => {
  it.each([
    ['forbruget pr. 30. september 2025', { asOf: '2025-09-30', period: '2025-09', fiscalYear: 2025 }],
    ['pr. 31.12.20 var der 693', { asOf: '2020-12-31', period: '2020-12', fiscalYear: 2020 }],
    ['pr. 1/10-2016', { asOf: '2016-10-01', period: '2016-10', fiscalYear: 2016 }],
    ['ultimo juni måned 2025', { asOf: '2025-06-30', period: '2025-06', fiscalYear: 2025 }],
    ['ved udgangen af februar 2024', { asOf: '2024-02-29', period: '2024-02', fiscalYear: 2024 }],
    ['i første halvår 2025', { period: '2025-H1', fiscalYear: 2025 }],
    ['i 2. halvår', { period: '2025-H2', fiscalYear: 2025 }],
    ['i 4. kvartal 2024', { period: '2024-Q4', fiscalYear: 2024 }],
    ['for skoleåret 2023-2024', { period: '2023/2024', fiscalYear: 2023 }],
    ['i første kvartal 2025', { period: '2025-Q1', fiscalYear: 2025 }],
    ['opgjort i K3 2024', { period: '2024-Q3', fiscalYear: 2024 }],
    ['i skoleåret 2023/24', { period: '2023/2024', fiscalYear: 2023 }],
    ['årgangen 2023/24', { period: '2023/2024', fiscalYear: 2023 }],
    ['Ydelser, august 2025', { period: '2025-08', fiscalYear: 2025 }],
    ['pr. 31/3-2026', { asOf: '2026-03-31', period: '2026-03', fiscalYear: 2026 }],
    ['til og med 30. september 2023', { asOf: '2023-09-30', period: '2023-09', fiscalYear: 2023 }],
    ['Forbrug januar-marts 2025', { asOf: '2025-03-31', period: '2025-03', fiscalYear: 2025 }],
    ['Forbrug jan.-sep.', { asOf: '2025-09-30', period: '2025-09', fiscalYear: 2025 }],
    ['i årets første ni måneder', { asOf: '2025-09-30', period: '2025-09', fiscalYear: 2025 }],
    ['i de første 4 måneder af 2024', { asOf: '2024-04-30', period: '2024-04', fiscalYear: 2024 }],
    ['i hvert af årene 2026, 2027 og 2028', { targetYears: [2026, 2027, 2028] }],
    ['1. budgetrevision 2025', { fiscalYear: 2025, targetYears: [2025] }],
    ['siden 2023, hvor kommunen', { fiscalYear: 2023 }],
    ['overførsler fra 2022', { fiscalYear: 2022 }],
    ['i februar måned 2024', { period: '2024-02', fiscalYear: 2024 }],
    ['i henholdsvis 2026 og 2027', { targetYears: [2026, 2027] }],
    ['i årene 2026-2029', { targetYears: [2026, 2027, 2028, 2029] }],
    ['til budget 2024-27', { targetYears: [2024, 2025, 2026, 2027] }],
    ['til 2025', { targetYears: [2025] }],
    ['Overførsel 2024', { fiscalYear: 2024, targetYears: [2024] }],
    ['placeringen i år', { fiscalYear: 2025 }],
    ['har i dag gennemført en uddannelse', { fiscalYear: 2025 }],
  ])('says of "%s" what it means', (text, says) => {
    expect(said(text)).toEqual([says]);
  });

  it('knows the year that a transfer comes from', () => {
    expect(said('overførsler fra 2023 til 2024')).toEqual([{ fiscalYear: 2023 }, { targetYears: [2024] }]);
  });

  it('leaves unsaid what is not printed', () => {
    expect(said('i 1. kvartal', null)).toEqual([]);
    expect(said('ultimo oktober', null)).toEqual([]);
    expect(said('i år', null)).toEqual([]);
  });

  it('takes no meeting day, term of office or number for a year', () => {
    expect(said('den 14. marts 2024')).toEqual([]);
    expect(said('Arbejdsmarkeds og Erhvervsudvalget 2022-2025')).toEqual([]);
    expect(said('Plan- og Klimaudvalget (2022-2025)')).toEqual([]);
    expect(said('i alt 2024,5 mio. kr. og 12.024 kr.')).toEqual([]);
  });

  it('claims the digits of a day, so that they are no figures', () => {
    const [label] = periods('den 14. marts 2024 kl. 16', 0, 'clause', null);
    expect(label?.text).toBe('den 14. marts 2024');
  });
});
