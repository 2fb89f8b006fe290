import { describe, expect, it } from 'vitest';
import type { IndicatorFigure } from '../../../../pipeline/lake/queries/indicators.ts';
import { targetOf, withoutTargets } from '../../../../src/answers/indicators/target.ts';
import { indicatorsOf } from '../../../../src/answers/indicators/indicators.ts';
import { sentenceOf } from '../../../../src/answers/indicators/telling.ts';
import { comparedWith, nameOf } from '../../../../src/answers/indicators/trends.ts';
import { formats } from '../../../../src/format.ts';
import type { Language } from '../../../../src/language.ts';
import { words } from '../../../../src/messages/index.ts';
import { indicatorFigure as figure } from '../figures.ts';

/** The name and the sentence of the first key figure. */
function told(figures: readonly IndicatorFigure[], language: Language = 'da', mod?: string): [string, string] {
  const speech = { f: formats(language), w: words(language) };
  const [indicator] = withoutTargets(indicatorsOf(figures), figures);
  if (indicator === undefined) throw new Error('no key figure');
  const telling = { lines: comparedWith(indicator, mod), target: targetOf(indicator, figures), gaps: figures };
  return [nameOf(indicator, speech), sentenceOf(indicator, telling, speech)];
}

const sentence = (figures: readonly IndicatorFigure[], language: Language = 'da', mod?: string): string =>
  told(figures, language, mod)[1];

const decisions = { measure: 'decisions', unit: 'count' } as const;
const share = {
  domain: 'unemployment_shares',
  measure: 'share',
  area: 'langtidsledighed',
  fiscal_year: null,
  period: null,
  printed: '12,9',
} as const;
const gap = { ...share, measure: 'gap', unit: 'pct_point' } as const;
const absence = { domain: 'sickness_absence', measure: 'share', area: null, printed: '5,4' } as const;
const survey = { domain: 'surveys', measure: 'agreement', area: null } as const;
const rank = { domain: 'rankings', measure: 'rank', area: null, unit: 'rank' } as const;
const country = { entity: 'Hele landet' } as const;

describe('the sentence of a reversal rate', () => {
  it('tells cases, rate, country and the year before', () => {
    const figures = [
      figure({ fiscal_year: 2023, period: '2023', value: 30, printed: '30%' }),
      figure(),
      figure({ ...country, value: 44.9, printed: '44,9' }),
      figure({ ...decisions, value: 70 }),
      figure({ measure: 'reversed', value: 31, unit: 'count' }),
    ];
    expect(sentence(figures)).toBe(
      'I 2024 blev **31 af 70** afgørelser omgjort, **44 %** mod 44,9 % på landsplan; i 2023 var det 30 %.',
    );
    expect(sentence(figures, 'en')).toBe(
      'In 2024, **31 of 70** decisions were reversed, **44 %** against 44.9 % nationally; in 2023 it was 30 %.',
    );
  });

  it('tells no development from few cases, now or before', () => {
    const before = figure({ fiscal_year: 2023, period: '2023', value: 50, printed: '50%' });
    expect(sentence([before, figure({ value: 25, printed: '25%' }), figure({ ...decisions, value: 4 })])).toBe(
      'I 2024 blev **1 af 4** afgørelser omgjort, **25 %**. Tallet bygger på 4 afgørelser. Derfor beskrives ingen udvikling.',
    );
    expect(sentence([before, figure(), figure({ ...decisions, fiscal_year: 2023, value: 6 })])).toBe(
      'I 2024 var omgørelsesprocenten **44 %**. Tallet før bygger på 6 afgørelser. Derfor beskrives ingen udvikling.',
    );
  });

  it('speaks of one decision in the singular', () => {
    const figures = [figure({ value: 100, printed: '100%' }), figure({ ...decisions, value: 1 })];
    expect(sentence(figures)).toContain('**1 af 1** afgørelse omgjort');
    expect(sentence(figures)).toContain('bygger på 1 afgørelse.');
  });

  it('says that a break lies between', () => {
    const before = figure({ fiscal_year: 2023, period: '2023', value: 30, printed: '30%' });
    expect(sentence([before, figure({ break_before: true })])).toBe(
      'I 2024 var omgørelsesprocenten **44 %**. I 2023 var det 30 %, men metode eller afgrænsning er ændret siden.',
    );
  });
});

describe('the sentence of a share', () => {
  it('tells an undated figure by its meeting and a recalled one as the last measurement', () => {
    const figures = [
      figure({ ...share, value: 12.9 }),
      figure({ ...share, value: 13.6, previous: true, printed: '13,6' }),
    ];
    expect(sentence(figures)).toBe(
      'Ved mødet i oktober 2025 var andelen af langtidsledige **12,9 %**; ved sidste måling var det 13,6 %.',
    );
  });

  it('prefers the printed difference, whose level was computed, to a computed one', () => {
    const derived = { ...share, ...country, value: 17.3, is_derived: true, bound: 'about', printed: '' } as const;
    const figures = [
      figure({ ...share, value: 12.9 }),
      figure(derived),
      figure({ ...gap, value: -4.4, compared_to: 'Hele landet', printed: '4,4' }),
    ];
    expect(sentence(figures)).toBe(
      'Ved mødet i oktober 2025 var andelen af langtidsledige **12,9 %**, 4,4 pct.point under hele landet (ca. 17,3 %*).',
    );
  });

  it('tells country and region, the computed differences starred', () => {
    const figures = [
      figure({ ...share, value: 18.2, printed: '18,2' }),
      figure({ ...share, entity: 'Region Nordjylland', value: 19.5, printed: '19,5' }),
      figure({ ...share, ...country, value: 18.2, printed: '18,2' }),
    ];
    expect(sentence(figures)).toContain(', på niveau med hele landet og 1,3 pct.point* under Region Nordjylland.');
    expect(sentence(figures, 'da', 'ingen')).toMatch(/\*\*18,2 %\*\*\.$/u);
  });

  it('computes nothing from a range or a bound', () => {
    const education = { domain: 'education', measure: 'share', area: null, subject: 'erhvervsuddannelse' } as const;
    const ends = [
      figure({ ...education, value: 32, bound: 'low', printed: '32' }),
      figure({ ...education, value: 34, bound: 'high', printed: '34' }),
    ];
    expect(sentence([...ends, figure({ ...education, ...country, value: 30 })])).toBe(
      'I 2024 var andelen med en gennemført erhvervsuddannelse **32-34 %** mod 30 % på landsplan.',
    );
  });

  it('says when nothing changed', () => {
    const figures = [
      figure({ ...absence, fiscal_year: 2023, period: '2023', value: 4.9 }),
      figure({ ...absence, value: 4.9 }),
    ];
    expect(sentence(figures)).toBe('I 2024 var sygefraværet **4,9 %**; i 2023 var det også 4,9 %.');
  });

  it('names a school year as one', () => {
    const year = figure({
      domain: 'education',
      measure: 'share',
      area: null,
      subject: '9. klasse',
      period: '2023/2024',
    });
    expect(sentence([year])).toMatch(/^I skoleåret 2023\/2024 var andelen fra 9\. klasse/u);
  });
});

describe('the sentence with a target', () => {
  const target = { ...absence, measure: 'target', value: 5, fiscal_year: 2026, period: '2026' } as const;

  it('tells how far it is, which is computed', () => {
    const figures = [figure({ ...absence, value: 5.4 }), figure({ ...target, bound: 'at_most' })];
    expect(sentence(figures)).toBe(
      'I 2024 var sygefraværet **5,4 %**. Målet for 2026 er højst 5,0 %, 0,4 pct.point* lavere.',
    );
  });

  it('tells that it is met', () => {
    expect(sentence([figure({ ...absence, value: 4.8 }), figure(target)])).toContain(
      'Det opfylder målet (5,0 % i 2026).',
    );
  });

  it('takes the target of the year before a later one', () => {
    const figures = [
      figure({ ...absence, value: 5.4 }),
      figure({ ...target, value: 4.5 }),
      figure({ ...target, fiscal_year: 2024, period: '2024' }),
    ];
    expect(sentence(figures)).toContain('Målet for 2024 er 5,0 %');
  });

  it('leaves a target alone that no figure belongs to', () => {
    const [name, text] = told([figure({ ...target, area: 'Skoler' })]);
    expect(name).toBe('Sygefravær, Skoler, mål');
    expect(text).toBe('Målet for 2026 er **5 %**.');
  });

  it('does not take the target of vocational intake for the share of adults', () => {
    const education = { domain: 'education', area: null, subject: 'erhvervsuddannelse' } as const;
    const figures = [
      figure({ ...education, measure: 'share', value: 33 }),
      figure({ ...education, measure: 'target', value: 30 }),
    ];
    expect(sentence(figures)).not.toContain('Målet');
  });
});

describe('the sentence of a difference, a rank, a survey, a count', () => {
  it('tells the side of a difference', () => {
    const compared = { compared_to: 'Region Sjælland' } as const;
    const before = { ...gap, ...compared, reported_on: '2024-03-14', document_id: 'd1' } as const;
    expect(
      sentence([figure({ ...before, value: 0.6, printed: '0,6' }), figure({ ...gap, ...compared, value: -5.2 })]),
    ).toBe(
      'Ved mødet i oktober 2025 lå andelen af langtidsledige **5,2 pct.point under** Region Sjælland; ved mødet i marts 2024 var det 0,6 pct.point over.',
    );
    expect(sentence([figure({ ...gap, ...compared, value: 0, printed: '0,0' })])).toContain('**på niveau med** Region');
  });

  it('gives a rank its base and its region', () => {
    const base = figure({ ...rank, measure: 'rank_of', unit: 'count', value: 91 });
    expect(told([figure({ ...rank, value: 38, printed: '38' }), base])).toEqual([
      'Erhvervsvenlighed, placering',
      'I 2024 var Sorø **nr. 38 af 91**.',
    ]);
    expect(told([figure({ ...rank, value: 3, compared_to: 'Region Sjælland', printed: '3' }), base])).toEqual([
      'Erhvervsvenlighed, placering i Region Sjælland',
      'I 2024 var Sorø **nr. 3** i Region Sjælland.',
    ]);
  });

  it('does not call every ranking one of business climate', () => {
    const elsewhere = { ...rank, municipality: 'Odense', entity: 'Odense', area: 'undervisningseffekt' } as const;
    expect(told([figure({ ...elsewhere, value: 27 })])[0]).toBe('Placering i rangliste, undervisningseffekt');
  });

  it('tells who answered, and writes a bound as a word', () => {
    const figures = [
      figure({ ...survey, value: 95, bound: 'at_least', printed: '95' }),
      figure({ ...survey, measure: 'answered', unit: 'persons', value: 34 }),
    ];
    expect(sentence(figures)).toBe('I 2024 var **mindst 95 %** af svarene positive (34 svarede).');
    const more = figures.map((one) => (one.bound === 'at_least' ? { ...one, bound: 'more_than' } : one));
    expect(sentence(more)).toBe('I 2024 var **mere end 95 %** af svarene positive (34 svarede).');
    expect(sentence([figure({ ...survey, measure: 'response_rate', value: 23, printed: '23' })])).toBe(
      'I 2024 var svarprocenten **23 %**.',
    );
  });

  it('speaks of answers, not of decisions, when a survey is small', () => {
    const figures = [
      figure({ ...survey, value: 75, printed: '75' }),
      figure({ ...survey, measure: 'answered', unit: 'persons', value: 12 }),
    ];
    expect(sentence(figures)).toContain('Tallet bygger på 12 svar.');
  });

  it('tells a count with what it is one of', () => {
    const count = { domain: 'benefits', measure: 'count', unit: 'count', subject: 'ydelser', period: null } as const;
    const figures = [
      figure({ ...count, area: 'ydelser på niveau eller under', value: 5, fiscal_year: null, printed: '5' }),
      figure({ ...count, area: 'ydelser i alt', value: 6, fiscal_year: null, printed: '6' }),
    ];
    expect(sentence(figures)).toBe(
      'Ved mødet i oktober 2025 var antallet af ydelser på niveau med eller under regionen **5 af 6**.',
    );
  });

  it('claims no more of an undefined count than that it was counted', () => {
    const count = figure({
      domain: 'surveys',
      measure: 'count',
      area: null,
      subject: 'lærepladser',
      unit: 'count',
      value: 719,
    });
    expect(told([count])).toEqual(['Lærepladser (spørgeskemaer)', 'I 2024 er der talt **719 lærepladser**.']);
  });

  it('names the benefit that people are on, and what they wait for', () => {
    const people = figure({
      domain: 'benefits',
      measure: 'recipients',
      area: 'Kontanthjælp',
      unit: 'persons',
      value: 96,
    });
    expect(told([people])).toEqual([
      'Personer på kontanthjælp',
      'I 2024 var antallet på kontanthjælp **96 personer**.',
    ]);
    const wait = {
      domain: 'activity',
      measure: 'count',
      area: 'plejebolig',
      subject: 'ventetid',
      unit: 'days',
    } as const;
    expect(told([figure({ ...wait, value: 41 })])).toEqual([
      'Ventetid, plejebolig',
      'I 2024 var ventetiden **41 dage**.',
    ]);
  });

  it('does not hold a change against one of another span of time, and knows one person', () => {
    const change = { domain: 'benefits', measure: 'change', area: 'kontanthjælp', unit: 'persons' } as const;
    const figures = [
      figure({ ...change, fiscal_year: 2023, period: '2023-05', value: -15 }),
      figure({ ...change, period: '2024-12', value: 1, printed: '1' }),
    ];
    expect(sentence(figures)).toBe('I december 2024 var ændringen på kontanthjælp **+1 person**.');
  });
});
