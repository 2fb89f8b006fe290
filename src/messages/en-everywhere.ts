/** English words of what every view has: tooltips, the way there, embedding, offline use. */

import type { EverywhereWords } from './da-everywhere.ts';

export const enEverywhere: EverywhereWords = {
  marks: {
    group: 'The figures in the chart. Arrow keys go from figure to figure, Enter shows where a figure comes from.',
    groupComputed: 'The figures in the chart. Arrow keys go from figure to figure.',
    printed: 'Printed',
    computed: 'Computed, not printed in the minutes.',
    derived: (rule) => `Computed: ${rule}`,
    source: (parts) => `Source: ${parts.join(', ')}`,
    item: (item) => `item ${item}`,
    table: (table) => `table ${table}`,
    clickHint: 'Click: where the figure comes from',
    keyHint: 'Enter: where the figure comes from. Arrow keys: next figure',
    keyHintComputed: 'Arrow keys: next figure',
  },
  doubts: {
    mark: 'read with doubt',
    hint: 'Read with doubt: see where the figure comes from',
    inChart: 'Read with doubt, check against the minutes:',
  },
  inferred: {
    title: 'Inferred',
    and: 'and',
    roles: {
      measure: 'what is measured',
      domain: 'topic',
      entity: 'whom the figure describes',
      committee: 'committee',
      area: 'area',
      economy: 'operations or capital',
      frame: 'service frame',
      fiscal_year: 'year',
      target_year: 'year that gets the money',
      report: 'report',
      as_of: 'day of measurement',
    },
    from: {
      before: 'from an earlier sentence of the paragraph',
      list: 'from the sentence that opens the list',
      section: 'from another paragraph',
      heading: 'from the heading',
      caption: "from the table's caption",
      title: "from the item's title",
      summary: "from the item's summary",
      recommendation: 'from the recommendation',
      text: "from the item's text",
      meeting: 'the committee that met, as the text names none',
      figures: "from the item's other figures",
      noun: 'Only the noun beside the number says what is counted.',
      kind: 'No word beside the number says otherwise, so it is the usual measure of the topic.',
      far: 'The word for what is measured stands in the sentence, but far from the number.',
    },
  },
  arriving: {
    files: (loaded, total) => `Fetching figures: ${loaded} of ${total}`,
    engine: 'Starting the database in the browser',
    slow: 'This takes longer than expected. The page answers when the files have arrived.',
  },
  failing: {
    offline: 'There is no connection to the server',
    offlineHelp: 'The figures are not kept in this browser. Try again when there is a connection.',
    unreached: 'The connection to the server was interrupted',
    unreachedHelp: (file) =>
      `The file ${file} did not arrive. Nothing is wrong with the figures. Try again in a moment; if it goes on, ask those who run the network or the server.`,
    still: (time) => `Still no connection at ${time}.`,
    refused: 'The server gives no access to the figures',
    refusedHelp: (file) =>
      `The server does not hand out the file ${file}. Log on to the municipality's network and try again, or ask those who run the server.`,
    newer: 'A part of the page could not be fetched',
    newerHelp: 'The connection was interrupted, or a new edition was published while this page was open.',
    reload: 'Fetch the page again',
  },
  embed: {
    button: 'Embed',
    buttonOf: (title) => `Embed ${title}`,
    help: 'Put the code into another page. The chart follows the choices made here and always shows the newest figures.',
    helpFixed: 'Put the code into another page. The chart stays with the year, report or meeting chosen here.',
    code: 'Code to embed',
    measuring: 'Measuring how high the chart is ...',
    copy: 'Copy code',
    show: 'See the chart alone',
    copied: 'The code is copied',
    whole: (view) => `See the whole page ${view} in Udvalgstal`,
    missing: 'The chart is not in the figures published now',
    missingHelp: 'It may belong to another year or another committee.',
  },
  notFound: {
    title: 'There is no such page',
    help: (asked) => `The address names "${asked}", which is none of the pages here. Choose one of them:`,
  },
  stray: (label, asked, shown) =>
    `The address says ${label}: "${asked}". That cannot be chosen here. The page shows: ${shown}`,
  unknownParts: (parts) => `The address says ${parts.map((part) => `"${part}"`).join(', ')}. It is not used here.`,
  noSuchChart: (names) =>
    `The address says ${names.map((name) => `"tabeller=${name}"`).join(', ')}. There is no such chart here.`,
  offline: {
    using: 'No connection: showing the figures kept here.',
    newer: 'New figures have been published.',
    show: 'Show them',
  },
};
