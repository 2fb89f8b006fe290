import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDay } from '../../../pipeline/vocabulary/days.ts';

describe('isoDay', () => {
  it.each([
    ['30. september 2025', '2025-09-30'],
    ['1. Maj 2024', '2024-05-01'],
    ['31.12.20', '2020-12-31'],
    ['31-12-2020', '2020-12-31'],
    ['1/6-2016', '2016-06-01'],
    ['1/10', '2019-10-01'],
    ['31. oktober', '2019-10-31'],
    ['29. februar 2024', '2024-02-29'],
  ])('reads %s as %s', (printed, day) => {
    expect(isoDay(printed, 2019)).toBe(day);
  });

  it.each(['29. februar 2023', '31-04-2024', '0-1-2024', '12-13-2024', 'maj 2024', '', '15.7'])(
    'knows no day in "%s"',
    (printed) => {
      expect(isoDay(printed, null)).toBeNull();
    },
  );

  it('reads every day that it is shown, in each of its forms', () => {
    const months = [
      'januar',
      'februar',
      'marts',
      'april',
      'maj',
      'juni',
      'juli',
      'august',
      'september',
      'oktober',
      'november',
      'december',
    ];
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        (date) => {
          const iso = date.toISOString().slice(0, 10);
          const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
          expect(isoDay(`${day}. ${months[month - 1] ?? ''} ${year}`, null)).toBe(iso);
          expect(isoDay(`${day}.${month}.${String(year).slice(2)}`, null)).toBe(iso);
          expect(isoDay(`${day}/${month}-${year}`, null)).toBe(iso);
          expect(isoDay(`${day}. ${months[month - 1] ?? ''}`, year)).toBe(iso);
        },
      ),
    );
  });
});
