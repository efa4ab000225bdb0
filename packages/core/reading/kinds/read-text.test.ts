import { expect, test } from "vitest";

import { cell, gist } from "../../testing/cell.ts";
import { readReference, readText } from "./read-text.ts";

test("text loses the blanks around it and keeps its quote", () => {
  expect(readText(cell(" Alder & Pine CPAs\n"))).toMatchObject({
    value: "Alder & Pine CPAs",
    quote: " Alder & Pine CPAs\n",
  });
});

test.for([
  ["see attached", "elsewhere", "see attached"],
  ["https://example.com/cert", "elsewhere", "https://example.com/cert"],
  ["TBC", "placeholder", "placeholder"],
  ["", "blank", "blank"],
] as const)("%s is %s in a text column and %s in a document column", ([text, plain, document]) => {
  expect(gist(readText(cell(text)))).toBe(plain);
  expect(gist(readReference(cell(text)))).toBe(document);
});
