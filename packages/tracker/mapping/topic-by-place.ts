import { asksForBoth } from "@scopefit/core/facts/answers-for-both";
import type { FieldId } from "@scopefit/core/fields/field-dictionary";

import type { ColumnHeading } from "../layout/layout.ts";
import { headingWords } from "../layout/heading-words.ts";
import { contentDoubt } from "./content-doubt.ts";
import { FOLLOWS_ON, matchHeading } from "./match-heading.ts";
import { type ColumnMapping, PATH_SEPARATOR } from "./mapping.ts";

/** The two artefacts, by the beginnings of their fields' names and as a heading would name them. */
const ARTEFACTS = [
  { fields: /^iso/u, claim: "isoClaim", name: "ISO 27001" },
  // A bridge letter goes on where a report ends.
  { fields: /^(?:soc|bridge)/u, claim: "soc2Claim", name: "SOC 2" },
] as const;

type Artefact = (typeof ARTEFACTS)[number];

/** As sure as what the cells of a column say. */
const BY_PLACE = 0.85;

/**
 * What only certificates and reports have. A renewal or a start at the edge of such columns may as well be
 * the contract's.
 */
const OF_ARTEFACTS_ONLY =
  /^(?:scope|scope exclusions|exclusions|auditor|issued by|issuer|sites(?: (?:covered|included))?|covered (?:sites|locations)|expiry|expiry date|valid (?:until|to|till|thru|upto)|holder(?: and scope)?|held by)$/u;

/** What stands right behind the question for a report and is its own: a contract has a type and a period elsewhere. */
const OF_REPORT = /^(?:(?:report )?type|period|period covered|opinion)$/u;

/** "DOCU-03 Have you undergone …", "DOCU-03 Additional information": what an export writes before each question. */
const QUESTION_NUMBER = /^\s*([A-Z]{2,6}[-.]?\d+(?:\.\d+)*)\s/u;

const ASKS_FOR_MORE = /^(?:additional|further|more) (?:information|info|details)$/u;

/**
 * Trackers name the standard once and go on with "Expiry", "Scope", "Auditor". A heading that fits both
 * artefacts belongs to the one whose columns it stands between; beside them on one side only, if no contract
 * has such a thing.
 */
export function withTopicByPlace(
  columns: readonly ColumnMapping[],
  headings: readonly ColumnHeading[],
  samples: ReadonlyMap<number, readonly string[]>,
): readonly ColumnMapping[] {
  // What has found its place is a neighbour for the next: "Cert no. | Issue date | Expiry date".
  const found = placed(placed(columns, headings, samples), headings, samples);
  return found.map((column) => {
    if (isOfCertificate(column, found)) return asExpiry(column);
    return isBesideBody(column, found) ? asAccreditation(column) : column;
  });
}

/** “Accreditation” holds the certification body in many a tracker, but not where another column does. */
function isBesideBody(column: ColumnMapping, columns: readonly ColumnMapping[]): boolean {
  if (column.field !== "isoCertificationBody" || column.decidedBy === "saved") return false;
  if (!/\baccreditation$/u.test(headingWords(column.heading))) return false;
  const others = columns.filter((other) => other !== column);
  return (
    others.some(({ field }) => field === column.field) &&
    others.every(({ field }) => field !== "isoAccreditationBody")
  );
}

function asAccreditation(column: ColumnMapping): ColumnMapping {
  const reason = "another column names the certification body";
  return { ...column, field: "isoAccreditationBody", confidence: BY_PLACE, reason, doubt: null };
}

/** "Expiry or period", where nobody asks for reports: a certificate's, which has no period. */
function isOfCertificate(
  { field, heading, decidedBy }: ColumnMapping,
  columns: readonly ColumnMapping[],
): boolean {
  if (field !== "soc2PeriodEnd" || decidedBy === "saved") return false;
  if (!/\b(?:expiry|valid\w*)\b/u.test(headingWords(heading))) return false;
  const others = columns.filter((other) => other.field !== field);
  if (others.some((other) => other.field !== null && /^soc/u.test(other.field))) return false;
  return others.some((other) => other.field === "isoClaim" && !asksForBoth(other.heading));
}

function asExpiry(column: ColumnMapping): ColumnMapping {
  const reason = "the validity of a certificate; no column asks for a report";
  return { ...column, field: "isoExpiryDate", confidence: BY_PLACE, reason, doubt: null };
}

function placed(
  columns: readonly ColumnMapping[],
  headings: readonly ColumnHeading[],
  samples: ReadonlyMap<number, readonly string[]>,
): readonly ColumnMapping[] {
  return columns.map((column, place) => {
    if (asksForMore(column, columns[place - 1])) return detailsOf(column, columns[place - 1]);
    if (column.doubt !== "ambiguous-heading" || column.decidedBy === "saved") return column;
    const group = groupOf(headings[place]);
    const own = headings[place]?.path.at(-1) ?? "";
    const artefact = artefactAround(place, columns, headings, group, own);
    if (artefact === null) return besideEngagement(column, own, place, columns);
    const { field } = matchHeading([artefact.name, own]);
    if (field === null || !artefact.fields.test(field)) return column;
    if (contentDoubt(field, samples.get(column.column) ?? []) !== null) return column;
    const reason = `“${own}” among the columns on ${artefact.name}`;
    return { ...column, field, confidence: BY_PLACE, reason, doubt: null };
  });
}

/** Whether a column asks for more on the very question before it, and that asks for a certificate or report. */
function asksForMore(column: ColumnMapping, before: ColumnMapping | undefined): boolean {
  if (before === undefined || column.field !== null || column.decidedBy === "saved") return false;
  const [, number] = QUESTION_NUMBER.exec(column.heading) ?? [];
  if (number === undefined || QUESTION_NUMBER.exec(before.heading)?.[1] !== number) return false;
  return isClaim(before.field) && ASKS_FOR_MORE.test(headingWords(column.heading));
}

function detailsOf(column: ColumnMapping, before: ColumnMapping | undefined): ColumnMapping {
  const field = before?.field === "isoClaim" ? "isoDetails" : "soc2Details";
  const reason = "it asks for more on the question before it, by the same number";
  return { ...column, field, confidence: BY_PLACE, reason, doubt: null };
}

/** What stands right behind the vendor or the service and is of those: whose it is and where it is done. */
const OF_ENGAGEMENT = [
  { words: /^(?:sites?|locations?)$/u, field: "deliveryLocations", behind: "service" },
  { words: /^entity$/u, field: "vendorLegalEntity", behind: "vendor" },
] as const satisfies readonly { words: RegExp; field: FieldId; behind: string }[];

/** "Vendor | Service | Sites", "Vendor | Entity". */
function besideEngagement(
  column: ColumnMapping,
  own: string,
  place: number,
  columns: readonly ColumnMapping[],
): ColumnMapping {
  const words = headingWords(own);
  const meant = OF_ENGAGEMENT.find((it) => it.words.test(words));
  const before = fieldAt(place - 1, columns);
  if (meant === undefined || before === null) return column;
  if (ARTEFACTS.some(({ fields }) => fields.test(before))) return column;
  if (meant.behind === "vendor" && before !== "vendorName") return column;
  if (columns.some(({ field }) => field === meant.field)) return column;
  const reason = `“${own}” beside the columns on the ${meant.behind}`;
  return { ...column, field: meant.field, confidence: BY_PLACE, reason, doubt: null };
}

function artefactAround(
  place: number,
  columns: readonly ColumnMapping[],
  headings: readonly ColumnHeading[],
  group: string,
  own: string,
): Artefact | null {
  const clear = (at: number) => columns[at]?.doubt !== "ambiguous-heading";
  const inGroup = (at: number) => groupOf(headings[at]) === group;
  const places = columns.map((_, at) => at).filter((at) => clear(at) && inGroup(at));
  const left = places.findLast((at) => at < place);
  const right = places.find((at) => at > place);
  const before = left === undefined ? null : fieldAt(left, columns);
  const after = right === undefined ? null : fieldAt(right, columns);
  const artefact = ARTEFACTS.find(({ fields }) => before !== null && fields.test(before));
  if (artefact === undefined || left === undefined) return null;
  if (after !== null && artefact.fields.test(after)) return artefact;
  const isOfBoth = before === artefact.claim && isClaim(fieldAt(left - 1, columns));
  if (isOfBoth) return null;
  const words = headingWords(own);
  const isOfReport = artefact.claim === "soc2Claim" && OF_REPORT.test(words);
  const followsOn = left === place - 1 && (isOfReport || FOLLOWS_ON.test(words));
  return isClaim(after) || followsOn || OF_ARTEFACTS_ONLY.test(words) ? artefact : null;
}

function fieldAt(place: number, columns: readonly ColumnMapping[]): FieldId | null {
  return columns[place]?.field ?? null;
}

/** The columns on an artefact begin with whether there is one. */
function isClaim(field: FieldId | null): boolean {
  return ARTEFACTS.some(({ claim }) => claim === field);
}

function groupOf(heading: ColumnHeading | undefined): string {
  return heading?.path.slice(0, -1).join(PATH_SEPARATOR) ?? "";
}
