import { describe, expect, it } from 'vitest';
import { figuresOf } from '../minutes-of.ts';

const FOLLOW_UP = 'Budgetopfølgning 2, 2025';

const inferredOf = (title: string, text: string): (string | null)[] =>
  figuresOf(title, text).map(({ inferred }) => inferred);

describe('a role that no word beside the number tells', () => {
  it('is said to come from the item’s title', () => {
    expect(inferredOf(FOLLOW_UP, 'Skoleudvalget forventer et merforbrug på 4,2 mio. kr.')).toEqual([
      'fiscal_year:title report:title',
    ]);
  });

  it('is said to come from a sentence before', () => {
    const text = 'Skoleudvalget forventer i 2025 et merforbrug på 4,2 mio. kr. Heraf skyldes 1,1 mio. kr. vikarer.';
    expect(inferredOf(FOLLOW_UP, text)[1]).toContain('fiscal_year:before');
  });

  it('is said to come from the committee that met', () => {
    const text = 'Der forventes i 2025 et merforbrug på 4,2 mio. kr. til vintertjeneste.';
    expect(inferredOf('Vintertjeneste 2025: budgetopfølgning 2', text)[0]).toContain('committee:meeting');
  });

  it('is said to come from a table’s caption', () => {
    const table = ['Regnskab 2024, drift, 1.000 kr.', '', 'Område\tRegnskab', 'Skoler\t12.400', 'Biblioteker\t6.800'];
    expect(inferredOf('Sager til orientering', table.join('\n'))[0]).toContain('fiscal_year:caption');
  });

  it('is the measure where only the noun tells what is counted', () => {
    expect(inferredOf('Trafiksikkerhed', 'I 2024 skete der 58 ulykker på kommunens veje.')).toEqual(['measure:noun']);
  });

  it('is the measure where its word stands far before the amount', () => {
    const text =
      'Skoleudvalgets merforbrug i 2025 ventes efter de seneste måneders mange nye elever at blive i alt 4,2 mio. kr.';
    expect(inferredOf(FOLLOW_UP, text)[0]).toContain('measure:far');
  });
});

describe('a word far from an amount', () => {
  it('is its own where money is shared out', () => {
    const text = 'Der afsættes i 2025 94 mio. kr. til anlæg, heraf 40 mio. kr. til skoler og 22 mio. kr. til haller.';
    expect(inferredOf('Budget 2025', text).filter((told) => told?.includes('measure:far') === true)).toEqual([]);
  });

  it('is its own where both ends of a move are told', () => {
    const text = 'Det indstilles, at 81.000 kr. i årene 2026-2029 flyttes fra Skoleudvalget til Kulturudvalget.';
    expect(inferredOf(FOLLOW_UP, text).filter((told) => told?.includes('measure:far') === true)).toEqual([]);
  });
});

describe('a number whose words are others’', () => {
  it('is no result that is named far behind it', () => {
    expect(
      figuresOf(FOLLOW_UP, 'De 5,0 mio. kr. var allerede i foråret et forsigtigt skøn over det ventede merforbrug.'),
    ).toEqual([]);
  });

  it('is nothing that the municipality did where it is counted in the whole country', () => {
    expect(figuresOf('Trafiksikkerhed', 'På landsplan skete der 13.120 ulykker i 2024.')).toEqual([]);
  });
});
