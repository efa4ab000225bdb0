import { ENTITY_REASONS } from "@scopefit/core/matching/entity/entity-reasons";
import { matchEntity } from "@scopefit/core/matching/entity/match-entity";

import { saysNone } from "../says-none.ts";

/**
 * What ties an audit firm to those who built the controls it examined, as far as the row says.
 * `same-firm`: it is the consultant or the platform; `related`: the two are said to belong together;
 * `may-be-same`: their names are alike; `bundled`: the audit was sold with the platform.
 */
export type AuditorTies = "same-firm" | "related" | "may-be-same" | "bundled" | "none";

/** What is known of the firm and of those who helped; `null` where nothing is. */
export interface AuditorAndHelpers {
  readonly auditor: string;
  readonly consultant: string | null;
  readonly platform: string | null;
}

const RELATED =
  /\baffiliate[sd]?\b|\bsubsidiar(?:y|ies)\b|\bsister (?:company|firm)\b|\bsame (?:group|owners?|parent)\b|\b(?:jointly|commonly|partly) owned\b|\bowned by\b|\bcommon owner(?:ship)?\b/iu;
/** Whom the other column is about: "Tala GRC, affiliate of the audit firm". */
const AUDITORS_ROLE = /\baudit(?:ors?| firm)\b|\bassessor\b/iu;
const HELPERS_ROLE = /\bplatform\b|\bconsultant\b|\badvis[eo]rs?\b/iu;
const BUNDLED =
  /\bbundled?\b|\ball[- ]in[- ]one\b|\bin-house audit|\baudit (?:is |was )?included\b|\bincl(?:udes|uding|\.)? (?:the )?audit\b|\bguaranteed\b|\bSOC[\s-]?2 (?:report )?(?:in|within) \w+ (?:days?|weeks?)\b/iu;
/** "Harrow Pike LLP, through Vanta": the firm, and who brought it. */
const BROUGHT_BY = /[\s,(]+(?:through|via|introduced by|arranged by)\s+\p{L}.*$/iu;

/** Reasons for which two names may be one firm's. */
const ALIKE: ReadonlySet<string> = new Set([
  ENTITY_REASONS.alike,
  ENTITY_REASONS.brandOnly,
  ENTITY_REASONS.contained,
  ENTITY_REASONS.countryMissing,
  ENTITY_REASONS.otherCountry,
  ENTITY_REASONS.otherForm,
  ENTITY_REASONS.sister,
]);

/** What ties the auditor to the vendor's helpers, the gravest first. */
export function tiesOfAuditor({ auditor, consultant, platform }: AuditorAndHelpers): AuditorTies {
  const firm = auditor.replace(BROUGHT_BY, "");
  const helpers = [consultant, platform].flatMap((name) =>
    name === null || saysNone(name) ? [] : [name],
  );
  const matches = helpers.map((helper) => matchEntity(firm, helper));
  if (matches.some(({ result }) => result === "IN")) return "same-firm";
  if (
    (RELATED.test(auditor) && HELPERS_ROLE.test(auditor)) ||
    helpers.some((text) => RELATED.test(text) && AUDITORS_ROLE.test(text))
  ) {
    return "related";
  }
  if (matches.some(({ reason }) => ALIKE.has(reason))) return "may-be-same";
  return firm !== auditor || [auditor, ...helpers].some((text) => BUNDLED.test(text))
    ? "bundled"
    : "none";
}
