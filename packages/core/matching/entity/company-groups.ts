/**
 * The day as of which the groups below were put together, for whoever shows a finding in detail.
 * @public
 */
export const COMPANY_GROUPS_AS_KNOWN_ON = "2026-11-23";

/**
 * Companies that bought, merged with or renamed one another, and the short names they go by. A group
 * shows that two names may be related, never that an artefact of one holds for the other.
 */
const COMPANY_GROUPS: readonly string[] = [
  "concentrix, webhelp, convergys, stream global services, minacs, servicesource, isky, pk global, sellbytel",
  "teleperformance, tp, majorel, intelenet, senture, language line solutions, languageline, arvato crm, zp better together, health advocate",
  "foundever, sitel, sykes, sitel group, clearlink",
  "telus digital, telus international, telus, lionbridge ai, competence call center, willowtree, playment, voxpro",
  "ttec, teletech, faneuil, avtex, percepta",
  "conduent, xerox services, xerox business services, affiliated computer services",
  "startek, aegis, aegis customer support services, ison xperiences",
  "wns, capgemini, vuram, optibuy",
  "hgs, hinduja global solutions, hinduja, teklink, diversify offshore staffing",
  "intouchcx, 24 7 intouch, intouch cx",
  "resultscx, huntswood, zevas, results companies",
  "konecta, comdata, uniquexperience, rockethall",
  "movate, css corp",
  "probe cx, probe group, stellar, beepo, microsourcing, salmat",
  "tata consultancy services, tcs",
  "infosys bpm, infosys bpo, infosys, progeon, portland group, eishtec",
  "genpact, gecis, headstrong, rightpoint",
  "exl, exlservice, exl service, inductis, rpm direct, itechdata",
  "firstsource, icici onesource, ascensos",
  "tech mahindra, mahindra satyam, satyam, perigord, com tec co it, zen3",
  "wipro, capco, rizing, infocrossing, spectramind",
  "ibex, trg customer solutions, ibex global",
  "transcosmos, transcosmos asia",
  "atento, r brasil solucoes, interfile",
  "transcom, is forum, tmsconnected",
  "everise, c3 customercontactchannels, trusource labs",
  "vxi, vxi global solutions, symbio",
  "alorica, egs, expert global solutions",
  "webhelp, netino, onelink",
  "cognizant, bolder healthcare, trizetto",
  "ntt data, dell services, perot systems",
  "dxc technology, dxc, csc, hpe enterprise services, luxoft",
  "sutherland, sutherland global, augment cxm",
  "task us, taskus, heloo",
];

const groups: ReadonlyMap<string, readonly number[]> = groupMap();

function groupMap(): ReadonlyMap<string, readonly number[]> {
  const map = new Map<string, number[]>();
  COMPANY_GROUPS.forEach((names, index) => {
    for (const name of names.split(",")) {
      const key = name.trim().replaceAll(" ", "");
      map.set(key, [...(map.get(key) ?? []), index]);
    }
  });
  return map;
}

/** Whether two names, each given as joined words, stand in one group. */
export function areInOneGroup(one: readonly string[], other: readonly string[]): boolean {
  const mine = groupsOf(one);
  return mine.length > 0 && groupsOf(other).some((group) => mine.includes(group));
}

/** The groups of a name by its first words: "Concentrix Services" is of the group of "Concentrix". */
function groupsOf(tokens: readonly string[]): readonly number[] {
  let name = "";
  let found: readonly number[] = [];
  for (const token of tokens) {
    name += token;
    found = groups.get(name) ?? found;
  }
  return found;
}
