import { describe, expect, it } from 'vitest';
import { figuresOf } from '../minutes-of.ts';

const told = (title: string, text: string): string[] =>
  figuresOf(title, text).map(
    ({ printed, unit, area, subject }) => `${printed} ${unit} ${area ?? '-'} ${subject ?? '-'}`,
  );

describe('the time that a case takes', () => {
  it('is told apart by columns with the time that others took, and without', () => {
    const table = 'Område\tBrutto, dage\tNetto, dage\nEnfamiliehuse\t62\t41\nErhverv\t80\t55';
    expect(told('Sagsbehandlingstider 2024', table)).toEqual([
      '62 days Enfamiliehuse bruttosagsbehandlingstid',
      '41 days Enfamiliehuse nettosagsbehandlingstid',
      '80 days Erhverv bruttosagsbehandlingstid',
      '55 days Erhverv nettosagsbehandlingstid',
    ]);
  });

  it('is told apart by the word for it', () => {
    expect(told('Byggesager 2024', 'Nettosagsbehandlingstiden var 38 dage i 2024.')).toEqual([
      '38 days - nettosagsbehandlingstid',
    ]);
  });
});
