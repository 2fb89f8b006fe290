/** The views and their tabs that every check of all views visits; a new one is a line. */

export interface VisitedPlace {
  readonly name: string;
  readonly hash: string;
  /** A table of as many columns as the reader chose: a browser that prints it makes it smaller. */
  readonly wideTable?: boolean;
  /** A figure, as a selector, that is pressed first: its passport stands open beside the view. */
  readonly presses?: string;
}

export const places: readonly VisitedPlace[] = [
  { name: 'Overblik', hash: '#/overblik?kommune=soroe' },
  { name: 'Overblik of key figures alone', hash: '#/overblik?kommune=middelfart' },
  { name: 'Budget by committee', hash: '#/budget?kommune=soroe&aar=2023&rapport=final' },
  { name: 'Budget by policy area', hash: '#/budget?kommune=soroe' },
  { name: 'Budget without figures', hash: '#/budget?kommune=middelfart' },
  { name: 'Budget told by several reports', hash: '#/budget?kommune=odense&aar=2016' },
  { name: 'Overførsler', hash: '#/overforsler?kommune=soroe' },
  { name: 'Nøgletal', hash: '#/noegletal?kommune=soroe' },
  { name: 'Nøgletal, one of them', hash: '#/noegletal?kommune=soroe&noegletal=reversal_rates.reversal_rate' },
  { name: 'Nøgletal with a break', hash: '#/noegletal?kommune=soroe&noegletal=rankings.rank' },
  { name: 'Udforsk', hash: '#/udforsk', wideTable: true },
  { name: 'Udforsk, cells', hash: '#/udforsk?visning=celler', wideTable: true },
  { name: 'Udforsk, SQL', hash: '#/udforsk?visning=sql' },
  { name: 'Udforsk, dictionary', hash: '#/udforsk?visning=ordbog' },
  { name: 'Kilder', hash: '#/kilder' },
  { name: 'Indlæs', hash: '#/indlaes' },
  { name: 'Passport of a cell', hash: '#/overforsler?kommune=soroe', presses: 'main .drawing [data-fact]' },
  { name: 'Passport of a sentence', hash: '#/noegletal?kommune=soroe', presses: 'main .drawing [data-fact]' },
  { name: 'a page that is not there', hash: '#/findes-ikke' },
  { name: 'a chart alone', hash: '#/indlejret/overforsler/overfoersler?kommune=soroe' },
];
