import type { FieldValue } from "@scopefit/core/facts/field-value";
import type { Facts } from "@scopefit/core/facts/facts";
import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";
import { hyperscalerLexicon } from "@scopefit/core/reading/artefacts/organisations/known-organisations";
import { defineRule } from "@scopefit/core/rule/define-rule";
import type { RuleContext } from "@scopefit/core/rule/rule";
import { joinWords, quoted } from "@scopefit/core/rule/words";

import { ourChoice, practice } from "../sources.ts";
import { carvesOut, nothingCarvedOut } from "./carve-out.ts";
import { MINOR_DETAILS_MOOT_AFTER } from "./details-moot-after.ts";
import { claimsReport, noReportClaimed } from "./report-claimed.ts";
import { assuranceInWords, type SubserviceAssurance } from "./subservice-assurance.ts";
import { wordsOnProvider } from "./words-on-provider.ts";

type DataType = FieldValue<"dataTypes">[number];

const SENSITIVE: readonly DataType[] = ["spi", "phi", "pci"];

/** What an organisation does when it keeps or works on data. */
const HANDLES_DATA =
  /\bdata cent(?:re|er)|\bcolo|\bhost|\bcloud\b|\bstor(?:age|es|ing)\b|\bdatabase\b|\bprocess|\bback-?ups?\b|\bpayroll\b|\bclaims?\b/iu;

const question = {
  vendor:
    "For each organisation carved out of your SOC 2 report ({providers}): when did you last review its own SOC 2 report or ISO 27001 certificate, what did you find, and which complementary controls do you expect it to operate?",
} as const;

/**
 * Carving out is normal and never a gap by itself. The large public clouds publish their reports, so
 * a tracker that has no column for reviews is not reminded of them; for others it is. An organisation
 * that delivers the work we buy is a graver matter, with a check of its own.
 */
export const soc2SubserviceCarvedOut = defineRule({
  id: "soc2-subservice-carved-out",
  group: "soc-2",
  subject: "soc2",
  title: "Current assurance over the organisations that the SOC 2 report carves out is shown",
  core: false,
  severity: "medium",
  followsRisk: true,
  aspect: "scope",
  why: "Controls that are carved out were not tested here; assurance over them has to come from elsewhere.",
  when: "Organisations are carved out, and the vendor says that it reviewed none of their reports or names the reports of others only, or the last review is more than 12 months old or of a SOC 1 report; high where one keeps or processes sensitive, health or card data. Each is judged by what is said of it. Unknown reviews, or a large public cloud that was not reviewed, are a review. A public cloud that is said to be reviewed is a remark.",
  evidence: "The vendor’s own reviews of these organisations, with the reports reviewed.",
  source: [
    practice("Carve-out is the usual method; buyers ask for the reports of those left out."),
    ourChoice("Twelve months, and which clouds are the large public ones."),
  ],
  reads: [
    "soc2Claim",
    "soc2Subservice",
    "soc2SubserviceMethod",
    "soc2SubserviceReports",
    "cloudHosting",
    "dataTypes",
  ],
  mootAfter: [
    ...MINOR_DETAILS_MOOT_AFTER,
    "soc2-subservice-delivers-service",
    "soc2-subservice-delivers-service/mayDeliver",
  ],
  answers: {
    notClaimed: noReportClaimed,
    nothingCarvedOut,
    notAsked: {
      outcome: "not-applicable",
      finding: "Only large public clouds are carved out, and reviews of them are not asked for.",
    },
    current: {
      outcome: "pass",
      finding: "A current review of those carved out is on record: “{quote}”.",
    },
    cloudReviewed: {
      outcome: "pass",
      note: true,
      finding:
        "The SOC 2 report carves out {providers}, as is usual; {vendor} says it reviews them: “{quote}”.",
    },
    noAssurance: {
      outcome: "gap",
      finding:
        "The SOC 2 report carves out {providers}, and there is no current assurance over that part.",
      ask: question,
      asksFor: ["soc2SubserviceReports", "soc2Csocs"],
    },
    cloudNotReviewed: {
      outcome: "review",
      finding: "The SOC 2 report carves out {providers}, and no current review is shown.",
      ask: question,
      asksFor: ["soc2SubserviceReports", "soc2Csocs"],
    },
    unknown: {
      outcome: "review",
      finding:
        "The SOC 2 report carves out {providers}; whether current assurance over them exists is not shown.",
      ask: question,
      asksFor: ["soc2SubserviceReports", "soc2Csocs"],
    },
    elsewhere: {
      outcome: "review",
      finding: "The reviews of {providers}, carved out, are given in another document (“{quote}”).",
      ask: {
        us: "Open “{quote}” and enter when {vendor} last reviewed the reports of {providers}.",
      },
    },
  },
  decide(facts, context, answer) {
    if (!claimsReport(facts.soc2Claim)) return answer.notClaimed();
    const named = valueOf(facts.soc2Subservice) ?? [];
    if (!carvesOut(facts.soc2SubserviceMethod) || named.length === 0) {
      return answer.nothingCarvedOut();
    }
    const reports = facts.soc2SubserviceReports;
    const isCloudOnly = named.every((name) => hyperscalerLexicon.nameIn(name) !== null);
    if (isCloudOnly && reports.state === "not-asked") return answer.notAsked();

    const quote = quoted(quoteOf(reports));
    const of = (some: readonly { readonly provider: string }[]) => ({
      providers: quoted(joinWords(some.map(({ provider }) => provider))),
      quote,
    });
    const words = valueOf(reports);
    const said = named.map((provider) => ({
      provider,
      isCloud: hyperscalerLexicon.nameIn(provider) !== null,
      assurance: words === null ? null : assuranceOver(provider, named, words, context),
    }));
    if (reports.state === "elsewhere") return answer.elsewhere(of(said));
    if (words === null) return answer.unknown(of(said));

    const lacking = said.filter(({ assurance }) => assurance === "denied" || assurance === "old");
    if (lacking.some(({ isCloud }) => !isCloud)) {
      return answer.noAssurance(
        of(lacking),
        handlesSensitiveData(lacking, facts) ? { severity: "high" } : {},
      );
    }
    if (lacking.length > 0) return answer.cloudNotReviewed(of(lacking));
    const undated = said.filter(({ assurance }) => assurance === "undated");
    const undatedOthers = undated.filter(({ isCloud }) => !isCloud);
    if (undatedOthers.length > 0) return answer.unknown(of(undatedOthers));
    return isCloudOnly && undated.length > 0
      ? answer.cloudReviewed(of(undated))
      : answer.current(of(said));
  },
});

/** Where the words name others and not this one, nobody looked at its report. */
function assuranceOver(
  provider: string,
  providers: readonly string[],
  words: string,
  context: RuleContext,
): SubserviceAssurance {
  const own = wordsOnProvider(words, provider, providers);
  return own === null ? "denied" : assuranceInWords(own, context.policy.soc2.staleMonths, context);
}

/** Whether the data is sensitive, and one of these hosts the service or is said to keep data. */
function handlesSensitiveData(
  providers: readonly { readonly provider: string }[],
  { dataTypes, cloudHosting }: Pick<Facts, "dataTypes" | "cloudHosting">,
): boolean {
  const isSensitive = (valueOf(dataTypes) ?? []).some((type) => SENSITIVE.includes(type));
  if (!isSensitive) return false;
  const hosts = quoteOf(cloudHosting).toLowerCase();
  return providers.some(
    ({ provider }) => HANDLES_DATA.test(provider) || hosts.includes(provider.toLowerCase()),
  );
}
