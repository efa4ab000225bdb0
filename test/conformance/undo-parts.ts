import { undoRange } from "./undo-sheet.ts";
import { cutOut, elementsNamed, written } from "./xml-text.ts";

/** The styles without what was appended to their lists. */
export function undoStyles(original: string, marked: string): string {
  return ["fonts", "fills", "borders", "cellXfs", "dxfs"].reduce((text, list) => {
    const [before] = elementsNamed(original, list);
    const [after] = elementsNamed(text, list);
    if (after === undefined || after.xml === before?.xml) return text;
    if (before === undefined) return cutOut(text, after);
    return after.inner.startsWith(before.inner) ? cutOut(text, after, before.xml) : text;
  }, marked);
}

/** A part that lists other parts without the entries that the original does not have. */
export function undoList(original: string, marked: string, names: readonly string[]): string {
  return names.reduce((text, name) => {
    const known = new Set(elementsNamed(original, name).map(({ xml }) => xml));
    const added = elementsNamed(text, name).filter(({ xml }) => !known.has(xml));
    return added.reduceRight((kept, element) => cutOut(kept, element), text);
  }, marked);
}

/** The workbook part without our sheets and our names. */
export function undoWorkbook(original: string, marked: string, ours: ReadonlySet<number>): string {
  const withoutSheets = undoList(original, marked, ["sheet"]);
  const [names] = elementsNamed(withoutSheets, "definedNames");
  const [listed] = elementsNamed(original, "definedNames");
  if (names === undefined) {
    // A list that held nothing may go with the last of our names.
    if (listed?.inner !== "") return withoutSheets;
    return withoutSheets.slice(0, listed.start) + listed.xml + withoutSheets.slice(listed.start);
  }
  const before = elementsNamed(original, "definedName");
  const inner = elementsNamed(names.inner, "definedName").reduceRight((text, name, index) => {
    const called = written(name.tag, "name") ?? "";
    if (called.startsWith("_scopefit_")) return cutOut(text, name);
    const was = before[index];
    if (called !== "_xlnm._FilterDatabase" || was === undefined) return text;
    return cutOut(text, name, undoFilterName(was.xml, name.xml, ours));
  }, names.inner);
  if (inner === (listed?.inner ?? "")) return cutOut(withoutSheets, names, listed?.xml ?? "");
  return cutOut(
    withoutSheets,
    names,
    names.xml.replace(names.inner, () => inner),
  );
}

function undoFilterName(before: string, after: string, ours: ReadonlySet<number>): string {
  const asAttribute = (name: string) =>
    name.replace(
      />([^<]*)</u,
      (_, formula: string) => ` f="${formula.slice(formula.lastIndexOf("!") + 1)}">${formula}<`,
    );
  const was = written(asAttribute(before), "f") ?? "";
  const is = written(asAttribute(after), "f") ?? "";
  const undone = undoRange(`<n f="${was}"/>`, `<n f="${is}"/>`, "f", ours);
  return after.replace(is, () => written(undone, "f") ?? "");
}

/** A table without our columns. */
export function undoTable(original: string, marked: string, ours: ReadonlySet<number>): string {
  const [before] = elementsNamed(original, "tableColumns");
  const [after] = elementsNamed(marked, "tableColumns");
  if (before === undefined || after === undefined) return marked;
  const hadAll = after.inner.startsWith(before.inner);
  const columns = hadAll ? cutOut(marked, after, before.xml) : marked;
  const [filterBefore] = elementsNamed(original, "autoFilter");
  const [filterAfter] = elementsNamed(columns, "autoFilter");
  const filtered =
    filterBefore && filterAfter
      ? cutOut(columns, filterAfter, undoRange(filterBefore.xml, filterAfter.xml, "ref", ours))
      : columns;
  const [tableBefore] = elementsNamed(original, "table");
  const [tableAfter] = elementsNamed(filtered, "table");
  if (tableBefore === undefined || tableAfter === undefined) return filtered;
  return cutOut(filtered, tableAfter, undoRange(tableBefore.xml, tableAfter.xml, "ref", ours));
}
