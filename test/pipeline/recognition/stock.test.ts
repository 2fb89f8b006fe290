import { describe, expect, it } from 'vitest';
import { figuresOf } from '../minutes-of.ts';

const told = (title: string, text: string): string[] =>
  figuresOf(title, text).map(
    ({ printed, unit, area, subject, fiscal_year: year }) =>
      `${printed} ${unit} ${area ?? '-'} ${subject ?? '-'} ${String(year)}`,
  );

describe('homes and places', () => {
  const title = 'Plejeboliger 2024';

  it('are counted where they are said to be there', () => {
    expect(told(title, 'Kommunen har 144 plejeboliger, og der er i alt 31 pladser i dagcentret.')).toEqual([
      '144 count - plejeboliger 2024',
      '31 count - pladser 2024',
    ]);
    expect(told(title, 'Kommunen råder over 96 ældreboliger og 18 aflastningspladser.')).toEqual([
      '96 count - ældreboliger 2024',
      '18 count - aflastningspladser 2024',
    ]);
    const [homes] = figuresOf(title, 'Kommunen råder over 96 ældreboliger.');
    expect(homes?.bound).toBe('exact');
  });

  it('are not where they are planned', () => {
    expect(told(title, 'Der skal opføres 60 plejeboliger ved søen.')).toEqual([]);
  });

  it('are none of a list', () => {
    expect(told('Erhvervsklima 2024', 'Kommunen er 8 pladser længere fremme end sidst.')).not.toContainEqual(
      expect.stringContaining('count'),
    );
  });
});

describe('full-time staff', () => {
  const title = 'Personaleredegørelse 2024';

  it('is counted with whose it is', () => {
    expect(told(title, 'Ældreplejen har 402,7 årsværk, og der er ansat 21,3 årsværk i sundhedsplejen.')).toEqual([
      '402,7 fte Ældreplejen årsværk 2024',
      '21,3 fte sundhedsplejen årsværk 2024',
    ]);
    expect(told(title, 'Antallet af årsværk er faldet fra 812,4 i 2023 til 798,9 i 2024.')).toEqual([
      '812,4 fte - årsværk 2023',
      '798,9 fte - årsværk 2024',
    ]);
  });

  it('is not where something equals it', () => {
    expect(told(title, 'Faldet svarer til 28 fuldtidsstillinger.')).toEqual([]);
  });
});

describe('shares of schools', () => {
  it('are those of private schools, and of pupils who passed', () => {
    expect(told('Skoler 2024', '17,8 pct. af eleverne går i privatskole, og på landsplan er det 19,1 pct.')).toEqual([
      '17,8 pct - privatskole 2024',
      '19,1 pct - privatskole 2024',
    ]);
    expect(told('Skoler 2024', '91,4 pct. af eleverne fik mindst 2 i dansk og matematik.')).toEqual([
      '91,4 pct - mindst 2 i dansk og matematik 2024',
    ]);
  });
});

describe('what people answer', () => {
  it('is of the percentage at its own verb, under a title of a survey', () => {
    const text = '88 pct. af eleverne er glade for deres skole, mens 6 pct. føler sig ensomme.';
    expect(told('Trivselsundersøgelse 2024', text)).toEqual(['88 pct - - 2024']);
  });

  it('counts nobody where it is told of each few', () => {
    expect(told('Dagpleje 2024', '9 ud af 10 forældre er glade for dagplejen.')).toEqual([]);
  });
});

describe('numbers of others', () => {
  it('are none: those who buy water, and where an amount came from', () => {
    expect(told('Garanti til vandværket', 'Vandværket får 584 nye forbrugere ved lånet.')).toEqual([]);
    expect(
      told(
        'Budgetopfølgning pr. 31. august 2024',
        'Merforbruget er 2,1 mio. kr. og er nedbragt fra 3,5 mio. kr. i maj.',
      ),
    ).toEqual(['2,1 kr - - 2024']);
  });
});
