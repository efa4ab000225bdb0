import type { SheetTable } from "@scopefit/tracker/layout/grid";

import { nameCode } from "../xml/name-code.ts";
import { readElements } from "../xml/read-elements.ts";
import { XmlError } from "../xml/xml-error.ts";
import { parseRange } from "./cell-reference.ts";

const TABLE = nameCode("table");
const NAME = nameCode("name");
const DISPLAY_NAME = nameCode("displayName");
const REFERENCE = nameCode("ref");
const HEADER_ROWS = nameCode("headerRowCount");
const TOTALS_ROWS = nameCode("totalsRowCount");
const KIND = nameCode("tableType");

/** Reads a table part. Throws an `XmlError`. */
export function readTablePart(bytes: Uint8Array): SheetTable {
  let table: SheetTable | null = null;
  readElements(bytes, {
    open({ scanner, code, depth }) {
      if (code !== TABLE || depth !== 1) return;
      const range = parseRange(scanner.attribute(REFERENCE) ?? "");
      if (range === null) throw new XmlError("its range cannot be read");
      const kind = scanner.attribute(KIND);
      table = {
        name: scanner.attribute(DISPLAY_NAME) ?? scanner.attribute(NAME) ?? "",
        range,
        headerRows: Number(scanner.attribute(HEADER_ROWS) ?? 1),
        totalsRows: Number(scanner.attribute(TOTALS_ROWS) ?? 0),
        kind: kind === "queryTable" ? "query" : kind === "xml" ? "xml" : "plain",
      };
    },
  });
  if (table === null) throw new XmlError("it is not a table");
  return table;
}
