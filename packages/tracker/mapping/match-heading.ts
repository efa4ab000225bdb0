import { engagementFields } from "@scopefit/core/fields/engagement-fields";
import { fieldDictionary, type FieldId } from "@scopefit/core/fields/field-dictionary";

import { headingWords } from "../layout/heading-words.ts";
import { headingWordings } from "./wordings/heading-wordings.ts";
import type { ColumnDoubt } from "./mapping.ts";
import { underItsSection } from "./section-of-heading.ts";
import { namesOtherDocument } from "./other-documents.ts";
import { withoutItsVendor } from "./of-the-vendor.ts";
import { headingTopic, type HeadingTopic, withoutTopic } from "./heading-topic.ts";
import { firstOfPair } from "./two-in-one.ts";

/** What a heading alone says of its column. */
export interface HeadingMatch {
  readonly field: FieldId | null;
  readonly confidence: number;
  readonly reason: string;
  readonly doubt: ColumnDoubt | null;
}

const EXACT = 1;
const WITH_GROUP = 0.95;
const BY_WORDING = 0.9;

/** Headings that several fields carry; only a group or the topic in the heading can tell which. */
const AMBIGUOUS = new Set(
  [
    "scope",
    "expiry",
    "expiry date",
    "valid until",
    "valid to",
    "valid thru",
    "valid till",
    "valid upto",
    "valid from",
    "validity",
    "period",
    "type",
    "status",
    "auditor",
    "report date",
    "locations",
    "sites",
    "sites covered",
    "sites included",
    "covered sites",
    "covered locations",
    "entity",
    "exclusions",
    "excluded",
    "scope exclusions",
    "evidence",
    "notes",
    "comments",
    "version",
    "date",
    "issue date",
    "start",
    "end",
    "result",
    "findings",
    "issued by",
    "standard",
    "document",
    "renewal",
    "renewal date",
    "registration number",
    "license no.",
    "effective date",
    "report",
    "certificate",
    "conclusion",
    "reason",
    "basis",
    "method",
    "details",
    "requirement",
    "title",
    "owner signed",
    "next audit",
    "last audit",
    "title of system",
    "response",
    "verified",
    "signed",
    "signed by",
    "changes",
    "expected date",
    "product",
    "issued on",
    "holder",
    "held by",
    "holder and scope",
    // Short forms that only their neighbours explain.
    "ed",
    "per",
    "op",
    "sys",
  ].map(headingWords),
);

/** Columns for remarks; what stands there is for people. */
const REMARKS = /^(?:notes?|comments?|remarks?|details)$/u;

const FIELD_BY_HEADING = fieldsByHeading();

function fieldsByHeading(): ReadonlyMap<string, readonly FieldId[]> {
  const fields = new Map<string, FieldId[]>();
  for (const [id, { headings, label }] of Object.entries(fieldDictionary) as [
    FieldId,
    { headings: readonly string[]; label: string },
  ][]) {
    // What our own notices call a field is a heading for it as well.
    for (const heading of [label, ...headings]) {
      const words = headingWords(heading);
      const known = fields.get(words) ?? [];
      if (!known.includes(id)) fields.set(words, [...known, id]);
    }
  }
  return fields;
}

/**
 * Which field a heading path means: by exact spelling, by its group, by its wording, or by the first
 * of two fields that it names.
 */
export function matchHeading(written: readonly string[]): HeadingMatch {
  const path = withItsGroup(written);
  const paired = matchFirstOfPair(path);
  if (paired !== null) return paired;
  const match = matchWhole(path);
  if (match.confidence === EXACT) return match;
  const sectioned = matchUnderSection(path);
  if (sectioned !== null) return sectioned;
  const isKnown = match.field !== null || match.doubt !== null || match.confidence > 0;
  return isKnown ? match : (firstOfTwo(path) ?? matchOfTheVendor(path) ?? match);
}

/** "Evidence read" above "By" and "On": only together they are headings. */
const DONE = /\b(?:read|seen|reviewed|checked|verified|issued|signed|certified|accredited)$/u;
const BY_WHOM_OR_WHEN = /^(?:by|on)$/u;

function withItsGroup(path: readonly string[]): readonly string[] {
  const [own = "", group] = [...path].reverse();
  if (group === undefined || !BY_WHOM_OR_WHEN.test(headingWords(own))) return path;
  return DONE.test(headingWords(group)) ? [...path.slice(0, -2), `${group} ${own}`] : path;
}

/** "Registrar / accreditation" and "service / location" are no accreditation and no location of the service. */
function matchFirstOfPair(path: readonly string[]): HeadingMatch | null {
  const pair = firstOfPair(path.at(-1) ?? "");
  if (pair === null) return null;
  const match = matchWhole([...path.slice(0, -1), pair.first]);
  return match.field === pair.field
    ? { ...match, confidence: BY_WORDING, reason: FIRST_OF_TWO }
    : null;
}

/** "Vendor certificate number": what the vendor answers for is the vendor's, and what we do is not. */
function matchOfTheVendor(path: readonly string[]): HeadingMatch | null {
  const rest = withoutItsVendor(headingWords(path.at(-1) ?? ""));
  if (rest === null) return null;
  const match = matchWhole([...path.slice(0, -1), rest]);
  if (match.field === null || fieldDictionary[match.field].answeredBy !== "vendor") return null;
  return { ...match, confidence: Math.min(match.confidence, BY_WORDING) };
}

/** "Security – Owner" may be anybody's; only what says more than one word is what it is without its section. */
function matchUnderSection(path: readonly string[]): HeadingMatch | null {
  const sectioned = underItsSection(path);
  if (sectioned === null) return null;
  const match = matchWhole(sectioned);
  if (match.field === null) return null;
  const isOneWord = !headingWords(sectioned.at(-1) ?? "").includes(" ");
  return isOneWord && match.field in engagementFields ? null : match;
}

const FIRST_OF_TWO = "the first of two that the heading names";

const BETWEEN_TWO = /\s*(?:[/+&・]|(?<!\p{L})(?:and|und|et|och|og)(?!\p{L}))\s*/iu;

/** "Vendor / Service" is the vendor; what stands after it must be a field too, or it changes the first. */
function firstOfTwo(path: readonly string[]): HeadingMatch | null {
  const group = path.slice(0, -1);
  const [first, second, ...more] = (path[path.length - 1] ?? "").split(BETWEEN_TWO);
  if (first === undefined || second === undefined || more.length > 0) return null;
  const after = matchWhole([...group, second]);
  if (after.field === null && after.doubt === null) return null;
  const match = matchWhole([...group, first]);
  return match.field === null ? null : { ...match, confidence: BY_WORDING, reason: FIRST_OF_TWO };
}

function matchWhole(path: readonly string[]): HeadingMatch {
  const own = headingWords(path[path.length - 1] ?? "");
  const group = headingWords(path.slice(0, -1).join(" "));
  const ownTopic = headingTopic(own);
  const topic = ownTopic ?? headingTopic(group);

  const exact = FIELD_BY_HEADING.get(own) ?? [];
  const [only] = exact;
  if (exact.length === 1 && only !== undefined && !AMBIGUOUS.has(own) && fitsTopic(only, topic)) {
    return {
      field: only,
      confidence: EXACT,
      reason: "the heading is a known name for it",
      doubt: null,
    };
  }
  const byTopic =
    topic === null ? null : fieldOfTopic(topic, ownTopic === null ? own : withoutTopic(own));
  if (byTopic !== null) {
    return {
      field: byTopic,
      confidence: WITH_GROUP,
      reason: `“${path[path.length - 1] ?? ""}” under ${TOPIC_NAMES[topic ?? "iso"]}`,
      doubt: null,
    };
  }
  if (topic === null && AMBIGUOUS.has(own)) return ambiguous(path, own);
  if (topic === null && exact.length > 1) {
    const field = exact.find((id) => !OF_ARTEFACT_OR_CONTRACT.test(id));
    return field === undefined
      ? ambiguous(path, own)
      : { field, confidence: BY_WORDING, reason: "the heading is mostly used for it", doubt: null };
  }
  const worded = byWording(own, topic);
  const isOpen = topic === null && worded.field === null && worded.confidence === 0;
  return isOpen && FOLLOWS_ON.test(own) ? ambiguous(path, own) : worded;
}

/** "If yes, which type and period?": about what the question before it asked. */
export const FOLLOWS_ON = /^if (?:yes|so|certified)\b/u;

const TOPIC_NAMES: Readonly<Record<HeadingTopic, string>> = {
  iso: "ISO 27001",
  soc2: "SOC 2",
  contract: "the contract",
  bridge: "the bridge letter",
  "other-standard": "another standard",
};

const TOPIC_PREFIXES: Readonly<Record<HeadingTopic, RegExp>> = {
  iso: /^iso/u,
  soc2: /^(?:soc|nextReport)/u,
  contract: /^reliance/u,
  bridge: /^bridge/u,
  "other-standard": /^(?:otherAssurance|relatedCerts)$/u,
};

const OF_ARTEFACT = /^(?:iso|soc|bridge)/u;

/** Fields that need a word beside the heading: "Issued by" alone may be a registrar or an auditor. */
const OF_ARTEFACT_OR_CONTRACT = /^(?:iso|soc|bridge|reliance)/u;

/** A known name counts only where it does not contradict what the group is about. */
function fitsTopic(field: FieldId, topic: HeadingTopic | null): boolean {
  if (topic === null || topic === "contract") return true;
  return (
    !OF_ARTEFACT_OR_CONTRACT.test(field) ||
    TOPIC_PREFIXES[topic].test(field) ||
    field.startsWith("bridge")
  );
}

/** What belongs to no heading of a topic: one on SOC 2 asks for nothing of the certificate, one on PCI for neither. */
const OF_ANOTHER: Partial<Readonly<Record<HeadingTopic, RegExp>>> = {
  soc2: /^iso/u,
  "other-standard": /^(?:iso|soc)/u,
};

function isOfAnother(field: FieldId, topic: HeadingTopic | null): boolean {
  return topic !== null && OF_ANOTHER[topic]?.test(field) === true;
}

function fieldOfTopic(topic: HeadingTopic, words: string): FieldId | null {
  const fields = FIELD_BY_HEADING.get(words) ?? [];
  return fields.find((field) => TOPIC_PREFIXES[topic].test(field)) ?? null;
}

function ambiguous(path: readonly string[], words: string): HeadingMatch {
  if (REMARKS.test(words)) {
    return { field: null, confidence: 0, reason: "free remarks are not read", doubt: null };
  }
  return {
    field: null,
    confidence: 0,
    reason: `“${path[path.length - 1] ?? ""}” could belong to ISO 27001, SOC 2 or the contract; say which in the heading`,
    doubt: "ambiguous-heading",
  };
}

/** A question of more words than this asks for much besides what one of them names. */
const LONG_QUESTION = 12;

/** What a long question names only in passing, unless it asks when or which. */
const SHORT_ANSWERS = new Set(["date", "enum", "count", "percent"]);

/** Whether a long question only names what the field holds: "… in the event of a critical failure". */
function isAskedByTheWay(field: FieldId | null, words: string): boolean {
  if (field === null || OF_ARTEFACT.test(field)) return false;
  if (words.split(" ").length <= LONG_QUESTION) return false;
  return (
    SHORT_ANSWERS.has(fieldDictionary[field].type) &&
    !/\b(?:when|dates?|day|which|what|until|how (?:many|often|long)|rate|rating|level|type|(?:is|are|e) (?:mandatory|enforced))\b/u.test(
      words,
    )
  );
}

/** The exceptions to a policy are no auditor's; where a standard is named as well, it is meant. */
function isOfOtherDocument(field: FieldId | null, words: string): boolean {
  return field !== null && OF_ARTEFACT.test(field) && namesOtherDocument(words);
}

function byWording(words: string, topic: HeadingTopic | null): HeadingMatch {
  for (const { field, pattern, topic: needed } of headingWordings) {
    if (needed !== undefined && needed !== topic) continue;
    if (needed === undefined && field !== null && isOfAnother(field, topic)) continue;
    if (!pattern.test(words) || isAskedByTheWay(field, words)) continue;
    if (topic === null && isOfOtherDocument(field, words)) continue;
    return field === null
      ? {
          field,
          confidence: BY_WORDING,
          reason: "the heading asks for something Scopefit does not use",
          doubt: null,
        }
      : {
          field,
          confidence: BY_WORDING,
          reason: "the wording of the heading means it",
          doubt: null,
        };
  }
  return { field: null, confidence: 0, reason: "the heading is not known", doubt: null };
}
