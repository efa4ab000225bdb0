import { expect, test } from "vitest";

import { catalogue } from "./catalogue.ts";
import { traceabilityPage } from "./traceability-page.ts";
import { traceability } from "./traceability.ts";

const traced = new Set(traceability.flatMap(({ checks }) => checks));

test("every check that a point names exists", () => {
  const ids = catalogue.map(({ id }) => id);
  expect([...traced].filter((id) => !ids.includes(id))).toEqual([]);
});

test("every check serves a point", () => {
  expect(catalogue.map(({ id }) => id).filter((id) => !traced.has(id))).toEqual([]);
});

test.for(traceability)("$point", ({ checks }) => {
  expect(checks.length).toBeGreaterThan(0);
  expect(new Set(checks).size).toBe(checks.length);
});

test("the page is in step", async () => {
  await expect(traceabilityPage(traceability, catalogue)).toMatchFileSnapshot("./TRACEABILITY.md");
});
