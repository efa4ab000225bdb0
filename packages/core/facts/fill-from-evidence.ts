import { isUnanswered, valueOf } from "../reading/cell/fact.ts";
import { readStatement } from "../reading/statement/read-statement.ts";
import { remembered } from "../reading/text/memo.ts";
import { derivedFact } from "./derived-fact.ts";
import type { DraftFacts } from "./draft-facts.ts";

/** How many names of documents are kept. */
const MOST_NAMES = 2000;

const reportNamed = remembered(
  (text) => readStatement(text, { artefact: "soc2" }).soc2,
  MOST_NAMES,
);

/** A report that is claimed is of the type that its document is named for: "SOC2_TypeII_2025.pdf". */
export function withEvidenceDetails(draft: DraftFacts): void {
  const { soc2Claim, soc2Evidence, soc2Type } = draft;
  if (soc2Evidence.state !== "stated" || !isUnanswered(soc2Type)) return;
  if (valueOf(soc2Claim)?.answer !== "yes") return;
  const { claim, type } = reportNamed(soc2Evidence.value);
  if (claim.answer !== "yes" || type === null) return;
  const { quote, column } = soc2Evidence;
  draft.soc2Type = derivedFact(soc2Evidence, "soc2Type", type, quote, column);
}
