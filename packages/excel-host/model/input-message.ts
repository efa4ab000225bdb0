import type { SheetRange } from "./cells/sheet-range.ts";

/** The message that Excel shows beside a selected cell of a range (data validation, input message). */
export interface InputMessage {
  readonly area: SheetRange;
  readonly title: string;
  readonly message: string;
}
