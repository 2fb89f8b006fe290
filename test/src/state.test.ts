import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Page } from '../../src/state.svelte.ts';

/** A stand-in for the browser's address bar: only what Page uses. */
class AddressBar {
  readonly steps: string[] = ['#/budget?kommune=soroe'];
  get hash(): string {
    return this.steps.at(-1) ?? '';
  }
  pushState(_state: unknown, _title: string, hash: string): void {
    this.steps.push(hash);
  }
  replaceState(_state: unknown, _title: string, hash?: string): void {
    // Without an address only what is noted on the step changes.
    if (hash !== undefined) this.steps.splice(-1, 1, hash);
  }
}

let bar: AddressBar;
let page: Page;

beforeEach(() => {
  bar = new AddressBar();
  vi.stubGlobal('location', bar);
  vi.stubGlobal('history', bar);
  page = new Page();
  page.read(bar.hash);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('page', () => {
  it('puts a chosen filter into the address, one step each', () => {
    page.set('aar', '2023');
    expect(bar.steps).toEqual(['#/budget?kommune=soroe', '#/budget?kommune=soroe&aar=2023']);
    page.set('aar', undefined);
    expect(bar.hash).toBe('#/budget?kommune=soroe');
  });

  it('follows a link within the page as one step', () => {
    page.follow('#/kilder?referat=a');
    page.follow('#/kilder?referat=a');
    expect(page.view).toBe('kilder');
    expect(bar.steps).toEqual(['#/budget?kommune=soroe', '#/kilder?referat=a']);
  });

  it('leaves no step for text that is being typed', () => {
    page.change({ soeg: 'i' }, true);
    page.change({ soeg: 'in' }, true);
    expect(bar.steps).toEqual(['#/budget?kommune=soroe&soeg=in']);
  });

  it('opens a passport in the address and closes it again', () => {
    page.open('8a7f4ce323bbe465');
    expect(page.fact).toBe('8a7f4ce323bbe465');
    expect(bar.hash).toBe('#/budget?kommune=soroe&tal=8a7f4ce323bbe465');
    page.close();
    expect(bar.hash).toBe('#/budget?kommune=soroe');
  });

  it('takes municipality and committee along to another view, and nothing else', () => {
    page.change({ udvalg: 'Økonomiudvalget', aar: '2023' });
    page.open('8a7f4ce323bbe465');
    expect(page.hrefView('noegletal')).toBe('#/noegletal?kommune=soroe&udvalg=%C3%98konomiudvalget');
  });

  it('shows another municipality when its answers are there, and once', async () => {
    let arrive = (): void => undefined;
    page.prepare = ({ filters }) =>
      filters['kommune'] === 'odense' ? new Promise((resolve) => (arrive = resolve)) : null;
    page.set('kommune', 'odense');
    expect(bar.hash).toBe('#/budget?kommune=odense');
    expect(page.get('kommune')).toBe('soroe');
    page.set('aar', '2023');
    expect(bar.hash).toBe('#/budget?kommune=odense&aar=2023');
    arrive();
    await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve));
    expect([page.get('kommune'), page.get('aar')]).toEqual(['odense', '2023']);
  });

  it('shows the newest choice, whichever is prepared first', async () => {
    const arrive = new Map<string, () => void>();
    page.prepare = ({ filters }) =>
      new Promise((resolve) => {
        arrive.set(filters['kommune'] ?? '', resolve);
      });
    page.set('kommune', 'odense');
    page.set('kommune', 'vejle');
    arrive.get('vejle')?.();
    await new Promise((resolve) => setTimeout(resolve));
    arrive.get('odense')?.();
    await new Promise((resolve) => setTimeout(resolve));
    expect(page.get('kommune')).toBe('vejle');
  });

  it('waits for no answers for long', async () => {
    vi.useFakeTimers();
    page.prepare = () => new Promise(() => undefined);
    page.set('kommune', 'odense');
    await vi.advanceTimersByTimeAsync(1000);
    expect(page.get('kommune')).toBe('odense');
    vi.useRealTimers();
  });

  it('keeps the language in every link', () => {
    page.read('#/budget?sprog=en');
    expect(page.href('kilder', { referat: 'a' })).toBe('#/kilder?referat=a&sprog=en');
    expect(page.hrefLanguage('da')).toBe('#/budget');
  });
});
