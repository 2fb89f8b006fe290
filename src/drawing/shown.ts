/** What the view shows, in a line: 'Sorø · alle udvalg · 2023'. Files of its charts carry it; asked when one is made. */
export const shown = { line: '' };
