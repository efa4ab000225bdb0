import { expect, test } from "vitest";

import { type Marker, patchWorkbook, type WorkbookEdit } from "./patch-workbook.ts";

const NAMESPACE = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const SHEETS =
  '<sheets><sheet name="O\'Neil &amp; Co" sheetId="3" r:id="rId1"/><sheet name="Two" sheetId="9" r:id="rId2"/></sheets>';
const workbook = (inner: string) => `<workbook ${NAMESPACE}>${inner}</workbook>`;

const nothing: WorkbookEdit = { newSheets: [], markers: [], filter: null };
const marker: Marker = { name: "_scopefit_status", sheet: "O'Neil & Co", row: 3, column: 40 };
const name =
  '<definedName name="_scopefit_status" localSheetId="0" hidden="1">\'O\'\'Neil &amp; Co\'!$AO$3</definedName>';

function patched(xml: string, edit: Partial<WorkbookEdit>): string {
  const bytes = new TextEncoder().encode(xml);
  return new TextDecoder().decode(patchWorkbook(bytes, { ...nothing, ...edit }));
}

test("nothing to do changes nothing", () => {
  expect(patched(workbook(SHEETS), {})).toBe(workbook(SHEETS));
});

test("a new sheet gets the next id, and its name is escaped", () => {
  const after = patched(workbook(SHEETS), {
    newSheets: [{ name: "A & B", relationshipId: "rId7" }],
  });
  expect(after).toBe(
    workbook(
      SHEETS.replace("</sheets>", '<sheet name="A &amp; B" sheetId="10" r:id="rId7"/></sheets>'),
    ),
  );
});

test("a new sheet declares the prefix of its relationship where only the sheets do", () => {
  const before = `<x:workbook><x:sheets><x:sheet ${NAMESPACE} name="One" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>`;
  const after = patched(before, { newSheets: [{ name: "Two", relationshipId: "rId7" }] });
  expect(after).toContain(`<x:sheet ${NAMESPACE} name="Two" sheetId="2" r:id="rId7"/></x:sheets>`);
});

test.for([
  ["where there are no names", "", `<definedNames>${name}</definedNames>`],
  [
    "behind external references",
    "<externalReferences/>",
    `<externalReferences/><definedNames>${name}</definedNames>`,
  ],
  [
    "behind other names",
    '<definedNames><definedName name="a">1</definedName></definedNames>',
    `<definedNames><definedName name="a">1</definedName>${name}</definedNames>`,
  ],
  [
    "in the place of the one of an earlier run",
    `<definedNames>${name.replace("$AO$3", "#REF!")}</definedNames>`,
    `<definedNames>${name}</definedNames>`,
  ],
  [
    "in the place of one that the workbook has for the same sheet",
    `<definedNames>${name.replace(' localSheetId="0"', "")}</definedNames>`,
    `<definedNames>${name}</definedNames>`,
  ],
  [
    "beside that of another sheet",
    `<definedNames>${name.replace('"0"', '"1"')}</definedNames>`,
    `<definedNames>${name.replace('"0"', '"1"')}${name}</definedNames>`,
  ],
] as const)("a marker is set %s", ([, before, after]) => {
  const edit = { markers: [marker] };
  expect(patched(workbook(`${SHEETS}${before}<calcPr/>`), edit)).toBe(
    workbook(`${SHEETS}${after}<calcPr/>`),
  );
});

test("the hidden name of a filter grows with it, on its own sheet only", () => {
  const names = (range: string) =>
    `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Two!$A$1:$B$9</definedName><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">Two!${range}</definedName></definedNames>`;
  const filter = { sheet: "Two", columns: [{ column: 2 }, { column: 3 }] };
  expect(patched(workbook(SHEETS + names("$A$1:$B$9")), { filter })).toBe(
    workbook(SHEETS + names("$A$1:$D$9")),
  );
});
