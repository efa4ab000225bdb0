import type { PortfolioCollector, PortfolioFinding } from "./portfolio-finding.ts";
import { SharedPlaces } from "./shared-places.ts";
import { vendorsIn } from "./vendor-list.ts";

/** Shorter numbers say too little to be the same by more than chance. */
const SHORTEST_NUMBER = 4;

/** One certificate number given by vendors that are no group: a slip, or somebody else's certificate. */
export function sharedCertificateNumbers(): PortfolioCollector<readonly PortfolioFinding[]> {
  const places = new SharedPlaces();
  const written = new Map<string, string>();
  return {
    add: (row) => {
      const number = row.facts.isoCertificateNumber;
      if (number.state !== "stated") return;
      const key = numberKey(number.value);
      if (key.length < SHORTEST_NUMBER) return;
      if (!written.has(key)) written.set(key, number.value);
      places.note(key, row, number.column);
    },
    result: () =>
      places.shared().map(([key, shared]) => ({
        kind: "shared-certificate-number",
        severity: "medium",
        finding: `Certificate number “${written.get(key) ?? key}” is given by ${vendorsIn(shared)}.`,
        toDo: "Look the number up with the certification body and record whose certificate it is.",
        places: shared,
      })),
  };
}

/** "IS-702 114" and "is 702114" are one number. */
export function numberKey(number: string): string {
  return number
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
