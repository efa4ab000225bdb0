import type { CheckedRow } from "../check-row.ts";
import type { Facts } from "../facts/facts.ts";
import type { Policy } from "../policy/policy.ts";
import type { Artefact } from "../reading/claims/claim.ts";
import { valueOf } from "../reading/cell/fact.ts";
import type { IsoDay } from "../reading/dates/iso-day.ts";
import type { NextChange } from "../verdict/next-change.ts";
import { certificateDates, certificateSpans } from "./certificate-timeline.ts";
import { reportDates, reportSpans } from "./report-timeline.ts";
import type { CoverageTimeline, TimelineDate } from "./timeline.ts";

/**
 * When what covers a row: certificate, period and bridge with the gaps between them up to the as-of
 * day, the contract, and the days that matter. Only an artefact that is claimed is shown.
 */
export function coverageTimeline(
  { facts, verdict, nextChange }: Pick<CheckedRow, "facts" | "verdict" | "nextChange">,
  { policy, asOf }: { readonly policy: Policy; readonly asOf: IsoDay },
): CoverageTimeline {
  const isClaimed = (artefact: Artefact) =>
    verdict.standings.some((it) => it.artefact === artefact && it.claim !== "no");
  const hasCertificate = isClaimed("iso");
  const hasReport = isClaimed("soc2");
  const spans = [
    ...(hasCertificate ? certificateSpans(facts, asOf) : []),
    ...(hasReport ? reportSpans(facts, asOf) : []),
  ];
  const dates = [
    ...contractDates(facts),
    ...(hasCertificate ? certificateDates(facts, policy) : []),
    ...(hasReport ? reportDates(facts, policy) : []),
    ...changeDate(nextChange),
  ];
  return {
    asOf,
    contract: {
      from: valueOf(facts.relianceFrom)?.earliest ?? null,
      to: valueOf(facts.relianceTo)?.latest ?? null,
    },
    spans: spans.sort((a, b) => (a.from < b.from ? -1 : 1)),
    dates: dates.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1)),
    nextChange,
  };
}

function contractDates({ relianceFrom, relianceTo }: Facts): readonly TimelineDate[] {
  const from = valueOf(relianceFrom);
  const to = valueOf(relianceTo);
  const dates: TimelineDate[] = [];
  if (from !== null) {
    const says = "The contract starts.";
    dates.push({ day: from.earliest, event: "contract-starts", says, basis: "stated" });
  }
  if (to !== null) {
    const says = "The contract ends.";
    dates.push({ day: to.latest, event: "contract-ends", says, basis: "stated" });
  }
  return dates;
}

function changeDate(change: NextChange | null): readonly TimelineDate[] {
  if (change === null) return [];
  const { date, why } = change;
  return [{ day: date, event: "answer-changes", says: why, basis: "derived" }];
}
