/** A stretch of the text, from the `start`th character up to but not including the `end`th. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
