import { expect, test } from "vitest";

import { fieldIds } from "../fields/field-dictionary.ts";
import { text } from "../testing/facts.ts";
import { factList } from "./fact-list.ts";
import type { Facts } from "./facts.ts";

test("the list holds the fact of every field, in the order of the fields", () => {
  const facts = Object.fromEntries(fieldIds.map((field) => [field, text(field)])) as Facts;
  expect(factList(facts)).toEqual(fieldIds.map((field) => text(field)));
});
