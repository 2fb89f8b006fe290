import { describe, expect, it } from 'vitest';
import { figuresOf } from '../minutes-of.ts';

const told = (title: string, text: string): string[] =>
  figuresOf(title, text).map(
    ({ printed, measure, value, area, subject, period }) =>
      `${printed} ${measure} ${String(value)} ${area ?? subject ?? '-'} ${period ?? '-'}`,
  );

describe('a level', () => {
  it('is no aim, where one stands before it', () => {
    const text =
      'Målet for ungdomsuddannelse er 90 pct. af en årgang, men vi ligger kun på 78,4 %, og det er under landsgennemsnittet på 79 %.';
    expect(told('Uddannelse 2024', text).filter((one) => one.includes('target'))).toEqual([
      '90 target 90 ungdomsuddannelse 2024',
    ]);
  });

  it('is no change told by its unit', () => {
    expect(told('Sygefravær 2024', 'Sygefraværet faldt i 2024 med 1,4 dage pr. ansat.')).toEqual([
      '1,4 change -1.4 - 2024',
    ]);
  });

  it('is held against another by the word right behind it', () => {
    const text = 'Sygefraværet faldt i 2024 med 1,4 dage, men det ligger fortsat 2,1 dage højere end før pandemien.';
    expect(told('Sygefravær 2024', text)).toEqual(['1,4 change -1.4 - 2024', '2,1 change 2.1 - 2024']);
  });

  it('of the same time of another year is of that year’s day, and what changed then of the later', () => {
    const text =
      'Pr. 29.02.24 er der i alt 512 kontanthjælpsmodtagere. På samme tidspunkt i 2023 var der i alt 540 kontanthjælpsmodtagere. Det samlede antal er dermed faldet med 5 %.';
    expect(told('Nøgletal februar 2024', text)).toEqual([
      '512 recipients 512 kontanthjælp 2024-02',
      '540 recipients 540 kontanthjælp 2023-02',
      '5 change -5 kontanthjælp 2024-02',
    ]);
  });

  it('ends a sentence with pieces', () => {
    const text =
      'Antallet af sygedagpengesager er i alt 478 stk. På samme tidspunkt i 2023 var der i alt 487 sygedagpengesager.';
    expect(told('Nøgletal februar 2024', text)).toEqual([
      '478 recipients 478 sygedagpenge 2024-02',
      '487 recipients 487 sygedagpenge 2023',
    ]);
  });

  it('is of the words before its colon, known or not', () => {
    const text = 'Fordelingen er: erhvervsuddannelser: 24 %, gymnasiale uddannelser: 71 % og FGU: 5 %.';
    expect(told('Søgning til ungdomsuddannelser 2024', text)).toEqual([
      '24 share 24 erhvervsuddannelse 2024',
      '71 share 71 gymnasial uddannelse 2024',
      '5 share 5 FGU 2024',
    ]);
  });

  it('is none where it is that of each', () => {
    expect(told('Måling af luft 2024', 'For hver lokation bliver der foretaget fire målinger.')).toEqual([]);
  });
});
