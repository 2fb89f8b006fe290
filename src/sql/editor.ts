/** The SQL editor: CodeMirror with the lake's tables and columns to complete from. */

import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { PostgreSQL, sql, SQLDialect, type SQLNamespace } from '@codemirror/lang-sql';
import { bracketMatching, defaultHighlightStyle, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { EditorState, Prec, StateEffect, StateField, type Text } from '@codemirror/state';
import { Decoration, EditorView, keymap, lineNumbers, type DecorationSet } from '@codemirror/view';
import { columnsOf, lakeTables } from '../../pipeline/lake/schema.ts';
import type { Language } from '../language.ts';
import { meaningOf, tableMeaning } from '../answers/dictionary.ts';
import { columnsAlone } from './columns.ts';
import type { Place } from './fault.ts';

export interface Editor {
  /** Replaces the text, as a link or an example does. */
  write(text: string): void;
  /** Marks the place of an error; null takes the mark away. */
  mark(place: Place | null): void;
  focus(): void;
  destroy(): void;
}

export interface EditorOptions {
  readonly text: string;
  readonly label: string;
  readonly language: Language;
  readonly onchange: (text: string) => void;
  readonly onrun: () => void;
}

const DuckDB = SQLDialect.define({
  ...PostgreSQL.spec,
  keywords: `${PostgreSQL.spec.keywords ?? ''} qualify exclude ilike pivot unpivot semi anti asof positional sample summarize`,
  types: `${PostgreSQL.spec.types ?? ''} hugeint ubigint uinteger tinyint struct list map`,
});

function schemaOf(language: Language): SQLNamespace {
  return Object.fromEntries(
    lakeTables.map((table) => [
      table,
      {
        self: { label: table, type: 'class', detail: tableMeaning(table, language).title },
        children: columnsOf(table).map(({ name, type }) => ({
          label: name,
          type: 'property',
          detail: type,
          info: meaningOf(table, name, language),
        })),
      },
    ]),
  );
}

// The default style's colours are for white pages alone; the page's own tokens stand in for them.
const COLOURS: Readonly<Record<string, string>> = {
  '#708': 'var(--link)',
  '#219': 'var(--link)',
  '#a11': 'var(--over)',
  '#e40': 'var(--over)',
  '#164': 'var(--under)',
  '#940': 'var(--muted)',
};
const highlighting = HighlightStyle.define(
  defaultHighlightStyle.specs.map((spec) => {
    const colour: unknown = spec['color'];
    return typeof colour === 'string' ? { ...spec, color: COLOURS[colour] ?? 'var(--ink)' } : spec;
  }),
);

const setMark = StateEffect.define<Place | null>();
const errorLine = Decoration.line({ class: 'cm-error-line' });
const errorWord = Decoration.mark({ class: 'cm-error-word' });

/** The word, number or sign that begins at the place. */
const WORD = /^(?:[\p{L}_][\p{L}\p{N}_$]*|\d[\w.]*|\S)/u;

function marksAt(doc: Text, { line: number, column }: Place): DecorationSet {
  if (number < 1 || number > doc.lines) return Decoration.none;
  const line = doc.line(number);
  const word = column === null ? undefined : WORD.exec(line.text.slice(column - 1))?.[0];
  const from = line.from + (column ?? 1) - 1;
  return Decoration.set([
    errorLine.range(line.from),
    ...(word === undefined ? [] : [errorWord.range(from, from + word.length)]),
  ]);
}

const marked = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(setMark))
        return effect.value === null ? Decoration.none : marksAt(transaction.state.doc, effect.value);
    }
    return transaction.docChanged ? Decoration.none : marks;
  },
  provide: (field) => EditorView.decorations.from(field),
});

const look = EditorView.theme({
  '&': {
    border: '1px solid var(--control)',
    borderRadius: '4px',
    backgroundColor: 'var(--bg)',
    color: 'var(--ink)',
    fontSize: '14px',
  },
  '&.cm-focused': { outline: '3px solid var(--focus)', outlineOffset: '2px' },
  '.cm-scroller': { fontFamily: 'ui-monospace, monospace', lineHeight: '21px', minHeight: '168px', maxHeight: '48vh' },
  '.cm-content': { caretColor: 'var(--ink)', padding: '8px 0' },
  '.cm-gutters': { border: '0', backgroundColor: 'var(--soft)', color: 'var(--muted)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-error-line': { backgroundColor: 'var(--mark)', color: 'var(--mark-ink)' },
  '.cm-error-word': { textDecoration: 'underline wavy 2px', textUnderlineOffset: '3px' },
  '.cm-matchingBracket': { backgroundColor: 'var(--mark)', color: 'var(--mark-ink)' },
  '.cm-tooltip': { border: '1px solid var(--control)', backgroundColor: 'var(--bg)', color: 'var(--ink)' },
  '.cm-tooltip-autocomplete > ul': { fontFamily: 'ui-monospace, monospace', maxHeight: '240px' },
  '.cm-tooltip-autocomplete > ul > li': { padding: '4px 8px', lineHeight: '20px' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': { backgroundColor: 'var(--ink)', color: 'var(--bg)' },
  '.cm-completionDetail': { marginLeft: '12px', fontStyle: 'normal', opacity: '0.8' },
  '.cm-completionInfo': { maxWidth: '360px', padding: '8px', fontFamily: 'inherit' },
});

/** What closes by itself around a selection; CodeMirror's own handling knows how. */
const BRACKETS = /^[("'[{]$/u;

/**
 * Typing over a selection: Chromium would write a styled element for the new text, which the content security policy
 * forbids and reports.
 */
const plainTyping = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const { data, inputType, isComposing } = event;
    if (inputType !== 'insertText' || data === null || isComposing || BRACKETS.test(data)) return false;
    if (view.state.selection.main.empty) return false;
    event.preventDefault();
    view.dispatch({ ...view.state.replaceSelection(data), userEvent: 'input.type', scrollIntoView: true });
    return true;
  },
});

/**
 * Puts an editor into the holder. It lives in a shadow root: there CodeMirror adopts its styles as sheets, while in the
 * page itself it writes a style element, which the content security policy forbids.
 */
export function createEditor(holder: HTMLElement, options: EditorOptions): Editor {
  const root = holder.shadowRoot ?? holder.attachShadow({ mode: 'open' });
  root.replaceChildren();
  const view = new EditorView({
    parent: root,
    root,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        lineNumbers(),
        history(),
        bracketMatching(),
        closeBrackets(),
        autocompletion({ icons: false }),
        plainTyping,
        sql({ dialect: DuckDB, schema: schemaOf(options.language), upperCaseKeywords: true }),
        DuckDB.language.data.of({ autocomplete: columnsAlone(options.language) }),
        syntaxHighlighting(highlighting),
        marked,
        look,
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': options.label, autocapitalize: 'off', spellcheck: 'false' }),
        Prec.highest(
          keymap.of([
            {
              key: 'Mod-Enter',
              run: () => {
                options.onrun();
                return true;
              },
            },
          ]),
        ),
        // No key inserts a tab: Tab leads on, so that the keyboard is not caught.
        keymap.of([...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) options.onchange(update.state.doc.toString());
        }),
      ],
    }),
  });
  return {
    write(text) {
      if (text === view.state.doc.toString()) return;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
    },
    mark(place) {
      view.dispatch({ effects: setMark.of(place) });
    },
    focus() {
      view.focus();
    },
    destroy() {
      view.destroy();
    },
  };
}
