import { grouped } from './groups.ts';
import { lastFrom } from './ordered.ts';
import type { NoteRow } from './types/extraction.ts';
import type { Fact } from './types/facts.ts';
import type { AgendaItem } from './types/minutes.ts';
import type { Sentence } from './types/sentences.ts';
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
  readonly start: number;
  readonly sentences: readonly Sentence[];
  readonly text: string;
  readonly heading: string | null;
  readonly listItem: boolean;
  readonly intro: string | null;
}

/** A name this far into a paragraph still says what the paragraph is about. */
const OPENING = 60;
/** A line without a stop and no longer than this may be a heading that the layout does not mark. */
const HEADING = 80;
/** A paragraph with more letters, or a list of more names, is no text that explains deviations. */
const LONGEST_PARAGRAPH = 10_000;
const MOST_SUBJECTS = 1000;
/** Endings of a name that the text inflects: "Overførselsindkomst" in "Overførselsindkomsterne". */
const INFLECTION = 5;

/** Sentences that explain the deviation of a subject; `fact` is the deviation that they state themselves. */
interface Explanation {
  readonly subject: Subject;
  readonly part: readonly [Sentence, ...Sentence[]];
  readonly fact: Fact | undefined;
}

/**
 * The paragraphs that explain a deviation: those that state it, that open with the area's or committee's name, that
 * stand under a heading with it, or that carry such a paragraph on, and that give a reason.
 */
export function notesOf(
  item: AgendaItem,
  sentences: readonly Sentence[],
  facts: readonly Fact[],
  { documentId, text }: NoteContext,
): NoteRow[] {
  const subjects = subjectsOf(facts);
  if (subjects.length === 0 || subjects.length > MOST_SUBJECTS) return [];
  const reader = new ExplanationReader(subjects, saidIn(sentences, subjects));
  for (const paragraph of paragraphsOf(sentences)) reader.read(paragraph);
  const notes = reader.found.map(({ subject, part, fact }): NoteRow => {
    const [first] = part;
    const start = first.span.start;
    const end = (part.at(-1) ?? first).span.end;
    return {
      document_id: documentId,
      item_no: item.no,
      committee: subject.committee,
      area: subject.area,
      fiscal_year: (fact ?? subject.facts[0])?.fiscal_year ?? null,
      line: first.line,
      char_start: start,
      char_end: end,
      text: text.slice(start, end).replaceAll(/\s+/gu, ' '),
    };
  });
  return notes.sort((a, b) => a.char_start - b.char_start || (a.area ?? '').localeCompare(b.area ?? '', 'da'));
}

/** Reads the paragraphs of an item in their order and keeps what the next one may go on from. */
class ExplanationReader {
  readonly found: Explanation[] = [];
  readonly #subjects: readonly Subject[];
  readonly #said: ReadonlyMap<number, readonly Said[]>;
  readonly #known = new Map<Sentence, Set<Subject>>();
  #heading: string | null = null;
  /** Whose heading the paragraphs stand under. */
  #under: Subject | null = null;
  /** Whom the paragraph before spoke of. */
  #about: Subject | null = null;
  /** Whom the list speaks of that the last sentence opened. */
  #opened: { readonly intro: string; readonly subject: Subject } | null = null;

  constructor(subjects: readonly Subject[], said: ReadonlyMap<number, readonly Said[]>) {
    this.#subjects = subjects;
    this.#said = said;
  }

  read(paragraph: Paragraph): void {
    if (paragraph.heading !== this.#heading) {
      this.#heading = paragraph.heading;
      this.#enter(paragraph.heading);
    }
    if (isHeading(paragraph, this.#subjects)) {
      this.#enter(paragraph.text);
      return;
    }
    const stated = statedIn(paragraph, this.#said.get(paragraph.start) ?? []);
    for (const { subject, part, fact } of stated) if (explains(textOf(part))) this.#add(subject, part, fact);
    const opener = openerOf(paragraph, this.#subjects);
    const opened = this.#opened;
    const listed = opened !== null && opened.intro === paragraph.intro ? opened.subject : null;
    // An entry that gives no reason itself is part of the reason that the list was opened for.
    const entryOf = explains(paragraph.text) ? null : listed;
    const whole = entryOf ?? opener ?? listed ?? this.#carriedOn(paragraph);
    if (whole !== null && this.#isAbout(whole, paragraph, stated, entryOf !== null, listed !== null))
      this.#add(whole, paragraph.sentences, stated.find(({ subject }) => subject === whole)?.fact);
    if (!paragraph.listItem) this.#goOn(paragraph, stated, opener, whole);
  }

  #enter(heading: string | null): void {
    this.#under = heading === null ? null : titled(heading, this.#subjects);
    this.#about = this.#under;
  }

  /** Whom a paragraph speaks of that names nobody. */
  #carriedOn({ text }: Paragraph): Subject | null {
    return this.#under !== null || carriesOn(text) ? this.#about : null;
  }

  /** Whether the whole paragraph explains the subject, and not a part of it that is kept already. */
  #isAbout(
    whole: Subject,
    paragraph: Paragraph,
    stated: readonly Stated[],
    isEntry: boolean,
    isListed: boolean,
  ): boolean {
    const areas = stated.filter(({ subject }) => subject.area !== null);
    if (!areas.every(({ subject }) => subject === whole || subject.committee === whole.committee)) return false;
    // A paragraph about several areas explains each where it speaks of it.
    if (!isEntry && areas.length > 0 && !areas.some(({ subject }) => subject === whole)) return false;
    if (stated.some(({ subject, part }) => subject === whole && explains(textOf(part)))) return false;
    if (!explains(isEntry ? (paragraph.intro ?? '') : paragraph.text)) return false;
    return this.#under !== null || isListed || paragraph.listItem || namesDeviation(paragraph.text);
  }

  #goOn(paragraph: Paragraph, stated: readonly Stated[], opener: Subject | null, whole: Subject | null): void {
    const areas = stated.filter(({ subject }) => subject.area !== null);
    this.#about = opener ?? (areas.length === 1 ? (areas[0]?.subject ?? null) : (whole ?? soleOf(stated)));
    const intro = paragraph.sentences.at(-1)?.text ?? '';
    this.#opened = this.#about !== null && /:\s*$/u.test(intro) ? { intro, subject: this.#about } : null;
  }

  #add(subject: Subject, part: readonly Sentence[], fact: Fact | undefined): void {
    const [first, ...rest] = part;
    if (first === undefined) return;
    const known = this.#known.get(first) ?? new Set();
    if (known.has(subject)) return;
    this.#known.set(first, known.add(subject));
    this.found.push({ subject, part: [first, ...rest], fact });
  }
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
    const [first] = some;
    if (first === undefined) return [];
    const { heading, listItem, intro, paragraph } = first;
    if (paragraph.end - paragraph.start > LONGEST_PARAGRAPH) return [];
    return [{ start: paragraph.start, sentences: some, text: textOf(some), heading, listItem, intro }];
  });
}

function textOf(sentences: readonly Sentence[]): string {
  return sentences.map(({ text }) => text).join(' ');
}

/** A deviation that prose states, and whose it is. */
interface Said {
  readonly subject: Subject;
  readonly fact: Fact;
}

/** The deviations that prose states, by where their paragraphs start. */
function saidIn(sentences: readonly Sentence[], subjects: readonly Subject[]): Map<number, Said[]> {
  const all = subjects.flatMap((subject) =>
    subject.facts.filter(({ table_no: table }) => table === null).map((fact): Said => ({ subject, fact })),
  );
  return grouped(
    all,
    ({ fact }) => lastFrom(sentences, fact.char_start, ({ span }) => span.start)?.paragraph.start ?? -1,
  );
}

interface Stated {
  readonly subject: Subject;
  readonly part: readonly Sentence[];
  readonly fact: Fact;
}

/** The deviations that a paragraph states, each with the sentences from it to the next area's. */
function statedIn(paragraph: Paragraph, said: readonly Said[]): Stated[] {
  const found = said.flatMap(({ subject, fact }) => {
    const at = paragraph.sentences.findIndex(({ span }) => span.start <= fact.char_start && fact.char_end <= span.end);
    return at < 0 ? [] : [{ subject, fact, at }];
  });
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

/**
 * A short line without a stop: "Uddannelse", "2.1 Biblioteker". A bullet is an entry, a numbered line may be either.
 */
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
