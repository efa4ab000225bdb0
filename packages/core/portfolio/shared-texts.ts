import { fieldDefinition, type FieldId, fieldIds } from "../fields/field-dictionary.ts";
import type { PortfolioCollector, PortfolioFinding } from "./portfolio-finding.ts";
import type { PortfolioPlace } from "./portfolio-row.ts";
import { SharedPlaces } from "./shared-places.ts";
import { longTextKey } from "./text-key.ts";
import { vendorsIn } from "./vendor-list.ts";

const ANSWERED_BY_VENDOR = fieldIds.filter((id) => fieldDefinition(id).answeredBy === "vendor");

/**
 * One long answer in the words of several vendors: a template, or a cell copied down. What a shared
 * text says of one of them is not known to be true of any.
 */
export function sharedTexts(): PortfolioCollector<readonly PortfolioFinding[]> {
  const places = new Map<FieldId, SharedPlaces>(
    ANSWERED_BY_VENDOR.map((field) => [field, new SharedPlaces()]),
  );
  return {
    add: (row) => {
      for (const [field, noted] of places) {
        const fact = row.facts[field];
        if (fact.state !== "stated") continue;
        const key = longTextKey(fact.quote, row.vendor);
        if (key !== null) noted.note(key, row, fact.column);
      }
    },
    result: () => withoutRepeats([...places].flatMap(([field, noted]) => findingsOf(field, noted))),
  };
}

function findingsOf(field: FieldId, noted: SharedPlaces): readonly PortfolioFinding[] {
  const { label } = fieldDefinition(field);
  return noted.shared().map(([, shared]) => ({
    kind: "shared-text",
    severity: "low",
    finding: `The words on “${label}” are the same for ${vendorsIn(shared)}.`,
    toDo: "Find out whose words they are, and ask the other vendors for their own.",
    places: shared,
  }));
}

/** A claim cell fills several fields, and its text is shared only once. */
function withoutRepeats(findings: readonly PortfolioFinding[]): readonly PortfolioFinding[] {
  const seen = new Set<string>();
  return findings.filter(({ places }) => {
    const key = places.map(({ cell, row }: PortfolioPlace) => cell ?? row).join();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
