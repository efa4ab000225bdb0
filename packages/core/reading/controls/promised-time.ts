/**
 * What somebody promises to do within a time, or says in place of one. `within`: hours, of which
 * `most` is `Infinity` where the words set no upper limit ("usually 24 hours", "at least 30 days");
 * `same-day`: by the end of the day, with no hour; `prompt`: "without undue delay", "ASAP";
 * `by-law`: only what the law demands; `none`: nothing is promised.
 */
export type PromisedTime =
  | {
      readonly kind: "within";
      readonly least: number;
      readonly most: number;
      /** A weekend or a holiday may lie between. */
      readonly inBusinessDays: boolean;
    }
  | { readonly kind: "same-day" | "prompt" | "by-law" | "none" };
