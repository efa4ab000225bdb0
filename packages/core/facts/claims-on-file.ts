import type { FieldId } from "../fields/field-dictionary.ts";
import type { SourceCell } from "../reading/cell/source-cell.ts";
import { answersForBoth, asksForBoth } from "./answers-for-both.ts";
import { readCell } from "./read-cell.ts";
import type { VendorRecord } from "./vendor-record.ts";

/** Where it is claimed that there is an artefact, and where its document is filed. */
const FILED = [
  { claim: "isoClaim", other: "soc2Claim", evidence: "isoEvidence" },
  { claim: "soc2Claim", other: "isoClaim", evidence: "soc2Evidence" },
] as const;

type Filed = (typeof FILED)[number];

/** Whose it is, the row tells: "Yes (Hetzner’s)" may be said of Hetzner. */
const CLAIMING: ReadonlySet<string> = new Set(["yes", "borrowed"]);

/**
 * A record in which a document on file ("Yes", "Type II of March 2026") is the claim as well, where no column
 * asks for that: whoever files a report has seen that there is one. That none is on file says nothing of the vendor.
 */
export function withClaimsOnFile(record: VendorRecord, thisYear: number): VendorRecord {
  const claimed = FILED.flatMap((filed): readonly (readonly [FieldId, readonly SourceCell[]])[] => {
    if (isAskedFor(filed, record)) return [];
    const cells = (record.cells.get(filed.evidence) ?? []).filter((cell) =>
      isClaim(filed, cell, thisYear),
    );
    return cells.length === 0 ? [] : [[filed.claim, cells]];
  });
  return claimed.length === 0
    ? record
    : { ...record, cells: new Map([...record.cells, ...claimed]) };
}

/** A column of certifications at large asks for either. */
function isAskedFor({ claim, other }: Filed, { cells }: VendorRecord): boolean {
  return cells.has(claim) || (cells.get(other) ?? []).some(({ heading }) => asksForBoth(heading));
}

function isClaim({ claim }: Filed, cell: SourceCell, thisYear: number): boolean {
  if (answersForBoth(cell)) return false;
  const fact = readCell(claim, cell, { dateOrder: null, thisYear });
  return fact.state === "stated" && CLAIMING.has(fact.value.answer);
}
