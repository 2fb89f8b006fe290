import { describe, expect, it } from 'vitest';
import { figuresOf } from '../minutes-of.ts';

const read = (title: string, text: string): string[] =>
  figuresOf(title, text).map(({ printed, domain, measure, unit }) => `${printed} ${domain} ${measure} ${unit}`);

describe('an amount of each of many', () => {
  it('is a price, and no count', () => {
    expect(
      read(
        'Specialskoler 2024',
        'Antallet af elever er steget fra 212 til 231, og gennemsnitsprisen er 344.000 kr. pr. elev.',
      ),
    ).toEqual(['212 activity count count', '231 activity count count', '344.000 costs cost kr']);
    expect(read('Takster 2024', 'En plads i dagplejen koster 9.120 kr. pr. barn.')).toEqual(['9.120 costs cost kr']);
    expect(read('Regnskab 2024', 'Serviceudgifterne pr. indbygger er 52.800 kr.')).toEqual(['52.800 costs cost kr']);
  });

  it('is none of the budget', () => {
    expect(read('Budgetopfølgning 2024', 'Der forventes et merforbrug på 310 kr. pr. indbygger.')).toEqual([]);
    expect(read('Regnskab 2024', 'Kommunen har en kassebeholdning på 9.120 kr. pr. indbygger.')).toEqual([]);
    expect(read('Budgetopfølgning 2024', 'Der forventes et merforbrug på 2,1 mio. kr. pr. 31. august.')).toEqual([
      '2,1 expected_accounts deviation kr',
    ]);
  });

  it('may rise from one to another, in the accounts too', () => {
    const text = 'Regnskabet er gjort op. Gennemsnitsprisen for en helårsplads er steget fra 1,02 til 1,11 mio. kr.';
    expect(read('Regnskab 2024', text)).toEqual(['1,02 costs cost kr', '1,11 costs cost kr']);
  });
});

describe('what the state sets aside for the whole country', () => {
  it.each([
    'Regeringen har afsat 400 mio. kr. til formålet.',
    'Der er på finansloven afsat 120 mio. kr. til psykiatrien.',
  ])('is no appropriation of the municipality: %s', (text) => {
    expect(read('Psykiatri 2025', text)).toEqual([]);
  });

  it('is one where the municipality gets it', () => {
    expect(read('Psykiatri 2025', 'Byrådet har afsat 1,2 mio. kr. til psykiatrien.')).toHaveLength(1);
  });
});
