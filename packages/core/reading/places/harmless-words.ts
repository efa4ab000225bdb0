/** What may be said of a site without taking anything from it, by what it tells. */
const FAMILIES: Readonly<Record<string, string>> = {
  /** Answers. */
  answers: "yes y true ok",
  /** What the site is to the company. */
  roles:
    "main primary secondary tertiary principal backup back up dr bcp hq head headquarters " +
    "headquarter central capital executive registered production pilot satellite new old",
  /** What the site is, and what it is made of. */
  buildings:
    "office offices site sites building buildings floor floors tower towers block wing centre " +
    "center centres centers hub hubs campus location locations address street road code unit " +
    "units sector village zone park parks phase premises space full whole entire sez " +
    "peza-registered",
  /** How many work there. */
  size:
    "seat seats fte ftes agent agents hc headcount staff people employees pax heads resources " +
    "associates team teams workstations capacity total approx approximately circa about ca " +
    "over per cent more than employing operating employs hosts houses has",
  /** Where it lies as seen from the client. */
  shore: "onshore offshore nearshore local regional global",
  /** Since when it is there, and that it is. */
  standing:
    "since from open opened established est added until through active live current currently " +
    "now existing operational",
  /** That it is in scope, and who says so. */
  inScope:
    "including included covered certified in-scope scope isms iso iec bsi tüv tuv dnv sgs " +
    "audit audits surveillance audited visited sampled inspected assessed verified confirmed renewed " +
    "recertified completed complete passed valid stage cert certificate certificates " +
    "certification number listed annex appendix schedule list attached see incl",
  /** Whose it is. */
  ownership:
    "our own owned leased rented shared dedicated co-located company-owned co-working " +
    "coworking in-house",
  /** What is done there, and how. */
  work:
    "ops operations operation delivery process processes lob account accounts programme " +
    "program project projects work working mode model function functions department " +
    "departments line lines activity activities serving serves serve served hybrid onsite " +
    "on-site wfo virtual both all",
  /** When. */
  hours:
    "day night shift shifts gmt utc jan feb mar apr may jun jul aug sep sept oct nov dec " +
    "january february march april june july august september october november december early " +
    "mid late end year years",
  /** As compared with the others. */
  compared: "largest biggest smallest being one ones serving",
  /** What it lies beside. */
  beside:
    "near opposite beside next behind inside across north south east west northern southern " +
    "eastern western upper lower heart town metro area km",
  /** That it has another name. */
  names: "formerly called known",
  /** Whom it is for. */
  clients:
    "client clients customer customers facing client-facing english spanish french german " +
    "bilingual multilingual vendor supplier critical high low medium risk tier priority",
  /** Words of the areas around it. */
  areas: "province state city country district region",
  /** The same in other languages. */
  abroad:
    "sede edificio piso torre planta oficina matriz siège bâtiment étage gebäude etage " +
    "hauptsitz standort franca zona libre",
  /** Words for streets and squares that are written small. */
  streets:
    "ul al os pl rue via calle carrera rua str ulica straße strasse platz allee chemin quai " +
    "boulevard laan straat plein gatan vej utca cadde sokak jalan",
  /** Little words, and the letters that tell sites apart. */
  little: "of the and or with at on to by is are was for as a an this same in b c d ii iii iv",
};

const WORDS: ReadonlySet<string> = new Set(
  Object.values(FAMILIES).flatMap((words) => words.split(" ")),
);

/** Whether a word beside a site, in small letters, takes nothing from it: its size, its role, its staff, since when. */
export function isHarmlessOfSite(word: string): boolean {
  return WORDS.has(word) || /^\d/u.test(word);
}
