import { describe, expect, it } from 'vitest';
import { danishFinding } from '../../src/messages/da-findings.ts';
import { minutesOf } from './minutes-of.ts';

const HEADED = 'det står i en titel, en overskrift, en tabeltekst eller en note, hvor kun ordene læses';

/** The amounts of these words that are told to stand where only words are read, each with its line. */
function toldOf(title: string, text: string): string[] {
  return minutesOf(title, text).findings.flatMap(({ code, values, line, outcome }) => {
    const told = JSON.parse(values) as Record<string, string>;
    if (told['reason'] !== 'heading') return [];
    const { printed = '', unit = '' } = told;
    expect(danishFinding(code, told, outcome)).toContain(
      `${printed} ${unit} er ikke læst som et nøgletal, for ${HEADED}: `,
    );
    return [`${String(line)}: ${printed} ${unit}`];
  });
}

const TABLE = ['Område\tKorrigeret budget\tRegnskab', 'Skoler\t100,0\t104,0', 'Dagpleje\t50,0\t53,7'].join('\n');

describe('an amount that stands where only words are read', () => {
  it.each([
    ['a title', 'Ramme på 2,4 mio. kr. til havnen', 'Udvalget drøfter havnens drift.', ['5: 2,4 mio. kr.']],
    [
      'a heading',
      'Budget 2026',
      'Besparelser på 3,1 mio. kr. i 2026\n\nForvaltningen har set på driften af skolerne.',
      ['9: 3,1 mio. kr.'],
    ],
    [
      'the notes below a table',
      'Regnskab 2024',
      `Tabel 1: Regnskab 2024 i mio. kr.\n${TABLE}\nNote: heraf 1,2 mio. kr. til inventar.\n* Heraf 5,6 pct. til kørsel.`,
      ['13: 1,2 mio. kr.', '14: 5,6 pct.'],
    ],
  ])('is remarked in %s', (_, title, text, told) => {
    expect(toldOf(title, text)).toEqual(told);
  });

  it.each([
    ['that the text prints as well', 'Ramme på 2,4 mio. kr. til havnen', 'Rammen er på 2.400.000 kr.'],
    [
      'that a cell of a table prints as well',
      'Merforbrug på 53,7 mio. kr.',
      `Tabel 1: Regnskab 2024 i mio. kr.\n${TABLE}`,
    ],
    ['that is the unit of a table', 'Regnskab', `Regnskab 2024 mio. kr.\n${TABLE}`],
    ['that is no figure', 'Frist den 3. december 2025, § 42, sag 2025-117', 'Udvalget drøfter fristen.'],
  ])('is not remarked where it is one %s', (_, title, text) => {
    expect(toldOf(title, text)).toEqual([]);
  });

  it('is remarked once where every page prints it', () => {
    const page = 'Ramme på 2,4 mio. kr. til havnen\nSide';
    const pages = [1, 2, 3].map((no) => `${'Udvalget drøfter havnens drift. '.repeat(4)}\n\n${page} ${String(no)}\n\f`);
    expect(toldOf('Ramme på 2,4 mio. kr. til havnen', pages.join('\n')).length).toBeLessThanOrEqual(2);
  });
});

describe('what looks like the unit of a table', () => {
  const told = (text: string): (string | undefined)[] =>
    minutesOf('Budget 2025', text).findings.flatMap(({ code, values, outcome }) => {
      const said = JSON.parse(values) as Record<string, string>;
      return said['reason'] === 'unit' ? [danishFinding(code, said, outcome)] : [];
    });

  it('is remarked where the item has no table', () => {
    const text = 'Der er et merforbrug (1.000 kr.) til kurser i 2025.';
    expect(told(text)).toEqual([
      `1.000 kr er ikke læst som et nøgletal, for det ligner enheden for en tabel, men der er ingen tabel: "${text}"`,
    ]);
  });

  it.each([
    ['there is a table', `Regnskab 2024 fremgår af tabellen (1.000 kr.) nedenfor.\n\n${TABLE}`],
    ['it is the unit of a number', 'Der er et mindreforbrug på 850 (1.000 kr.) i 2025.'],
  ])('is not where %s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('the remark on a number', () => {
  it('names the line that prints it', () => {
    const text =
      'Forvaltningen har i årets første halvdel holdt samtaler med mange ledige i kommunen, og der er\nuddelt 45 stole.';
    const [remark] = minutesOf('Status', text).findings.filter(({ code }) => code === 'unclaimed_number');
    expect(remark?.line).toBe(10);
  });
});
