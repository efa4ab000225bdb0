import type { Facts } from "../facts/facts.ts";
import type { Policy } from "../policy/policy.ts";
import { valueOf } from "../reading/fact.ts";
import { addDays, addMonths, dayInWords, type IsoDay, isoDay } from "../reading/iso-day.ts";
import type { Waiver } from "../waiver/waiver.ts";
import type { Status } from "./verdict.ts";

/** The next day on which the answer for a row changes if nobody does anything. */
export interface NextChange {
  readonly date: IsoDay;
  readonly to: Status;
  /** What happens on that day, as a sentence. */
  readonly why: string;
}

interface Turn {
  readonly date: IsoDay;
  readonly why: string;
}

/**
 * Looks for the first day after `asOf` on which the status differs. `statusOn` answers for any day;
 * only days on which a fact turns are tried.
 */
export function nextChange(
  facts: Facts,
  waivers: readonly Waiver[],
  policy: Policy,
  asOf: IsoDay,
  status: Status,
  statusOn: (day: IsoDay) => Status,
): NextChange | null {
  for (const { date, why } of turnsAfter(asOf, facts, waivers, policy)) {
    const to = statusOn(date);
    if (to !== status) return { date, to, why };
  }
  return null;
}

function turnsAfter(
  asOf: IsoDay,
  facts: Facts,
  waivers: readonly Waiver[],
  policy: Policy,
): readonly Turn[] {
  return [...turnsOf(facts, policy), ...waivers.map(endOf)]
    .filter((turn) => turn.date > asOf)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

function turnsOf(facts: Facts, { iso, soc2, evidenceFreshMonths }: Policy): readonly Turn[] {
  const turns: Turn[] = [];
  const expiry = valueOf(facts.isoExpiryDate);
  if (expiry !== null) {
    turns.push(
      turn(
        addDays(expiry.earliest, -iso.recertificationPlanDays),
        "The recertification of the ISO 27001 certificate should have a date.",
      ),
      turn(
        addDays(expiry.latest, -iso.expiringSoonDays),
        "The ISO 27001 certificate is about to expire.",
      ),
      turn(
        addDays(expiry.latest, 1),
        `The ISO 27001 certificate ends on ${dayInWords(expiry.latest)}.`,
      ),
    );
  }
  const issued = valueOf(facts.isoIssueDate);
  if (issued !== null) {
    turns.push(
      turn(issued.latest, "The ISO 27001 certificate takes effect."),
      turn(
        addDays(
          addMonths(issued.latest, iso.firstSurveillanceMonths),
          iso.firstSurveillanceGraceDays + 1,
        ),
        "The first surveillance audit of the ISO 27001 certificate is overdue.",
      ),
    );
  }
  const audited = valueOf(facts.isoLastAuditDate);
  if (audited !== null) {
    turns.push(
      turn(
        dayAfter(audited.latest, iso.lastAuditReviewMonths),
        "The last surveillance audit on record lies too far back.",
      ),
    );
  }
  const nextAudit = valueOf(facts.isoNextAuditDate);
  if (nextAudit !== null) {
    turns.push(
      turn(
        addDays(nextAudit.latest, 1),
        "The audit that was planned for the ISO 27001 certificate is over.",
      ),
    );
  }
  const end = valueOf(facts.soc2PeriodEnd);
  if (end !== null) {
    turns.push(
      turn(addDays(end.latest, 1), "The SOC 2 period is over."),
      turn(
        dayAfter(end.latest, soc2.freshMonths),
        "The SOC 2 report needs a bridge letter from this day.",
      ),
      turn(dayAfter(end.latest, soc2.staleMonths), "The SOC 2 report becomes too old to rely on."),
    );
  }
  const asOfDate = valueOf(facts.soc2AsOfDate);
  if (asOfDate !== null) {
    turns.push(
      turn(dayAfter(asOfDate.latest, soc2.type1GapMonths), "The Type 1 report becomes too old."),
    );
  }
  const read = valueOf(facts.evidenceDate);
  if (read !== null) {
    turns.push(
      turn(
        dayAfter(read.earliest, evidenceFreshMonths),
        "The document was last read too long ago.",
      ),
    );
  }
  return turns;
}

function endOf({ owner, until }: Waiver): Turn {
  const last = isoDay(until);
  return turn(addDays(last, 1), `The waiver by ${owner} ends on ${dayInWords(last)}.`);
}

function turn(date: IsoDay, why: string): Turn {
  return { date, why };
}

/** The first day that lies more than so many months later. */
function dayAfter(day: IsoDay, months: number): IsoDay {
  return addDays(addMonths(day, months), 1);
}
