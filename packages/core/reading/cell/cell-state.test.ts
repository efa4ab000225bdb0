import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { cell, numberCell } from "../../testing/cell.ts";
import { cellState } from "./cell-state.ts";

describe("a cell that says nothing", () => {
  test.for([
    ["", "blank"],
    [" \u00a0\u200b", "blank"],
    ["TBD", "placeholder"],
    ["tbc?", "placeholder"],
    ["TBC with vendor", "placeholder"],
    ["??", "placeholder"],
    ["—", "placeholder"],
    ["x", "placeholder"],
    ["pending", "placeholder"],
    ["Pending vendor response", "placeholder"],
    ["to follow", "placeholder"],
    ["n/k", "placeholder"],
    ["[insert date]", "placeholder"],
    ["Same as above", "placeholder"],
    ["Yes / No", "placeholder"],
    ["N/A", "not-applicable"],
    ["n.a.", "not-applicable"],
    ["(Not applicable)", "not-applicable"],
    ["N/A - not applicable", "not-applicable"],
    ["see attached", "elsewhere"],
    ["Please refer to SOC 2 report, page 34", "elsewhere"],
    ["as per report", "elsewhere"],
    ["on file", "elsewhere"],
    ["available upon request", "elsewhere"],
    ["https://example.com/certificate", "elsewhere"],
    ["www.example.com; https://example.org/a", "elsewhere"],
    ["ISO certificate 2025.pdf", "elsewhere"],
    ["Ver anexo", "elsewhere"],
    ["s. Anlage", "elsewhere"],
    ["zie bijlage 3", "elsewhere"],
    ["n.v.t.", "not-applicable"],
    ["niet van toepassing", "not-applicable"],
    ["k.A.", "placeholder"],
    ["keine Angabe", "placeholder"],
    ["#REF!", "unclear"],
    ["#N/A", "unclear"],
    ["#######", "unclear"],
    ["[object Object]", "unclear"],
    ["=VLOOKUP(A2,Vendors!B:C,2)", "unclear"],
  ] as const)("%s is %s", ([text, state]) => {
    expect(cellState(cell(text))?.state).toBe(state);
  });
});

describe("a cell that says something", () => {
  test.for([
    "N/A – cloud hosted",
    "see annex: Makati, Cebu",
    "Yes, see attached",
    "Attached: 12 sites",
    "Pending – stage 2 audit Mar 2026",
    "No",
    "none",
    "0",
    "✓",
    "❌",
    "on-site",
    "In scope",
    "view only",
    "Namibia",
    "Seeburg",
    "reference customers",
    "Portal Ltd",
    "See SOC 2 report by Alder & Pine CPAs, period ended 31 Dec 2025",
  ])("%s", (text) => {
    expect(cellState(cell(text))).toBeNull();
  });
});

test("a number is something to read", () => {
  expect(cellState(numberCell(0))).toBeNull();
});

test("an error and a formula without a result say so", () => {
  const content = { kind: "error", text: "#REF!" } as const;
  expect(cellState({ column: "B", heading: "", content })).toMatchObject({
    state: "unclear",
    quote: "#REF!",
    column: "B",
  });
  const formula = { kind: "not-calculated", text: "" } as const;
  expect(cellState({ column: "B", heading: "", content: formula })?.state).toBe("unclear");
});

test("whatever the text, a state quotes it", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const state = cellState(cell(text));
      if (state !== null && state.state !== "blank") expect(state).toHaveProperty("quote", text);
    }),
  );
});
