/** What a document is that has neither the heads nor the headings of minutes. */
import { inLatin } from './matching/letters.ts';

const REPORT = String.raw`\p{L}*(?:budgetopfølgning|økonomiopfølgning|kvartalsopfølgning|budgetrevision|budgetkontrol|økonomirapport|økonomirapportering|økonomivurdering|regnskabsprognose|prognose|kvartalsrapport|regnskab|udvalgsregnskaber|overførselssag|budgetopfølgningsrapport|økonomisk\s(?:redegørelse|status|oversigt))(?:en|et|er|erne)?`;
const BEFORE = String.raw`(?:(?:\d\.|første|anden|tredje|fjerde|forventet|foreløbigt|endeligt|samlet|godkendelse\saf|orientering\som|status\spå|behandling\saf|notat(?:\som|:|\s[-–])?|bemærkninger\stil|\p{L}+\skommunes?)\s)*`;
const BEHIND = String.raw`(?:\s(?:nr\.\s)?[1-4IV]+\.?)?(?:[\s,:–-]+(?:for|pr\.?|per|i|til|af|på|ultimo)?\s?.{0,40}?(?:(?:19|20)\d{2}|\d\.\s?kvartal).*)?`;
/** The title of a report on a budget or an account, with its year or its day where it has one. */
const REPORT_TITLE = inLatin(new RegExp(`^${BEFORE}${REPORT}${BEHIND}$`, 'iu'));
const TELLS_AMOUNT = /\d\s?(?:mio|mia|kr)(?!\p{L})/iu;
/** What only a municipality has. */
const MUNICIPAL = inLatin(
  /(?<!\p{L})(?:kommunen?s?|\p{L}*udvalg(?:et|ets|ene|enes)?|byråd(?:et|ets)?|kommunalbestyrelsen?s?|\p{L}*forvaltning(?:en|ens)?|(?:tillægs|anlægs)bevilling(?:er|en)?|servicerammen?|politikområder?)(?!\p{L})/iu,
);
/** What tables of a municipality's figures speak of. */
const OF_MONEY = inLatin(/(?<!\p{L})\p{L}*(?:budget|regnskab|forbrug|bevilling|udgift|indtægt|takst|afvigelse)/iu);
/** Letters and newsletters, acts and plans, news. */
const OTHER_KIND = inLatin(
  /^\s*(?:Kære\s|Hej\s|(?:Med\s)?[Vv]enlige?\s[Hh]ilsen|(?:Forslag\stil\s)?(?:[Ll]ov|Bekendtgørelse|Cirkulære)\s(?:om|nr)|Stk\.\s?\d|Pressemeddelelse|Nyhedsbrev|Læs\sogså|Af\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+\s*$)/u,
);

/** Whether a text tells an amount of money. */
export const tellsAmount = (text: string): boolean => TELLS_AMOUNT.test(text);

/**
 * Whether a line is the title of a report on a budget or an account ("Halvårsregnskab 2024", "Budgetopfølgning pr. 30.
 * juni").
 */
export function titlesReport(line: string): boolean {
  const text = line.trim();
  return REPORT_TITLE.test(text) && !tellsAmount(text) && !text.endsWith('.');
}

/** Whether a text speaks of what only a municipality has. */
export const isMunicipal = (text: string): boolean => MUNICIPAL.test(text);

/** Whether a text speaks of money that is budgeted or spent. */
export const speaksOfMoney = (text: string): boolean => OF_MONEY.test(text);

/** Whether a line stands in letters, acts or news and not in what is read at a meeting. */
export const tellsOtherKind = (line: string): boolean => OTHER_KIND.test(line);
