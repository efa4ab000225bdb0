import { noFacts } from "@scopefit/core/facts/no-facts";
import { blank, known, text } from "@scopefit/core/testing/facts";
import { expect, test } from "vitest";

import { lineKey, registerItems } from "./register-item.ts";

const row = {
  ...noFacts,
  vendorName: text("Dapitan Voice"),
  buyerOwner: text("M. Santos"),
  soc2Cuecs: known<"soc2Cuecs">(["Remove leavers", "Review access"]),
  soc2CuecOwner: text("IT"),
  soc2Subservice: known<"soc2Subservice">(["AWS"]),
  soc2SubserviceMethod: known<"soc2SubserviceMethod">("carve-out", "Carved out"),
};

test("each control and each subservice organisation is an item, with what the row says of it", () => {
  expect(
    registerItems(row).map(({ register, item, owner, mapped }) => [register, item, owner, mapped]),
  ).toEqual([
    ["user-controls", "Remove leavers", "IT", ""],
    ["user-controls", "Review access", "IT", ""],
    ["subservice", "AWS", "M. Santos", "Carved out"],
  ]);
});

test("a row without them, or without a vendor, has none", () => {
  expect(registerItems({ ...noFacts, vendorName: text("Dapitan Voice") })).toEqual([]);
  expect(registerItems({ ...row, vendorName: blank })).toEqual([]);
});

test("a line is known by its words, not by their case and blanks", () => {
  expect(lineKey({ vendor: "Dapitan  Voice", item: "AWS" })).toBe(
    lineKey({ vendor: "dapitan voice", item: "aws " }),
  );
});
