import { joinWords } from "@scopefit/core/rule/words";

import type { CoreField } from "./core-fields.ts";

/** A list of missing details names so many of one document and says how many more there are. */
export const MOST_NAMED = 3;

/** What a missing answer belongs to, in the order in which a verdict needs them. */
const groups = ["engagement", "claims", "certificate", "report"] as const;
type Group = (typeof groups)[number];

/** Each answer that decides a row: what it belongs to, and its name there. */
const NAMES: Readonly<Record<CoreField, readonly [group: Group, name: string]>> = {
  serviceLine: ["engagement", "service bought"],
  deliveryLocations: ["engagement", "delivery locations"],
  vendorLegalEntity: ["engagement", "contracting legal entity"],
  isoClaim: ["claims", "ISO 27001"],
  soc2Claim: ["claims", "SOC 2"],
  isoEdition: ["certificate", "edition"],
  isoCertificationBody: ["certificate", "certification body"],
  isoExpiryDate: ["certificate", "expiry date"],
  isoScopeStatement: ["certificate", "scope"],
  isoSites: ["certificate", "sites"],
  isoEntity: ["certificate", "company named"],
  soc2Type: ["report", "type"],
  soc2PeriodStart: ["report", "start of the period"],
  soc2PeriodEnd: ["report", "end of the period"],
  soc2AsOfDate: ["report", "as-of date"],
  soc2Auditor: ["report", "audit firm"],
  soc2Opinion: ["report", "auditor’s opinion"],
  soc2Tsc: ["report", "trust services categories"],
  soc2System: ["report", "system described"],
  soc2Locations: ["report", "locations"],
  soc2Entity: ["report", "company named"],
};

const DOCUMENTS = {
  certificate: { name: "ISO 27001 certificate", whole: "with its annex" },
  report: { name: "SOC 2 report", whole: "in full" },
} as const;

/**
 * Missing answers as a finding lists them, by what they belong to: "delivery locations; of the SOC 2
 * report: type, period, audit firm and 2 more". At most `most` of each are named.
 */
export function missingInWords(fields: readonly CoreField[], most = MOST_NAMED): string {
  const parts = groups.flatMap((group) => {
    const names = namesIn(group, fields);
    if (names.length === 0) return [];
    const list = joinWords(shortened(names, most, "more"));
    switch (group) {
      case "engagement":
        return [list];
      case "claims":
        return [joinWords(names.map((name) => `${name} answer`))];
      case "certificate":
      case "report":
        return [`of the ${DOCUMENTS[group].name}: ${list}`];
    }
  });
  return parts.join("; ");
}

/**
 * Missing answers as a question asks for them: few details by their names, many of one document by
 * the document, since that is what a person would send.
 */
export function missingToSend(fields: readonly CoreField[]): string {
  const parts = groups.flatMap((group) => {
    const names = namesIn(group, fields);
    return names.length === 0 ? [] : [toSend(group, names)];
  });
  return parts.join("; ");
}

function toSend(group: Group, names: readonly string[]): string {
  switch (group) {
    case "engagement":
      return `the ${joinWords(names)}`;
    case "claims":
      return `a yes or no on ${joinWords(names)}`;
    case "certificate":
    case "report": {
      const { name, whole } = DOCUMENTS[group];
      return names.length <= MOST_NAMED
        ? `the ${joinWords(names)} of your ${name}`
        : `your ${name} ${whole}, for its ${joinWords(shortened(names, MOST_NAMED, "more details"))}`;
    }
  }
}

/** The names of the fields of one group; a period that lacks both its days is one thing. */
function namesIn(group: Group, fields: readonly CoreField[]): readonly string[] {
  const isPeriodMissing = fields.includes("soc2PeriodStart") && fields.includes("soc2PeriodEnd");
  return fields.flatMap((field) => {
    const [of, name] = NAMES[field];
    if (of !== group || (isPeriodMissing && field === "soc2PeriodEnd")) return [];
    return [isPeriodMissing && field === "soc2PeriodStart" ? "period" : name];
  });
}

/** "And 1 more" takes as many words as the one. */
function shortened(names: readonly string[], most: number, rest: string): readonly string[] {
  const more = names.length - most;
  return more <= 1 ? names : [...names.slice(0, most), `${String(more)} ${rest}`];
}
