import type { Facts } from "@scopefit/core/facts/facts";
import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { knownCloudProvider } from "@scopefit/core/reading/artefacts/organisations/known-organisations";
import { defineRule } from "@scopefit/core/rule/define-rule";
import { joinWords, quoted } from "@scopefit/core/rule/words";

import { type Lack, lackOf } from "../lack-of-answer.ts";
import { aicpaDescriptionCriteria, practice } from "../sources.ts";
import { MINOR_DETAILS_MOOT_AFTER } from "./details-moot-after.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";

const SUBSERVICE = ["soc2Subservice", "soc2SubserviceMethod"] as const;

type SubserviceFacts = Pick<
  Facts,
  "soc2Subservice" | "soc2SubserviceMethod" | "cloudHosting" | "subprocessors"
>;

/**
 * Held against "none" are hosting providers and sub-processors. Systems used for the service are not:
 * many of them are the client’s own. A tracker that asks for neither names nor method is told so once.
 */
export const soc2SubserviceUnknown = defineRule({
  id: "soc2-subservice-unknown",
  group: "soc-2",
  subject: "soc2",
  title: "The SOC 2 report’s treatment of subservice organisations is stated",
  core: false,
  severity: "medium",
  aspect: "scope",
  why: "Every SOC 2 report says who else performs part of the service, and whether it looked at them.",
  when: "The tracker asks, and subservice organisations or the method (carve-out or inclusive) are not stated: a low review. A gap where none are said to be used and hosting providers or sub-processors are named elsewhere in the row.",
  evidence: "The list of subservice organisations in section 3.",
  source: [
    aicpaDescriptionCriteria(
      null,
      "The description says which subservice organisations are used and whether they are included.",
    ),
    practice("Carving out is the usual method; buyers ask who is carved out."),
  ],
  reads: ["soc2Claim", "soc2Subservice", "soc2SubserviceMethod", "cloudHosting", "subprocessors"],
  mootAfter: MINOR_DETAILS_MOOT_AFTER,
  answers: {
    notClaimed: noReportClaimed,
    notAsked: {
      outcome: "not-applicable",
      finding: "The tracker does not ask for subservice organisations.",
    },
    given: { outcome: "pass", finding: "Subservice organisations and their treatment are stated." },
    none: { outcome: "pass", finding: "The report is said to use no subservice organisations." },
    noneButNamed: {
      outcome: "gap",
      finding:
        "The SOC 2 report is said to have no subservice organisations, but the row names {providers}.",
      ask: {
        vendor:
          "You gave no subservice organisations for your SOC 2 report. How does it treat {providers}: included, carved out, or not part of the system described?",
      },
      asksFor: SUBSERVICE,
    },
    missing: {
      outcome: "review",
      finding: "How the SOC 2 report treats subcontracted providers is not stated.",
      ask: {
        vendor:
          "Which subservice organisations does your SOC 2 report name, what does each do for {service}, and is each included or carved out?",
      },
      asksFor: SUBSERVICE,
    },
    methodMissing: {
      outcome: "review",
      finding: "Whether the SOC 2 report includes {providers} or carves them out is not stated.",
      ask: {
        vendor:
          "Does your SOC 2 report include {providers} or carve them out, and what does each do for {service}?",
      },
      asksFor: ["soc2SubserviceMethod"],
    },
    namesMissing: {
      outcome: "review",
      finding: "Which subservice organisations the SOC 2 report has ({method}) is not stated.",
      ask: {
        vendor:
          "Which subservice organisations does your SOC 2 report name ({method}), and what does each do for {service}?",
      },
      asksFor: ["soc2Subservice"],
    },
    elsewhere: {
      outcome: "review",
      finding: "The subservice organisations are given in another document (“{quote}”).",
      ask: {
        us: "Open “{quote}” and enter the subservice organisations of {vendor}’s SOC 2 report, and whether each is included or carved out.",
      },
    },
  },
  decide(facts, _context, answer) {
    if (!claimsReport(facts.soc2Claim)) return answer.notClaimed();
    const names = valueOf(facts.soc2Subservice);
    const method = valueOf(facts.soc2SubserviceMethod);
    if (method === "none" || (names?.length === 0 && method === null)) {
      const providers = providersNamed(facts);
      return providers.length === 0
        ? answer.none()
        : answer.noneButNamed({ providers: quoted(joinWords(providers)) });
    }
    const lacks = [lackOf(facts.soc2Subservice), lackOf(facts.soc2SubserviceMethod)] as const;
    if (names !== null && names.length > 0) {
      return method !== null || lacks[1] === "notAsked"
        ? answer.given()
        : answer.methodMissing({ providers: quoted(joinWords(names)) });
    }
    if (lacks.includes("elsewhere")) return answer.elsewhere({ quote: quotedPointer(facts) });
    if (method !== null) {
      return lacks[0] === "notAsked" ? answer.given() : answer.namesMissing({ method });
    }
    return lacks.every(isNotAsked) ? answer.notAsked() : answer.missing();
  },
});

function isNotAsked(lack: Lack | null): boolean {
  return lack === "notAsked";
}

/** Hosting providers by the names we know, and every sub-processor or subservice organisation given. */
function providersNamed(facts: SubserviceFacts): readonly string[] {
  const hosts = (valueOf(facts.cloudHosting) ?? []).filter(
    (host) => knownCloudProvider(host) !== null,
  );
  const others = [facts.soc2Subservice, facts.subprocessors].flatMap((fact) => valueOf(fact) ?? []);
  return [...new Set([...hosts, ...others])];
}

function quotedPointer({ soc2Subservice, soc2SubserviceMethod }: SubserviceFacts): string {
  const pointer = [soc2Subservice, soc2SubserviceMethod].find(({ state }) => state === "elsewhere");
  return pointer === undefined ? "" : quoted(quoteOf(pointer));
}
