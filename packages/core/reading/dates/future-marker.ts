const YEAR = /^20\d\d$/u;

const DATE_PARTS = new Set(
  (
    "jan january feb february mar march apr april may jun june jul july aug august sep sept september oct " +
    "october nov november dec december q1 q2 q3 q4 h1 h2 early mid late end of the in year quarter"
  ).split(" "),
);

const STARTS = new Set(
  "from starting eta due effective by target live golive onwards until till".split(" "),
);

/** Whether a word is a year of this century. */
export function isYear(folded: string): boolean {
  return folded.length === 4 && YEAR.test(folded);
}

/** Whether a word may stand before a year as part of a date, or says that something starts then. */
export function isMonthOrPart(folded: string): "part" | "starts" | null {
  if (STARTS.has(folded)) return "starts";
  return DATE_PARTS.has(folded) ? "part" : null;
}
