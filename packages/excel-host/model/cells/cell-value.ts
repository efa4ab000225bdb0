/** An error that a cell shows: `#N/A`. */
export class CellError {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What a cell can show. */
export type ShownValue = string | number | boolean | CellError;

/** A formula, with the result that it is taken to have: the host calculates nothing. */
export class Formula {
  readonly text: string;
  readonly result: ShownValue;

  constructor(text: string, result: ShownValue) {
    this.text = text;
    this.result = result;
  }
}

/** What a cell holds. An empty cell holds nothing at all. */
export type CellValue = ShownValue | Formula;

/** The errors that Excel takes for what they are when they are typed. */
const errorTexts = new Set(
  "#N/A #REF! #VALUE! #NAME? #DIV/0! #NUM! #NULL! #CALC! #SPILL! #FIELD!".split(" "),
);

/** Whether Excel takes what is typed as an error value. */
export function isErrorText(text: string): boolean {
  return errorTexts.has(text.toUpperCase());
}

/** What a cell shows: the result where it holds a formula. */
export function shownValue(value: CellValue): ShownValue {
  return value instanceof Formula ? value.result : value;
}

/** A cell as `Range.values` gives it: an empty one is "", an error its text. */
export function plainValue(value: CellValue | undefined): string | number | boolean {
  if (value === undefined) return "";
  const shown = shownValue(value);
  return shown instanceof CellError ? shown.text : shown;
}

/** A cell as `Range.formulas` gives it: the formula, or the value where there is none. */
export function formulaOrValue(value: CellValue | undefined): string | number | boolean {
  return value instanceof Formula ? value.text : plainValue(value);
}

/** A cell as `Range.valueTypes` gives it. */
export function valueTypeOf(
  value: CellValue | undefined,
): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (value === undefined) return "Empty";
  const shown = shownValue(value);
  if (shown instanceof CellError) return "Error";
  if (typeof shown === "number") return "Double";
  return typeof shown === "boolean" ? "Boolean" : "String";
}
