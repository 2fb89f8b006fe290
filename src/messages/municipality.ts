/** A municipality by its full name. The minutes of none that is known bear the lake's own word for that. */

const UNKNOWN = 'Ukendt kommune';

export function danishName(name: string): string {
  return name === UNKNOWN ? name : `${name} Kommune`;
}

export function englishName(name: string): string {
  return name === UNKNOWN ? 'Unknown municipality' : `${name} Municipality`;
}
