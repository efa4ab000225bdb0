import { expect, test } from "vitest";

import { isoDay } from "../reading/dates/iso-day.ts";
import { readSoc2Type } from "../reading/artefacts/report/read-soc2-type.ts";
import { readClaim } from "../reading/claims/answers/read-claim.ts";
import { readDate } from "../reading/dates/read-date.ts";
import type { CellContent } from "../reading/cell/source-cell.ts";
import { ColumnFacts } from "./column-facts.ts";
import { someYear } from "../testing/some-day.ts";

const context = { dateOrder: null, thisYear: someYear };

function dates() {
  return new ColumnFacts("F", "Expiry", context, (cell, { dateOrder }) =>
    readDate(cell, dateOrder),
  );
}

const text = (words: string): CellContent => ({ kind: "text", text: words });
const day = (shown: string): CellContent => ({
  kind: "day",
  text: shown,
  day: isoDay("2027-06-30"),
});
const cell = (content: CellContent) => ({ column: "F", heading: "Expiry", content });

test.for<readonly [what: string, content: () => CellContent]>([
  ["a text", () => text("30 Jun 2027")],
  ["a day", () => day("30-06-27")],
  ["a number", () => ({ kind: "number", text: "46568", number: 46_568 })],
])("%s that comes twice is one fact", ([, content]) => {
  const column = dates();
  const first = column.factOf(cell(content()));
  expect(first).toMatchObject({ state: "stated", column: "F" });
  expect(column.factOf(cell(content()))).toBe(first);
});

test("a day that is shown in two ways keeps the words of each", () => {
  const column = dates();
  const quotes = ["30-06-27", "30 June 2027", "30-06-27"].map((shown) =>
    column.factOf(cell(day(shown))),
  );
  expect(quotes.map((fact) => ("quote" in fact ? fact.quote : null))).toEqual([
    "30-06-27",
    "30 June 2027",
    "30-06-27",
  ]);
});

test("a form is read by what is ticked in it and quoted as it stands", () => {
  const claims = new ColumnFacts("D", "ISO 27001?", context, (it) =>
    readClaim(it, "iso", someYear),
  );
  const factOf = (words: string) => claims.factOf({ ...cell(text(words)), column: "D" });
  expect(factOf("Yes ☐ No ☒")).toMatchObject({ value: { answer: "no" }, quote: "Yes ☐ No ☒" });
  expect(factOf("☐ Yes ☐ No")).toEqual({
    state: "placeholder",
    quote: "☐ Yes ☐ No",
    column: "D",
  });
});

test("facts are of one column, heading, habit and year", () => {
  const column = dates();
  expect(column.isOf("F", "Expiry", context)).toBe(true);
  expect(column.isOf("G", "Expiry", context)).toBe(false);
  expect(column.isOf("F", "Issued", context)).toBe(false);
  expect(column.isOf("F", "Expiry", { ...context, dateOrder: "day-first" })).toBe(false);
  expect(column.isOf("F", "Expiry", { ...context, thisYear: someYear + 1 })).toBe(false);
});

test("a code is read by its words and quoted as it stands", () => {
  const types = new ColumnFacts("D", "Report type", context, readSoc2Type);
  const fact = types.factOf({ ...cell(text("TYPE_2")), column: "D" });
  expect(fact).toMatchObject({ value: "2", quote: "TYPE_2" });
});
