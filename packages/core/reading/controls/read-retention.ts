import { mentionStanding } from "../text/clauses.ts";
import { durationTerms } from "../dates/duration-terms.ts";
import { type Fact, stated } from "../cell/fact.ts";
import { readSigns, type SignWords } from "./read-signs.ts";
import type { SourceCell } from "../cell/source-cell.ts";
import type { ValueOfField } from "../cell/value-of-field.ts";

type Retention = ValueOfField<"dataRetention">;

const DELETED =
  /\b(?:delet(?:ed?|es|ing|ion)|eras(?:ed?|ing|ure)|destr(?:oy(?:ed|s)?|uction)|dispos(?:ed?|al)|purg(?:ed?|es|ing)|wip(?:ed?|ing)|shredd?(?:ed|ing)?|saniti[sz](?:ed?|ation)|overwritten|return(?:ed|s)?)\b/giu;

const words: SignWords<Retention> = {
  yes: [],
  no: ["indefinite"],
  signs: [
    { value: "deletion", pattern: DELETED, reach: "piece" },
    {
      value: "evidence",
      pattern:
        /\b(?:certificat(?:es?|ion)|certif(?:y|ied|ies)|attest(?:ed|ation)?|proof|evidenced?|confirm(?:ed|ation)|deletion\s+(?:logs?|records?|reports?)|logged|800[\s-]88|witness(?:ed)?)\b/giu,
    },
    {
      value: "policy",
      pattern:
        /\b(?:polic(?:y|ies)|schedule|procedures?|contract(?:ual(?:ly)?)?|agree(?:d|ment)|legal\s+requirements?|as\s+required)\b/giu,
    },
    {
      value: "backups-left-out",
      pattern: /\bback-?ups?\s+(?:(?:is|are|do|does)\s+)?(?:not|never)\b/giu,
      reach: "piece",
    },
    {
      value: "backups-left-out",
      pattern: /\bback-?ups?\b/giu,
      meant: "negated",
      reach: "piece",
    },
    {
      value: "nothing-held",
      pattern: /\b(?:retain(?:ed)?|stor(?:ed?|age)|kept|held|hold|keep)\b/giu,
      meant: "negated",
    },
    { value: "indefinite", pattern: DELETED, meant: "negated", reach: "piece" },
    {
      value: "indefinite",
      pattern: /\b(?:period|schedule|limit|polic(?:y|ies)|deadline|time\s?frame)\b/giu,
      meant: "negated",
    },
    {
      value: "indefinite",
      pattern:
        /\b(?:indefinite(?:ly)?|forever|permanent(?:ly)?|perpetual(?:ly)?|unlimited)(?!\s+(?:delet|eras|destr|purg|wip))\b/giu,
    },
  ],
};

/** A promise to delete is put in the future, and is none the less a rule in force. */
const WILL_BE = /\b(?:will|shall|must|(?:is|are)\s+to|to)\s+be\b/giu;
const IS = "is";

/**
 * The terms on which data is kept and deleted: "12 months, then deleted with a certificate". A period
 * counts where it is plainly stated; "per policy" gives none.
 */
export function readRetention(cell: SourceCell): Fact<readonly Retention[]> {
  const { content } = cell;
  if (content.kind !== "text") return readSigns(cell, words);
  const text = content.text.replace(WILL_BE, IS);
  const fact = readSigns({ ...cell, content: { kind: "text", text } }, words);
  if (fact.state !== "stated" && fact.state !== "unclear") return fact;
  const said = fact.state === "stated" ? fact.value : [];
  const found = namesPeriod(text) ? ["period" as const, ...said] : said;
  return found.length === 0 ? fact : stated(found, content.text, cell.column);
}

function namesPeriod(text: string): boolean {
  return durationTerms(text).some(
    ({ start, end }) => mentionStanding(text, start, end) === "asserted",
  );
}
