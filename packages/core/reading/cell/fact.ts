/**
 * What the tracker says about one field of one vendor. It keeps the vendor's words and the column they
 * stood in, so that a finding can quote them and the sheet can mark them; the row it leaves to whoever
 * asks, so that the same answer in the same column is one and the same fact in every row. Not knowing is
 * a fact of its own, and there is more than one way of not knowing: each asks for another act.
 */
export type Fact<Value> =
  | StatedFact<Value>
  /** There are words, and they cannot be read; `why` says so in plain English. */
  | {
      readonly state: "unclear";
      readonly quote: string;
      readonly column: string;
      readonly why: string;
    }
  /** The cell is empty. */
  | { readonly state: "blank"; readonly column: string }
  /** "TBC", "pending", "?": looks like an answer and says nothing. */
  | { readonly state: "placeholder"; readonly quote: string; readonly column: string }
  /** "See attached": the answer lives in a document that the tracker does not hold. */
  | { readonly state: "elsewhere"; readonly quote: string; readonly column: string }
  /** "N/A" and its kin, taken as written; whether it really does not apply is for a rule. */
  | { readonly state: "not-applicable"; readonly quote: string; readonly column: string }
  /** Two cells or two parts of one cell say different things. */
  | { readonly state: "conflict"; readonly readings: readonly StatedFact<Value>[] }
  /** The tracker has no such column. */
  | { readonly state: "not-asked" };

/** A fact that was understood. */
export interface StatedFact<Value> {
  readonly state: "stated";
  readonly value: Value;
  readonly quote: string;
  readonly column: string;
}

/** The fact of a column that the tracker does not have. */
export const notAsked = { state: "not-asked" } as const;

/** A fact that was understood, with the words it was read from and their column. */
export function stated<Value>(value: Value, quote: string, column: string): StatedFact<Value> {
  return { state: "stated", value, quote, column };
}

/** The value where one was understood, else `null`. */
export function valueOf<Value>(fact: Fact<Value>): Value | null {
  return fact.state === "stated" ? fact.value : null;
}

/** Whether nobody has answered: the column is missing, the cell empty or filled with a placeholder. */
export function isUnanswered(fact: Fact<unknown>): boolean {
  return fact.state === "not-asked" || fact.state === "blank" || fact.state === "placeholder";
}

/** The vendor's words, all readings of a conflict included; "" where there are none. */
export function quoteOf(fact: Fact<unknown>): string {
  switch (fact.state) {
    case "blank":
    case "not-asked":
      return "";
    case "conflict":
      return fact.readings.map((reading) => reading.quote).join(" / ");
    default:
      return fact.quote;
  }
}

/** The columns the fact was read from, by their letters. */
export function columnsOf(fact: Fact<unknown>): readonly string[] {
  switch (fact.state) {
    case "not-asked":
      return [];
    case "conflict":
      return fact.readings.map((reading) => reading.column);
    default:
      return [fact.column];
  }
}
