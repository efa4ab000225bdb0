import { expect, test } from "vitest";

import { findServices } from "../find-services.ts";

test.for<readonly [text: string, levels: string]>([
  ["L1 support", "first"],
  ["second-line help desk", "second"],
  ["3rd level application support", "third"],
  ["service desk tier 2", "second"],
  ["L1/L2 support", "first second"],
  ["service desk levels 1 and 2", "first second"],
  ["2nd and 3rd line IT support", "second third"],
  ["L1 to L3 technical support", "first second third"],
])("“%s” is support of the levels: %s", ([text, levels]) => {
  const covers = findServices(text).mentions.flatMap(({ term }) => term.covers);
  expect(covers).toEqual(levels.split(" ").map((level) => `technical-support/${level}-level`));
});
