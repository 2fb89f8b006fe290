import { describe, expect, it } from 'vitest';
import { prose, row } from '../../pdf-file.ts';
import { linesFrom } from './pdf-lines.ts';

const left = [
  'Udvalget fik i maj besked om, at der',
  'bliver brugt flere penge på vikarer end',
  'ventet. Det samlede merforbrug er nu',
  '2,4 mio. kr. ved udgangen af april.',
];
const right = [
  'Der er ansat to nye medarbejdere til',
  'at planlægge vagterne. Udgiften til',
  'dem er 0,9 mio. kr. om året, og den',
  'bliver dækket af årets pulje.',
];
const RIGHT = 320;

describe('two columns of a page', () => {
  it('are read one after the other where the left one holds a table', async () => {
    const edges = [190, 240, 290];
    const lines = await linesFrom([
      ...prose(left, 100, { size: 9 }),
      ...row(['1.000 kr.', 'Budget', 'Forbrug', 'Rest'], 170, edges),
      ...row(['Plejecentre', '8.100', '8.650', '-550'], 184, edges),
      ...row(['Hjemmepleje', '5.200', '5.150', '50'], 198, edges),
      ...row(['Træning', '1.900', '1.900', '0'], 212, edges),
      ...prose([...right, 'Sagen kommer igen på mødet i juni,', 'når tallene for maj er gjort op.'], 104, {
        x: RIGHT,
        size: 9,
        step: 17,
      }),
    ]);
    expect(lines.map((line) => line.split('\t')[0])).toEqual([
      left.join(' '),
      '1.000 kr.',
      'Plejecentre',
      'Hjemmepleje',
      'Træning',
      right.join(' '),
      'Sagen kommer igen på mødet i juni, når tallene for maj er gjort op.',
    ]);
    expect(lines[2]).toBe('Plejecentre\t8.100\t8.650\t-550');
  });

  it('begin anew below a table over both', async () => {
    const edges = [330, 430, 530];
    const more = ['Restbeløbet føres tilbage til kassen', 'efter udvalgets møde i september.'];
    const other = ['Klubberne får besked om svaret i', 'den første uge af oktober måned.'];
    const lines = await linesFrom([
      ...prose(left, 100, { size: 9 }),
      ...prose(right, 100, { x: RIGHT, size: 9 }),
      ...row(['Område', 'Budget', 'Forbrug', 'Rest'], 180, edges),
      ...row(['Plejecentre', '8.100', '8.650', '-550'], 194, edges),
      ...row(['Hjemmepleje', '5.200', '5.150', '50'], 208, edges),
      ...prose(more, 240, { size: 9 }),
      ...prose(other, 240, { x: RIGHT, size: 9 }),
    ]);
    expect(lines).toEqual([
      left.join(' '),
      right.join(' '),
      'Område\tBudget\tForbrug\tRest',
      'Plejecentre\t8.100\t8.650\t-550',
      'Hjemmepleje\t5.200\t5.150\t50',
      more.join(' '),
      other.join(' '),
    ]);
  });
});
