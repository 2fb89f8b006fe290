import { describe, expect, it } from 'vitest';
import { figuresOf } from '../minutes-of.ts';

const FOLLOW_UP = 'Budgetopfølgning 3, 2025';

/** The values that a sentence of a budget follow-up tells. */
const values = (sentence: string, title = FOLLOW_UP): number[] => figuresOf(title, sentence).map(({ value }) => value);

describe('a deviation', () => {
  it.each([
    ['Der ventes et merforbrug på 2,4 mio. kr. på dagtilbud.', 2_400_000],
    ['Der ventes et mindreforbrug på 2,4 mio. kr. på dagtilbud.', -2_400_000],
    ['Der ventes merudgifter på 300.000 kr. til vikarer.', 300_000],
    ['Der ventes mindreudgifter på 300.000 kr. til vikarer.', -300_000],
    ['Der ventes merindtægter på 1,1 mio. kr. fra brugerbetaling.', -1_100_000],
    ['Der ventes mindreindtægter på 1,1 mio. kr. fra brugerbetaling.', 1_100_000],
    ['Der er 1,1 mio. kr. mere i indtægter end budgetteret.', -1_100_000],
    ['Parkering giver 0,4 mio. kr. mindre i indtægt.', 400_000],
    ['Der ventes færre indtægter på 0,4 mio. kr. på parkering.', 400_000],
    ['Plejehjemmet overskrider budgettet med 0,9 mio. kr.', 900_000],
    ['Svømmehallen ender med et overskud på 80.000 kr.', -80_000],
    ['Svømmehallen ender med et underskud på 80.000 kr.', 80_000],
    ['Udgifterne til befordring ventes 0,5 mio. kr. højere end budgetteret.', 500_000],
    ['Udgifterne til befordring ventes 0,5 mio. kr. lavere end det korrigerede budget.', -500_000],
    ['Indtægterne ventes at blive 0,5 mio. kr. lavere end budgetteret.', 500_000],
  ])('has the sign of its words in "%s"', (sentence, value) => {
    expect(values(sentence)).toEqual([value]);
  });

  it('is none where the words deny it', () => {
    expect(values('Der er ikke længere et merforbrug på 3,0 mio. kr., men et mindreforbrug på 1,0 mio. kr.')).toEqual([
      -1_000_000,
    ]);
    expect(values('Der er ikke tale om et underskud på 3,0 mio. kr.')).toEqual([]);
  });

  it('keeps its direction where a negation only bounds it', () => {
    const [figure] = figuresOf(FOLLOW_UP, 'Merforbruget på specialskoler bliver ikke mindre end 4,2 mio. kr.');
    expect(figure).toMatchObject({ measure: 'deviation', value: 4_200_000, bound: 'at_least' });
  });

  it('gives its sign to the percentage beside it', () => {
    expect(values('Der ventes et mindreforbrug på 1,8 mio. kr. (0,7 %) på vejene.')).toEqual([-1_800_000, -0.7]);
  });
});

describe('a saving', () => {
  it.each([
    'Merforbruget finansieres ved besparelser på 1,4 mio. kr. på administration.',
    'Merforbruget på driften håndteres ved en ekstraordinær besparelse på 1,4 mio. kr.',
    'Merforbruget skal dækkes af generelle besparelser for 1,4 mio. kr.',
  ])('that pays for a deviation is none in "%s"', (sentence) => {
    expect(figuresOf(FOLLOW_UP, sentence).filter(({ measure }) => measure === 'deviation')).toEqual([]);
  });

  it('that is expected is one', () => {
    expect(values('Der forventes en besparelse på 0,7 mio. kr. på vikarer.')).toEqual([-700_000]);
  });
});

describe('a bare deviation', () => {
  it.each([
    ['Afvigelser, som vises med positive beløb, er mindreforbrug. Afvigelsen er på +3,4 mio. kr.', -3_400_000],
    ['Mindreforbrug er positive og merforbrug negative beløb. Afvigelsen på skoler er -1,2 mio. kr.', 1_200_000],
    ['Tal med minus foran er merforbrug. Afvigelsen på skoler er -2,2 mio. kr.', 2_200_000],
    ['Plus er udtryk for et mindreforbrug. Afvigelsen udgør 1,6 mio. kr.', -1_600_000],
    ['Afvigelsen på skoler er -0,9 mio. kr., hvor et negativt tal er et merforbrug.', 900_000],
    ['Negative tal er mindreforbrug. Afvigelsen på skoler er -0,9 mio. kr.', -900_000],
    ['Afvigelsen på skoler er +0,7 mio. kr., svarende til et mindreforbrug.', -700_000],
    // One deviation that is told is no rule, nor is what is judged.
    ['Den negative afvigelse er et merforbrug. Afvigelsen på skoler udgør 2,2 mio. kr.', 2_200_000],
    ['Merforbruget er negativt for kommunen. Afvigelsen på skoler udgør +1,1 mio. kr.', 1_100_000],
    // Two rules that say otherwise are none.
    ['Minus er merforbrug. Minus er mindreforbrug. Afvigelsen på skoler udgør +1,1 mio. kr.', 1_100_000],
  ])('has the sign that the text gives it in "%s"', (sentences, value) => {
    expect(values(sentences)).toEqual([value]);
  });

  it('says that the text told its sign', () => {
    const [figure] = figuresOf(FOLLOW_UP, 'Plus er mindreforbrug. Afvigelsen på skoler er +0,9 mio. kr.');
    expect(figure?.sign_rule).toBe('rule in the text');
  });
});

describe('amounts in brackets', () => {
  it.each([
    ['Mindreforbruget vedrører serviceudgifter (2,5 mio. kr.) og anlæg (3,5 mio. kr.).', [null, 'capital']],
    ['Merforbruget er på anlæg (3,5 mio. kr.) og renter (0,4 mio. kr.).', ['capital', null]],
    ['Et merforbrug på 6,0 mio. kr. vedrører veje (2,5) og anlæg (3,5).', [null]],
  ])('are each of the name before them in "%s"', (sentence, economies) => {
    expect(figuresOf(FOLLOW_UP, sentence).map(({ economy }) => economy)).toEqual(economies);
  });
});

describe('a change of the result', () => {
  it.each([
    ['Merforbruget er vokset med 0,4 mio. kr. siden august.', 400_000],
    ['Merforbruget er nedbragt med 0,4 mio. kr. siden august.', -400_000],
    ['Mindreforbruget er vokset med 0,4 mio. kr. siden august.', -400_000],
    ['Mindreforbruget er faldet med 0,4 mio. kr. siden august.', 400_000],
    ['Det er en forværring af mindreforbruget med 0,4 mio. kr.', 400_000],
    ['Forventningen til indtægterne er nedjusteret med 0,4 mio. kr.', 400_000],
    ['Det forventede forbrug er opjusteret med 0,4 mio. kr.', 400_000],
  ])('counts as more or less spending in "%s"', (sentence, value) => {
    expect(figuresOf(FOLLOW_UP, sentence)).toMatchObject([{ measure: 'change', value }]);
  });

  it('names both words that decided', () => {
    const [figure] = figuresOf(FOLLOW_UP, 'Mindreforbruget er vokset med 0,4 mio. kr. siden august.');
    expect(figure?.sign_rule).toBe('word: Mindreforbruget er vokset med');
  });
});

describe('a column for both directions', () => {
  it.each(['Mer-/mindreforbrug', 'Mer- og mindreforbrug', 'Merforbrug/mindreforbrug'])(
    'called "%s" has the printed signs',
    (header) => {
      const table = [
        'Tabel 1. Budgetopfølgning 3, mio. kr.',
        '',
        `Område\tKorrigeret budget\tForventet regnskab\t${header}`,
        'Dagtilbud\t84,0\t86,2\t2,2',
        'Folkeskoler\t201,5\t200,1\t-1,4',
      ].join('\n');
      const deviations = figuresOf(FOLLOW_UP, table).filter(({ measure }) => measure === 'deviation');
      expect(deviations.map(({ value }) => value)).toEqual([2_200_000, -1_400_000]);
    },
  );
});

describe('a gap and a move in a ranking', () => {
  it('is negative where unemployment is better, positive where it is worse', () => {
    const text =
      'De langtidslediges andel er 17,0 pct. Det er 1,2 procentpoint bedre end Region Syddanmark og 0,3 procentpoint dårligere end landsgennemsnittet.';
    const gaps = figuresOf('Ledigheden i kommunen', text).filter(({ measure }) => measure === 'gap');
    expect(gaps.map(({ value }) => value)).toEqual([-1.2, 0.3]);
  });

  it('is negative where places are lost', () => {
    const text = 'I årets rangliste over erhvervsvenlighed er kommunen gået 7 pladser tilbage til nr. 44.';
    expect(figuresOf('Erhvervsvenlighed', text)).toMatchObject([
      { measure: 'places', value: -7 },
      { measure: 'rank', value: 44 },
    ]);
  });
});
