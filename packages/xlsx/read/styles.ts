import {
  builtInFormat,
  parseFormatCode,
  type NumberFormat,
} from "@scopefit/tracker/excel-values/number-format";

import { nameCode } from "../xml/name-code.ts";
import { readElements } from "../xml/read-elements.ts";

const CELL_STYLES = nameCode("cellXfs");
const STYLE = nameCode("xf");
const FORMAT = nameCode("numFmt");
const FORMATS = nameCode("numFmts");
const FORMAT_ID = nameCode("numFmtId");
const FORMAT_CODE = nameCode("formatCode");

/** The number format of every cell style of the styles part, by its number. Throws an `XmlError`. */
export function readNumberFormats(bytes: Uint8Array): readonly NumberFormat[] {
  const own = new Map<number, NumberFormat>();
  const formats: NumberFormat[] = [];
  let isInCellStyles = false;
  readElements(bytes, {
    open({ scanner, code, parent }) {
      if (code === CELL_STYLES) isInCellStyles = scanner.isOpen();
      const id = Number(scanner.attribute(FORMAT_ID) ?? 0);
      if (code === FORMAT && parent === FORMATS) {
        own.set(id, parseFormatCode(scanner.attribute(FORMAT_CODE) ?? ""));
      } else if (code === STYLE && isInCellStyles) {
        formats.push(own.get(id) ?? builtInFormat(id));
      }
    },
    close({ code }) {
      if (code === CELL_STYLES) isInCellStyles = false;
    },
  });
  return formats;
}
