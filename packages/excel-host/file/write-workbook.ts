import { encodeXml } from "@scopefit/xlsx/patch/xml/xml-attributes";
import { strToU8, zipSync } from "fflate";

import { addressOf } from "../model/cells/area.ts";
import { namedFormula } from "../model/named-item.ts";
import type { Sheet } from "../model/sheet.ts";
import type { Table } from "../model/tables/table.ts";
import type { Workbook } from "../model/workbook.ts";
import { sheetXml } from "./sheet-xml.ts";
import { StyleBook } from "./style-book.ts";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const namespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: `${OFFICE}/relationships`,
};
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The parts of a package while it is being written, with the types of their contents. */
class Package {
  readonly #files: Record<string, Uint8Array> = {};
  readonly #types: string[] = [];

  /** Adds a part of ours. */
  add(name: string, xml: string, type?: string): void {
    this.addAsIs(name, HEAD + xml);
    if (type === undefined) return;
    this.#types.push(`<Override PartName="/${name}" ContentType="${type}"/>`);
  }

  /** Adds a part that is a whole document already. */
  addAsIs(name: string, document: string): void {
    this.#files[name] = strToU8(document);
  }

  /** Adds the relationships of a part: each a kind and a target. */
  relate(part: string, links: readonly (readonly [kind: string, target: string])[]): void {
    if (links.length === 0) return;
    const slash = part.lastIndexOf("/") + 1;
    const list = links.map(
      ([kind, target], place) =>
        `<Relationship Id="rId${place + 1}" Type="${OFFICE}/relationships/${kind}" Target="${target}"/>`,
    );
    const xml = `<Relationships xmlns="${PACKAGE}/relationships">${list.join("")}</Relationships>`;
    this.add(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`, xml);
  }

  toBytes(): Uint8Array {
    const defaults =
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>';
    const types = `<Types xmlns="${PACKAGE}/content-types">${defaults}${this.#types.join("")}</Types>`;
    return zipSync({ "[Content_Types].xml": strToU8(HEAD + types), ...this.#files }, { level: 1 });
  }
}

/**
 * Writes a workbook as an .xlsx file, from the model alone: cells and their look, tables, filters,
 * names, conditional formats, protection and custom XML parts. Charts and settings are left out.
 */
export function writeWorkbook(workbook: Workbook): Uint8Array {
  const file = new Package();
  const styles = new StyleBook();
  const { sheets, customXmlParts } = workbook;
  const links: (readonly [string, string])[] = [];
  sheets.forEach((sheet, place) => {
    writeSheet(file, sheet, place + 1, styles);
    links.push(["worksheet", `worksheets/sheet${place + 1}.xml`]);
  });
  links.push(["styles", "styles.xml"]);
  customXmlParts.forEach(({ id, xml }, place) => {
    links.push(["customXml", `../customXml/item${place + 1}.xml`]);
    writeCustomXml(file, place + 1, id, xml);
  });
  file.add("xl/styles.xml", styles.toXml(namespaces.main), `${SPREADSHEET}.styles+xml`);
  file.add("xl/workbook.xml", workbookXml(workbook), `${SPREADSHEET}.sheet.main+xml`);
  file.relate("xl/workbook.xml", links);
  file.relate("", [["officeDocument", "xl/workbook.xml"]]);
  return file.toBytes();
}

function writeSheet(file: Package, sheet: Sheet, number: number, styles: StyleBook): void {
  const name = `xl/worksheets/sheet${number}.xml`;
  const ids = sheet.tables.map((_, place) => `rId${place + 1}`);
  file.add(name, sheetXml(sheet, styles, ids, namespaces), `${SPREADSHEET}.worksheet+xml`);
  file.relate(
    name,
    sheet.tables.map(({ id }) => ["table", `../tables/table${id}.xml`] as const),
  );
  for (const table of sheet.tables) {
    file.add(`xl/tables/table${table.id}.xml`, tableXml(table), `${SPREADSHEET}.table+xml`);
  }
}

function tableXml(table: Table): string {
  const { range } = table.area;
  const ref = addressOf(range);
  const filtered = addressOf({ ...range, lastRow: range.lastRow - Number(table.showTotals) });
  const columns = table.columns.map(
    ({ id, name }) =>
      `<tableColumn id="${id}" name="${encodeXml(name.replaceAll("\n", "_x000a_"))}"/>`,
  );
  const totals = table.showTotals ? ' totalsRowCount="1"' : "";
  const filter = table.showHeaders ? `<autoFilter ref="${filtered}"/>` : "";
  const header = table.showHeaders ? "" : ' headerRowCount="0"';
  return `<table xmlns="${namespaces.main}" id="${table.id}" name="${encodeXml(table.name)}" displayName="${encodeXml(table.name)}" ref="${ref}"${totals}${header}>${filter}<tableColumns count="${columns.length}">${columns.join("")}</tableColumns><tableStyleInfo name="${encodeXml(table.style)}" showFirstColumn="0" showLastColumn="0" showRowStripes="${Number(table.showBandedRows)}" showColumnStripes="0"/></table>`;
}

function workbookXml(workbook: Workbook): string {
  const { sheets, names } = workbook;
  const states = { Visible: "", Hidden: ' state="hidden"', VeryHidden: ' state="veryHidden"' };
  const listed = sheets.map(
    ({ name, visibility }, place) =>
      `<sheet name="${encodeXml(name)}" sheetId="${place + 1}"${states[visibility]} r:id="rId${place + 1}"/>`,
  );
  const defined = names.map((item) => {
    const scope = item.scope === null ? "" : ` localSheetId="${sheets.indexOf(item.scope)}"`;
    const hidden = item.isVisible ? "" : ' hidden="1"';
    return `<definedName name="${encodeXml(item.name)}"${scope}${hidden}>${encodeXml(namedFormula(item).slice(1))}</definedName>`;
  });
  const list = defined.length === 0 ? "" : `<definedNames>${defined.join("")}</definedNames>`;
  return `<workbook xmlns="${namespaces.main}" xmlns:r="${namespaces.relationships}"><bookViews><workbookView activeTab="${sheets.indexOf(workbook.activeSheet)}"/></bookViews><sheets>${listed.join("")}</sheets>${list}</workbook>`;
}

function writeCustomXml(file: Package, number: number, id: string, xml: string): void {
  const item = `customXml/item${number}.xml`;
  file.addAsIs(item, xml);
  file.relate(item, [["customXmlProps", `itemProps${number}.xml`]]);
  file.add(
    `customXml/itemProps${number}.xml`,
    `<ds:datastoreItem xmlns:ds="${OFFICE}/customXml" ds:itemID="${id}"/>`,
    "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  );
}
