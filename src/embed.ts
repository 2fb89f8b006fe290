/** A chart on somebody else's page: how it is named in an address, and the code that shows it there. */

/**
 * The name of a chart in an address: that of its downloads without the year, so that an embedded chart follows the
 * newest figures unless the filters say a year.
 */
export function chartKey(name: string): string {
  return name
    .replace(/-\d{4}$/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .toLowerCase();
}

/** The code that shows a chart on another page. `height` in CSS pixels; the width is the other page's. */
export function embedCode(address: string, title: string, height: number): string {
  const attributes = [
    `src="${escaped(address)}"`,
    `title="${escaped(title)}"`,
    'width="100%"',
    `height="${String(height)}"`,
    'loading="lazy"',
    'style="border: 0"',
  ];
  return `<iframe ${attributes.join(' ')}></iframe>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
