/** Copies a text; false when the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
  // The clipboard interface exists only on https and localhost, and municipalities' file servers are often plain http.
  const clipboard: Clipboard | undefined = globalThis.isSecureContext ? navigator.clipboard : undefined;
  if (clipboard !== undefined) {
    try {
      await clipboard.writeText(text);
      return true;
    } catch {
      return copyBySelection(text);
    }
  }
  return copyBySelection(text);
}

function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'sr-only';
  document.body.append(area);
  area.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way to the clipboard on plain http
  const copied = document.execCommand('copy');
  area.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
}
