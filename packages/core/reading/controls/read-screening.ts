import { type Fact, stated } from "../cell/fact.ts";
import { isInPart } from "../cell/in-part.ts";
import { readSigns, type SignWords } from "./read-signs.ts";
import type { SourceCell } from "../cell/source-cell.ts";
import { isStillToCome } from "../cell/still-to-come.ts";
import type { ValueOfField } from "../cell/value-of-field.ts";

type Screening = ValueOfField<"screening">;

const CHECKED =
  /\b(?:pre[\s-]?(?:hire|employment|onboarding|joining)|background|criminal|police|nbi|dbs|bgv|bpss|vett(?:ing|ed)|screen(?:ed|ing|s)|checks?|checked|verif(?:ied|ication))\b/giu;

const words: SignWords<Screening> = {
  yes: ["screened"],
  no: ["none"],
  signs: [
    { value: "screened", pattern: CHECKED, reach: "piece" },
    { value: "none", pattern: CHECKED, meant: "negated", reach: "piece" },
    {
      value: "where-permitted",
      pattern:
        /\b(?:where|as|if|when|to\s+the\s+extent)\s+(?:legally\s+|locally\s+)?(?:permitted|allowed|permissible|possible|lawful)|\bsubject\s+to\s+(?:\p{L}+\s+){0,2}(?:laws?|legislation)\b/giu,
    },
    {
      value: "agency-left-out",
      pattern:
        /\b(?:contractors?|agency|temps?|temporary|subcontract(?:ors?|ed)|freelancers?)\b/giu,
      meant: "negated",
    },
    {
      value: "agency-left-out",
      pattern:
        /\b(?:permanent|full[\s-]time|own|employees?)(?:\s+(?:staff|employees))?\s+only\b/giu,
    },
  ],
};

/** Whom a vendor screens before they start: "Criminal and reference checks, not for contractors". */
export function readScreening(cell: SourceCell): Fact<readonly Screening[]> {
  const fact = readSigns(cell, words);
  if (fact.state !== "stated" && fact.state !== "unclear") return fact;
  const { text } = cell.content;
  const said = fact.state === "stated" ? deniesOfAll(fact.value) : [];
  const inPart = isInPart(text) || isStillToCome(text);
  if (said.length === 0 && !inPart) return fact;
  return stated(inPart ? [...said, "in-part"] : said, text, cell.column);
}

/** "Background checks; no screening of contractors" denies it of the contractors alone. */
function deniesOfAll(said: readonly Screening[]): readonly Screening[] {
  if (!said.includes("agency-left-out") || !said.includes("screened")) return said;
  return said.filter((sign) => sign !== "none");
}
