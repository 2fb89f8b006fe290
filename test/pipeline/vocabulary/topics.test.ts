/** What each clause of a sentence is about. */
import { describe, expect, it } from 'vitest';
import { clausesOf, placeBeside } from '../../../pipeline/vocabulary/topics.ts';

const topics = (text: string): (string | null)[] =>
  clausesOf(text).map(({ topic }) => (topic === null ? null : text.slice(topic.start, topic.end)));

describe('clausesOf', () => {
  it('parts clauses where another subject has a verb of its own', () => {
    expect(
      topics('Center for Børn og Unge venter et overskud, mens Center for Skole og Kultur venter balance.'),
    ).toEqual(['Center for Børn og Unge', 'Center for Skole og Kultur']);
    expect(topics('Havnen har brugt 2,1 mio. kr., og færgen har sparet 0,3 mio. kr.')).toEqual(['Havnen', 'færgen']);
    expect(topics('Bibliotek og museum har et merforbrug på 0,2 mio. kr.')).toEqual(['Bibliotek og museum']);
  });

  it('takes what a preposition puts before the verb, or behind what is told of', () => {
    expect(topics('På tandplejen er der et mindreforbrug på 0,9 mio. kr.')).toEqual(['tandplejen']);
    expect(topics('Udgifterne til broer ligger 0,2 mio. kr. under budgettet.')).toEqual(['broer']);
    expect(topics('Klubbernes forbrug ligger under budgettet.')).toEqual(['Klubberne']);
    expect(topics('Antallet af pladser er steget til 46.')).toEqual([null]);
    expect(topics('I maj var sygefraværet i køkkenerne 5,1 pct.')).toEqual(['køkkenerne']);
  });

  it('lets the verb of the clause before serve the next', () => {
    expect(topics('På dagplejen ventes et mindreforbrug på 2,1 mio. kr. og på de private 3,4 mio. kr.')).toEqual([
      'dagplejen',
      'private',
    ]);
    expect(topics('Højest ligger ældreplejen med 7,6 pct. efterfulgt af dagtilbud med 6,8 pct.')).toEqual([
      'ældreplejen',
      'dagtilbud',
    ]);
  });

  it('finds the subject behind the verb of an inverted clause', () => {
    expect(topics('Hvor hallen Øst har et overskud på 0,2 mio. kr., har Vesthallen brugt 1,6 mio. kr. mere.')).toEqual([
      'hallen Øst',
      'Vesthallen',
    ]);
  });

  it('goes on with what the clause before is about where none is named', () => {
    expect(topics('Hallen har et overskud på 0,2 mio. kr., og det søges overført.')).toEqual(['Hallen', null]);
    expect(topics('Hallen har 0,2 mio. kr., og forvaltningen forventer, at de bruges.')).toEqual(['Hallen', null]);
    expect(topics('Hallen har sparet 0,2 mio. kr. og forventes at spare 0,4 mio. kr.')).toEqual(['Hallen']);
  });
});

describe('placeBeside', () => {
  const place = (text: string, number: string): string | null => {
    const topic = placeBeside(text, text.indexOf(number));
    return topic === null ? null : text.slice(topic.start, topic.end);
  };

  it('finds the place behind a number or set off before it', () => {
    expect(place('Sygefraværet var 5,2 pct. i ældreplejen.', '5,2')).toBe('ældreplejen');
    expect(place('Sygefraværet er lavest på rådhuset, 3,4 pct.', '3,4')).toBe('rådhuset');
    expect(place('Sygefraværet var 5,4 pct. i de seneste 12 måneder.', '5,4')).toBeNull();
  });
});
