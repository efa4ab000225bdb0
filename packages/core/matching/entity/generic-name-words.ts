/** Words so common in company names that sharing them says nothing. Both numbers of each are listed. */
const GENERIC = new Set(
  (
    "global international service services solution solutions business process processing processes outsourcing " +
    "bpo group groups holding holdings technology technologies system systems management consulting consultancy " +
    "support customer customers contact center centers centre centres shared digital enterprise enterprises " +
    "partner partners company companies worldwide entity entities organisation organization corporate corporation " +
    "operations operation call care experience cx it ites kpo rpo software data information professional " +
    "resources resource limited vendor supplier provider client the and of for de y e und et all our any " +
    "grupo groupe gruppe gruppo servicios servicos soluciones solucoes tecnologia empresa empresas negocios parent subsidiary " +
    "subsidiaries affiliate affiliates sister legal contracting name same above as named not stated unknown " +
    "ltd inc llc corp plc gmbh pvt various multiple head office headquarters hq local country region regional site sites"
  ).split(" "),
);

/** Whether a word of a name could stand in the name of any company of the trade. */
export function isGenericNameWord(token: string): boolean {
  return GENERIC.has(token);
}
