import type { FieldId } from "@scopefit/core/fields/field-dictionary";
import type { DayInterval } from "@scopefit/core/reading/dates/day-interval";
import { addDays, addMonths, type IsoDay } from "@scopefit/core/reading/dates/iso-day";
import type { RuleContext } from "@scopefit/core/rule/rule";

type Moment = Pick<RuleContext, "asOf" | "policy">;

/**
 * The days on which what is made of a date turns: a date on or before such a day means one thing, a
 * later one another. Kept beside the thresholds of the policy that the checks of the dates use.
 */
const TURNS: Readonly<Partial<Record<FieldId, (moment: Moment) => readonly IsoDay[]>>> = {
  isoIssueDate: ({ asOf }) => [asOf],
  isoExpiryDate: ({ asOf, policy: { iso } }) => [
    addDays(asOf, -1),
    addDays(asOf, iso.expiringSoonDays),
    addDays(asOf, iso.recertificationPlanDays),
  ],
  isoLastAuditDate: ({ asOf, policy: { iso } }) => [
    asOf,
    ...monthsBefore(asOf, iso.lastAuditReviewMonths),
  ],
  soc2PeriodEnd: ({ asOf, policy: { soc2 } }) => [
    asOf,
    ...monthsBefore(asOf, soc2.freshMonths, soc2.staleMonths, soc2.criticalMonths),
  ],
  soc2AsOfDate: ({ asOf, policy: { soc2 } }) => [
    asOf,
    ...monthsBefore(asOf, soc2.type1ReviewMonths, soc2.type1GapMonths),
  ],
  soc2ReportDate: ({ asOf }) => [asOf],
  nextReportDate: ({ asOf, policy: { soc2 } }) => [addDays(asOf, soc2.nextReportDays)],
  evidenceDate: readingTurns,
  answerDate: readingTurns,
};

function readingTurns({ asOf, policy }: Moment): readonly IsoDay[] {
  return [asOf, ...monthsBefore(asOf, policy.evidenceFreshMonths)];
}

/** The last days that lie more than so many months before a day. */
function monthsBefore(asOf: IsoDay, ...months: readonly number[]): readonly IsoDay[] {
  return months.map((count) => addDays(addMonths(asOf, -count), -1));
}

/** Whether the days that a date may mean lie on both sides of one on which something turns. */
export function decidesSomething(field: FieldId, date: DayInterval, moment: Moment): boolean {
  const turns = TURNS[field]?.(moment) ?? [];
  return turns.some((day) => date.earliest <= day && date.latest > day);
}
