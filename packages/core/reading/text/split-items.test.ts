import { expect, test } from "vitest";

import { splitItems } from "./split-items.ts";

test.for([
  ["Alder Cloud, Birch Mail", ["Alder Cloud", "Birch Mail"]],
  ["Alder; Birch\nCedar", ["Alder", "Birch", "Cedar"]],
  ["Alder/Birch & Cedar and Dogwood", ["Alder", "Birch", "Cedar", "Dogwood"]],
  ["• Alder\n• Birch", ["Alder", "Birch"]],
  ["Alder (mail, chat), Birch", ["Alder (mail, chat)", "Birch"]],
  ["AT&T, F&A tool", ["AT&T", "F&A tool"]],
  ["d/b/a HelpHub", ["d/b/a HelpHub"]],
  ["CI/CD", ["CI/CD"]],
  ["Alder, Inc., Birch Ltd", ["Alder, Inc", "Birch Ltd"]],
  ["Oak & Sons", ["Oak & Sons"]],
  ["1,000 seats, Alder", ["1,000 seats", "Alder"]],
  ["Alder (mail", ["Alder (mail"]],
  [" ; , ", []],
] as const)("“%s” holds %j", ([text, expected]) => {
  expect(splitItems(text)).toEqual(expected);
});
