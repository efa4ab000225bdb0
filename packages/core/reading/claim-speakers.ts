import type { ClaimSign } from "./claim.ts";
import { CERTIFIED_HOST_IN_EAST_ASIAN, HOSTING_IN_EAST_ASIAN } from "./east-asian-words.ts";
import { hyperscalerLexicon, platformLexicon } from "./known-organisations.ts";
import type { FoundOrganisation } from "./reference/organisation-lexicon.ts";
import { providersNamedIn } from "./used-providers.ts";
import { wordPattern } from "./word-pattern.ts";

/** Whose artefact a claim speaks of, where it is not the vendor's own. */
export interface OtherHolder {
  readonly sign: Extract<ClaimSign, "borrowed-cloud" | "borrowed-group" | "borrowed-partner">;
  readonly holder: string;
}

const HOSTING = wordPattern(
  String.raw`(?:data[\s-]?cent(?:er|re)s?|datacenters?|(?:cloud|hosting|infrastructure|upstream|platform|service|saas|iaas|paas|storage|colo\w*|ai|llm|email|payment|identity|network)(?:\s\p{L}+){0,2}[\s-](?:providers?|vendors?)|(?:external|inference|default|third[- ]party|underlying|these|those|each|all of our)(?:\s\p{L}+)? providers?|providers?(?= \(|['’]s?| (?:is|are|has|have|hold|holds|maintain|maintains|who|that|which))|hosting (?:partner|company|vendor|facility|environment|platform)s?|hosting(?= (?:is|on|at|with|in|from)(?!\p{L})|\s*[:(–])|certified infrastructure|cloud-?infrastru[ck]\p{L}+(?: von)?|infrastruttura (?:in )?cloud|infra(?:estructura|estrutura) (?:de |en |em )?(?:la )?(?:nube|nuvem|cloud)|infrastructure cloud|host(?= (?:is|has|holds|maintains))|(?:hosted|stored|kept|housed|located|runs?|running|deployed|backed up|processed|stockée?s?|hébergée?s?|gespeichert|almacenad[oa]s?|armazenad[oa]s?|alojad[oa]s?)(?:\s\p{L}+){0,2}? (?:on|in|at|within|inside|using|with|by|via|across|exclusively in|sur|dans|chez|en|em|auf|bei|in)|stores? (?:\p{L}+\s){0,4}(?:on|in|at|with|using)|co-?location|colo facilit\p{L}+|underlying (?:\p{L}+ )?(?:platform|infrastructure|cloud|service)|(?:our|the|their|cloud|hosting|physical|unsere|server) infrastructure(?= (?:is|are|ist|has|holds|with))|servers|servern(?!\p{L})|inherit(?:s|ed)?(?: from)?|hébergement|alojamiento|hospedagem|servidores|serveurs|servrar|servere|server stehen|(?:\p{L}+)?rechenzentr\p{L}+|hoster|hosting-?(?:partner|anbieter|provider)|gehostet|alojad[oa]s?|hospedad[oa]s?|centros? de (?:datos|dados)|proveedor(?:es)?|provedor(?:es)?|fornecedor(?:es)?|centres? de données|hébergeurs?|hébergée?s?|fournisseurs?|ospitat[oaie]|fornitor[ei]|infra(?:struktur|structuur|estructura|estrutura|struttura)(?=\s*[:(–])|infrastructure(?=\s*[:–])|dostawc\p{L}+|hostowan\p{L}+|leverant[öø]r\p{L}*|leverand[öø]r\p{L}*|host[ae]s (?:hos|av|af|på|i)|lagr[ae]s (?:hos|på|i)|hostingpart(?:ij|ner)|hostingprovider|cloudprovider|cloudanbieter|cloud-anbieter|rekencentrum|rekencentra)`,
);

const GROUP = wordPattern(
  String.raw`(?:(?:our|the|its|their|ultimate) (?:parent|group|holding|mother|sister|global|corporate)(?:[\s-](?:company|organi[sz]ation|group|entity|firm))?|group[- ](?:cert\p{L}*|level|wide)|(?:covered|included|certified|operate|operates|works?|fall|falls) (?:by|under|in|through) (?:\S+\s){0,2}\S+['’]s|parent(?=\s*(?:[).,;]|$))|parent (?:co\.?|company|corporation|organi[sz]ation|entity|group|cert\p{L}*)|sister (?:company|entity)|subsidiar(?:y|ies)|affiliates?|head ?quarters|hq|muttergesellschaft|mutterkonzern|mutterunternehmen|schwestergesellschaft|konzern\p{L}*|société (?:mère|sœur)|maison[- ]mère|(?:empresa|sociedad|casa|nuestra|nossa|la) matriz|empresa[- ]mãe|(?:ons|het|de) moederbedrijf|moedermaatschappij|moederbedrijf|zusterbedrijf|(?:casa|società) madre|capogruppo)(?![\p{L}\p{N}])`,
);

const PARTNER = wordPattern(
  String.raw`(?:sub-?processors?|sub-?contractors?|(?:cloud|infrastructure|security|delivery|staffing|payroll|payment|card|billing|e-?mail|outsourcing|technology|our|its|their|these|all) (?:partners?|vendors?|suppliers?|processors?|gateways?)|our (?:[\p{L}-]+ ){1,2}(?:vendors?|suppliers?|contractors?|hosts?|resellers?)(?! (?:management|risk|security|programme?|onboarding|assess\p{L}*|review\p{L}*|due diligence|portal))|(?:onderaannemers?|subcontratistas?|subcontratad[oa]s?|subappaltator[ei]|subfornitor[ei]|leveranciers?|terzisti)|(?:partners?|vendors|suppliers)(?= (?:is|are|has|have|hold|holds|maintain|maintains))|third[- ]part(?:y|ies)(?! (?:audit|assess|certif|attest|report|independent|verif|examin|penetration|accredited))|landlord|building|it park|client['’]?s?['’]? (?:environment|network|vdi|infrastructure)|customer['’]?s?['’]? (?:environment|network|infrastructure)|dienstleister|partnern?|unterauftragnehmer|sous-traitants?|socios?|parceiros?)(?![\p{L}\p{N}])`,
);

/** "We use Northbase, which is …": the relative clause is about Northbase. */
const USED_THEN_WHICH = wordPattern(
  String.raw`(?:uses?|using|via|through|on|by|with|from|rel(?:y|ies) on|leverag\p{L}+|utili[sz]\p{L}+|powered|partner\p{L}*|provid\p{L}+|processors?|services?|for|mit|avec|con|com)(?![\p{L}\p{N}])([^.;]*?)(?<!(?:represent|warrant|certifie|confirm|state|agree|ensure|declare|guarantee)s?),?\s+(?:which|that|who|whose|both of which|all of which|die|der|qui|que)\s(?:[^.;]*)$`,
);

/** "… auf Servern der Northbase GmbH, die nach … zertifiziert ist". */
const PLACED_THEN_WHICH_IN_GERMAN =
  /(?<!\p{L})(?:auf|bei|durch|von|mit)\s[^.;,]*\p{Lu}[^.;,]*,\s(?:die|der|das|welche[rs]?)\s[^.;]*$/u;

/** "Postbird or Mailgrove (both hold SOC 2)": whoever was named before the bracket. */
const THEY_IN_BRACKETS =
  /\p{Lu}\S*\s\((?:both|each|all|they|these|it)(?: of (?:them|which))?\s(?:also\s)?(?:holds?|have|has|are|is|maintains?)\s(?:[\p{L}-]+\s){0,3}$/u;

/** "We rely on Northbase's SOC 2 report". */
const RELIED_ON = wordPattern(
  String.raw`(?:rel(?:y|ies|ied|ying) (?:up)?on|depend(?:s|ed|ing)? on|leverag(?:e|es|ed|ing)|inherit(?:s|ed|ing)?(?: from)?|make use of|us(?:e|es|ed|ing))\s(?:the\s)?[^\s,.;]+(?:\s[^\s,.;]+){0,2}?['’]s?\s(?:[\p{L}-]+\s){0,3}$`,
);

/** "We acquired Tallow Ltd, an ISO 27001 certified company". */
const BOUGHT = wordPattern(
  String.raw`(?:acquire[sd]?|bought|buys|took over|invested in)\s[^.;]*?,?\s(?:an?|the|which is|who is)\s(?:[\p{L}-]+\s){0,2}$`,
);

/** "… certificate covers its data centres". */
const NAMES_HOSTING = wordPattern("data|hosting");
const COVERS_HOSTING =
  /^[^.;]{0,40}?(?:covers?|covering|for|of)\s(?:[\p{L}'’]+\s){0,3}?(?:data[\s-]?cent(?:er|re)s?|datacent(?:er|re)s?|hosting (?:facilit|environment|infrastructure)\p{L}*)/iu;

/** "Our certificate covers the data centre". */
const OWN_BEFORE = /(?<!\p{L})(?:our|company['’]s|vendor['’]s|supplier['’]s)\s(?:\p{L}+\s)?$/iu;

const OWN_SUBJECT = wordPattern(
  String.raw`(?:we(?! (?:(?:currently|also) )?(?:use|rent|lease|rely on|host with|work with|partner with|selected|chose|have chosen|contract(?:ed)? with)(?: and [\p{L} ]+)?,? (?:is|are|has|have|hold|holds)\s)|we['’](?:re|ve)|our (?:company|organi[sz]ation|business|firm|own|team|isms|soc|iso)|itself|ourselves|wir|nous|nosotros|somos|estamos|nós)(?![\p{L}\p{N}])`,
);

const PROVIDER_AFTER =
  /^[\s)\]]*(?:(?:certified|compliant|accredited|attested|audited|approved|zertifizierte\w*|certificad[oa]s?|certifiée?s?|certification|facility)[\s,]+)?(?:(?!(?:for|of|to|and|by|with|from|our|its|their|covers?|covering|includes?|on|in|we|since|as)\b)[\p{L}-]+[\s,]+){0,4}?(?:data[\s-]?cent|datacent|hosting|hosted|facilit(?:y|ies)\b|colo(?:cation)?\b|co-location|servers?\b|providers?\b|processors?\b|vendors?\b|suppliers?\b|partners?\b|gateways?\b|sub-?processors?\b|hosts?\b|infrastructures?\b|cloud (?:provider|infrastructure|environment|data)|rechenzentr|centros? de|hoster)/iu;

/** "Acme is an … certified hosting provider": it says what the subject is, unless that is "it". */
const SAID_OF_SUBJECT =
  /^(?!\s*(?:it|this|they|these|which|that|who)\s).*(?<![\p{L}])(?:is|are|am|as|we['’]re|i['’]m)\s+(?:an?|the|also an?|proud to be an?)\s*$/isu;
/** "Tessera, an … certified provider, opened": the name that opens the sentence is described. */
const NAME_DESCRIBED =
  /^\W*\p{Lu}[\p{L}\p{N}.&-]*(?:\s\p{Lu}[\p{L}\p{N}.&-]*){0,3},\s(?:an?|the)\s*$/u;

/** "Google tiene certificación …": the one who runs the cloud is the subject. */
const CLOUD_IS_SUBJECT =
  /(?:^|[.;,]\s|\s(?:and|y|e|und|et)\s)\W*(Google|Microsoft|Amazon)\s(?:is|has|holds|maintains|tiene|cuenta|posee|está|ist|hat|verfügt|est|possède|dispose|possui|tem|è|possiede|heeft|är|har|er)\s/u;

/** "… are maintained by Google": bare names of those who run clouds. */
const HELD_BY_CLOUD =
  /(?<!\p{L})(?:held|maintained|owned|provided|covered|handled) by (Google|Microsoft|Amazon)(?!\p{L})/u;

/** "the ISO 27001 and SOC 2 reports Google maintains". */
const NAME_HOLDS_AFTER =
  /^[^.;]{0,30}?(?:reports|certificates|certifications|attestations)\s(\p{Lu}[\p{L}\p{N}]+)\s(?:holds|maintains|publishes|provides|has)(?!\p{L})/u;

const HELD_BY_OTHER =
  /(?<![\p{L}\p{N}])(?:via|through|inherited|(?:held|maintained|provided|owned|obtained|covered|issued) (?:by|to|from|under)|belong(?:s|ing)? to|in the name of|that of|those of|thanks to|by way of|(?<!(?<!\p{L})and )(?<!(?<!\p{L})and is )hosted (?:on|by|at|in)|from|of|de|du|der|des|von|di|della|van|da|do|dal)\s+(?:our |the |its |their |nuestr[oa] |notre |unsere[rs]? |noss[oa] |nostr[oa] |onze |la |le |el |il |het )?(?:\p{L}+\s){0,2}?$/iu;

/**
 * Who holds it, where the words around a mention make it somebody else's: a hosting provider's, the
 * group's, a partner's. `null` where nothing says so, which is not yet proof that it is the vendor's.
 */
export function otherHolder(before: string, after: string): OtherHolder | null {
  const said = before.replace(OPENING_PARTICIPLE, "").replace(IS_ONE_AND, "");
  const afterOwn = fromLastOwnSubject(said);
  return (
    cloudHolder(afterOwn, after) ??
    found(GROUP, afterOwn, "borrowed-group") ??
    found(PARTNER, afterOwn, "borrowed-partner") ??
    found(USED_THEN_WHICH, afterOwn, "borrowed-partner") ??
    found(PLACED_THEN_WHICH_IN_GERMAN, afterOwn, "borrowed-partner") ??
    found(THEY_IN_BRACKETS, before, "borrowed-partner") ??
    found(RELIED_ON, afterOwn, "borrowed-partner") ??
    found(BOUGHT, afterOwn, "borrowed-group") ??
    usedHolder(before) ??
    saidOfWhoIsUsed(before, after) ??
    cloudAsSubject(before) ??
    (NAMES_HOSTING.test(after) && !OWN_BEFORE.test(before)
      ? found(COVERS_HOSTING, after, "borrowed-cloud")
      : null) ??
    holderNamedAfter(after)
  );
}

/** "Hosted on AWS in Dublin, Acme is …": the opening says nothing of whose certificate it is. */
const OPENING_PARTICIPLE =
  /^\W*(?:[Hh]osted|[Bb]uilt|[Rr]unning|[Bb]ased|[Dd]eployed|[Pp]owered|[Bb]acked)\s[^,;.]*,\s+(?=(?:\p{Lu}[\p{L}\p{N}]*\s(?:is|has|holds|maintains)|we|our)\s)/u;

/** "… and are certified" after "we host on AWS": the verb goes with "we". */
const GOES_ON_ABOUT_US =
  /^.*\sand (?=(?:are|have|hold|maintain|undergo|were|also (?:hold|have|maintain))\s)/su;

/** Words before "we are" do not say whose it is: "hosted on AWS and we are certified". */
function fromLastOwnSubject(before: string): string {
  const last = OWN_SUBJECT.all(before).at(-1);
  if (last === undefined) return before;
  // "We use data centres that are …": the provider stands after the subject and is kept.
  const rest = before.slice(last.index + last[0].length);
  return /^we/iu.test(last[0]) ? rest.replace(GOES_ON_ABOUT_US, "") : rest;
}

/** "… ist seit 2005 IT-Dienstleister und": what the subject is, and not whom it uses. */
const IS_ONE_AND =
  /(?<!\p{L})(?:ist|sind|is|are|est|es|é|è)\s(?:(?!(?:from|by|with|on|in|at|our|their|its|von|bei|mit|par|de|por|da|via)\s)[^\s.;,]+\s){0,8}?\S*(?:dienstleister|providers?|partners?|anbieter|prestataire|proveedor|fornecedor|fornitore)\s(?:und|and|et|y|e)\s/iu;

/** What follows a name that makes the words after it the name's: a bracket, "because it is". */
const STILL_ABOUT_NAME =
  /^(?:['’]s)?(?:\s\p{Lu}\S*)*(?:\s(?:as|for)\s[^,;(]{2,40})?\s*(?:\([^)]*$|\s[–—-]\s*$|,\s*(?:(?:an?|the|also|both|itself|who|which|a company|is|are|eine?[mnrs]?|un[ea]?|einem)\s)*(?:[\p{L}-]+\s){0,2}$)|(?<!\p{L})(?:it|they|their|its|who|which|whose|that)\s(?:[\p{L}-]+\s){0,4}$|^['’]s\s(?:[\p{L}-]+\s){0,3}$/u;

/** "… servers of Hexhost (": what stands in the bracket is said of the name before it. */
const IN_BRACKETS_AFTER_NAME =
  /\s(?:with|by|on|via|from|through|over|der|bei|von|durch|par|chez)\s(?:the\s)?(\p{Lu}[\p{L}\p{N}.&-]+(?:\s\p{Lu}[\p{L}\p{N}.&-]*){0,3})\s*\(\s*$/u;

/** "Printing is outsourced to Inkwell Ltd, an …", "calls go over Twilio (…". */
function usedHolder(before: string): OtherHolder | null {
  const named = IN_BRACKETS_AFTER_NAME.exec(before)?.[1];
  if (named !== undefined) return { sign: "borrowed-partner", holder: named };
  for (const name of providersNamedIn(before)) {
    const rest = before.slice(before.lastIndexOf(name) + name.length);
    const isOurs = OWN_SUBJECT.test(rest) && !THEIRS.test(rest);
    if (STILL_ABOUT_NAME.test(rest) && !isOurs) {
      return { sign: "borrowed-partner", holder: name };
    }
  }
  return null;
}

const THEIRS = /(?<!\p{L})(?:their|its)\s(?:[\p{L}-]+\s){0,2}$/u;

const BY_SOMEBODY =
  /(?<!\p{L})(?:by|to|with|through|from|via|using|at|on|benefit from|under)\s+(?:an?|another|two|several|multiple|only|their|certified)\s+(?:[\p{L}-]+[\s,]+){0,2}$/iu;
const CERTIFIED_SOMEBODY =
  /^[\s)-]*(?:type\s\S+\s)?(?:certified|compliant|accredited|attested|audited|approved|zertifiziert\p{L}*|certifiée?s?|certificad[oa]s?)\s+(?!(?:environment|manner|way|framework|isms|process|system|standard|and|or|information|by|for|in|on|with|to|since)(?!\p{L}))(?:[\p{L}-]+\s*){1,3}/iu;

/** "… shredded by an ISO 27001 certified contractor". */
function saidOfWhoIsUsed(before: string, after: string): OtherHolder | null {
  if (!BY_SOMEBODY.test(before)) return null;
  const match = CERTIFIED_SOMEBODY.exec(after);
  return match === null ? null : { sign: "borrowed-partner", holder: match[0].trim() };
}

/** "Supabase (SOC 2), Cloudflare (ISO 27001) are our subprocessors"; a row of a table of them. */
const LISTS_PROVIDERS =
  /(?<!\p{L})(?:are|is|as|include|includes|:)\s(?:all\s)?(?:our|the|among our|one of our|some of our)\s(?:\p{L}+\s){0,2}(?:sub-?processors?|sub-?contractors?|providers?|vendors|suppliers|processors|hosts)(?!\p{L})|^\W*(?:sub-?processors?|sub-?contractors?|third[- ]part(?:y|ies) (?:services|vendors|providers)|vendors used|hosting providers?)\s*[:|–-]|^[^:|]{2,40}[:|]\s*(?:[\p{L}-]+\s)?(?:hosting|infrastructure|storage|(?:e-?mail|sms) delivery|e-?mail|analytics|monitoring|logging|database|cdn|messaging|sms|authentication|tracking|inference|backups?|compute)(?:\s(?:provider|service|platform|delivery|services))?\s*[:|]/iu;

/** Whether a sentence as a whole lists whoever is used, so that none of it is the vendor's own. */
export function listsProviders(sentence: string): boolean {
  return LISTS_PROVIDERS.test(sentence);
}

const OPENS_PROVIDER_LIST =
  /^\W*(?:sub-?processors?|sub-?contractors?|third[- ]party (?:services|vendors|providers)|hosting providers?|data cent(?:er|re)s?|cloud providers?)(?:\s(?:list|name|register))?\s*[:|–-]/iu;

/** Whether a text opens as a list of whoever is used; then all of it is about them. */
export function opensProviderList(text: string): boolean {
  return OPENS_PROVIDER_LIST.test(text);
}

/** Whether the words between two mentions bring in a subject of their own. */
export function bringsOwnSubject(words: string): boolean {
  return OWN_SUBJECT.test(words) || NAMED_SUBJECT.test(words);
}

const NAMED_SUBJECT =
  /(?:^|[,;]\s*|\sand\s|\swhile\s)\p{Lu}[\p{L}\p{N}]+(?:['’]s)?\s(?:[\p{Ll}-]+\s){0,3}(?:is|has|holds|maintains|undergoes|are|have)\s|\p{Lu}[\p{L}\p{N}]+\s\(\s*$/u;

/** What contracts call the one who gives them: "Provider holds …". */
const PARTIES: ReadonlySet<string> = new Set(["Provider", "Service Provider"]);

function cloudHolder(before: string, after: string): OtherHolder | null {
  const hosting = HOSTING.all(before).at(-1) ?? HOSTING_IN_EAST_ASIAN.exec(before) ?? undefined;
  const cloud = cloudsIn(before).at(-1);
  if (cloud !== undefined) return { sign: "borrowed-cloud", holder: cloud.text };
  if (hosting !== undefined && !PARTIES.has(hosting[0]))
    return { sign: "borrowed-cloud", holder: hosting[0] };
  const certified = CERTIFIED_HOST_IN_EAST_ASIAN.exec(after)?.[1];
  if (certified !== undefined) return { sign: "borrowed-cloud", holder: certified };
  if (SAID_OF_SUBJECT.test(before) || NAME_DESCRIBED.test(before)) return null;
  const match = PROVIDER_AFTER.exec(after);
  return match === null ? null : { sign: "borrowed-cloud", holder: match[0].trim() };
}

const MAY_NAME_CLOUD = wordPattern(
  "aws|amazon|microsoft|ms|azure|google|gcp|oracle|oci|ibm|alibaba",
);
/** Products of the large clouds that go by a name of their own. */
const CLOUD_PRODUCT =
  /(?<![\p{L}\p{N}])(?:Firebase|S3|EC2|BigQuery|Cloud Run|CloudFront|DynamoDB|Google Workspace|G Suite|Microsoft 365|Office 365)(?![\p{L}\p{N}])/u;

function cloudsIn(text: string): readonly FoundOrganisation[] {
  if (MAY_NAME_CLOUD.test(text)) return hyperscalerLexicon.findIn(text);
  const product = CLOUD_PRODUCT.exec(text);
  if (product === null) return [];
  const [name] = product;
  return [{ name, text: name, start: product.index, end: product.index + name.length }];
}

function cloudAsSubject(before: string): OtherHolder | null {
  const holder = CLOUD_IS_SUBJECT.exec(before)?.[1];
  return holder === undefined ? null : { sign: "borrowed-cloud", holder };
}

function found(
  pattern: Pick<RegExp, "exec">,
  text: string,
  sign: OtherHolder["sign"],
): OtherHolder | null {
  const match = pattern.exec(text);
  return match === null ? null : { sign, holder: match[0] };
}

const NAMED_HOLDERS = [
  [HOSTING, "borrowed-cloud"],
  [GROUP, "borrowed-group"],
  [PARTNER, "borrowed-partner"],
] as const;

/** "ISO 27001, SOC 2 (AWS)": the provider in brackets may be meant for the whole list. */
export function holderInBrackets(clause: string): OtherHolder | null {
  if (!MAY_NAME_CLOUD.test(clause) || OWN_SUBJECT.test(clause)) return null;
  const cloud = cloudsIn(clause)[0];
  if (cloud === undefined || !/\(\s*(?:via |by |from )?$/iu.test(clause.slice(0, cloud.start)))
    return null;
  return { sign: "borrowed-cloud", holder: cloud.text };
}

/** "… belongs to Northbase, not to us", "the report is not ours". */
const NOT_OURS = wordPattern(
  String.raw`(?:not (?:(?:of|to|from) the (?:vendor|supplier|provider|company)|to us|ours|our own|in our name)(?!\p{L})|belong(?:s|ing)? to (?!us(?!\p{L})|our (?:company|organi[sz]ation|firm|legal))|rather than (?:to )?(?:us|ours|our own)(?!\p{L}))`,
);

/** "ISO 27001 (AWS)", "certificate held by our parent company". */
function holderNamedAfter(after: string): OtherHolder | null {
  const near = after.slice(0, 90);
  const denied = NOT_OURS.exec(near);
  if (denied !== null) return { sign: "borrowed-partner", holder: denied[0] };
  const cloudName = HELD_BY_CLOUD.exec(near)?.[1] ?? NAME_HOLDS_AFTER.exec(near)?.[1];
  if (cloudName !== undefined) return { sign: "borrowed-cloud", holder: cloudName };
  const whose = REPORTS_OF.exec(near)?.[1] ?? "";
  const owner = whose === "" ? undefined : platformLexicon.findIn(whose)[0];
  if (owner?.start === 0) return { sign: "borrowed-cloud", holder: owner.text };
  const platform = IN_BRACKETS.test(near) ? platformLexicon.findIn(near)[0] : undefined;
  if (platform !== undefined && /^[\s:–-]*\(\s*$/u.test(near.slice(0, platform.start)))
    return { sign: "borrowed-cloud", holder: platform.text };
  const cloud = cloudsIn(near)[0];
  if (cloud !== undefined && namesHolder(near, cloud.start)) {
    return { sign: "borrowed-cloud", holder: cloud.text };
  }
  for (const [pattern, sign] of NAMED_HOLDERS) {
    const match = pattern.exec(near);
    if (match !== null && namesHolder(near, match.index)) return { sign, holder: match[0] };
  }
  return null;
}

/** "The SOC 2 reports of Vercel and Supabase". */
const REPORTS_OF =
  /^\s*(?:reports?|certificates?|certifications?|attestations?)\s(?:of|from|by)\s(.{2,40})/iu;

/** "SOC 2 Type II (Vercel)": nobody puts his own name there. */
const IN_BRACKETS = /^[\s:–-]*\(/u;

function namesHolder(near: string, start: number): boolean {
  const lead = near.slice(0, start);
  return /^[\s:–-]*\(\s*$/u.test(lead) || HELD_BY_OTHER.test(lead);
}
