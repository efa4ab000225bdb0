import { cellState } from "../cell/cell-state.ts";
import type { Fact } from "../cell/fact.ts";
import { statedIn, unclearIn } from "../cell/from-cell.ts";
import { leadingAnswer } from "../cell/leading-answer.ts";
import { type Sign, signsIn } from "./signs.ts";
import type { SourceCell } from "../cell/source-cell.ts";
import type { ValueOfField } from "../cell/value-of-field.ts";
import { isWithheld } from "../cell/withheld.ts";

type IncidentHistory = ValueOfField<"incidentHistory">;

/** "None", "We have had no incidents", "Not aware of any". */
const NONE =
  /^[\s\p{P}]*(?:(?:we|there|it|\p{L}+)\s+(?:have|has|had|were|was|are|is)\s+(?:(?:had|been|experienced|suffered|seen)\s+)*)?(?:no|none|nil|zero|0|nothing|never|not\s+(?:had|experienced|suffered)|(?:we\s+are\s+)?not\s+aware\s+of)(?![\p{L}\p{N}])/iu;

/** Words after "none" that bring something in after all, or rule out the graver incidents only. */
const BUT =
  /(?<!\p{L})(?:but|except(?:ing)?|however|although|though|other\s+than|apart\s+from|besides|only|one|two|three|single|isolated|minor|few|some)(?!\p{L})/iu;
const ONLY_GRAVE =
  /(?<!\p{L})(?:major|material|significant|serious|critical|severe|reportable|notifiable|high)(?!\p{L})/iu;
/** Numbers that count something else than months, years or days. */
const COUNT =
  /(?<![\d.])(?!(?:19|20)\d\d(?!\d))\d+(?!\d)(?!\s*(?:-\s*)?(?:m|mths?|months?|y|yrs?|years?|days?)\b)/iu;

const INCIDENT =
  /\b(?:breach(?:es|ed)?|incidents?|leak(?:s|ed|age)?|ransomware|phish(?:ing|ed)|compromis(?:e|ed)|hack(?:s|ed)?|attack(?:s|ed)?|stolen|theft|lost|loss|malware|exposed|exposure|intrusions?|unauthori[sz]ed|misdirected|mis-?sent|outages?|fraud|insider)\b/iu;

const signs: readonly Sign<"client-data" | "no-client-data" | "remedied">[] = [
  {
    value: "client-data",
    pattern:
      /\b(?:(?:client|customer|personal|card(?:holder)?|patient|member)s?['\u2019]?s?\s+(?:data|records?|information|details|accounts?|files?)|records|pii|phi|data)\b/giu,
    reach: "piece",
  },
  {
    value: "no-client-data",
    pattern: /\b(?:data|records|clients?|customers?|information|pii|phi)\b/giu,
    meant: "negated",
    reach: "piece",
  },
  {
    value: "remedied",
    pattern:
      /\b(?:fix(?:ed|es)?|remediat(?:ed|ion)|resolved|contain(?:ed|ment)|patch(?:ed|es)?|closed|correct(?:ed|ive)|mitigat(?:ed|ion)|root\s+cause|rca|lessons|retrained|reset|replaced|hardened|eradicated|terminated|post[\s-](?:incident|mortem))\b/giu,
    reach: "piece",
  },
];

/**
 * The incidents that a vendor reports. Only a plain none is one: "no material incidents" leaves the
 * others open, and "none, except a phishing case" reports one.
 */
export function readIncidentHistory(cell: SourceCell): Fact<readonly IncidentHistory[]> {
  const { content } = cell;
  if (content.kind === "boolean") {
    return statedIn(cell, content.boolean ? ["incident"] : ["none"]);
  }
  const state = cellState(cell);
  if (state !== null) return state;
  const { text } = content;
  if (isWithheld(text)) return statedIn(cell, ["withheld"]);
  if (NONE.test(text) && !BUT.test(text) && !COUNT.test(text.replace(/^\W*0\b/u, ""))) {
    return ONLY_GRAVE.test(text)
      ? unclearIn(cell, "it rules out the graver incidents only")
      : statedIn(cell, ["none"]);
  }
  const isYes = leadingAnswer(text)?.answer === "yes";
  if (!isYes && !INCIDENT.test(text))
    return unclearIn(cell, "it does not say whether there were any");
  return statedIn(cell, ["incident", ...settled(signsIn(text, signs))]);
}

/** "Malware; no client data affected" says that none was, whatever else it says of data. */
function settled(found: readonly IncidentHistory[]): readonly IncidentHistory[] {
  if (!found.includes("no-client-data")) return found;
  return found.filter((sign) => sign !== "client-data");
}
