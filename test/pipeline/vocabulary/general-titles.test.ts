import { describe, expect, it } from 'vitest';
import { isGeneralTitle } from '../../../pipeline/vocabulary/general-titles.ts';

describe('a title', () => {
  it.each([
    'Budgetopfølgning pr. 31. juli 2024',
    '2. økonomirapport 2024 for Skovby Kommune',
    'Forventet regnskab 2024, drift og anlæg',
    'Godkendelse af årsregnskab 2023 og overførsler til 2024',
    'Likviditet og budgetstatus',
    'Økonomisk status, 3. kvartal',
    'Budgetopfølgning 2024 og skoleforlig',
  ])('that names a report and nothing else is of the whole municipality: %s', (title) => {
    expect(isGeneralTitle(title)).toBe(true);
  });

  it.each([
    'Budgetopfølgning 2024 for kulturområdet',
    'Budgetopfølgning 2024 - Havneudvalget',
    'Status på rådhusets driftsudgifter',
    'Regnskab og budget for Kulturhuset',
    'Regnskab 2023 og budget 2024 for Kulturhuset',
    'Budgetopfølgning 2024: salg af Møllegården',
    'Godkendelse af dagsorden',
    'Tillægsbevilling til skolebusser',
  ])('that names a thing, or no report, is not: %s', (title) => {
    expect(isGeneralTitle(title)).toBe(false);
  });
});
