/** Shows every picture of the charts live beside its snapshot, and whether the two are the same. */
import '../../src/dkfds.scss';
import '../../src/style.css';
import './gallery.css';
import { mountDrawing, moveByKey } from '../../src/drawing/drawing.ts';
import { pictures, type Picture } from '../src/charts/gallery.ts';
import { svgText } from '../src/charts/svg.ts';

const snapshots = import.meta.glob<string>('../src/charts/snapshots/*.svg', {
  query: '?raw',
  import: 'default',
  eager: true,
});

function element(name: string, text = '', className = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (className !== '') made.className = className;
  return made;
}

/** Draws into a holder that takes arrow keys as the dashboard's charts do. */
function live({ name, width, draw }: Picture): HTMLElement {
  const holder = element('div', '', 'drawing');
  holder.style.width = `${String(width)}px`;
  holder.setAttribute('role', 'group');
  holder.setAttribute('aria-label', name);
  holder.addEventListener('keydown', (event) => {
    if (moveByKey(holder, event)) event.preventDefault();
  });
  mountDrawing(holder, draw(document));
  return holder;
}

function kept({ width }: Picture, text: string): HTMLElement {
  const holder = element('div', '', 'drawing');
  holder.style.width = `${String(width)}px`;
  // The snapshot's hatches need names of their own: a paint is looked up in the whole page.
  const own = text.replaceAll('hatch-', `snapshot-${String(width)}-${String(text.length)}-`);
  const parsed = new DOMParser().parseFromString(own, 'image/svg+xml').documentElement;
  holder.append(document.importNode(parsed, true));
  return holder;
}

function show(picture: Picture): HTMLElement {
  const snapshot = snapshots[`../src/charts/snapshots/${picture.name}.svg`];
  const same = snapshot !== undefined && svgText(picture.draw(document)) === snapshot;
  const figure = element('figure', '', 'picture');
  figure.dataset['same'] = String(same);
  const state =
    snapshot === undefined ? 'no snapshot yet' : same ? 'same as its snapshot' : 'differs from its snapshot';
  const caption = element('figcaption');
  caption.append(
    element('h2', picture.name),
    element('p', `src/charts/${picture.module}.ts, ${String(picture.width)} px: ${state}`, 'note'),
  );
  const pair = element('div', '', 'pair');
  pair.append(live(picture), ...(snapshot === undefined ? [] : [kept(picture, snapshot)]));
  figure.append(caption, pair);
  return figure;
}

document.getElementById('gallery')?.append(...pictures.map(show));
