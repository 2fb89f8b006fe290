/** What stands where the name of an area may, and names none. */
import { inLatin } from './matching/letters.ts';
import { anyOf, wholeWords } from './wordlists.ts';

/** What is done with money or things: no area by itself, nor with what it is done to. */
const DONE_TO_SOMETHING = anyOf(String.raw`
  (?:(?:fri|aktuel|resterende)\s)?(?:disposition|rådighed|uddeling|fordeling)(?:\s.*)?
  (?:ind)?køb(?:\saf(?!\s\p{L}*(?:plads|ydelse|opgave|tilbud)).*)?
  (?:anskaffelse|leje|leasing|udskiftning|montering|opsætning)(?:\saf\s.*)?`);

/** What is done, where the name says not to what. */
const DONE = anyOf(`
  etablering renovering opførelse udvidelse ombygning afholdelse gennemførelse udarbejdelse implementering ansættelse
  dækning finansiering afvikling projektering`);

/** Names of bodies and frames, which hold areas. */
const HOLDS_AREAS = anyOf('udvalg kommune serviceramme ^serviceudgift');

const NO_AREA_WITHIN = wholeWords(String.raw`
  år mødet grund nuværende baggrund landsplan nettet
  mio mill mia kr kroner tkr \p{L}*budget(?:tet)?
  anlægssiden driftssiden indtægtssiden udgiftssiden`);

/** Words of accounts, wholes, times and turns of speech that a name does not consist of. */
const NO_AREA_ALONE = anyOf(String.raw`
  (?:over|under)skud(?:det)? perioden drift\p{L}* ramme\p{L}* service(?:rammen|området)? serviceområde anlæg
  (?:brutto|netto)?anlægsudgift\p{L}* (?:anlægs|investerings)(?:oversigt|plan|program)\p{L}*
  (?:kommune)?kasse(?:n|beholdning(?:en)?)(?:\sfra\s.*)? budgettet regnskabet netto eksterne interne
  området områderne de\sfleste\sområder i\salt samlet tværs
  den det de et en (?:denne|dette|disse)\s.*
  fra ca godt knap omkring op(?:\stil)? mellem(?:\s.*)? trods.* .*\smod(?:\s.*)? hhv\.? henholdsvis bl\.?
  senere de\sfølgende helårsbasis årsbasis modsat omvendt imidlertid
  forvente.* baggrund.* grund.* primært.* hovedsagelig.*`);

export const NO_AREA = inLatin(
  new RegExp(`^${anyOf(`${DONE_TO_SOMETHING} ${DONE} ${NO_AREA_ALONE}`)}$|${HOLDS_AREAS}|${NO_AREA_WITHIN}`, 'iu'),
);

/** Reports, amounts, who works, times and measures, in whatever form. */
const NO_ACTOR_NOUNS = anyOf(`
  opfølgning regnskab resultat rapport redegørelse oversigt status tabel prognose skøn vurdering revision opgørelse
  analyse gennemgang beregning notat forventning
  budget forbrug afvigelse udgift indtægt bevilling beløb ramme samlet tallene
  forvaltning administration direktion byråd bestyrelse kommune udvalg ledelse
  udvikling stigning ændring situation aktivitet aftale kontrol måned kvartal halvår året tiltag
  (?:handle|handlings|genopretnings|indsats|spare|besparelses)plan (?:ansættelses|udgifts|forbrugs|indkøbs)stop`);

const NO_ACTOR_ALONE = anyOf(`
  planen forslag forslaget forslagene konklusion bemærk bemærkning opsamling sammenfatning beslutning indstilling
  økonomi baggrund driften anlæg centeret centret afdelingen området områderne
  været derimod således fortsat herefter alene endvidere imidlertid modsat omvendt generelt netop formentlig fremover
  igen altså herudover derudover samtidig endelig desuden dermed hermed derfor ligeledes
  dette disse denne begge tilsammen enkelte flere øvrige`);

/** Words that are no area where they do something or stand before brackets. */
export const NO_ACTOR = inLatin(new RegExp(String.raw`${NO_ACTOR_NOUNS}\p{L}*$|^${NO_ACTOR_ALONE}$`, 'iu'));
