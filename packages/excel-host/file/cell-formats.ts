import { nameCode } from "@scopefit/xlsx/xml/name-code";
import { readElements } from "@scopefit/xlsx/xml/read-elements";

/** What a cell style of a file says that matters to the host. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly isLocked: boolean;
}

/** The built-in number formats of a US English Excel (ECMA-376 part 1, 18.8.30). */
const builtIn: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0 ;(#,##0)",
  38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
};

const CELL_STYLES = nameCode("cellXfs");
const STYLE = nameCode("xf");
const PROTECTION = nameCode("protection");
const FORMAT = nameCode("numFmt");
const FORMATS = nameCode("numFmts");
const FORMAT_ID = nameCode("numFmtId");
const FORMAT_CODE = nameCode("formatCode");
const LOCKED = nameCode("locked");

/** The cell styles of the styles part, by their numbers. */
export function readCellFormats(bytes: Uint8Array): readonly CellFormat[] {
  const own = new Map<number, string>();
  const formats: CellFormat[] = [];
  let isInCellStyles = false;
  readElements(bytes, {
    open({ scanner, code, parent }) {
      const id = Number(scanner.attribute(FORMAT_ID) ?? 0);
      if (code === CELL_STYLES) isInCellStyles = scanner.isOpen();
      else if (code === FORMAT && parent === FORMATS) {
        own.set(id, scanner.attribute(FORMAT_CODE) ?? "General");
      } else if (code === STYLE && isInCellStyles) {
        formats.push({ numberFormat: own.get(id) ?? builtIn[id] ?? "General", isLocked: true });
      } else if (code === PROTECTION && isInCellStyles) {
        const format = formats.pop();
        const isLocked = scanner.attribute(LOCKED) !== "0";
        if (format !== undefined) formats.push({ ...format, isLocked });
      }
    },
    close({ code }) {
      if (code === CELL_STYLES) isInCellStyles = false;
    },
  });
  return formats;
}
