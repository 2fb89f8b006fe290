import { describe, expect, it } from 'vitest';
import { embedFilters, linkFilters } from '../../../src/answers/link.ts';
import type { Offer } from '../../../src/answers/stray.ts';

const soroe: Offer = { key: 'kommune', label: 'Kommune', values: ['soroe'], shown: 'Sorø', named: 'soroe' };

function year(shown: string, newest = '2025'): Offer {
  return { key: 'aar', label: 'År', values: ['2023', '2025'], shown, named: shown, newest };
}

function report(shown: string, newest = 'forecast_3'): Offer {
  return { key: 'rapport', label: 'Rapport', values: ['final', 'forecast_3'], shown, named: shown, newest };
}

const unit: Offer = { key: 'enhed', label: 'Enhed', values: ['kr', 'mio'], shown: 'mio. kr.' };
const frame: Offer = { key: 'ramme', label: 'Ramme', values: ['inside'], shown: 'indenfor', named: 'inside' };

describe('a link that leaves the page', () => {
  it('names whatever the view chose by itself', () => {
    expect(linkFilters({}, 'budget', [soroe, year('2025'), report('forecast_3'), unit])).toEqual({
      kommune: 'soroe',
      aar: '2025',
      rapport: 'forecast_3',
    });
  });

  it('keeps what the reader chose, and names what is shown instead of what cannot be shown', () => {
    expect(linkFilters({ aar: '1999', enhed: 'kr' }, 'budget', [soroe, year('2025'), unit])).toEqual({
      aar: '2025',
      enhed: 'kr',
      kommune: 'soroe',
    });
    expect(linkFilters({ enhed: 'dollar' }, 'budget', [soroe, unit])).toEqual({ kommune: 'soroe' });
  });

  it('leaves out what no view knows', () => {
    expect(linkFilters({ gentagelser: 'ja', sorter: 'value' }, 'udforsk', [], ['sorter'])).toEqual({ sorter: 'value' });
  });

  it('names no part where none is shown', () => {
    expect(linkFilters({ ramme: 'inside' }, 'budget', [{ ...frame, values: [], named: undefined }])).toEqual({});
  });
});

describe('the address of a chart in another page', () => {
  const shown = [soroe, year('2025'), report('forecast_3'), frame];

  it('stays with municipality and part, and follows the newest year and report', () => {
    expect(embedFilters({ aar: '2025', rapport: 'forecast_3' }, 'budget', shown)).toEqual({
      filters: { kommune: 'soroe', ramme: 'inside' },
      newest: true,
    });
  });

  it('stays with an older year and its report where they were chosen', () => {
    expect(embedFilters({ aar: '2023' }, 'budget', [soroe, year('2023'), report('final')])).toEqual({
      filters: { kommune: 'soroe', aar: '2023', rapport: 'final' },
      newest: false,
    });
    expect(embedFilters({}, 'budget', [soroe, year('2025'), report('final')]).filters).toMatchObject({ aar: '2025' });
  });

  it('goes by what the chart shows unlike its view', () => {
    const areas = { udvalg: 'Kultur- og Fritidsudvalget', ramme: undefined, aar: undefined, rapport: undefined };
    expect(embedFilters({}, 'budget', [soroe, year('2023'), report('final'), frame], areas)).toEqual({
      filters: { kommune: 'soroe', udvalg: 'Kultur- og Fritidsudvalget' },
      newest: true,
    });
  });
});
