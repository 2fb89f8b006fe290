import { describe, expect, it } from 'vitest';
import { figuresOf } from '../minutes-of.ts';

const areas = (text: string): string[] =>
  figuresOf('Anlægsregnskaber 2024', text).map(({ printed, area }) => `${printed} ${area ?? '-'}`);

describe('blocks of what was granted and spent, one below the other', () => {
  it('are each of the project that the line above them names', () => {
    const text = [
      'Projekt A: Kystsikring',
      'Bevilling\t3.000.000 kr.',
      'Forbrug\t3.200.000 kr.',
      '',
      'Projekt B: Vejbelysning',
      'Bevilling\t1.000.000 kr.',
      'Forbrug\t980.000 kr.',
    ];
    expect(areas(text.join('\n'))).toEqual([
      '3.000.000 Kystsikring',
      '3.200.000 Kystsikring',
      '1.000.000 Vejbelysning',
      '980.000 Vejbelysning',
    ]);
  });

  it('never lend the first one’s name to another', () => {
    const text = [
      'Ny sti ved åen',
      'Bevilling\t3.000.000 kr.',
      'Forbrug\t3.200.000 kr.',
      'Regnskab 2024',
      'Bevilling\t1.000.000 kr.',
      'Forbrug\t980.000 kr.',
    ];
    expect(areas(text.join('\n')).slice(2)).toEqual(['1.000.000 -', '980.000 -']);
  });
});
