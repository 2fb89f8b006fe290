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
  replaceState(_state: unknown, _title: string, hash: string): void {
    this.steps.splice(-1, 1, hash);
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

  it('keeps the language in every link', () => {
    page.read('#/budget?sprog=en');
    expect(page.href('kilder', { referat: 'a' })).toBe('#/kilder?referat=a&sprog=en');
    expect(page.hrefLanguage('da')).toBe('#/budget');
  });
});
