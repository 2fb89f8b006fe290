/** The names that facts carry, whatever words print them, and what such a name tells of what it names. */

export const COUNTRY = 'Hele landet';

/** The region of a municipality, where its minutes do not name it. */
export const UNNAMED_REGION = 'Regionen';

/** Whether an entity is one of the regions, which are named so. */
export const isRegion = (name: string): boolean => name.startsWith('Region ') || name === UNNAMED_REGION;

/** Whether a name is that of many municipalities together: the country or a region. */
export const isPlaceOfMany = (name: string): boolean => name === COUNTRY || isRegion(name) || PARTS.includes(name);

/** Parts of the country that are no region. */
export const PARTS: readonly string[] = [
  'Fyn',
  'Nordsjælland',
  'RAR Bornholm',
  'RAR Hovedstaden',
  'RAR Nordjylland',
  'RAR Sjælland',
  'Sydjylland',
  'Sønderjylland',
  'Vestjylland',
  'Østjylland',
];

/** The municipality of a document that names none. */
export const UNKNOWN_MUNICIPALITY = 'Ukendt kommune';

export const CASH = 'Kassebeholdning';
export const SERVICE_POOL = 'Servicerammepulje';

/** Whether an area is what pays: the cash or a pool, which lie inside no frame. */
export const isPool = (area: string | null): boolean => area === CASH || area === SERVICE_POOL;

const IN_ALL = ' i alt';

/** The name of all that a noun counts ("ydelser i alt"). */
export const wholeOf = (noun: string): string => `${noun.toLowerCase()}${IN_ALL}`;

/** Whether an area is all that a noun counts. */
export const isWhole = (area: string | null): boolean => area?.endsWith(IN_ALL) === true;

/** Whether an area is everything of its sort ("alle ydelser"). */
export const isAll = (area: string | null): boolean => area?.startsWith('alle') === true;

/** The areas that a name joins ("kontanthjælp og uddannelseshjælp"). */
export const joined = (area: string): readonly string[] => area.split(' og ');

/** How minutes print the units of amounts. */
export const PRINTED_UNIT = { kroner: 'kr.', thousands: '1.000 kr.', millions: 'mio. kr.' } as const;
