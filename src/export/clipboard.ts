/** The clipboard, also where the browser keeps its own interface to it from the page. */

/** What is copied: plain text for every place, HTML for those that take it. */
export interface Copied {
  readonly plain: string;
  readonly html?: string;
}

/** Copies a text; false when the browser refuses. */
export function copyText(text: string): Promise<boolean> {
  return copy({ plain: text });
}

/** Copies a text in all its forms; false when the browser refuses. */
export async function copy(copied: Copied): Promise<boolean> {
  const forms = formsOf(copied);
  // The clipboard interface exists only on https and localhost, and municipalities' file servers are often plain http.
  const clipboard: Clipboard | undefined = globalThis.isSecureContext ? navigator.clipboard : undefined;
  if (clipboard !== undefined) {
    try {
      // Every browser writes text; not every one takes items.
      if (copied.html === undefined) await clipboard.writeText(copied.plain);
      else
        await clipboard.write([
          new ClipboardItem(Object.fromEntries(forms.map(([type, text]) => [type, new Blob([text], { type })]))),
        ]);
      return true;
    } catch {
      return copyByCommand(copied.plain, forms);
    }
  }
  return copyByCommand(copied.plain, forms);
}

function formsOf({ plain, html }: Copied): readonly (readonly [type: string, text: string])[] {
  return html === undefined
    ? [['text/plain', plain]]
    : [
        ['text/plain', plain],
        ['text/html', html],
      ];
}

/** Some browsers copy nothing unless something is selected, so the plain text is; the listener adds the other forms. */
function copyByCommand(plain: string, forms: readonly (readonly [type: string, text: string])[]): boolean {
  const focused = document.activeElement;
  const area = document.createElement('textarea');
  area.value = plain;
  area.className = 'sr-only';
  document.body.append(area);
  area.select();
  const listen = (event: ClipboardEvent): void => {
    for (const [type, text] of forms) event.clipboardData?.setData(type, text);
    event.preventDefault();
  };
  document.addEventListener('copy', listen);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way to the clipboard on plain http
  const done = document.execCommand('copy');
  document.removeEventListener('copy', listen);
  area.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return done;
}
