import { allMatches } from "../../text/all-matches.ts";
import {
  hyperscalerLexicon,
  platformLexicon,
} from "../../artefacts/organisations/known-organisations.ts";
import { oneOf, wordings } from "../../text/wordings.ts";

/** "Supabase (SOC 2), Cloudflare (ISO 27001) are our subprocessors"; a row of a table of them. */
const LISTS_PROVIDERS = new RegExp(
  oneOf({
    "“… are our subprocessors”": wordings`
      (?<!\p{L})(?:are|is|as|include|includes|:)\s(?:all\s)?(?:our|the|among our|one of our|some of our)\s(?:\p{L}+\s){0,2}(?:sub-?processors?|sub-?contractors?|providers?|vendors|suppliers|processors|hosts)(?!\p{L})
    `,
    "“Subprocessors: …”": wordings`
      ^\W*(?:sub-?processors?|sub-?contractors?|third[- ]part(?:y|ies) (?:services|vendors|providers)|vendors used|hosting providers?)\s*[:|–-]
    `,
    "“Northbase | Email delivery | …”": wordings`
      ^[^:|]{2,40}[:|]\s*(?:[\p{L}-]+\s)?(?:hosting|infrastructure|storage|(?:e-?mail|sms) delivery|e-?mail|analytics|monitoring|logging|database|cdn|messaging|sms|authentication|tracking|inference|backups?|compute)(?:\s(?:provider|service|platform|delivery|services))?\s*[:|]
    `,
  }),
  "iu",
);

/** Whether a sentence as a whole lists whoever is used, so that none of it is the vendor's own. */
export function listsProviders(sentence: string): boolean {
  return LISTS_PROVIDERS.test(sentence);
}

const OPENS_PROVIDER_LIST =
  /^\W*(?:sub-?processors?|sub-?contractors?|third[- ]party (?:services|vendors|providers)|hosting providers?|data cent(?:er|re)s?|cloud providers?)(?:\s(?:list|name|register))?\s*[:|–-]/iu;

/** "再委託先一覧", "委託先：": the same in Japanese, Chinese and Korean. */
const OPENS_PROVIDER_LIST_IN_EAST_ASIAN =
  /^\P{L}*(?:(?:外部|再)*委託先|サブプロセッサー?|分包商|子处理者|次级处理者|(?:재|하위)?\s?수탁(?:사|자|업체)|하위\s?처리자)\s?(?:(?:の)?一覧|リスト|名单|列表|목록|[:：|])/u;

/** Whether a text opens as a list of whoever is used; then all of it is about them. */
export function opensProviderList(text: string): boolean {
  return OPENS_PROVIDER_LIST.test(text) || OPENS_PROVIDER_LIST_IN_EAST_ASIAN.test(text);
}

/** "Northbase, Inc.: …": what stands before the first colon. */
const LABEL = /^\P{L}*([^:：|]{3,60})[:：]/u;
const LEGAL_FORM =
  /^株式会社|(?:株式会社|有限公司|(?<!\p{L})(?:Inc|LLC|Ltd|Limited|Corp|GmbH|AG|SAS?|S\.A\.S?|S\.?L|S\.?r\.?l|B\.?V|Sp\. z o\.o|s\.r\.o|A\.?Ş))\.?$/u;

/** The company whose full name heads a sentence, or `null`. */
export function companyAtHead(sentence: string): string | null {
  const name = LABEL.exec(sentence)?.[1]?.trim();
  return name !== undefined && LEGAL_FORM.test(name) ? name : null;
}

/** Whether several companies head a sentence each: the vendor can be but one of them. */
export function listsCompanies(sentences: readonly string[]): boolean {
  return new Set(sentences.map(companyAtHead).filter((name) => name !== null)).size > 1;
}

const NAMES = String.raw`\p{Lu}[\p{L}\p{N}.&-]*(?:\s\p{Lu}[\p{L}\p{N}.&-]*){0,2}`;

/** "Northbase, Mailpost, and Hostco are each …": the names that are the subject. */
const SEVERAL_SUBJECTS = new RegExp(
  String.raw`^\W*(?:A:\s*)?((?:${NAMES}(?:,\s(?:and\s)?|\s(?:and|&|und|et|y|e|en)\s))+${NAMES})\s(?:are|both|each|all|hold|have|maintain|sind|haben|sont|ont|son|están|tienen|são|têm|sono|hanno|zijn|hebben)\s`,
  "u",
);

/** Whether the subject of a sentence is several well-known platforms, of which the vendor can be but one. */
export function isAboutSeveralPlatforms(sentence: string): boolean {
  const subjects = SEVERAL_SUBJECTS.exec(sentence)?.[1];
  return subjects !== undefined && platformsIn(subjects).size > 1;
}

/** "Supabase (SOC 2), Vercel (SOC 2)", below a heading that the item repeats or not. */
const OPENS_WITH_NAME = new RegExp(String.raw`^\W*(?:[^:()]{1,60}:\s)?${NAMES}\s\(`, "u");
const NAME_IN_LIST = new RegExp(String.raw`(?:^\W*|[:,;]\s+|\sand\s)(${NAMES})\s\(`, "gu");

/** Whether items name several well-known platforms and say in brackets what each has. */
export function listsPlatforms(sentences: readonly string[]): boolean {
  return new Set(sentences.flatMap(platformsListed)).size > 1;
}

/** The well-known platforms that a list item names, a bracket after each: "Supabase (SOC 2)". */
export function platformsListed(sentence: string): readonly string[] {
  if (!OPENS_WITH_NAME.test(sentence)) return [];
  return allMatches(NAME_IN_LIST, sentence).flatMap(([, name = ""]) => [...platformsIn(name)]);
}

function platformsIn(words: string): ReadonlySet<string> {
  return new Set(
    [hyperscalerLexicon, platformLexicon].flatMap(({ findIn }) =>
      findIn(words).map(({ name }) => name),
    ),
  );
}
