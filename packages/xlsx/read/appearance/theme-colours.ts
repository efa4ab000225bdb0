import { nameCode } from "../../xml/name-code.ts";
import { readElements } from "../../xml/read-elements.ts";

/** The colours of a theme, in the order in which cell styles count them. */
const names = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4"].concat([
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
]);
const places = new Map(names.map((name, place) => [nameCode(name), place]));

/** The colours of the theme that Office brings, for a workbook without one. */
export const officeTheme: readonly string[] = [
  ..."FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72".split(
    " ",
  ),
];

const SCHEME = nameCode("clrScheme");
const RGB = nameCode("srgbClr");
const SYSTEM = nameCode("sysClr");
const VALUE = nameCode("val");
const LAST = nameCode("lastClr");

/** The colours of a theme part; those that it does not name are Office's. Throws an `XmlError`. */
export function readThemeColours(bytes: Uint8Array): readonly string[] {
  const colours = [...officeTheme];
  let isInScheme = false;
  readElements(bytes, {
    open({ scanner, code, parent }) {
      if (code === SCHEME) isInScheme = true;
      if (!isInScheme || (code !== RGB && code !== SYSTEM)) return;
      const place = places.get(parent);
      const rgb = scanner.attribute(code === RGB ? VALUE : LAST);
      if (place !== undefined && rgb !== null) colours[place] = rgb.toUpperCase();
    },
    close({ code }) {
      if (code === SCHEME) isInScheme = false;
    },
  });
  return colours;
}
