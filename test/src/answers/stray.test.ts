import { describe, expect, it } from 'vitest';
import { straysOf, unknownParts } from '../../../src/answers/stray.ts';

const committee = {
  key: 'udvalg',
  label: 'Udvalg',
  values: ['Økonomiudvalget', 'Social- og Sundhedsudvalget'],
  shown: 'Alle udvalg',
};
const report = { key: 'rapport', label: 'Rapport', values: ['final'], shown: 'regnskab' };

describe('what the address asks for and the page cannot show', () => {
  it('is told with the control that it was meant for and with what is shown instead', () => {
    expect(straysOf({ udvalg: 'ukendt', rapport: 'final' }, [committee, report])).toEqual([
      { key: 'udvalg', label: 'Udvalg', asked: 'ukendt', shown: 'Alle udvalg' },
    ]);
  });

  it('is nothing where the choice is offered, and where none was made', () => {
    expect(straysOf({ udvalg: 'Økonomiudvalget' }, [committee, report])).toEqual([]);
    expect(straysOf({}, [committee, report])).toEqual([]);
  });

  it('is every part that the view knows nothing of, but no choice that follows the reader', () => {
    expect(unknownParts({ kommune: 'soroe', udvalg: 'x', aar: '2023', gentagelser: 'ja' }, 'budget')).toEqual([
      'gentagelser=ja',
    ]);
    expect(unknownParts({ sorter: 'value', vis: 'foo' }, 'udforsk', ['sorter'])).toEqual(['vis=foo']);
  });

  it('leaves alone what belongs to other views', () => {
    expect(straysOf({ noegletal: 'rankings.rank' }, [committee, report])).toEqual([]);
  });
});
