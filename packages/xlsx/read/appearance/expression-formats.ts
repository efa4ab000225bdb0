import type { CellRange } from "@scopefit/tracker/layout/grid";

import { nameCode } from "../../xml/name-code.ts";
import { readElements } from "../../xml/read-elements.ts";
import { parseRange } from "../cell-reference.ts";
import type { SheetEdges } from "../sheet-edges.ts";

/** A conditional format that a formula drives; the formula is written for the first cell. */
export interface ExpressionFormat {
  readonly ranges: readonly CellRange[];
  readonly formula: string;
}

const WORKSHEET = nameCode("worksheet");
const BLOCK = nameCode("conditionalFormatting");
const RULE = nameCode("cfRule");
const FORMULA = nameCode("formula");
const RANGES = nameCode("sqref");
const TYPE = nameCode("type");

/** The conditional formats of a sheet that a formula drives, as listed. Throws an `XmlError`. */
export function readExpressionFormats({
  tail,
}: Pick<SheetEdges, "tail">): readonly ExpressionFormat[] {
  const formats: ExpressionFormat[] = [];
  let ranges: readonly CellRange[] = [];
  let isExpression = false;
  readElements(
    tail,
    {
      open({ scanner, code }) {
        if (code === BLOCK) ranges = rangesIn(scanner.attribute(RANGES) ?? "");
        else if (code === RULE) isExpression = scanner.attribute(TYPE) === "expression";
      },
      close({ scanner, code, parent }) {
        if (code !== FORMULA || parent !== RULE || !isExpression) return;
        formats.push({ ranges, formula: scanner.text() });
      },
    },
    [WORKSHEET],
  );
  return formats;
}

function rangesIn(list: string): readonly CellRange[] {
  return list.split(/\s+/u).flatMap((address) => parseRange(address) ?? []);
}
