import type { AgendaItem, Fact, NoteRow, Sentence } from './types.ts';
import { carriesOn, explains, extendsName, folded, leadLength, namesDeviation } from './vocabulary/explanations.ts';

/** What a note needs to know of its document. */
export interface NoteContext {
  readonly documentId: string;
  readonly text: string;
}

/** What can be explained: a policy area, or a committee as a whole (`area` null). */
interface Subject {
  readonly committee: string | null;
  readonly area: string | null;
  /** As names are compared: lower-case, letters and single blanks. */
  readonly name: string;
  readonly facts: Fact[];
}

interface Paragraph {
  readonly sentences: readonly Sentence[];
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly heading: string | null;
  readonly listItem: boolean;
  readonly intro: string | null;
}

/** A name this far into a paragraph still says what the paragraph is about. */
const OPENING = 60;
/** A line without a stop and no longer than this may be a heading that the layout does not mark. */
const HEADING = 80;
/** Endings of a name that the text inflects: "Overførselsindkomst" in "Overførselsindkomsterne". */
const INFLECTION = 5;

/**
 * The paragraphs that explain a deviation: those that state it, that open with the area's or committee's name, that
 * stand under a heading with it, or that carry such a paragraph on, and that give a reason.
 */
export function notesOf(
  item: AgendaItem,
  sentences: readonly Sentence[],
  facts: readonly Fact[],
  context: NoteContext,
): NoteRow[] {
  const subjects = subjectsOf(facts);
  if (subjects.length === 0) return [];
  const notes: NoteRow[] = [];
  const taken = new Set<string>();
  const add = (subject: Subject, part: readonly Sentence[], fact?: Fact): void => {
    const [first] = part;
    const last = part.at(-1);
    const key = `${subject.committee ?? ''}|${subject.area ?? ''}|${String(first?.span.start)}`;
    if (first === undefined || last === undefined || taken.has(key)) return;
    taken.add(key);
    const [start, end] = [first.span.start, last.span.end];
    notes.push({
      document_id: context.documentId,
      item_no: item.no,
      committee: subject.committee,
      area: subject.area,
      fiscal_year: (fact ?? subject.facts[0])?.fiscal_year ?? null,
      line: first.line,
      char_start: start,
      char_end: end,
      text: context.text.slice(start, end).replaceAll(/\s+/gu, ' '),
    });
  };
  let under: Subject | null = null;
  let heading: string | null = null;
  let about: Subject | null = null;
  let opened: { readonly intro: string; readonly subject: Subject } | null = null;
  for (const paragraph of paragraphsOf(sentences)) {
    if (paragraph.heading !== heading) {
      heading = paragraph.heading;
      under = heading === null ? null : titled(heading, subjects);
      about = under;
    }
    if (isHeading(paragraph, subjects)) {
      under = titled(paragraph.text, subjects);
      about = under;
      continue;
    }
    const stated = statedIn(paragraph, subjects);
    for (const { subject, part, fact } of stated) if (explains(textOf(part))) add(subject, part, fact);
    const inList: Subject | null = opened !== null && opened.intro === paragraph.intro ? opened.subject : null;
    const opener = openerOf(paragraph, subjects);
    // An entry that gives no reason itself is part of the reason that the list was opened for.
    const entry: boolean = inList !== null && !explains(paragraph.text);
    const whole: Subject | null = entry
      ? inList
      : (opener ?? inList ?? (about !== null && (under !== null || carriesOn(paragraph.text)) ? about : null));
    const areas = stated.filter(({ subject }) => subject.area !== null);
    if (whole !== null && areas.every(({ subject }) => subject === whole || subject.committee === whole.committee)) {
      const reason = entry ? explains(paragraph.intro ?? '') : explains(paragraph.text);
      const told = under !== null || inList !== null || paragraph.listItem || namesDeviation(paragraph.text);
      const already = stated.some(({ subject, part }) => subject === whole && explains(textOf(part)));
      // A paragraph about several areas explains each where it speaks of it.
      if (
        reason &&
        told &&
        !already &&
        (entry || areas.length === 0 || areas.some(({ subject }) => subject === whole))
      ) {
        add(whole, paragraph.sentences, stated.find(({ subject }) => subject === whole)?.fact);
      }
    }
    if (!paragraph.listItem) {
      about = opener ?? (areas.length === 1 ? (areas[0]?.subject ?? null) : (whole ?? soleOf(stated)));
      opened = null;
      const intro = paragraph.sentences.at(-1)?.text ?? '';
      if (about !== null && /:\s*$/u.test(intro)) opened = { intro, subject: about };
    }
  }
  return notes.sort((a, b) => a.char_start - b.char_start || (a.area ?? '').localeCompare(b.area ?? '', 'da'));
}

/** The areas and committees that have a deviation in kroner here. */
function subjectsOf(facts: readonly Fact[]): Subject[] {
  const subjects = new Map<string, Subject>();
  for (const fact of facts) {
    if (fact.measure !== 'deviation' || fact.unit !== 'kr') continue;
    if (fact.area === null && fact.committee === null) continue;
    const key = `${fact.committee ?? ''}|${fact.area ?? ''}`;
    const found = subjects.get(key);
    if (found !== undefined) found.facts.push(fact);
    else {
      const name = folded(fact.area ?? fact.committee ?? '');
      subjects.set(key, { committee: fact.committee, area: fact.area, name, facts: [fact] });
    }
  }
  return [...subjects.values()];
}

/** Sentences to paragraphs; what is recommended and decided explains nothing. */
function paragraphsOf(sentences: readonly Sentence[]): Paragraph[] {
  const paragraphs: Sentence[][] = [];
  for (const sentence of sentences) {
    if (sentence.role !== 'body' && sentence.role !== 'summary') continue;
    const last = paragraphs.at(-1);
    if (last?.[0]?.paragraph.start === sentence.paragraph.start) last.push(sentence);
    else paragraphs.push([sentence]);
  }
  return paragraphs.flatMap((some) => {
    const first = some[0];
    const last = some.at(-1);
    if (first === undefined || last === undefined) return [];
    return [
      {
        sentences: some,
        start: first.span.start,
        end: last.span.end,
        text: textOf(some),
        heading: first.heading,
        listItem: first.listItem,
        intro: first.intro,
      },
    ];
  });
}

function textOf(sentences: readonly Sentence[]): string {
  return sentences.map(({ text }) => text).join(' ');
}

interface Stated {
  readonly subject: Subject;
  readonly part: readonly Sentence[];
  readonly fact: Fact;
}

/** The deviations that a paragraph states, each with the sentences from it to the next area's. */
function statedIn(paragraph: Paragraph, subjects: readonly Subject[]): Stated[] {
  const found = subjects.flatMap((subject) =>
    subject.facts.flatMap((fact) => {
      const at =
        fact.table_no === null
          ? paragraph.sentences.findIndex(({ span }) => span.start <= fact.char_start && fact.char_end <= span.end)
          : -1;
      return at < 0 ? [] : [{ subject, fact, at }];
    }),
  );
  return found.map(({ subject, fact, at }) => {
    // A committee's own areas are its explanation; another area begins its own.
    const next = found
      .filter((other) => other.at > at && (subject.area !== null || other.subject.committee !== subject.committee))
      .map((other) => other.at);
    // Where an area is the only one stated, the paragraph speaks of it from its first sentence.
    const alone = subject.area !== null && found.every((other) => other.subject === subject);
    const from = alone ? 0 : at;
    return { subject, fact, part: paragraph.sentences.slice(from, next.length === 0 ? undefined : Math.min(...next)) };
  });
}

/** The one committee that a paragraph states, where it states no area. */
function soleOf(stated: readonly Stated[]): Subject | null {
  const all = new Set(stated.map(({ subject }) => subject));
  return all.size === 1 ? ([...all][0] ?? null) : null;
}

/** The area or committee that a paragraph opens with: the earliest name, of several at one place the longest. */
function openerOf(paragraph: Paragraph, subjects: readonly Subject[]): Subject | null {
  const lead = paragraph.text.slice(0, leadLength(paragraph.text));
  const text = folded(paragraph.text.slice(lead.length));
  let best: { readonly subject: Subject; readonly at: number } | null = null;
  for (const subject of subjects) {
    const at = placeOf(subject.name, text);
    if (at < 0 || at > OPENING) continue;
    const nearer = best === null || at < best.at || (at === best.at && subject.name.length > best.subject.name.length);
    if (nearer) best = { subject, at };
  }
  return best?.subject ?? null;
}

/** Whose heading it is: the longest name that the heading begins with. */
function titled(heading: string, subjects: readonly Subject[]): Subject | null {
  const text = folded(heading.slice(leadLength(heading)));
  const found = subjects.filter(({ name }) => placeOf(name, text) === 0 && !extendsName(text.slice(name.length)));
  return found.sort((a, b) => b.name.length - a.name.length)[0] ?? null;
}

/** A short line without a stop: "Uddannelse", "2.1 Biblioteker". A bullet is an entry, a numbered line may be either. */
function isHeading({ text, listItem }: Paragraph, subjects: readonly Subject[]): boolean {
  const short = text.length <= HEADING && /^[\p{Lu}\d]/u.test(text) && /[\p{L}\d)]\s*:?$/u.test(text);
  return short && !explains(text) && (!listItem || titled(text, subjects) !== null);
}

/** Where a name stands in a text as whole words, its last one perhaps inflected; -1 where it does not. */
function placeOf(name: string, text: string): number {
  if (name === '') return -1;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const rest = text.indexOf(' ', at + name.length);
    const inflected = (rest < 0 ? text.length : rest) - at - name.length;
    if ((at === 0 || text[at - 1] === ' ') && inflected <= INFLECTION) return at;
  }
  return -1;
}
