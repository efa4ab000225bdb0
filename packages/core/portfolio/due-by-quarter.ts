import type { Policy } from "../policy/policy.ts";
import type { Artefact } from "../reading/claims/claim.ts";
import { valueOf } from "../reading/cell/fact.ts";
import { addDays, addMonths, calendarDay, type IsoDay } from "../reading/dates/iso-day.ts";
import type { PortfolioCollector } from "./portfolio-finding.ts";

/** An artefact that ends, or gets too old, on a day. */
export interface DueArtefact {
  readonly vendor: string;
  readonly row: number;
  readonly artefact: Artefact;
  /** The last day of the certificate, or the first on which the report is too old. */
  readonly day: IsoDay;
}

/** What falls due in one quarter of a year. */
export interface DueQuarter {
  /** "2027 Q1". */
  readonly quarter: string;
  /** By day, then by row. */
  readonly due: readonly DueArtefact[];
}

/**
 * Certificates by the quarter in which they expire, and reports by the one in which they get too old,
 * from the quarter of the as-of day on. A date that may mean several days counts from the first.
 */
export function dueByQuarter(
  asOf: IsoDay,
  { soc2 }: Pick<Policy, "soc2">,
): PortfolioCollector<readonly DueQuarter[]> {
  const due: DueArtefact[] = [];
  const first = quarterOf(asOf);
  const note = (artefact: DueArtefact) => {
    if (quarterOf(artefact.day) >= first) due.push(artefact);
  };
  return {
    add: ({ facts, vendor, row }) => {
      const expiry = valueOf(facts.isoExpiryDate);
      if (expiry !== null) note({ vendor, row, artefact: "iso", day: expiry.earliest });
      const end = valueOf(facts.soc2PeriodEnd);
      if (end !== null) {
        const day = addDays(addMonths(end.earliest, soc2.staleMonths), 1);
        note({ vendor, row, artefact: "soc2", day });
      }
    },
    result: () => inQuarters(due),
  };
}

function inQuarters(due: readonly DueArtefact[]): readonly DueQuarter[] {
  const quarters = new Map<string, DueArtefact[]>();
  const inOrder = [...due].sort((a, b) =>
    a.day === b.day ? a.row - b.row : a.day < b.day ? -1 : 1,
  );
  for (const artefact of inOrder) {
    const quarter = quarterOf(artefact.day);
    const known = quarters.get(quarter);
    if (known === undefined) quarters.set(quarter, [artefact]);
    else known.push(artefact);
  }
  return [...quarters].map(([quarter, artefacts]) => ({ quarter, due: artefacts }));
}

/** "2027 Q1"; quarters compare with `<` as they follow one another. */
function quarterOf(day: IsoDay): string {
  const { year, month } = calendarDay(day);
  return `${String(year).padStart(4, "0")} Q${Math.ceil(month / 3)}`;
}
