/**
 * A drawing as text that people can read and compare: one element a line, numbers short, patterns numbered from one.
 */

/** The drawing as lines of SVG. */
export function svgText(drawing: Element): string {
  const text = linesOf(drawing, '').join('\n');
  const patterns = [...new Set([...text.matchAll(/hatch-\d+/g)].map(([id]) => id))];
  return `${text.replace(/hatch-\d+/g, (id) => `hatch-${String(patterns.indexOf(id) + 1)}`)}\n`;
}

function linesOf(element: Element, indent: string): string[] {
  const name = element.localName;
  // The page takes Plot's own style sheet out, too.
  if (name === 'style') return [];
  const attributes = [...element.attributes]
    // Each mark with a reading has both; a test of their own says so.
    .filter(({ name: key }) => key !== 'role' && key !== 'tabindex')
    .map(({ name: key, value }) => ({ name: key, value: name === 'g' && key === 'transform' ? settled(value) : value }))
    .filter(({ name: key, value }) => !(key === 'transform' && value === 'translate(0,0)'))
    .map(({ name: key, value }) => ` ${key}="${escaped(short(value))}"`)
    .sort()
    .join('');
  const own =
    name === 'svg' ? ` xmlns="http://www.w3.org/2000/svg"${attributes.replace(/ xmlns\S*="[^"]*"/g, '')}` : attributes;
  const children = [...element.children];
  if (children.length === 0) {
    const text = element.textContent;
    // Empty groups say only that there is nothing to say.
    if (text === '') return name === 'g' ? [] : [`${indent}<${name}${own}/>`];
    return [`${indent}<${name}${own}>${escaped(text)}</${name}>`];
  }
  const inside = children.flatMap((child) => linesOf(child, `${indent}  `));
  if (inside.length === 0) return [];
  return [`${indent}<${name}${own}>`, ...inside, `${indent}</${name}>`];
}

/** Plot moves groups by half a pixel on a screen of low resolution; a drawing without a screen stays where it is. */
function settled(transform: string): string {
  const moved = /^translate\((-?[\d.]+),0\.5\)$/.exec(transform);
  return moved === null ? transform : `translate(${String(Number(moved[1]) - 0.5)},0)`;
}

function short(value: string): string {
  return value.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
