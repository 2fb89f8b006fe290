/** A chart on the page -> a picture file that looks the same without the page's style sheet. */

import regularUrl from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2?url';
import semiboldUrl from '@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2?url';
import { wordsAbove, wordsBelow, type Line, type PictureWords } from './picture-words.ts';

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

/**
 * The chart as a free-standing SVG text: colours and type are written into its elements, the page's ground behind, what
 * it shows above and its sources below.
 */
export function svgText(chart: SVGSVGElement, words: PictureWords, fontStyle = ''): string {
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
  const { width, height, view, above, below } = layout(chart, words);
  const { color, backgroundColor } = getComputedStyle(document.body);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('viewBox', [view.x, view.y, view.width, view.height].join(' '));
  for (const line of above.lines) copy.append(textOf(line, view.x, view.y, color));
  const under = view.y + view.height - below.height;
  for (const line of below.lines) copy.append(textOf(line, view.x, under, color));
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('x', String(view.x));
  ground.setAttribute('y', String(view.y));
  ground.setAttribute('width', String(view.width));
  ground.setAttribute('height', String(view.height));
  ground.setAttribute('fill', backgroundColor);
  copy.prepend(ground);
  if (fontStyle !== '') {
    const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
    style.textContent = fontStyle;
    copy.prepend(style);
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}

/** The chart as a PNG of twice its size on the page, for documents and slides. */
export async function pngBlob(chart: SVGSVGElement, words: PictureWords): Promise<Blob> {
  const { width, height } = layout(chart, words);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgText(chart, words, await fontStyle()))}`;
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

function layout(chart: SVGSVGElement, words: PictureWords) {
  const box = chart.getBoundingClientRect();
  const own = chart.viewBox.baseVal;
  const drawn = own.width > 0 && own.height > 0 ? own : { x: 0, y: 0, width: box.width, height: box.height };
  const scale = box.width / drawn.width;
  const measure = measureOf(getComputedStyle(document.body).fontFamily);
  const above = wordsAbove(words, drawn.width, measure);
  const below = wordsBelow(words, drawn.width, measure);
  const tall = above.height + drawn.height + below.height;
  return {
    width: Math.ceil(box.width),
    height: Math.ceil(tall * scale),
    view: { x: drawn.x, y: drawn.y - above.height, width: drawn.width, height: tall },
    above,
    below,
  };
}

function measureOf(family: string): (text: string, size: number, weight: number) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('picture: the browser gives no canvas');
  return (text, size, weight) => {
    context.font = `${String(weight)} ${String(size)}px ${family}`;
    return context.measureText(text).width;
  };
}

function textOf({ text, y, size, weight }: Line, left: number, top: number, color: string): SVGTextElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  const attributes = {
    x: left,
    y: top + y,
    fill: color,
    'font-family': getComputedStyle(document.body).fontFamily,
    'font-size': size,
    'font-weight': weight,
  };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  // The drawing's own settings are inherited by what is put into it.
  element.setAttribute('text-anchor', 'start');
  element.textContent = text;
  return element;
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
