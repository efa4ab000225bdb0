import type { CellRange } from "@scopefit/tracker/layout/grid";

import { nameCode } from "../xml/name-code.ts";
import { readElements, type XmlElementEvent } from "../xml/read-elements.ts";
import { MAX_COLUMNS, parseRange } from "./cell-reference.ts";
import type { SheetEdges } from "./sheet-edges.ts";
import { isTrue } from "./workbook-part.ts";

/** What a sheet says of its shape in its own part. */
export interface PartShape {
  readonly merges: readonly CellRange[];
  readonly autoFilter: CellRange | null;
  readonly hiddenColumns: readonly number[];
  readonly isProtected: boolean;
  /** The relationships under which its tables are found. */
  readonly tableIds: readonly string[];
}

const WORKSHEET = nameCode("worksheet");
const COLUMN = nameCode("col");
const FIRST = nameCode("min");
const LAST = nameCode("max");
const HIDDEN = nameCode("hidden");
const MERGE = nameCode("mergeCell");
const FILTER = nameCode("autoFilter");
const REFERENCE = nameCode("ref");
const PROTECTION = nameCode("sheetProtection");
const PROTECTED = nameCode("sheet");
const TABLE = nameCode("tablePart");
const ID = nameCode("id");

/** Reads the shape of a sheet from what stands around its rows. Throws an `XmlError`. */
export function readPartShape(edges: SheetEdges): PartShape {
  const merges: CellRange[] = [];
  const tableIds: string[] = [];
  const isHidden = new Uint8Array(MAX_COLUMNS);
  let autoFilter: CellRange | null = null;
  let isProtected = false;

  const open = ({ scanner, code, parent }: XmlElementEvent) => {
    const range = () => parseRange(scanner.attribute(REFERENCE) ?? "");
    if (code === MERGE) {
      const merge = range();
      if (merge !== null) merges.push(merge);
    } else if (code === COLUMN && isTrue(scanner.attribute(HIDDEN))) {
      const first = Number(scanner.attribute(FIRST) ?? 1) - 1;
      isHidden.fill(1, Math.max(0, first), Number(scanner.attribute(LAST) ?? 0));
    } else if (code === FILTER && parent === WORKSHEET) {
      autoFilter = range();
    } else if (code === PROTECTION) {
      isProtected = isTrue(scanner.attribute(PROTECTED));
    } else if (code === TABLE) {
      tableIds.push(scanner.prefixedAttribute(ID) ?? "");
    }
  };
  readElements(edges.head, { open });
  readElements(edges.tail, { open }, [WORKSHEET]);

  const hiddenColumns = [...isHidden.keys()].filter((column) => isHidden[column] === 1);
  return { merges, autoFilter, hiddenColumns, isProtected, tableIds };
}
