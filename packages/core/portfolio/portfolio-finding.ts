import type { PortfolioPlace, PortfolioRow } from "./portfolio-row.ts";

/** What only the whole tracker shows. */
export interface PortfolioFinding {
  readonly kind:
    | "shared-certificate-number"
    | "shared-text"
    | "rows-disagree"
    | "concentration-on-provider"
    | "concentration-on-auditor"
    | "concentration-on-certification-body";
  readonly severity: "medium" | "low";
  /** A sentence of at most 35 words. */
  readonly finding: string;
  /** A task for our own people; nothing here goes to a vendor as it stands. */
  readonly toDo: string;
  readonly places: readonly PortfolioPlace[];
}

/** Takes rows one by one, keeps only small keys of them, and says at the end what they show. */
export interface PortfolioCollector<Result> {
  readonly add: (row: PortfolioRow) => void;
  readonly result: () => Result;
}
