import type { Fact } from "../reading/cell/fact.ts";
import type { Claim, ClaimAnswer } from "../reading/claims/claim.ts";
import { assuranceOfRow, type AssuranceOfRow } from "./assurance-of-row.ts";
import { derivedFact } from "./derived-fact.ts";
import type { DraftFacts } from "./draft-facts.ts";
import type { VendorRecord } from "./vendor-record.ts";

const CLAIMS = { iso: "isoClaim", soc2: "soc2Claim" } as const;

/** Whoever says no to one of them has not said what else there is. */
const NAMES_NOTHING: ReadonlySet<ClaimAnswer> = new Set(["no", "not-applicable", "unknown"]);

/**
 * A column of certifications in which one is named says that the others are not the row's: “SOC 2 Type II” names no
 * ISO 27001 certificate, and “PCI DSS” neither. Without that, an expired certificate would leave open for ever whether
 * there is a report instead.
 */
export function withClaimsNotNamed(draft: DraftFacts, record: VendorRecord): void {
  const named = assuranceOfRow(record);
  if (named === null || !isNamed(named, draft)) return;
  for (const artefact of ["iso", "soc2"] as const) {
    if (artefact === named) continue;
    const [claim, other] =
      artefact === "iso"
        ? (["isoClaim", "soc2Claim"] as const)
        : (["soc2Claim", "isoClaim"] as const);
    draft[claim] = notNamed(draft[claim], draft[other], record);
  }
}

function isNamed(named: AssuranceOfRow, draft: DraftFacts): boolean {
  if (named === "other") return true;
  const fact = draft[CLAIMS[named]];
  return fact.state === "stated" && !NAMES_NOTHING.has(fact.value.answer);
}

/** What the other standard is offered as stays to be said; nothing more than that is claimed by it. */
function notNamed(fact: Fact<Claim>, ofOther: Fact<Claim>, record: VendorRecord): Fact<Claim> {
  if (fact.state === "not-asked") {
    const [cell] = record.cells.get("isoClaim") ?? record.cells.get("soc2Claim") ?? [];
    if (cell === undefined) return fact;
    const value: Claim = { answer: "not-applicable", signs: ["other-named"], holder: null };
    return derivedFact(ofOther, "other-named", value, cell.content.text, cell.column);
  }
  if (fact.state === "unclear") {
    const value: Claim = { answer: "unknown", signs: ["other-named"], holder: null };
    return derivedFact(fact, "other-named", value, fact.quote, fact.column);
  }
  if (fact.state !== "stated" || fact.value.answer !== "unknown") return fact;
  const value: Claim = { ...fact.value, signs: [...fact.value.signs, "other-named"] };
  return derivedFact(fact, "other-named", value, fact.quote, fact.column);
}
