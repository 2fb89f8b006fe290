/** Danish words of the data dictionary: what the lake's tables and columns mean. */

import type { LakeTable } from '../../pipeline/lake/schema.ts';

export interface DictionaryWords {
  readonly tables: Readonly<Record<LakeTable, { readonly title: string; readonly text: string }>>;
  /** By column, or by table and column where a table means something of its own: 'tables.rows'. */
  readonly columns: Readonly<Record<string, string>>;
  /** Columns that only the table on the screen and its exports have. */
  readonly made: Readonly<Record<string, string>>;
  /** The words of codes that stand nowhere but in the data, by column. */
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export const daDictionary: DictionaryWords = {
  tables: {
    facts: {
      title: 'Tal',
      text: 'En række for hvert sted, et tal er trykt. Alle emner har de samme kolonner. Udelad rækker med same_as (gentagelser) og is_total, før der lægges sammen.',
    },
    documents: { title: 'Referater', text: 'De dokumenter, der er læst.' },
    items: { title: 'Dagsordenspunkter', text: 'Punkterne med det, der blev besluttet.' },
    tables: { title: 'Tabeller', text: 'Tabellerne i dokumenterne.' },
    cells: {
      title: 'Celler',
      text: 'Hver celle i hver tabel, også overskrifter og tomme, så tabellen kan tegnes igen.',
    },
    passages: { title: 'Afsnit', text: 'De afsnit, som tallene står i.' },
    notes: { title: 'Forklaringer', text: 'Det, der forklarer afvigelsen for et politikområde eller et helt udvalg.' },
    findings: {
      title: 'Bemærkninger',
      text: 'Det en omhyggelig læser ville bemærke: kontroller, forskelle, rettelser, brud og tvivl.',
    },
  },
  columns: {
    fact_id: 'Tallets faste navn: 16 tegn dannet af dokument, punkt og sted.',
    'cells.fact_id': 'Det tal, som cellen blev til; mangler, når intet emne tog det til sig.',
    same_as: 'Navnet på det bedste tryk af samme tal i dokumentet; mangler for det tryk, der tælles.',
    domain: 'Tallets emne. I en tabel afgør overskriften det, i løbende tekst sætningens ord.',
    measure: 'Hvad der måles: budget, regnskab, afvigelse, andel, placering og så videre.',
    municipality: 'Kommunen, hvis referat det er.',
    municipality_slug: 'Kommunen med almindelige bogstaver, som i filens sti.',
    municipality_source: 'Hvorfra kommunen er kendt: dokumentet, et valg, udledt eller slet ikke.',
    entity: 'Hvem tallet beskriver: kommunen selv, en region, Hele landet eller en anden kommune.',
    compared_to:
      'Hvem der sammenlignes med, eller blandt hvem en placering eller et antal er talt op; mangler, hvor intet sammenlignes.',
    committee: 'Udvalgets navn. Mangler, når tallet gælder flere udvalg eller hele kommunen.',
    'documents.committee': 'Udvalget, der holdt mødet.',
    area: 'Politikområde, klageområde, ydelse, program, undersøgelse eller kampagne.',
    'notes.committee': 'Udvalgets navn.',
    'notes.area': 'Det politikområde, der forklares; mangler, hvor det er udvalget som helhed.',
    subject: 'Det, der spørges om eller tælles inden for området.',
    transfer: 'Overførslens art: bundet eller ønsket.',
    economy: 'Del af økonomien: drift, anlæg, finansiering eller indtægter.',
    frame: 'Inden for eller uden for servicerammen.',
    fiscal_year: 'Det år, tallet beskriver, eller som pengene kommer fra; mangler, hvis det ikke er oplyst.',
    'notes.fiscal_year': 'Det år, der forklares.',
    target_year: 'Det år, der får pengene. Et beløb til flere år er en række for hvert.',
    report: 'Rapporten: regnskab, nummereret opfølgning eller budgetopfølgning uden nummer.',
    as_of: 'Dagen for opgørelsen, hvis den er oplyst.',
    period: 'Plads på tidsaksen: 2024, 2025-09, 2024-Q1, 2025-H1 eller 2023/2024; mangler, hvis tallet er udateret.',
    previous: 'Sand for tal fra sidste måling eller året før.',
    reported_on: 'Mødets dag. Tal har årgange og bliver aldrig overskrevet.',
    value:
      'Værdien i hele kroner eller som procenttal (44,9). Merforbrug og stigninger er positive, mindreforbrug og fald negative; indtægter og tilskud er negative; en forskel er egen minus den anden.',
    unit: 'Værdiens enhed: kr., procent, procentpoint, placering, pladser, antal, personer, dage eller fuldtidspersoner.',
    'cells.unit':
      'Enheden for cellens tal, som tabellen trykker den: »1.000 kr.«, »Mio. kr.« eller »%«; mangler, hvor ingen er trykt.',
    bound:
      'Hvor præcist: præcist, cirka, mindst, mere end, højst, mindre end, eller nederste og øverste ende af et interval.',
    standing: 'Endeligt, foreløbigt, foreslået, ønsket, bevilget, udmeldt eller tænkt.',
    break_before: 'Sand, når opgørelsen er ændret siden punktet før: tegn ingen linje hen over.',
    is_total: 'Sand for en total: den gentager, hvad delene siger.',
    breakdown:
      'De rækker, der er dele af samme sum: punkt, tabel og kolonne (eller »row« og rækkens nummer) med kolon imellem; derefter for hvert niveau i tabellen > og nummeret (cells.row_no) på den række, der er deres overskrift eller sum. Læg kun sammen inden for en opdeling, aldrig på tværs af niveauer. En del, der selv er en total eller en gentagelse, mangler i summen, hvor is_total og same_as er udeladt. Mangler i løbende tekst.',
    is_derived: 'Sand, når værdien er beregnet her.',
    derivation: 'Hvordan en beregnet værdi er fundet, og med hvilken usikkerhed; mangler for trykte tal.',
    printed: 'Tallets tegn, som de står i dokumentet.',
    printed_unit: 'Enheden, som dokumentet oplyser den.',
    scale: 'Faktoren mellem det trykte tal og værdien.',
    sign_rule: 'Reglen, der gav værdien sit fortegn.',
    inferred:
      'Roller, som intet ord i tallets egen sætning, række eller kolonne siger, hver med sin kilde, fx fiscal_year:title (punktets titel) og committee:meeting (mødets udvalg).',
    document_id: 'Dokumentet: de første 16 tegn af SHA-256 af dets indhold.',
    item_no: 'Dagsordenspunktets nummer; mangler, hvor dokumentet ingen punkter har, eller før det første.',
    'items.item_no': 'Dagsordenspunktets nummer.',
    'findings.item_no': 'Dagsordenspunktets nummer; mangler, hvor bemærkningen gælder hele dokumentet.',
    case_no: 'Punktets sagsnummer.',
    table_no: 'Tabellen, som tallet står i; mangler i løbende tekst.',
    'tables.table_no': 'Tabellens navn i punktet.',
    'cells.table_no': 'Cellens tabel.',
    'findings.table_no': 'Den tabel, bemærkningen gælder; mangler, hvor den ikke gælder en tabel.',
    row_label: 'Rækkens navn i tabellen; mangler i løbende tekst.',
    'cells.row_label': 'Rækkens navn; mangler, hvor rækken intet har, som i overskrifter.',
    column_label: 'Kolonnens overskrift i tabellen; mangler i løbende tekst.',
    'cells.column_label': 'Kolonnens overskrift; mangler i den første overskriftsrække.',
    page: 'Side, talt fra 1; mangler, hvor formatet ingen sider har.',
    line: 'Linje i dokumentet, talt fra 1.',
    'findings.line': 'Linje i dokumentet, talt fra 1; mangler, hvor bemærkningen gælder hele dokumentet.',
    char_start: 'Første tegn, talt fra dokumentets begyndelse.',
    char_end: 'Tegnet efter det sidste.',
    quote: 'Tabelrækken eller sætningen, som tallet står i.',
    name: 'Filens navn uden mapper.',
    format: 'text, pdf eller html.',
    meeting_date: 'Mødets dag.',
    source: 'Hvor dokumentet er offentliggjort, hvis det siger det.',
    bytes: 'Filens størrelse.',
    lines: 'Antal linjer tekst.',
    pages: 'Antal sider; mangler, hvor formatet ingen har.',
    items: 'Antal fundne dagsordenspunkter.',
    tables: 'Antal fundne tabeller.',
    facts: 'Antal fundne tal.',
    findings: 'Antal bemærkninger til dokumentet.',
    title: 'Punktets titel.',
    decision: 'Taget til efterretning, godkendt, udsat, drøftet, afvist eller sendt videre.',
    decision_text: 'Beslutningens ord; tom, når punktet ingen har.',
    process: 'De udvalg, der behandler punktet, i rækkefølge.',
    caption: 'Tabellens overskrift, som den er trykt.',
    unit_declared: 'Enheden, som tabellen oplyser den.',
    unit_read: 'Enheden, som cellerne viste sig at have.',
    footnotes: 'Noterne under tabellen.',
    columns: 'Antal kolonner.',
    rows: 'Antal rækker under overskrifterne, som ikke er talt med.',
    row_no: 'Række, talt fra 0 ved den første overskrift.',
    column_no: 'Kolonne, talt fra 0.',
    is_header: 'Sand for en celle i en overskrift.',
    'cells.text': 'Cellens tegn.',
    'notes.text': 'De sætninger, der forklarer.',
    text: 'Afsnittet.',
    quantity: 'Tallet i cellen, som det er trykt, før regler om enhed og fortegn; mangler, hvor cellen intet tal har.',
    heading: 'Overskriften, som afsnittet står under.',
    finding_id: 'Bemærkningens faste navn.',
    severity: 'Oplysning, advarsel eller fejl.',
    code: 'Bemærkningens art, for eksempel sum_check, unit_corrected eller series_break.',
    fact_ids: 'De tal, den handler om, adskilt af mellemrum.',
    outcome: 'Stemmer, stemmer inden for afrunding eller afviger; mangler for andet end kontroller.',
    message: 'Bemærkningen som en engelsk sætning.',
    values: 'Bemærkningens værdier som JSON, til oversættelse.',
  },
  made: {
    is_fact: 'Sand, når cellens tal er blevet til et tal i Tal.',
    link: 'Adressen, der viser disse rækker; for et tal åbner den også tallets oprindelse.',
  },
  codes: {
    format: { text: 'tekst', pdf: 'PDF', html: 'HTML' },
    municipality_source: {
      document: 'dokumentet selv',
      option: 'valgt ved indlæsning',
      inferred: 'udledt af teksten',
      none: 'ukendt',
    },
    outcome: { holds: 'stemmer', holds_rounded: 'stemmer inden for afrunding', differs: 'stemmer ikke' },
  },
};
