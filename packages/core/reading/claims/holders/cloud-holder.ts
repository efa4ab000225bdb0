import { CERTIFIED_HOST_IN_EAST_ASIAN, HOSTING_IN_EAST_ASIAN } from "../east-asian-words.ts";
import {
  hyperscalerLexicon,
  platformLexicon,
} from "../../artefacts/organisations/known-organisations.ts";
import type { OtherHolder } from "./found-holder.ts";
import { withoutOpeningParticiple } from "./opening-participle.ts";
import { speaksOfItself } from "./own-subject.ts";
import type { FoundOrganisation } from "../../artefacts/reference/organisation-lexicon.ts";
import { wordPattern } from "../../text/word-pattern.ts";
import {
  CERTIFIED_BASE_AFTER,
  COVERS_ITS_INFRASTRUCTURE,
  HOSTING,
  PROVIDER_AFTER,
} from "../wordings/hosts.ts";

const MAY_NAME_CLOUD = wordPattern(
  "aws|amazon|microsoft|ms|azure|google|gcp|oracle|oci|ibm|alibaba",
);

/** Products of the large clouds that go by a name of their own. */
const CLOUD_PRODUCT =
  /(?<![\p{L}\p{N}])(?:Firebase|S3|EC2|BigQuery|Cloud Run|CloudFront|DynamoDB|Google Workspace|G Suite|Microsoft 365|Office 365)(?![\p{L}\p{N}])/u;

/** The large clouds and their products that a text names. */
export function cloudsIn(text: string): readonly FoundOrganisation[] {
  if (MAY_NAME_CLOUD.test(text)) return hyperscalerLexicon.findIn(text);
  const product = CLOUD_PRODUCT.exec(text);
  if (product === null) return [];
  const [name] = product;
  return [{ name, text: name, start: product.index, end: product.index + name.length }];
}

/** What contracts call the one who gives them: "Provider holds …". */
const PARTIES: ReadonlySet<string> = new Set(["Provider", "Service Provider"]);

/** "Acme is an … certified hosting provider": it says what the subject is, unless that is "it". */
const SAID_OF_SUBJECT =
  /^(?!\s*(?:it|this|they|these|which|that|who)\s).*(?<![\p{L}])(?:is|are|am|as|we['’]re|i['’]m)\s+(?:an?|the|also an?|proud to be an?)\s*$/isu;

/** "Tessera, an … certified provider, opened": the name that opens the sentence is described. */
const NAME_DESCRIBED =
  /^\W*\p{Lu}[\p{L}\p{N}.&-]*(?:\s\p{Lu}[\p{L}\p{N}.&-]*){0,3},\s(?:an?|the)\s*$/u;

/** The cloud, or whoever hosts, of whom the words before or right after speak. */
export function cloudHolder(before: string, after: string): OtherHolder | null {
  const hosting = HOSTING.all(before).at(-1) ?? HOSTING_IN_EAST_ASIAN.exec(before) ?? undefined;
  const cloud = cloudsIn(before).at(-1);
  if (cloud !== undefined) return { sign: "borrowed-cloud", holder: cloud.text };
  if (hosting !== undefined && !PARTIES.has(hosting[0]))
    return { sign: "borrowed-cloud", holder: hosting[0] };
  const certified = CERTIFIED_HOST_IN_EAST_ASIAN.exec(after)?.[1];
  if (certified !== undefined) return { sign: "borrowed-cloud", holder: certified };
  if (SAID_OF_SUBJECT.test(before) || NAME_DESCRIBED.test(before)) return null;
  const match = CERTIFIED_BASE_AFTER.exec(after) ?? PROVIDER_AFTER.exec(after);
  return match === null ? null : { sign: "borrowed-cloud", holder: match[0].trim() };
}

/** "Google tiene certificación …": the one who runs the cloud is the subject. */
const CLOUD_IS_SUBJECT =
  /(?:^|[.;,]\s|\s(?:and|y|e|und|et)\s)\W*(Google|Microsoft|Amazon)\s(?:is|has|holds|maintains|commissions|undergoes|publishes|provides|issues|completes|tiene|cuenta|posee|está|ist|hat|verfügt|est|possède|dispose|possui|tem|è|possiede|heeft|är|har|er)\s/u;

/** The cloud that a sentence is about. */
export function cloudAsSubject(before: string): OtherHolder | null {
  const holder = CLOUD_IS_SUBJECT.exec(before)?.[1];
  return holder === undefined ? null : { sign: "borrowed-cloud", holder };
}

/** "O Supabase mantém …": a well-known platform opens the sentence. */
const OPENS_WITH_ARTICLE = /^\W*(?:(?:a|o|la|el|le|die|der|de|il|l['’])\s?)?$/iu;

/** "Supabase mantém … para sua infraestrutura": the platform, told of by whoever builds on it. */
export function platformForItself(before: string, after: string): OtherHolder | null {
  if (!COVERS_ITS_INFRASTRUCTURE.test(after) || speaksOfItself(before)) return null;
  const platform = platformLexicon.findIn(before)[0];
  const isSubject = platform && OPENS_WITH_ARTICLE.test(before.slice(0, platform.start));
  return isSubject ? { sign: "borrowed-cloud", holder: platform.text } : null;
}

/** "SOC 2: (Supabase is …": whoever is named inside a bracket as its subject is not the one who speaks. */
export function platformInBrackets(before: string): OtherHolder | null {
  const inside = OPEN_BRACKET.exec(before)?.[1];
  const platform = inside === undefined ? undefined : platformLexicon.findIn(inside)[0];
  if (platform?.start !== 0 || !IS_OR_HAS.test(inside?.slice(platform.end) ?? "")) return null;
  return { sign: "borrowed-cloud", holder: platform.text };
}

const OPEN_BRACKET = /^[^\p{L}]*(?:[^()]{0,40}[:|–—-][^\p{L}()]*)?\(([^()]*)$/u;
const IS_OR_HAS = /^\s(?:is|are|has|holds|maintains)(?!\p{L})/u;

/** "ISO 27001, SOC 2 (AWS)": the provider in brackets may be meant for the whole list. */
export function holderInBrackets(clause: string): OtherHolder | null {
  if (!MAY_NAME_CLOUD.test(clause) || speaksOfItself(clause)) return null;
  const said = withoutOpeningParticiple(clause);
  const cloud = cloudsIn(said)[0];
  if (cloud === undefined || !/\(\s*(?:via |by |from )?$/iu.test(said.slice(0, cloud.start)))
    return null;
  return { sign: "borrowed-cloud", holder: cloud.text };
}
