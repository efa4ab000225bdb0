import type { Facts } from "../facts/facts.ts";
import type { Policy } from "../policy/policy.ts";
import type { DayInterval } from "../reading/dates/day-interval.ts";
import type { Fact } from "../reading/cell/fact.ts";
import { addDays, addMonths, dayInWords, type IsoDay, isoDay } from "../reading/dates/iso-day.ts";
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
  const ahead: Turn[] = [];
  for (const turnsIn of datedTurns) {
    for (const one of turnsIn(facts, policy)) if (one.date > asOf) ahead.push(one);
  }
  for (const waiver of waivers) {
    const end = endOf(waiver);
    if (end.date > asOf) ahead.push(end);
  }
  return ahead.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The turns of one date of a row. */
type DatedTurns = (facts: Facts, policy: Policy) => readonly Turn[];

const NO_TURNS: readonly Turn[] = [];

/** The turns of one date, kept by its fact: a tracker gives the same dates in many rows. */
function datedTurn(
  factIn: (facts: Facts) => Fact<DayInterval>,
  turnsOf: (date: DayInterval, policy: Policy) => readonly Turn[],
): DatedTurns {
  const known = new WeakMap<
    Fact<DayInterval>,
    { readonly policy: Policy; readonly turns: readonly Turn[] }
  >();
  return (facts, policy) => {
    const fact = factIn(facts);
    if (fact.state !== "stated") return NO_TURNS;
    const before = known.get(fact);
    if (before?.policy === policy) return before.turns;
    const turns = turnsOf(fact.value, policy);
    known.set(fact, { policy, turns });
    return turns;
  };
}

const datedTurns: readonly DatedTurns[] = [
  datedTurn(
    ({ isoExpiryDate }) => isoExpiryDate,
    ({ earliest, latest }, { iso }) => [
      turn(
        addDays(earliest, -iso.recertificationPlanDays),
        "The recertification of the ISO 27001 certificate should have a date.",
      ),
      turn(addDays(latest, -iso.expiringSoonDays), "The ISO 27001 certificate is about to expire."),
      turn(addDays(latest, 1), `The ISO 27001 certificate ends on ${dayInWords(latest)}.`),
    ],
  ),
  datedTurn(
    ({ isoIssueDate }) => isoIssueDate,
    ({ latest }, { iso }) => [
      turn(latest, "The ISO 27001 certificate takes effect."),
      turn(
        addDays(addMonths(latest, iso.firstSurveillanceMonths), iso.firstSurveillanceGraceDays + 1),
        "The first surveillance audit of the ISO 27001 certificate is overdue.",
      ),
    ],
  ),
  datedTurn(
    ({ isoLastAuditDate }) => isoLastAuditDate,
    ({ latest }, { iso }) => [
      turn(
        dayAfter(latest, iso.lastAuditReviewMonths),
        "The last surveillance audit on record lies too far back.",
      ),
    ],
  ),
  datedTurn(
    ({ isoNextAuditDate }) => isoNextAuditDate,
    ({ latest }) => [
      turn(addDays(latest, 1), "The audit that was planned for the ISO 27001 certificate is over."),
    ],
  ),
  datedTurn(
    ({ soc2PeriodEnd }) => soc2PeriodEnd,
    ({ latest }, { soc2 }) => [
      turn(addDays(latest, 1), "The SOC 2 period is over."),
      turn(
        dayAfter(latest, soc2.freshMonths),
        "The SOC 2 report needs a bridge letter from this day.",
      ),
      turn(dayAfter(latest, soc2.staleMonths), "The SOC 2 report becomes too old to rely on."),
    ],
  ),
  datedTurn(
    ({ soc2AsOfDate }) => soc2AsOfDate,
    ({ latest }, { soc2 }) => [
      turn(dayAfter(latest, soc2.type1GapMonths), "The Type 1 report becomes too old."),
    ],
  ),
  datedTurn(
    ({ evidenceDate }) => evidenceDate,
    ({ earliest }, { evidenceFreshMonths }) => [
      turn(dayAfter(earliest, evidenceFreshMonths), "The document was last read too long ago."),
    ],
  ),
];

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
