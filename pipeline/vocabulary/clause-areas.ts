/**
 * Areas that a clause names as what its budget is for, or as who does something with money, whether a list knows them
 * or not.
 */
import { AMOUNT } from './amounts.ts';
import { LONG_MONTHS } from './days.ts';

const TAIL = '(?:(?:,\\s\\p{Ll}[\\p{L}-]{2,})*\\s(?:og|samt)\\s\\p{L}[\\p{L}-]{2,}|\\s\\p{Ll}{5,})?';
/** A name of one or two nouns, or two of which "og" makes one. */
const NAME = `(?:\\p{L}[\\p{L}-]{3,}|\\p{Lu}{2,5})${TAIL}`;
const VERB =
  '(?:er|var|udgør|udgjorde|viser|viste|udviser|udviste|ventes|forventes|skønnes|bliver|blev|ligger|lå|lander|landede|ender|endte|stiger|steg|falder|faldt|holder|holdt|overholdes|overstiger|oversteg|overskrider|overskred|reduceres|forhøjes|nedsættes|øges|hæves|sænkes|beskæres|har|havde)(?!\\p{L})';
const ARTICLE = '(?:det\\s|den\\s|de\\s)?';
/** Times and wholes that stand where an area does. */
const NO_NAMES = `hele resten samtlige alle både hver perioden året årene drift anlæg service øvrige nuværende tiden baggrund grund landsplan tværs ${LONG_MONTHS.join(' ')} første andet tredje fjerde sidste næste samme indeværende kommende regnskab budget netop fortsat fremover nogle denne dette disse derfor ikke hvilket dels eksempel projekt puljen tilskud henholdsvis`;
const EITHER_CASE = NO_NAMES.split(' ').map(
  (word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`,
);
const NO_NAME = `(?!(?:${EITHER_CASE.join('|')})\\p{L}*(?!-))`;
const OPENS = '(?<=^(?:[-–•*]\\s)?|[.;:,]\\s(?:(?:og|mens|men|at)\\s)?|(?<!\\p{L})(?:mens?|og|at)\\s)';

export const CLAUSE_AREAS: readonly RegExp[] = [
  // "Korrigeret budget for Tandplejen udgør", "Regnskabet for Skoler viser", "Forventningen til Skoler er"
  new RegExp(
    `(?<!\\p{L})(?:[Bb]udget|[Rr]egnskab|[Ff]orbrug|\\p{L}*[Uu]dgift|[Ii]ndtægt|[Ff]orventning)(?:tet|et|en|er|erne|erne)?\\s(?:(?:pr\\.\\s)?\\d[\\d./ -]{2,9}\\s)?(?:for|til|på|vedrørende|inden\\sfor)\\s${ARTICLE}${NO_NAME}(?<area>${NAME})(?=\\s${VERB})`,
    'gu',
  ),
  // "Skoler tilføres 1,2 mio. kr. i hvert af årene"
  new RegExp(
    `${OPENS}${NO_NAME}(?<area>\\p{Lu}\\p{Ll}{3,}${TAIL})(?=\\s(?:tilføres|får\\stilført|får)\\s(?:\\p{L}+\\.?\\s){0,2}[-–+]?${AMOUNT})`,
    'gu',
  ),
  // "Til Bakkemuseet afsættes 1,5 mio. kr."
  new RegExp(
    `(?<=^(?:[-–•*]\\s)?|[.;]\\s|,\\s(?:og|mens|samt)\\s)[Tt]il\\s${ARTICLE}${NO_NAME}(?<area>${NAME})(?=\\s(?:er\\sder\\s|blev\\sder\\s|foreslås\\s|indstilles\\s)?(?:afsat|afsættes|bevilges|bevilget|gives|givet|søges|tilføres|frigives|reserveres|reserveret)\\s(?:\\p{L}+\\.?\\s){0,3}${AMOUNT})`,
    'gu',
  ),
  // "der tilføres 800.000 kr. til PPR i 2025"
  /(?:kr\.|kroner)\s(?:årligt\s)?(?:til|på|vedrørende)\s(?<area>\p{Lu}{2,5})(?![\p{L}-])/gu,
  // "Heraf kan 9,4 mio. kr. henføres til det specialiserede voksenområde"
  /(?:henføres|henregnes|tilskrives|vedrører|stammer\sfra)\s(?:til\s)?(?:det\s|den\s|de\s)?(?<area>\p{Ll}{5,}\s\p{Ll}*område(?:t|r|rne)?)(?!\p{L})/gu,
];
