import { expect, test } from "vitest";

import { checkedRow, openOutcome, siteState } from "../../testing/checked-row.ts";
import { rowTexts } from "./row-texts.ts";

test("the status cell carries glyph and word", () => {
  expect(rowTexts(checkedRow("not-covered")).status).toBe("○ NOT COVERED");
});

test("findings are numbered, worst first, five at most, and the rest counted", () => {
  const outcomes = ["a", "b", "c", "d", "e", "f"].map((rule) =>
    openOutcome(rule, "gap", rule === "f" ? "critical" : "medium"),
  );
  const lines = rowTexts(checkedRow("not-covered", outcomes)).findings.split("\n");
  expect(lines[0]).toBe("1. [CRITICAL] Finding of f.");
  expect(lines).toHaveLength(6);
  expect(lines[5]).toBe("+1 more in Scopefit");
});

test("what is covered, what is not and what is open stand on one line", () => {
  const sites = [
    siteState("Makati", "covered"),
    siteState("Cebu", "uncovered"),
    siteState("Home (PH)", "possible"),
  ];
  expect(rowTexts(checkedRow("partly-covered", [], sites)).covered).toBe(
    "IN: Makati; OUT: Cebu; ?: Home (PH)",
  );
});

test("an outcome that another makes moot is not listed", () => {
  const moot = openOutcome("a", "gap", "high", { because: "art-no-assurance" });
  expect(rowTexts(checkedRow("not-covered", [moot])).findings).toBe("");
});

test("no text starts with the vendor's own words", () => {
  const formula = openOutcome("a", "gap", "high", { finding: '=HYPERLINK("http://x")' });
  const texts = rowTexts(checkedRow("not-covered", [formula]));
  expect(Object.values(texts).filter((text) => /^[=+\-@]/u.test(text))).toEqual([]);
});
