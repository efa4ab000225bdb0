import type { Fact } from "../cell/fact.ts";
import { readSigns, type SignWords } from "./read-signs.ts";
import type { SourceCell } from "../cell/source-cell.ts";
import type { ValueOfField } from "../cell/value-of-field.ts";

type SupplierAssurance = ValueOfField<"subprocessorAssurance">;

const REVIEWED =
  /\b(?:(?:re-?)?review(?:s|ed|ing)?|(?:re-?)?assess(?:es|ed|ments?|ing)?|audit(?:s|ed|ing)?|due\s+diligence|questionnaires?|evaluat(?:ed?|es|ion)|monitor(?:ed|ing|s)?|vetted|vetting|vendor\s+risk|third[\s-]party\s+risk|tprm|checked)\b/giu;

const words: SignWords<SupplierAssurance> = {
  yes: ["reviewed"],
  no: ["none"],
  signs: [
    { value: "reviewed", pattern: REVIEWED, reach: "piece" },
    {
      value: "contract",
      pattern:
        /\b(?:contract(?:s|ual|ually)?|dpas?|agreements?|clauses?|ndas?|msas?|flow(?:ed|s)?[\s-]?down|terms)\b/giu,
      reach: "piece",
    },
    { value: "policy", pattern: /\bpolic(?:y|ies)\b/giu, reach: "piece" },
    { value: "none", pattern: REVIEWED, meant: "negated", reach: "piece" },
  ],
};

/** What a vendor does about its own suppliers: "Annual risk review", "contract only", "none". */
export function readSupplierAssurance(cell: SourceCell): Fact<readonly SupplierAssurance[]> {
  return readSigns(cell, words);
}
