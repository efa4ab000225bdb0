import type { Fact } from "../reading/cell/fact.ts";
import type { SourceCell } from "../reading/cell/source-cell.ts";

/** A text cell for tests of readers, where the column does not matter. */
export function cell(text: string, heading = ""): SourceCell {
  return { column: "A", heading, content: { kind: "text", text } };
}

/** A number cell as a sheet shows it. */
export function numberCell(number: number, text = String(number), heading = ""): SourceCell {
  return { column: "A", heading, content: { kind: "number", text, number } };
}

/** What a reader made of a cell, for a table: the value where one was understood, else the state. */
export function gist(fact: Fact<unknown>): unknown {
  return fact.state === "stated" ? fact.value : fact.state;
}
