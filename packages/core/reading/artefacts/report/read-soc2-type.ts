import { cellState } from "../../cell/cell-state.ts";
import type { Fact } from "../../cell/fact.ts";
import { statedIn, unclearIn } from "../../cell/from-cell.ts";
import { soc2TypesIn } from "./soc2-type.ts";
import type { SourceCell } from "../../cell/source-cell.ts";
import type { Soc2Type } from "../../statement/statement.ts";
import { soc2TypeByMeaning } from "./type-by-meaning.ts";

/** The whole cell, where it needs no word before it: "2", "II", "ll". */
const BARE = /^(?:soc\s?2\s*[-–,:/]?\s*)?\(?(2|ii|ll|11|two|1|i|l|one)\)?$/iu;
/** Types that no SOC 2 report has, and names of other reports in the column of types. */
const NO_SUCH_TYPE = /type\s*-?\s*(?:3|iii|4|iv|1\.5|a|b)(?![\p{L}\d])|tier\s*\d|\b1\.5\b/iu;
const OTHER_REPORT = /\bsoc\s?(?:1|3|4|i(?!i)|iii)\b(?!\s*[/&,])|\bisae\b|\bssae\b/iu;
const NOT_YET =
  /plan|progress|expect|target|pending|under\s?way|roadmap|not yet|schedul|await|q[1-4]\s?\d/iu;

/** The report type that a column of types gives: the better one where both are there. */
export function readSoc2Type(cell: SourceCell): Fact<Soc2Type> {
  const state = cellState(cell);
  if (state !== null) return state;
  const text = cell.content.text.trim();
  const bare = BARE.exec(text)?.[1];
  if (bare !== undefined) return statedIn(cell, /^(?:2|ii|ll|11|two)$/iu.test(bare) ? "2" : "1");
  if (/^soc\s?ii$/iu.test(text)) {
    return unclearIn(cell, "“SOC II” names the report and not its type");
  }
  if (NO_SUCH_TYPE.test(text)) return unclearIn(cell, "SOC 2 reports are of type 1 or type 2");
  const parts = text.split(/[,;]|\band\b/iu);
  const held = parts.filter((part) => !NOT_YET.test(part)).flatMap(soc2TypesIn);
  if (held.length > 0 && !OTHER_REPORT.test(text)) {
    return statedIn(cell, held.includes("2") ? "2" : "1");
  }
  if (/^(?:1|i)\s*(?:[/&,+]|and)\s*(?:2|ii)$/iu.test(text)) return statedIn(cell, "2");
  const meant =
    OTHER_REPORT.test(text) || /\bsoc\s?[13]\b/iu.test(text) ? null : soc2TypeByMeaning(text);
  if (meant !== null) return statedIn(cell, meant);
  return unclearIn(cell, "it names neither type 1 nor type 2");
}
