import { allMatches } from "./all-matches.ts";
import type { ClaimSign } from "./claim.ts";
import { hyperscalerLexicon } from "./known-organisations.ts";
import type { FoundOrganisation } from "./reference/organisation-lexicon.ts";

/** Whose artefact a claim speaks of, where it is not the vendor's own. */
export interface OtherHolder {
  readonly sign: Extract<ClaimSign, "borrowed-cloud" | "borrowed-group" | "borrowed-partner">;
  readonly holder: string;
}

const HOSTING =
  /(?<![\p{L}\p{N}])(?:data[\s-]?cent(?:er|re)s?|datacenters?|(?:cloud|hosting|infrastructure|upstream|platform|service|saas|iaas|paas|storage|colo\w*)(?:\s\p{L}+){0,2}[\s-]providers?|(?:external|inference|default|third[- ]party|underlying|these|those|each|all of our)(?:\s\p{L}+)? providers?|providers?(?= \(|['’]s?| (?:is|are|has|have|hold|holds|maintain|maintains|who|that|which))|hosting (?:partner|company|vendor|facility|environment|platform)s?|(?:hosted|stored|kept|housed|located|runs?|running|deployed|backed up|processed|stockée?s?|hébergée?s?|gespeichert|almacenad[oa]s?|armazenad[oa]s?|alojad[oa]s?)(?:\s\p{L}+){0,2}? (?:on|in|at|within|inside|using|with|by|via|across|exclusively in|sur|dans|chez|en|em|auf|bei|in)|stores? (?:\p{L}+\s){0,4}(?:on|in|at|with|using)|co-?location|colo facilit\p{L}+|underlying (?:platform|infrastructure|cloud|service)|(?:our|the|their|cloud|hosting|physical|unsere|server) infrastructure(?= (?:is|are|ist|has|holds|with))|servers|inherit(?:s|ed)?(?: from)?|rechenzentr\p{L}+|hoster|hosting-?(?:partner|anbieter|provider)|gehostet|alojad[oa]s?|hospedad[oa]s?|centros? de (?:datos|dados)|proveedor(?:es)?|provedor(?:es)?|fornecedor(?:es)?|centres? de données|hébergeurs?|hébergée?s?|fournisseurs?|ospitat[oaie]|fornitor[ei])|データセンター|数据中心|機房|机房/giu;

const GROUP =
  /(?<![\p{L}\p{N}])(?:(?:our|the|its|their|ultimate) (?:parent|group|holding|mother|sister|global|corporate)(?:[\s-](?:company|organi[sz]ation|group|entity|firm))?|group[- ](?:certificat\p{L}*|level|wide)|(?:covered|included|certified) (?:by|under|in|through) (?:\S+\s){0,2}\S+['’]s|parent (?:company|organi[sz]ation|entity|group)|sister (?:company|entity)|subsidiar(?:y|ies)|affiliates?|head ?quarters|hq|muttergesellschaft|konzern|société mère|maison mère|empresa matriz|casa matriz)(?![\p{L}\p{N}])/iu;

const PARTNER =
  /(?<![\p{L}\p{N}])(?:sub-?processors?|sub-?contractors?|(?:delivery|staffing|payroll|payment|card|billing|e-?mail|outsourcing|technology|our|its|their|these|all) (?:partners?|vendors?|suppliers?|processors?|gateways?)|(?:partners?|vendors|suppliers)(?= (?:is|are|has|have|hold|holds|maintain|maintains))|third[- ]part(?:y|ies)(?! (?:audit|assess|certif|attest|report|independent|verif|examin|penetration|accredited))|landlord|building|it park|client['’]?s?['’]? (?:environment|network|vdi|infrastructure)|customer['’]?s?['’]? (?:environment|network|infrastructure)|dienstleister|partnern?|unterauftragnehmer|sous-traitants?|socios?|parceiros?)(?![\p{L}\p{N}])/iu;

/** "We use Northbase, which is …": the relative clause is about Northbase. */
const USED_THEN_WHICH =
  /(?<![\p{L}\p{N}])(?:uses?|using|via|through|on|by|with|from|rel(?:y|ies) on|leverag\p{L}+|utili[sz]\p{L}+|powered|partner\p{L}*|provid\p{L}+|processors?|services?|mit|avec|con|com)(?![\p{L}\p{N}])([^.;]*?),?\s+(?:which|that|who|whose|both of which|all of which|die|der|qui|que)\s(?:[^.;]*)$/iu;

/** "… certificate covers its data centres". */
const COVERS_HOSTING =
  /^[^.;]{0,40}?(?:covers?|covering|for|of)\s(?:\p{L}+\s){0,3}?(?:data[\s-]?cent(?:er|re)s?|datacent(?:er|re)s?|hosting (?:facilit|environment|infrastructure)\p{L}*)/iu;

const OWN_SUBJECT =
  /(?<![\p{L}\p{N}])(?:we|we['’](?:re|ve)|our (?:company|organi[sz]ation|business|firm|own|team|isms|soc|iso)|itself|ourselves|wir|nous|nosotros|somos|estamos|nós)(?![\p{L}\p{N}])/giu;

const PROVIDER_AFTER =
  /^[\s)\]]*(?:(?:certified|compliant|accredited|attested|audited|approved|zertifizierte\w*|certificad[oa]s?|certifiée?s?|certification|facility)[\s,]+)?(?:(?!(?:for|of|to|and|by|with|from|our|its|their|covering|on|in|we|since|as)\b)[\p{L}-]+[\s,]+){0,4}?(?:data[\s-]?cent|datacent|hosting|hosted|facilit(?:y|ies)\b|colo(?:cation)?\b|co-location|servers?\b|providers?\b|processors?\b|vendors?\b|suppliers?\b|partners?\b|gateways?\b|sub-?processors?\b|hosts?\b|infrastructures?\b|cloud (?:provider|infrastructure|environment|data)|rechenzentr|centros? de|hoster)/iu;

/** "Acme is an … certified hosting provider": it says what the subject is, unless that is "it". */
const SAID_OF_SUBJECT =
  /^(?!\s*(?:it|this|they|these|which|that|who)\s).*(?<![\p{L}])(?:is|are|am|as|we['’]re|i['’]m)\s+(?:an?|the|also an?|proud to be an?)\s*$/isu;

const HELD_BY_OTHER =
  /(?<![\p{L}\p{N}])(?:via|through|inherited|(?:held|maintained|provided|owned|obtained|covered|issued) (?:by|to|from|under)|thanks to|by way of|hosted (?:on|by|at|in)|from|of)\s+(?:our |the |its |their )?(?:\p{L}+\s){0,2}?$/iu;

/**
 * Who holds it, where the words around a mention make it somebody else's: a hosting provider's, the
 * group's, a partner's. `null` where nothing says so, which is not yet proof that it is the vendor's.
 */
export function otherHolder(before: string, after: string): OtherHolder | null {
  const afterOwn = fromLastOwnSubject(before);
  return (
    cloudHolder(afterOwn, after) ??
    found(GROUP, afterOwn, "borrowed-group") ??
    found(PARTNER, afterOwn, "borrowed-partner") ??
    found(USED_THEN_WHICH, afterOwn, "borrowed-partner") ??
    found(COVERS_HOSTING, after, "borrowed-cloud") ??
    holderNamedAfter(after)
  );
}

const NAME_AFTER_USE =
  /(?<![\p{L}\p{N}])(?:hosted|stored|using|uses?|via|through|run(?:s|ning)?|built|deployed|powered|processed|provided|handled|managed|backed up|rel(?:y|ies)|leverag\p{L}+|utili[sz]\p{L}+|provider|processor|partner|gehostet|hébergée?s?|stockée?s?|alojad[oa]s?|hospedad[oa]s?)(?:\s(?:on|in|by|with|at|using|via|through|is|are|bei|auf|chez|sur|en|em|with|the|our))*[\s:(]+(\p{Lu}[\p{L}\p{N}.]{2,})/gu;

/** Names of whoever a text says hosts, stores or processes for the vendor: "stored using Northbase". */
export function providersNamedIn(text: string): readonly string[] {
  return allMatches(NAME_AFTER_USE, text).map((match) => match[1]?.replace(/\.$/u, "") ?? "");
}

/** Words before "we are" do not say whose it is: "hosted on AWS and we are certified". */
function fromLastOwnSubject(before: string): string {
  const subjects = allMatches(OWN_SUBJECT, before);
  const last = subjects.at(-1);
  if (last === undefined) return before;
  const rest = before.slice(last.index + last[0].length);
  // "We use data centres that are …": the provider stands after the subject and is kept.
  return rest;
}

function cloudHolder(before: string, after: string): OtherHolder | null {
  const hosting = allMatches(HOSTING, before).at(-1);
  const cloud = cloudsIn(before).at(-1);
  if (cloud !== undefined) return { sign: "borrowed-cloud", holder: cloud.text };
  if (hosting !== undefined) return { sign: "borrowed-cloud", holder: hosting[0] };
  if (SAID_OF_SUBJECT.test(before)) return null;
  const match = PROVIDER_AFTER.exec(after);
  return match === null ? null : { sign: "borrowed-cloud", holder: match[0].trim() };
}

const MAY_NAME_CLOUD = /aws|amazon|azure|google|gcp|oracle|OCI|ibm|alibaba/iu;

function cloudsIn(text: string): readonly FoundOrganisation[] {
  return MAY_NAME_CLOUD.test(text) ? hyperscalerLexicon.findIn(text) : [];
}

function found(pattern: RegExp, text: string, sign: OtherHolder["sign"]): OtherHolder | null {
  const match = pattern.exec(text);
  return match === null ? null : { sign, holder: match[0] };
}

const NAMED_HOLDERS = [
  [new RegExp(HOSTING.source, "iu"), "borrowed-cloud"],
  [GROUP, "borrowed-group"],
  [PARTNER, "borrowed-partner"],
] as const;

/** "ISO 27001, SOC 2 (AWS)": the provider in brackets may be meant for the whole list. */
export function holderInBrackets(clause: string): OtherHolder | null {
  if (!MAY_NAME_CLOUD.test(clause) || allMatches(OWN_SUBJECT, clause).length > 0) return null;
  const cloud = cloudsIn(clause)[0];
  if (cloud === undefined || !/\(\s*(?:via |by |from )?$/iu.test(clause.slice(0, cloud.start)))
    return null;
  return { sign: "borrowed-cloud", holder: cloud.text };
}

/** "ISO 27001 (AWS)", "certificate held by our parent company". */
function holderNamedAfter(after: string): OtherHolder | null {
  const near = after.slice(0, 90);
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

function namesHolder(near: string, start: number): boolean {
  const lead = near.slice(0, start);
  return /^[\s:–-]*\(\s*$/u.test(lead) || HELD_BY_OTHER.test(lead);
}
