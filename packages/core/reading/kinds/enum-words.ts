import type { FieldId } from "../../fields/field-dictionary.ts";
import type { ValueOfField } from "../cell/value-of-field.ts";

/** How the values of one field are written. */
export interface EnumWords<Value extends string> {
  /** Answers that are nothing but this text, in small letters. */
  readonly whole?: ReadonlyMap<string, Value>;
  /** Wordings that name a value anywhere in the answer. */
  readonly patterns: readonly (readonly [Value, RegExp])[];
  /** Wordings that count only where none of the patterns is found. */
  readonly fallback?: readonly (readonly [Value, RegExp])[];
  /** What several values at once mean together, `null` for a contradiction. */
  readonly together?: (values: readonly Value[]) => Value | null;
  readonly whyUnclear?: string;
}

/** The enum fields whose values are told apart by words alone. */
export type WordedField =
  | "inherentRisk"
  | "availabilityCriticality"
  | "assurancePolicy"
  | "isoCertStatus"
  | "socReportKind"
  | "soc2SubserviceMethod"
  | "soc2EvidenceScope";

type WordsByField = {
  readonly [Id in WordedField & FieldId]: EnumWords<ValueOfField<Id>>;
};

/**
 * A tier counts down from the most important; a bare number may count either way, so it is left
 * alone. Words beat the tier's number ("Tier 1 (High)" is high).
 */
const level: EnumWords<ValueOfField<"inherentRisk">> = {
  whole: new Map([
    ["c", "critical"],
    ["h", "high"],
    ["m", "medium"],
    ["l", "low"],
    ["vh", "critical"],
    ["med", "medium"],
  ]),
  patterns: [
    [
      "critical",
      /\b(?:(?:mission[\s-]|business[\s-])?critical|crit|very\s+high|extreme|severe)\b/iu,
    ],
    ["high", /(?<!\bvery\s+)\b(?:high|hi|red|major|elevated|significant)\b/iu],
    ["medium", /\b(?:medium|med|moderate|amber|yellow|orange|mid)\b/iu],
    ["low", /\b(?:low|lo|minor|green|minimal|negligible)\b/iu],
  ],
  fallback: [
    ["critical", /\b(?:tier|t|p|sev)[\s-]?(?:1|one)\b/iu],
    ["high", /\b(?:tier|t|p|sev)[\s-]?(?:2|two)\b/iu],
    ["medium", /\b(?:tier|t|p|sev)[\s-]?(?:3|three)\b/iu],
    ["low", /\b(?:tier|t|p|sev)[\s-]?(?:4|four)\b/iu],
  ],
  whyUnclear: "it does not say which end of the scale it stands at",
};

/** How the values of an enum field are written, by field id. "SOC 1/2" may be either or both. */
export const enumWords: WordsByField = {
  inherentRisk: level,
  availabilityCriticality: {
    ...level,
    /** Round-the-clock service and three nines of uptime say that hours of outage matter. */
    fallback: [
      ...(level.fallback ?? []),
      ["critical", /\b99\.99\d*\b/u],
      ["high", /\b24\s?(?:x|\/|\*|by|\u00d7)\s?7\b|\b99\.9[0-8]?\s*%?(?!\d)/iu],
    ],
  },
  assurancePolicy: {
    whole: new Map([
      ["either", "either"],
      ["both", "both"],
      ["iso", "iso"],
      ["soc", "soc2"],
      ["any", "either"],
    ]),
    patterns: [
      [
        "either",
        /\b(?:either|iso\b[^&+]*\bor\b[^&+]*\bsoc|soc\b[^&+]*\bor\b[^&+]*\biso|at\s+least\s+one|one\s+of)\b/iu,
      ],
      [
        "both",
        /\bboth\b|\biso\b[^/,;]*(?:\band\b|&|\+|\bplus\b)[^/,;]*\bsoc\b|\bsoc\b[^/,;]*(?:\band\b|&|\+|\bplus\b)[^/,;]*\biso\b/iu,
      ],
      ["iso", /\biso\b|\b27001\b|\biso\s?27001/iu],
      ["soc2", /\bsoc\s?-?(?:2|ii)\b/iu],
    ],
    together: assuranceTogether,
  },
  isoCertStatus: {
    patterns: [
      ["suspended", /\bsuspen(?:ded|sion)\b|\bon\s+hold\b/iu],
      ["withdrawn", /\b(?:withdrawn|revoked)\b/iu],
      ["cancelled", /\b(?:cancel(?:led|ed)|terminated|discontinued|surrendered)\b/iu],
      ["expired", /\b(?:expired|lapsed|out\s+of\s+date|overdue)\b/iu],
      [
        "active",
        /\b(?:active|valid|current|in\s+force|certified|issued|live|maintained|in\s+date|ok|registered|good\s+standing|vigente|g\u00fcltig|v\u00e1lido|valide)\b/iu,
      ],
    ],
  },
  socReportKind: {
    patterns: [
      ["soc-for-cybersecurity", /\bsoc\s+for\s+cyber/iu],
      [
        "soc-1",
        /\bsoc\s?-?(?:1|i)\b(?!\s*\/\s*(?:2|ii)\b)|\bssae\s?-?\s?16\b|\bsas\s?-?\s?70\b|\bat-c\s?320\b/iu,
      ],
      ["soc-2", /\bsoc\s?-?(?:2|ii)(?!\d)\+?|\bat-c\s?205\b/iu],
      ["soc-3", /\bsoc\s?-?(?:3|iii)\b/iu],
      ["isae-3402", /\bisae\s?-?\s?3402\b/iu],
      ["isae-3000", /\bisae\s?-?\s?3000\b/iu],
    ],
    fallback: [
      [
        "other",
        /\b(?:hitrust|pci|aoc|pen(?:etration)?[\s-]?test|iso\s?\d{4,5}|tisax|c5|irap|csa|bridge\s+letter|self[\s-]assessment)\b/iu,
      ],
    ],
    together: reportsTogether,
    whyUnclear: "it does not name the kind of report",
  },
  soc2SubserviceMethod: {
    whole: new Map([
      ["co", "carve-out"],
      ["im", "inclusive"],
      ["cm", "carve-out"],
      ["na", "none"],
      ["no", "none"],
      ["nil", "none"],
    ]),
    patterns: [
      ["mixed", /\b(?:mixed|both|hybrid|combination)\b/iu],
      [
        "carve-out",
        /\bcarv(?:e|ed|ing)(?:[\s-]?outs?)?\b|\bexcl(?:\.|uded|usive|usion|uding)?(?![\p{L}])/iu,
      ],
      ["inclusive", /\bincl(?:\.|usive|uded|usion)?(?![\p{L}])/iu],
      ["none", /\b(?:none|no\s+sub-?service|no\s+subservices|not\s+used)\b/iu],
    ],
    together: methodsTogether,
  },
  soc2EvidenceScope: {
    patterns: [
      ["full", /\b(?:full|complete|entire|whole|unredacted|all\s+sections)\b/iu],
      ["redacted", /(?<!un)\b(?:redacted|extracts?|excerpts?|partial)\b/iu],
      ["summary", /\b(?:summary|exec(?:utive)?\s+summary|overview|abridged|highlights)\b/iu],
      [
        "cover",
        /\b(?:cover(?:\s+(?:page|letter))?|opinion\s+(?:letter\s+)?only|auditor['\u2019]?s?\s+letter|letter|first\s+page|title\s+page)\b/iu,
      ],
      ["soc-3", /\bsoc\s?-?3\b/iu],
    ],
  },
};

function assuranceTogether(
  values: readonly ValueOfField<"assurancePolicy">[],
): "either" | "both" | null {
  const either = values.includes("either");
  const both = values.includes("both");
  if (either === both) return null;
  return either ? "either" : "both";
}

/** Where a SOC 2 report is among those named, it is the one that is asked for. */
function reportsTogether(values: readonly ValueOfField<"socReportKind">[]): "soc-2" | null {
  return values.includes("soc-2") ? "soc-2" : null;
}

function methodsTogether(values: readonly ValueOfField<"soc2SubserviceMethod">[]): "mixed" | null {
  return values.includes("none") ? null : "mixed";
}
