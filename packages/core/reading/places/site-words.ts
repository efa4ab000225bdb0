import { withUnaccented } from "../text/unaccented.ts";

/** Words for a site of a company beside its name, by language: "hoofdkantoor", "oddziały", "şubesi". */
const SITES: Readonly<Record<string, string>> = {
  German:
    "hauptsitz firmensitz zentrale standort standorte standorten hauptstandort nebenstandort nebenstandorte " +
    "niederlassung niederlassungen zweigstelle zweigstellen geschäftsstelle geschäftsstellen betriebsstätte " +
    "betriebsstätten büro büros filiale filialen außenstelle außenstellen rechenzentrum rechenzentren",
  French:
    "siège siege agence agences bureau bureaux succursale succursales établissement établissements",
  Spanish: "sede sedes oficina oficinas sucursal sucursales sitio sitios matriz instalaciones",
  Portuguese:
    "sede sedes escritório escritórios filial filiais matriz unidade unidades sítio sítios",
  Italian: "sede sedi ufficio uffici filiale filiali stabilimento stabilimenti",
  Dutch:
    "hoofdkantoor hoofdvestiging vestiging vestigingen kantoor kantoren locatie locaties bijkantoor",
  Danish: "hovedkontor hovedsæde kontor kontorer afdeling afdelinger lokation lokationer",
  Norwegian: "avdeling avdelinger avdelingskontor avdelingskontorer lokasjon lokasjoner",
  Swedish:
    "huvudkontor kontoret kontoren filialkontor avdelningskontor verksamhetsställe verksamhetsställen",
  Finnish:
    "pääkonttori toimipiste toimipisteet toimipaikka toimipaikat toimisto toimistot konttori",
  Polish:
    "siedziba oddział oddziały oddziału oddziałach biuro biura biurach lokalizacja lokalizacje lokalizacji " +
    "placówka placówki",
  Czech: "sídlo pobočka pobočky provozovna provozovny kancelář kanceláře pracoviště",
  Hungarian: "székhely székhelye telephely telephelyek telephelye iroda irodák fióktelep",
  Romanian: "sediu sediul sediile sucursala sucursale birou birouri",
  Turkish:
    "merkez merkezi merkezleri şube şubesi şubeleri ofis ofisi ofisleri yerleşke yerleşkesi lokasyon lokasyonları",
  Indonesian: "kantor cabang lokasi",
};

/** Words that names of places begin with too: "centros de Lisboa" are sites, "Centro Sur" is a part of a town. */
const SITES_OR_NAMES =
  "centre centres centro centros centri center centrum centra site sites plateau plateaux " +
  "operações operaciones operazioni opérations equipos equipes";

/** Words that say what such a site is for, or which of them it is: "centros de serviço", "çağrı merkezleri". */
const QUALIFIERS = `principal principale principales principais social sociale legal legale operativa operativo operative operacional
  secundaria secundario secundária secondaire secondaires regional regionale regionales central centrale corporativa
  corporativo administrativa servicio servicios serviço serviços services servizi servizio contacto contact llamadas
  appels d'appels atendimento atención atendimiento operaciones operação operações production producción produção
  desarrollo desenvolvimento développement suporte soporte support entrega usług obsługi główna główny główne
  operacyjne operacyjny çağrı hizmet destek genel müdürlük müdürlüğü pusat weitere andere autres otras outras dalsze`;

/** The words of English headings of sites: "Head office:", "Other locations:". */
const IN_ENGLISH = `head main corporate registered branch regional central other additional secondary primary delivery service operations
  satellite backup office offices site sites location locations branches headquarters hq centre center centres centers
  facility facilities address addresses premises campus hub hubs`;

/** Words that lead from a word for a site to its name: "sedes de", "Büro in", "kontor i". */
const LEADS =
  "de do da dos das di du des del della in im i en em à au a w we v ve na te of der die den om for at " +
  "situé située situés situées ubicada ubicadas ubicado ubicados situada situadas situado situados localizada localizadas " +
  "localizado localizados situata situate gevestigd gelegen gelegene zlokalizowane znajdujące się";

function wordSet(words: string): ReadonlySet<string> {
  return withUnaccented(words.split(/\s+/u));
}

/** Articles, which may stand before a word for a site: "la sede di Bari". */
const ARTICLES = wordSet(
  "la le el los las les l lo il i gli o os a as het de der die das dem den the",
);

/** Whose the sites are, or that there are any: "nuestras oficinas", "nous avons des bureaux". */
const OWNERS = wordSet(
  `with avec mit com met our we have nuestra nuestras nuestro nuestros nuestra tenemos contamos con nos notre nous avons disposons des nossa nossas nosso
  nossos temos nostra nostre nostro nostri abbiamo unser unsere unseren unserer wir haben betreiben ons onze wij hebben
  nasz nasze naszych mamy naše našich máme vår våra vi har våre vores`,
);

const SITE_WORDS = wordSet(Object.values(SITES).join(" "));
const HEADS = wordSet(IN_ENGLISH);
const MAY_BE_NAMES = wordSet(SITES_OR_NAMES);
const QUALIFIES = wordSet(QUALIFIERS);
const LEADS_ON = wordSet(LEADS);
const SMALL = /^\P{L}*\p{Ll}/u;

/** Where the name begins among words that only say that a site follows: behind "centros de serviço de"; behind all where they name none. */
export function afterSiteWords(words: readonly string[], from: number): number {
  let at = from;
  while (
    !isSiteWord(words, at) &&
    [QUALIFIES, ARTICLES, OWNERS].some((set) => isOneOf(set, words[at]))
  ) {
    at += 1;
  }
  if (!isSiteWord(words, at)) return from;
  while (isSiteWord(words, at) || isOneOf(QUALIFIES, words[at]) || leadsOn(words[at])) at += 1;
  return at;
}

/** Where the name ends before words that only say that it is a site, or what for: "Van çağrı merkezleri". */
export function beforeSiteWords(words: readonly string[], first: number, last: number): number {
  let at = last;
  while (at > first && isOneOf(SITE_WORDS, words[at])) at -= 1;
  if (at === last) return last;
  while (at > first && isOneOf(QUALIFIES, words[at])) at -= 1;
  return at;
}

/** Whether a word may stand in a heading of sites: "Head office", "Sede principal". */
export function headsSites(word: string): boolean {
  return isOneOf(HEADS, word) || isOneOf(SITE_WORDS, word) || isOneOf(QUALIFIES, word);
}

function isSiteWord(words: readonly string[], at: number): boolean {
  if (isOneOf(SITE_WORDS, words[at])) return true;
  return isOneOf(MAY_BE_NAMES, words[at]) && SMALL.test(words[at + 1] ?? "");
}

/** "Sede de La Paz": an article that belongs to the name is written with a capital. */
function leadsOn(word: string | undefined): boolean {
  return word !== undefined && SMALL.test(word) && LEADS_ON.has(word);
}

function isOneOf(set: ReadonlySet<string>, word: string | undefined): boolean {
  return word !== undefined && set.has(bare(word));
}

const EDGE_OF_WORD = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

function bare(word: string): string {
  return word.replace(EDGE_OF_WORD, "").toLowerCase();
}
