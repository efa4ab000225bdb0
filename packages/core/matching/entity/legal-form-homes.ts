/** The countries whose law has a legal form, by the family of the form; forms of half the world are left out. */
const HOMES: Readonly<Record<string, string>> = {
  gmbh: "DE AT CH LI",
  "gmbh-kg": "DE AT",
  ag: "DE AT CH LI",
  ug: "DE",
  sas: "FR CO MA SN CI CM LU",
  sarl: "FR LU CH BE MC MA TN DZ SN CI CM LB",
  "sa-de-cv": "MX SV HN",
  "srl-de-cv": "MX",
  "sapi-de-cv": "MX",
  sl: "ES",
  srl: "IT RO MD CR DO AR BO PE UY BE",
  spa: "IT CL DZ",
  bv: "NL BE",
  nv: "NL BE CW SR",
  as: "NO DK TR CZ SK EE",
  aps: "DK",
  asa: "NO",
  ab: "SE FI",
  oy: "FI",
  oyj: "FI",
  "sp-zoo": "PL",
  sro: "CZ SK",
  doo: "HR SI RS BA ME MK",
  dd: "HR SI BA",
  eood: "BG",
  ad: "BG RS ME",
  kft: "HU",
  zrt: "HU",
  nyrt: "HU",
  lda: "PT BR AO MZ CO CL EC",
  "pty-ltd": "AU ZA BW NA SZ",
  "pte-ltd": "SG",
  "private-limited": "IN LK BD PK NP MV SG",
  "sdn-bhd": "MY BN",
  bhd: "MY BN",
  pt: "ID",
  kk: "JP",
  gk: "JP",
  fze: "AE",
  fzco: "AE",
  "fz-llc": "AE",
  dmcc: "AE",
  wll: "BH QA KW AE",
  sae: "EG LB",
  "ltd-sti": "TR",
  uab: "LT",
  sia: "LV",
  ou: "EE",
  ehf: "IS",
  ltee: "CA",
  dac: "IE",
};

const NOWHERE: readonly string[] = [];

const homes: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(HOMES).map(([family, codes]) => [family, codes.split(" ")] as const),
);

/** Where companies of a family of legal forms are at home, by ISO 3166-1 alpha-2 code; none where nobody can tell. */
export function homesOfForm(family: string | null): readonly string[] {
  return family === null ? NOWHERE : (homes.get(family) ?? NOWHERE);
}
