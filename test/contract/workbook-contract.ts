import { describe } from "vitest";

import type { ContractSide } from "./contract-side.ts";
import { oursContract } from "./ours-contract.ts";
import { readingContract } from "./reading-contract.ts";
import { usersCellsContract } from "./users-cells-contract.ts";
import { writingContract } from "./writing-contract.ts";

/** What every side that the pane can have before it must answer, to the cell. */
export function workbookContract(side: ContractSide): void {
  describe(side.name, () => {
    readingContract(side);
    writingContract(side);
    usersCellsContract(side);
    oursContract(side);
  });
}
