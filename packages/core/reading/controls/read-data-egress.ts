import { type Fact, stated } from "../cell/fact.ts";
import { isInPart } from "../cell/in-part.ts";
import { readSigns, type SignWords } from "./read-signs.ts";
import type { SourceCell } from "../cell/source-cell.ts";
import { isStillToCome } from "../cell/still-to-come.ts";
import type { ValueOfField } from "../cell/value-of-field.ts";

type Egress = ValueOfField<"dlp">;

const BLOCKED =
  /\b(?:block(?:ed|s|ing)?|disabled|prohibit(?:ed|s)?|bann?ed|restricted|forbidden|prevent(?:ed|s)?|denied|locked(?:\s+down)?|disallowed|switched\s+off)\b/giu;
const ALLOWED = /\b(?:allow(?:ed|s)?|permit(?:ted|s)?|possible|available|accessible|usable)\b/giu;
const DLP = /\b(?:dlp|data\s+(?:loss|leak(?:age)?)\s+prevention|technical\s+controls?)\b/giu;

const words: SignWords<Egress> = {
  yes: ["in-place"],
  no: ["none"],
  signs: [
    { value: "in-place", pattern: DLP, reach: "piece" },
    { value: "blocked", pattern: BLOCKED, reach: "piece" },
    { value: "blocked", pattern: ALLOWED, meant: "negated", reach: "piece" },
    {
      value: "blocked",
      pattern:
        /\b(?:usb|removable\s+media|print(?:ing|ers?)|phones?|mobiles?|cameras?|copy(?:ing)?|personal\s+e-?mail|web\s?mail)\b(?!\s+(?:ports?\s+|access\s+)?(?:block|restrict|control|polic|ban))/giu,
      meant: "negated",
      reach: "piece",
    },
    {
      value: "monitored",
      pattern:
        /\b(?:monitor(?:ed|ing|s)?|alert(?:s|ed|ing)?|audit(?:ed|s|ing)?|logged|scann?(?:ed|ing|s)|purview|forcepoint|netskope|zscaler|symantec|proofpoint)\b/giu,
      reach: "piece",
    },
    {
      value: "policy",
      pattern:
        /\b(?:polic(?:y|ies)|procedures?|acceptable\s+use|training|trained|ndas?|rules?)\b/giu,
      reach: "piece",
    },
    { value: "allowed", pattern: ALLOWED, reach: "piece" },
    { value: "allowed", pattern: BLOCKED, meant: "negated", reach: "piece" },
    { value: "allowed", pattern: /\bunrestricted\b|\bopen\b/giu, reach: "piece" },
    { value: "none", pattern: DLP, meant: "negated", reach: "piece" },
  ],
};

/** What keeps data from being copied out: "USB blocked, printing allowed", "DLP planned". */
export function readDataEgress(cell: SourceCell): Fact<readonly Egress[]> {
  const fact = readSigns(cell, words);
  if (fact.state !== "stated" && fact.state !== "unclear") return fact;
  const { text } = cell.content;
  if (!isInPart(text) && !isStillToCome(text)) return fact;
  const said = fact.state === "stated" ? fact.value : [];
  return stated([...said, "in-part"], text, cell.column);
}
