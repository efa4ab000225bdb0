import type { Facts } from "../facts/facts.ts";
import type { FieldId } from "../fields/field-dictionary.ts";
import { iso27001Fields } from "../fields/iso-27001-fields.ts";
import { soc2Fields } from "../fields/soc-2-fields.ts";
import { columnsOf } from "../reading/cell/fact.ts";
import { addressIn } from "../reading/cell/source-cell.ts";
import type { Rule, Subject } from "./rule.ts";

/**
 * The addresses of the cells of a row that an outcome was read from. A rule that looks at each artefact names
 * the fields of both; a finding about one of them leaves the other's cells alone.
 */
export function cellsRead(
  reads: readonly FieldId[],
  about: Rule["subject"],
  subject: Subject,
  facts: Facts,
  row: number,
): readonly string[] {
  const found: string[] = [];
  for (const field of reads) {
    if (about === "each-artefact" && isOfOther(subject, field)) continue;
    const fact = facts[field];
    if (fact.state === "not-asked") continue;
    for (const column of columnsOf(fact)) {
      const cell = addressIn(column, row);
      if (!found.includes(cell)) found.push(cell);
    }
  }
  return found;
}

function isOfOther(subject: Subject, field: FieldId): boolean {
  if (subject === "iso") return field in soc2Fields;
  return subject === "soc2" && field in iso27001Fields;
}
