/** The policy area that a heading over prose of a budget names. */
import { guarded } from './matching/guarded.ts';
import { sectionRole } from './sections.ts';
import { anyOf, wholeWords } from './wordlists.ts';

const OF_NO_AREA_PARTS = anyOf(String.raw`
  økonomi anlæg overfør lån gæld likvid kasse finansier regnskab budget indtægt udgift rente bevilling afvig forbrug
  service ramme skat tilskud balance konto pulje effektivis bespar reserve moms pris løn
  resum sammenfat bemærkning konklu fremstilling status vurdering baggrund høring indledning opfølgning konsekvens
  kommunikation plan(?!læg) bilag proces kommentar forklaring oversigt prognose orientering referat tabel metode
  forvent resultat udfordring risi[ck] usikker tiltag handl indsats mål beslut indstil hovedtal nøgletal formål
  sag(?:en|ens)?(?!\p{L}) lov udvikling aktivitet generel øvrig videre næste samle[td] afslut
  kvartal måned halvår årets personale medarbejder udvalg kommune byråd forvaltning direkt corona covid`);
const OF_NO_AREA_ALONE = wholeWords('drift(?:en)? noter? er har skal kan bliver hvor hvad hvordan der at på til fra');
const OF_NO_AREA = guarded(new RegExp(`${OF_NO_AREA_PARTS}|${OF_NO_AREA_ALONE}`, 'iu'));
/** What the names of policy areas are made of: a heading without any of it ("Beskrivelse", "Overblik") names none. */
const OF_AREA = guarded(
  new RegExp(
    anyOf(String.raw`
      område tilbud institution tjeneste
      skole sfo(?!\p{L}) klub undervis uddannelse ungdom børn unge familie dagtilbud dagpleje daginstitution dagbehandling
      anbring handicap psykiatri botilbud social sundhed ældre pleje hjælp træning terapi rehabilit demens senior
      rådgivning udsat misbrug forebyg
      pension dagpenge sygedag kontanthjælp fleks ledig arbejdsmarked beskæftig job integration flygtning
      kultur fritid idræt bibliotek museum musik teater folkeoplys hal(?:ler|len) svømme kunst
      natur miljø klima park skov vand grøn vej(?:e|området)?(?!\p{L}) trafik havn forsyning renovation affald energi
      belysning asfalt vinter kirkegård kørsel befordring
      ejendom bygning bolig byg(?!\p{L}) byfornyelse beredskab redning rengøring rådhus madservice
      erhverv turisme landdistrikt borgerservice administration politisk it(?!\p{L}) digital`),
    'iu',
  ),
);
const MOST_WORDS = 7;

/**
 * The policy area that a heading over prose of a budget names: a short name that is no part of a case's order; null
 * otherwise.
 */
export function areaHeaded(heading: string): string | null {
  const name = heading.trim().replace(/:$/u, '');
  if (!/^\p{Lu}[\p{L}, .-]{2,}$/u.test(name) || name.split(' ').length > MOST_WORDS) return null;
  if (OF_NO_AREA.test(name) || !OF_AREA.test(name)) return null;
  return sectionRole(name) === null ? name : null;
}
