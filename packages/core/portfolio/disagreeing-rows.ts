import type { Artefact } from "../coverage/coverage.ts";
import type { Facts } from "../facts/facts.ts";
import { fieldDefinition, type FieldId } from "../fields/field-dictionary.ts";
import { type Fact, valueOf } from "../reading/cell/fact.ts";
import { addressIn } from "../reading/cell/source-cell.ts";
import { quoted } from "../rule/words.ts";
import type { PortfolioCollector, PortfolioFinding } from "./portfolio-finding.ts";
import { companyKey, type PortfolioPlace, type PortfolioRow } from "./portfolio-row.ts";

/** The facts that are the same in every row about one certificate, or about one report. */
const SAME_FOR_ONE = {
  iso: ["isoEdition", "isoCertificationBody", "isoIssueDate", "isoExpiryDate"],
  soc2: ["soc2Type", "soc2Auditor", "soc2Opinion", "soc2PeriodStart"],
} as const satisfies Readonly<Record<Artefact, readonly FieldId[]>>;

/** What one row says, with the key by which it is compared. */
interface Said extends PortfolioPlace {
  readonly key: string;
  readonly quote: string;
}

/**
 * Rows of one vendor that cannot all be right: one claims an artefact and another denies it, or two
 * give other details of the same certificate (by its number) or report (by the end of its period).
 */
export function disagreeingRows(): PortfolioCollector<readonly PortfolioFinding[]> {
  const said = new Map<string, { readonly field: FieldId; readonly sayings: Said[] }>();
  const note = (artefact: string, field: FieldId, saying: Said) => {
    const place = `${artefact}\n${field}`;
    const known = said.get(place);
    if (known === undefined) said.set(place, { field, sayings: [saying] });
    else if (known.sayings.every(({ key }) => key !== saying.key)) known.sayings.push(saying);
  };
  return {
    add: (row) => {
      for (const claim of ["isoClaim", "soc2Claim"] as const) {
        const saying = claimSaid(row, claim);
        if (saying !== null) note(row.company, claim, saying);
      }
      for (const artefact of ["iso", "soc2"] as const) {
        const identity = artefactIdentity(artefact, row.facts);
        if (identity === null) continue;
        for (const field of SAME_FOR_ONE[artefact]) {
          const saying = sayingOf(row, field);
          if (saying !== null) note(`${row.company}\n${identity}`, field, saying);
        }
      }
    },
    result: () =>
      [...said.values()].flatMap(({ field, sayings }) => {
        const [first, second] = sayings;
        return first === undefined || second === undefined ? [] : [findingOf(field, first, second)];
      }),
  };
}

function claimSaid(row: PortfolioRow, field: "isoClaim" | "soc2Claim"): Said | null {
  const fact = row.facts[field];
  if (fact.state !== "stated") return null;
  const { answer } = fact.value;
  return answer === "yes" || answer === "no" ? saidIn(row, fact, answer) : null;
}

function artefactIdentity(artefact: Artefact, facts: Facts): string | null {
  if (artefact === "iso") return valueOf(facts.isoCertificateNumber);
  return valueOf(facts.soc2PeriodEnd)?.latest ?? null;
}

function sayingOf(row: PortfolioRow, field: (typeof SAME_FOR_ONE)[Artefact][number]): Said | null {
  const fact = row.facts[field];
  if (fact.state !== "stated") return null;
  const { value } = fact;
  // A date that is given less exactly need not contradict another, so only exact days are held apart.
  if (typeof value === "object") {
    return value.precision === "day" ? saidIn(row, fact, value.earliest) : null;
  }
  const isName = field === "isoCertificationBody" || field === "soc2Auditor";
  return saidIn(row, fact, isName ? companyKey(value) : value);
}

function saidIn(
  { vendor, row }: PortfolioRow,
  { quote, column }: Extract<Fact<unknown>, { readonly state: "stated" }>,
  key: string,
): Said {
  return { vendor, row, cell: addressIn(column, row), key, quote };
}

function findingOf(field: FieldId, first: Said, second: Said): PortfolioFinding {
  const { label } = fieldDefinition(field);
  return {
    kind: "rows-disagree",
    severity: "medium",
    finding: `${first.vendor}, ${label}: row ${first.row} says “${shortened(first.quote)}”, row ${second.row} says “${shortened(second.quote)}”.`,
    toDo: "Find out which row is right, and correct the other.",
    places: [first, second].map(({ vendor, row, cell }) => ({ vendor, row, cell })),
  };
}

/** Two quotes share one sentence, so each gets half the room. */
function shortened(quote: string): string {
  const line = quoted(quote);
  return line.length <= 60 ? line : `${line.slice(0, 59).trimEnd()}…`;
}
