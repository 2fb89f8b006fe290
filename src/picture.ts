/** A chart on the page -> a picture file that looks the same without the page's style sheet. */

import regularUrl from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2?url';
import semiboldUrl from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2?url';

const CARRIED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-opacity',
  'opacity',
  'color',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
  'dominant-baseline',
  'visibility',
  'display',
];

/** What only the page needs of a mark: a picture is neither asked nor walked through. */
const PAGE_ONLY = [
  'class',
  'style',
  'tabindex',
  'role',
  'aria-hidden',
  'aria-describedby',
  'data-fact',
  'data-reading',
  'data-lines',
  'data-answer',
];

/** The chart as a free-standing SVG text: colours and type are written into its elements, the page's ground behind. */
export function svgText(chart: SVGSVGElement, fontStyle = ''): string {
  const copy = chart.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new Error(`picture: not an SVG: ${copy.nodeName}`);
  const originals = [chart, ...chart.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [index, original] of originals.entries()) {
    const target = copies[index];
    if (target === undefined) continue;
    const computed = getComputedStyle(original);
    for (const property of CARRIED) {
      const value = computed.getPropertyValue(property);
      if (value !== '') target.setAttribute(property, value);
    }
    for (const name of PAGE_ONLY) target.removeAttribute(name);
  }
  const { width, height } = size(chart);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('x', '0');
  ground.setAttribute('y', '0');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  copy.prepend(ground);
  if (fontStyle !== '') {
    const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
    style.textContent = fontStyle;
    copy.prepend(style);
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}

/** The chart as a PNG of twice its size on the page, for documents and slides. */
export async function pngBlob(chart: SVGSVGElement): Promise<Blob> {
  const { width, height } = size(chart);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(chart, await fontStyle()))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * 2;
  canvas.height = height * 2;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('picture: the browser gives no canvas');
  context.scale(2, 2);
  context.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('picture: the browser gives no PNG'));
      else resolve(blob);
    }, 'image/png');
  });
}

function size(chart: SVGSVGElement): { width: number; height: number } {
  const box = chart.getBoundingClientRect();
  return { width: Math.ceil(box.width), height: Math.ceil(box.height) };
}

// A picture may load nothing, so its font has to travel inside it.
async function fontStyle(): Promise<string> {
  const faces = await Promise.all(
    [
      [regularUrl, '400'],
      [semiboldUrl, '600'],
    ].map(async ([url = '', weight = '']) => {
      const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
      const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
      return `@font-face{font-family:"IBM Plex Sans";font-weight:${weight};src:url(data:font/woff2;base64,${base64})}`;
    }),
  );
  return faces.join('');
}
