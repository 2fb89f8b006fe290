import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepScrolled, noteScrolled, scrollBack, scrolledBefore } from '../../src/steps.ts';

/** A stand-in for the window: a history of one step, a page of some height that is scrolled. */
let noted: unknown;
let scrolled: number;
let longest: number;
let heard: Map<string, () => void>;

beforeEach(() => {
  vi.useFakeTimers();
  [noted, scrolled, longest] = [null, 0, 0];
  heard = new Map();
  vi.stubGlobal('history', {
    get state() {
      return noted;
    },
    replaceState: (state: unknown) => {
      noted = state;
    },
  });
  vi.stubGlobal('scrollTo', (_left: number, top: number) => {
    scrolled = Math.min(top, longest);
  });
  vi.stubGlobal('addEventListener', (kind: string, listen: () => void) => heard.set(kind, listen));
  vi.stubGlobal('removeEventListener', (kind: string) => heard.delete(kind));
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw, 16));
  Object.defineProperty(globalThis, 'scrollY', { configurable: true, get: () => scrolled });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('a step of the history', () => {
  it('is new until it was left', () => {
    expect(scrolledBefore()).toBeNull();
    scrolled = 700;
    noteScrolled();
    expect(scrolledBefore()).toBe(700);
  });

  it('knows how far it is scrolled when the reader has stopped', () => {
    const stop = keepScrolled();
    scrolled = 1200;
    heard.get('scroll')?.();
    expect(noted).toBeNull();
    vi.advanceTimersByTime(200);
    expect(scrolledBefore()).toBe(1200);
    stop();
    expect(heard.has('scroll')).toBe(false);
  });

  it('keeps to itself what was to be noted when the reader leaves it', () => {
    const stop = keepScrolled();
    scrolled = 1200;
    heard.get('scroll')?.();
    expect(scrolledBefore()).toBeNull();
    vi.advanceTimersByTime(200);
    expect(noted).toBeNull();
    stop();
  });
});

describe('going back', () => {
  it('scrolls as far as before as soon as the page is long enough', () => {
    scrollBack(1500);
    longest = 400;
    vi.advanceTimersByTime(100);
    expect(scrolled).toBe(400);
    longest = 3000;
    vi.advanceTimersByTime(100);
    expect(scrolled).toBe(1500);
  });

  it('leaves alone whoever scrolls meanwhile', () => {
    scrollBack(1500);
    heard.get('wheel')?.();
    longest = 3000;
    vi.advanceTimersByTime(100);
    expect(scrolled).toBe(0);
  });
});
