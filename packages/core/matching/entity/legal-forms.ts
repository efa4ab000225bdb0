import { foldWord } from "../../reading/text/words.ts";

/**
 * Legal forms by family: forms of one family are one form in other spellings; forms of two families
 * make two companies. Written as tokens: dots and slashes gone, "&" as "and".
 */
const LEGAL_FORMS: Readonly<Record<string, string>> = {
  incorporated: "inc, incorporated, corp, corporation, incorporation",
  llc: "llc, l l c, limited liability company, limited liability co, ltd liability co, pllc",
  limited: "ltd, limited, limted, l t d, co limited liability, private limited liability company",
  "private-limited":
    "pvt ltd, private limited, pvt limited, private ltd, p ltd, p limited, pvtltd, pvt, pte private limited",
  plc: "plc, p l c, public limited company, public limited co",
  partnership: "llp, lp, l l p, l p, limited liability partnership, limited partnership, lllp",
  cic: "cic, c i c, community interest company",
  opc: "opc, one person corporation, opc pvt ltd, opc private limited, opc p ltd",
  gmbh: "gmbh, ggmbh, g m b h, gemeinnutzige gmbh, gesellschaft mit beschrankter haftung, ges m b h, ges mbh, gesmbh, mbh",
  "gmbh-kg":
    "gmbh and co kg, gmbh und co kg, gmbh co kg, gmbh and co, gmbh und co, ag and co kg, se and co kg, gmbh and co kgaa",
  "partnership-kg": "kg, ohg, kgaa, gbr",
  ag: "ag, a g, aktiengesellschaft",
  ug: "ug, ug haftungsbeschrankt, unternehmergesellschaft, unternehmergesellschaft haftungsbeschrankt",
  se: "se, societas europaea",
  sa: "sa, s a, sociedad anonima, societe anonyme, sociedade anonima, saa, sac, s a c, s a a, sociedad anonima cerrada, s a u, spolka akcyjna, sau, sa unipersonal, sa sociedad unipersonal, sociedad anonima unipersonal",
  sas: "sas, s a s, sasu, s a s u, societe par actions simplifiee, sociedad por acciones simplificada",
  sarl: "sarl, s a r l, eurl, e u r l, sarlu, societe a responsabilite limitee, entreprise unipersonnelle a responsabilite limitee",
  "sa-de-cv":
    "sa de cv, s a de c v, sadecv, sa of cv, s a of c v, sociedad anonima de capital variable, sab de cv, s a b de c v",
  "srl-de-cv": "s de rl de cv, s de r l de c v, srl de cv, s de rl, s de r l, sderldecv, srldecv",
  "sapi-de-cv": "sapi de cv, s a p i de c v, sapi, sapidecv",
  sl: "sl, s l, slu, s l u, sociedad limitada, sociedad limitada unipersonal, sl unipersonal, sl sociedad unipersonal",
  srl: "srl, s r l, srls, societa a responsabilita limitata, sociedad de responsabilidad limitada, societate cu raspundere limitata",
  spa: "spa, s p a, societa per azioni",
  bv: "bv, b v, besloten vennootschap, besloten vennootschap met beperkte aansprakelijkheid, bvba, srl bv",
  nv: "nv, n v, naamloze vennootschap",
  as: "a s, as, aksjeselskap, aktieselskab, anonim sirketi, anonim sti, a s s, akciova spolecnost, akciova spolocnost",
  aps: "aps, a p s, anpartsselskab",
  asa: "asa, allmennaksjeselskap",
  ab: "ab, aktiebolag, ab publ",
  oy: "oy, o y, oy ab, oy ltd, osakeyhtio",
  oyj: "oyj, oyj abp, abp, julkinen osakeyhtio, publikt aktiebolag",
  "sp-zoo":
    "sp z o o, sp z oo, sp zoo, spzoo, spolka z o o, spolka z ograniczona odpowiedzialnoscia, sp z ograniczona odpowiedzialnoscia, spolka z ogr odp",
  "sp-zoo-partnership":
    "sp z o o sp k, sp zoo sp k, sp z oo sp k, sp z o o sp j, sp z o o spolka komandytowa, spolka z ograniczona odpowiedzialnoscia spolka komandytowa",
  sro: "sro, s r o, spolecnost s rucenim omezenym, spol s r o, spol s ro, spolocnost s rucenim obmedzenym",
  doo: "doo, d o o, dooel, drustvo s ogranicenom odgovornoscu, drustvo sa ogranicenom odgovornoscu, druzba z omejeno odgovornostjo, drustvo sa ogranicenom odgovornosti, drustvo ogranicene odgovornosti, jdoo, j d o o",
  dd: "dd, d d",
  eood: "eood, ood, e o o d, o o d, еоод, оод, дружество с ограничена отговорност",
  ad: "ad, ead, ад, еад, акционерно дружество",
  kft: "kft, korlatolt felelossegu tarsasag",
  zrt: "zrt, rt, zartkoruen mukodo reszvenytarsasag",
  nyrt: "nyrt, nyilvanosan mukodo reszvenytarsasag",
  lda: "lda, ltda, limitada, unipessoal lda, unipessoal limitada, unip lda, sociedade limitada, sociedad limitada ltda, sociedade unipessoal lda, ltda me, ltda epp, eireli, cia ltda",
  "pty-ltd": "pty ltd, pty limited, proprietary limited, proprietary ltd, pty",
  "pte-ltd": "pte ltd, pte limited, pte",
  "sdn-bhd": "sdn bhd, sendirian berhad, sdn berhad",
  bhd: "bhd, berhad",
  pt: "pt, p t, perseroan terbatas",
  "co-ltd":
    "co ltd, company limited, co limited, company ltd, corporation limited, co pvt ltd, company private limited",
  kk: "kk, k k, kabushiki kaisha, 株式会社",
  yk: "yk, y k, yugen kaisha, 有限会社",
  "korean-stock": "주식회사, jusik hoesa",
  "korean-limited": "유한회사, yuhan hoesa",
  gk: "gk, g k, godo kaisha, 合同会社",
  chinese: "有限公司, 有限责任公司, 股份有限公司",
  fze: "fze, free zone establishment",
  fzco: "fzco, fzc, fz co, free zone company",
  "fz-llc": "fz llc, fzllc, llc fz",
  dmcc: "dmcc",
  wll: "wll, w l l, ذمم, ذ م م",
  sae: "sae, s a e, sal, s a l",
  "ltd-sti": "ltd sti, limited sirketi, limited sti, ticaret limited sirketi, tic ltd sti",
  ulc: "ulc, unlimited liability company, unlimited company",
  uab: "uab, uzdaroji akcine bendrove",
  sia: "sia, sabiedriba ar ierobezotu atbildibu",
  ou: "ou, osauhing",
  jsc: "jsc, pjsc, ojsc, cjsc, joint stock company, ao, pao, zao, oao, ао, пао, зао, оао, ат, пат, прат, акционерное общество, акціонерне товариство",
  ooo: "ooo, ооо, tov, тов, общество с ограниченной ответственностью, товариство з обмеженою відповідальністю",
  dac: "dac, designated activity company",
  clg: "clg, company limited by guarantee",
  ehf: "ehf, hf, einkahlutafelag",
  ltee: "ltee",
  cooperative: "coop, cooperative",
  gie: "gie, g i e, groupement d interet economique",
  greek: "α ε, αε, ανωνυμη εταιρεια, ανωνυμη εταιρια",
  "greek-limited": "επε, ε π ε, ικε, ι κ ε",
};

/** As words of a text are compared: without accents, the signs of a syllable apart. */
function folded(form: string): string {
  return form.split(" ").map(foldWord).join(" ");
}

/** Forms that stand before the name: "PT Acme Indonesia". */
const FORMS_IN_FRONT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    pt: "pt",
    uab: "uab",
    sia: "sia",
    fze: "fze",
    ooo: "ooo ооо tov тов",
    jsc: "ао пао зао оао ат пат прат",
    kk: "株式会社",
    yk: "有限会社",
    "korean-stock": "주식회사",
    "korean-limited": "유한회사",
    sarl: "sarl eurl",
    sas: "sas sasu",
    gie: "gie",
    oy: "oy",
    ou: "ou",
  }).flatMap(([family, forms]) => forms.split(" ").map((form) => [folded(form), family] as const)),
);

/** Words for a company that some languages put before its name, whatever form follows: "Société Acme SARL". */
const COMPANY_IN_FRONT = new Set("societe ste firma drustvo druzba tvrtka spolka شركة".split(" "));

/** A branch or a representative office is the same legal person as the company behind it. */
const BRANCH_WORDS = new Set(
  "branch rohq rhq roho sucursal filial zweigniederlassung succursale representative repoffice".split(
    " ",
  ),
);

/** Company words that say no form: "Acme Co.", "Acme & Company"; "Tbk" says that a PT is listed. */
const FORMLESS = new Set("co company cia compania compagnie messrs tbk".split(" "));

const MOST_WORDS = 6;

const families: ReadonlyMap<string, string> = new Map(
  Object.entries(LEGAL_FORMS).flatMap(([family, forms]) =>
    forms.split(",").map((form) => [folded(form.trim()), family] as const),
  ),
);

/** The last words of all forms: most tokens are none and need no second look. */
const lastWords: ReadonlySet<string> = new Set(
  [...families.keys()].map((form) => form.slice(form.lastIndexOf(" ") + 1)),
);

/** Any of those words, or letters with full stops: "S.A.", "d.o.o.". */
const MAY_BE_FORM = new RegExp(
  String.raw`(?<!\p{L})(?:${[...lastWords].filter((word) => word.length > 1).join("|")})(?!\p{L})|\p{L}\.\s?\p{L}\.`,
  "iu",
);

/** A first, cheap look: whether a text may hold a legal form at all, and so the registered name of a company. */
export function mayHoldForm(text: string): boolean {
  return MAY_BE_FORM.test(text);
}

/** A legal form at the end of a run of tokens. */
export interface LegalForm {
  readonly family: string;
  /** How many tokens it takes. */
  readonly length: number;
}

/** Forms of two languages around one name: "Oy Acme Ab" is "Acme Oy". */
const AROUND: Readonly<Record<string, string>> = { "oy ab": "oy", "oy oy": "oy" };

/** Whether a form in front of a name and one behind it are the form of one company. */
export function isAround(inFront: string, behind: string): boolean {
  return inFront === behind || `${inFront} ${behind}` in AROUND;
}

/** The family of a name by the form in front of it and the one behind it; `null` where it has neither. */
export function familyAround(inFront: string | null, behind: string | null): string | null {
  if (inFront === null || behind === null) return behind ?? inFront;
  return AROUND[`${inFront} ${behind}`] ?? behind;
}

/** The legal form that the tokens before `end` close with, the longest first. */
export function legalFormEndingAt(tokens: readonly string[], end: number): LegalForm | null {
  const last = tokens[end - 1];
  if (last === undefined || !lastWords.has(last)) return null;
  for (let length = Math.min(MOST_WORDS, end); length > 0; length -= 1) {
    const form = length === 1 ? last : tokens.slice(end - length, end).join(" ");
    const family = families.get(form);
    if (family !== undefined) return { family, length };
  }
  return null;
}

/** The family of a form that stands before the name, or `null`. */
export function legalFormInFront(token: string): string | null {
  return FORMS_IN_FRONT.get(token) ?? null;
}

/** Whether a token is a word for a company that may stand before its name and says nothing. */
export function isCompanyInFront(token: string): boolean {
  return COMPANY_IN_FRONT.has(token);
}

/** Branches in several words, as tokens, the longest first. */
const BRANCH_PHRASES: readonly (readonly string[])[] = [
  ["regional", "operating", "headquarters"],
  ["regional", "headquarters"],
];

/** How many tokens before `end` say in several words that a branch is meant; 0 for none. */
export function branchPhraseLength(tokens: readonly string[], end: number): number {
  const found = BRANCH_PHRASES.find((phrase) =>
    phrase.every((token, at) => tokens[end - phrase.length + at] === token),
  );
  return found?.length ?? 0;
}

/** Whether a token says that a branch is meant. */
export function isBranchWord(token: string): boolean {
  return BRANCH_WORDS.has(token);
}

/** Whether a token is a word for a company that says nothing of its form. */
export function isFormlessWord(token: string): boolean {
  return FORMLESS.has(token);
}
