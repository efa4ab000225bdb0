import { expect, test } from "vitest";

import { layoutWith } from "../testing/layout.ts";
import { rowsOf } from "../testing/sheet.ts";
import { rowKind } from "./row-kind.ts";

const layout = layoutWith();

test.for([
  ["1|Dapitan Voice|Voice|Yes", "vendor"],
  ["|Dapitan Voice||", "vendor"],
  ["|Total Outsourcing Ltd|Voice|Yes", "vendor"],
  ["Total||12|", "total"],
  ["|Totals||", "total"],
  ["Tier 1 vendors|||", "group"],
  ["|2. Proveedores de soporte (Tier 2)||", "group"],
  ["|Dapitan Voice (Tier 2)|Voice|Yes", "vendor"],
  ["|### Tier 2: Platform services||", "group"],
  ["## 3. Tier 2 suppliers (important)|||", "group"],
  ["|# 1 Facility Care Ltd|Cleaning|Yes", "vendor"],
  ["|2. Dapitan Voice||", "vendor"],
  ["|*TBC = to be confirmed with legal||", "note"],
  ["* Certificates marked so have been seen by us|||", "note"],
  ["Note: reviewed by procurement in March|||", "note"],
  ["|* Dapitan Voice||", "vendor"],
  ["|Notes & Numbers Ltd||", "vendor"],
  ["ID|Vendor|Service|ISO 27001", "repeated-header"],
  ["2||Voice|Yes", "blank"],
  ["|--- PROD ---||", "group"],
  ["|A. Onshore (US and Canada)||", "group"],
  ["|B) Dienstleister||", "group"],
  ["CALL CENTRES – BPO|||", "group"],
  ["|CALL CENTRES LTD|Voice|Yes", "vendor"],
  ["|A. Miller Ltd|Voice|Yes", "vendor"],
  ["|IBM||", "vendor"],
  ["|END OF LOG||", "note"],
  ["CO = carve-out; INC = inclusive|||", "note"],
  ["|TOTAL PROVEEDORES|20|", "total"],
  ["|Count of active suppliers|20|", "total"],
  ["Gesamt||12|", "total"],
  ["|Totales||", "total"],
  ["|Gesamtwerk Logistik GmbH|Voice|Yes", "vendor"],
  ["|Further suppliers are added by procurement once a quarter.||", "note"],
  ["Every contract was reviewed by legal in March; see the annex.|||", "note"],
  ["|Dapitan Voice Services Philippines, Inc.||", "vendor"],
  ["|Society for the Care of Old Books Ltd.||", "vendor"],
  ["|- The full reports are only given under NDA||", "note"],
  ["- [ ] Is there a processing agreement?|||", "note"],
  ["|[TO CHECK: look at the trust pages before this is published]||", "note"],
  ["|Hinweise||", "note"],
  ["|Criteria of assessment:||", "note"],
  ["Winner: Dapitan and Westlake (more sites and options)|||", "note"],
  ["|Control effectiveness: HIGH (75%)||", "note"],
  ["|¹ Only the sites in Leeds||", "note"],
  ["|See sites.json and docs/sites.md for the evidence||", "note"],
  ["|See Tickets Ltd||", "vendor"],
  ["|- Dapitan Voice||", "vendor"],
  ["|Northbase: Voice||", "vendor"],
  ["|Hinweis Beratung GmbH||", "vendor"],
  ["|[Dapitan Voice]||", "vendor"],
  ["|- Northbase Limited of Old Town|Voice|Yes", "vendor"],
] as const)("“%s” is a %s row", ([line, kind]) => {
  const [row] = rowsOf([line], 2);
  expect(row && rowKind(row, layout, 1, [])).toBe(kind);
});

test.for([
  [5, "group"],
  [6, "vendor"],
  [null, "vendor"],
] as const)("what stands alone in row 4 with a further head in row %s is a %s", ([head, kind]) => {
  const [row] = rowsOf(["|Dormant until a client asks for it||"], 4);
  const laterHeads = new Set(head === null ? [] : [head]);
  expect(row && rowKind(row, layoutWith({ laterHeads }), 1, [])).toBe(kind);
});

test("a cell merged over the row is a group title", () => {
  const [row] = rowsOf(["|Philippines||"], 2);
  const merges = [{ firstRow: 2, lastRow: 2, firstColumn: 0, lastColumn: 3 }];
  expect(row && rowKind(row, layout, 1, merges)).toBe("group");
});

test.for([
  ["3||Voice|Yes", "unnamed"],
  ["||Voice|", "blank"],
  ["3|||Yes", "blank"],
  ["|Dapitan Voice|Voice|Yes", "vendor"],
  ["Total||12|Yes", "total"],
] as const)("where a service goes on with the vendor above, “%s” is %s", ([line, kind]) => {
  const [row] = rowsOf([line], 5);
  const continued = layoutWith({ continuedBy: new Set([2]) });
  expect(row === undefined ? "blank" : rowKind(row, continued, 1, [])).toBe(kind);
});

test("where vendors are written in capitals, capitals that stand alone are one", () => {
  const [row] = rowsOf(["|NORTHBASE PAYROLL||"], 5);
  const inCapitals = layoutWith({ namesInCapitals: true });
  expect(row === undefined ? "blank" : rowKind(row, inCapitals, 1, [])).toBe("vendor");
});

test.for([
  ["|Pensions and members||", "group"],
  ["7|Dapitan Voice||", "vendor"],
  ["|Dapitan Voice|Voice|", "vendor"],
] as const)("where each vendor has a number, “%s” is %s", ([line, kind]) => {
  const [row] = rowsOf([line], 5);
  const numbered = layoutWith({ areNumbered: true });
  expect(row === undefined ? "blank" : rowKind(row, numbered, 1, [])).toBe(kind);
});
