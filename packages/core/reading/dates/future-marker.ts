import { monthOf } from "./month-names.ts";

const YEAR = /^20\d\d$/u;

const DATE_PARTS = new Set(
  (
    "jan january feb february mar march apr april may jun june jul july aug august sep sept september oct " +
    "october nov november dec december q1 q2 q3 q4 h1 h2 early mid late end of the in year quarter"
  ).split(" "),
);

const STARTS = new Set(
  "from starting eta due effective by target live golive onwards until till ab vanaf fra fran od desde partir partire".split(
    " ",
  ),
);

/** Little words and parts of the year that dates are led in by, in the languages scopes are written in. */
const BESIDE_DATES = new Set(
  (
    "for since during nel nell dal del beginning start summer autumn spring winter en em im am i w na za fur pour para per de do " +
    "da dal le la el au vers voor van til per ab seit bis ende anfang mitte jahr jahre fin finales finais fine inizio " +
    "debut mediados courant annee ano anno rok roku roce sene yil yili yilinda trimestre semestre quartal kwartal " +
    "kwartale kvartal kwartaal ceyrek ceyreginde primer primeiro premier erstes eerste segundo second deuxieme zweites tweede"
  ).split(" "),
);
const DAY = /^(?:[12]?\d|3[01])(?:st|nd|rd|th)?$/u;

/** Whether a word is a year of this century. */
export function isYear(folded: string): boolean {
  return folded.length === 4 && YEAR.test(folded);
}

/** Whether a word may stand before a year as part of a date, or says that something starts then. */
export function isMonthOrPart(folded: string): "part" | "starts" | null {
  if (STARTS.has(folded)) return "starts";
  return DATE_PARTS.has(folded) ? "part" : null;
}

/** Whether a word may stand in or before a date with a year: "early 2027", "im zweiten Quartal 2027". */
export function mayStandInDate(folded: string): boolean {
  if (isMonthOrPart(folded) !== null || BESIDE_DATES.has(folded) || DAY.test(folded)) return true;
  return monthOf(folded) !== null;
}
