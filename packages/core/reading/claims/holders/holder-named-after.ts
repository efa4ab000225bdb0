import { cloudsIn } from "./cloud-holder.ts";
import { platformLexicon } from "../../artefacts/organisations/known-organisations.ts";
import type { OtherHolder } from "./found-holder.ts";
import { wordPattern } from "../../text/word-pattern.ts";
import { GROUP } from "../wordings/groups.ts";
import { HOSTING } from "../wordings/hosts.ts";
import { PARTNER } from "../wordings/partners.ts";
import { oneOf, wordings } from "../../text/wordings.ts";

/** "… belongs to Northbase, not to us", "the report is not ours". */
const NOT_OURS = wordPattern(
  String.raw`(?:not (?:(?:of|to|from) the (?:vendor|supplier|provider|company)|to us|ours|our own|in our name)(?!\p{L})|belong(?:s|ing)? to (?!us(?!\p{L})|our (?:company|organi[sz]ation|firm|legal))|rather than (?:to )?(?:us|ours|our own)(?!\p{L}))`,
);

/** "… are maintained by Google": bare names of those who run clouds. */
const HELD_BY_CLOUD =
  /(?<!\p{L})(?:held|maintained|owned|provided|covered|handled) by (Google|Microsoft|Amazon)(?!\p{L})/u;

/** "the ISO 27001 and SOC 2 reports Google maintains". */
const NAME_HOLDS_AFTER =
  /^[^.;]{0,30}?(?:reports|certificates|certifications|attestations)\s(\p{Lu}[\p{L}\p{N}]+)\s(?:holds|maintains|publishes|provides|has)(?!\p{L})/u;

/** "The SOC 2 reports of Vercel and Supabase". */
const REPORTS_OF =
  /^\s*(?:reports?|certificates?|certifications?|attestations?)\s(?:of|from|by)\s(.{2,40})/iu;

/** "SOC 2 reports from all four", "certifications for our key processors". */
const DOCUMENTS_OF_THEM = new RegExp(
  String.raw`^\s*(?:type\s\S+\s)?(?:reports?|certificates?|certifications?|attestations?)\s(?:${oneOf(
    {
      "how many": wordings`
      from (?:all|each|both|every one) of them(?!\p{L})
      from (?:both|each|all (?:two|three|four|five|six|seven|eight|nine|ten|\d+))(?=\W*(?:$|[.;,)]))
    `,
      "what they are": wordings`
      (?:for|from|of) (?:(?:all|each|both|most) (?:of )?)?(?:our|the|its|their) (?:[\p{L}-]+ )?(?:sub-?processors?|processors|sub-?service organi[sz]ations?|sub-?contractors?|vendors|suppliers|third parties)(?!\p{L}| (?:portal|management|programme?|risk|audit))
    `,
    },
  )})`,
  "iu",
);

/** "SOC 2 Type II (Vercel)": nobody puts his own name there. */
const IN_BRACKETS = /^[\s:–-]*\(/u;

/** "ISO 27001 (group)", "SOC 2 (hosting provider only)": who it is, and nothing else, in the bracket. */
const GROUP_IN_BRACKETS =
  /^[\s:–-]*\((?:(?:the|our|their|via|from|at|held by) )*(?:group|parent|holding|mother|sister|affiliate)(?:[- ](?:company|co\.?|level|wide|entity|certificate|cert|only|report))*\)/iu;
const HOST_IN_BRACKETS =
  /^[\s:–-]*\((?:(?:the|our|their|via|from|at|held by) )*(?:host|hosting|hoster|colo|dc|data ?cent(?:er|re)|cloud|infrastructure)s?(?: (?:provider|partner|vendor|company|only|facility|report))*\)/iu;

const HELD_BY_OTHER =
  /(?<![\p{L}\p{N}])(?:via|through|inherited|(?:held|maintained|provided|owned|obtained|covered|issued) (?:by|to|from|under)|belong(?:s|ing)? to|in the name of|that of|those of|thanks to|by way of|(?<!(?<!\p{L})and )(?<!(?<!\p{L})and is )hosted (?:on|by|at|in)|from|of|de|du|del|der|des|von|vom|di|della|dello|van|da|do|dos|das|dal)\s+(?:our |the |its |their |nuestr[oa] |notre |unsere[rs]? |noss[oa] |nostr[oa] |onze |la |le |el |il |het |l['’])?(?:\p{L}+\s){0,2}?$/iu;

const NAMED_HOLDERS = [
  [HOSTING, "borrowed-cloud"],
  [GROUP, "borrowed-group"],
  [PARTNER, "borrowed-partner"],
] as const;

/** "ISO 27001 (AWS)", "certificate held by our parent company". */
export function holderNamedAfter(after: string): OtherHolder | null {
  const near = after.slice(0, 90);
  const denied = NOT_OURS.exec(near);
  if (denied !== null) return { sign: "borrowed-partner", holder: denied[0] };
  const cloudName = HELD_BY_CLOUD.exec(near)?.[1] ?? NAME_HOLDS_AFTER.exec(near)?.[1];
  if (cloudName !== undefined) return { sign: "borrowed-cloud", holder: cloudName };
  const group = GROUP_IN_BRACKETS.exec(near)?.[0];
  if (group !== undefined) return { sign: "borrowed-group", holder: bracketed(group) };
  const host = HOST_IN_BRACKETS.exec(near)?.[0];
  if (host !== undefined) return { sign: "borrowed-cloud", holder: bracketed(host) };
  const them = DOCUMENTS_OF_THEM.exec(near);
  if (them !== null) return { sign: "borrowed-partner", holder: them[0].trim() };
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

function bracketed(words: string): string {
  return words.replace(/^[^(]*\(|\)$/gu, "");
}

function namesHolder(near: string, start: number): boolean {
  const lead = near.slice(0, start);
  return /^[\s:–-]*\(\s*$/u.test(lead) || HELD_BY_OTHER.test(lead);
}
