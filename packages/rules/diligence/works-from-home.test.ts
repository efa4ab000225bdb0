import { blank, known } from "@scopefit/core/testing/facts";
import { expect, test } from "vitest";

import { coverageOf } from "../testing/coverage.ts";
import { worksFromHome } from "./works-from-home.ts";

const model = (value: "on-site" | "hybrid" | "remote" | "client-site") => ({
  deliveryModel: known<"deliveryModel">(value),
});
const offices = coverageOf({});
const homes = coverageOf({}, { site: "Home", remote: true });

test.for([
  ["hybrid work", model("hybrid"), offices, "yes"],
  ["remote work", model("remote"), offices, "yes"],
  ["an office, and homes among the sites", model("on-site"), homes, "yes"],
  ["an office", model("on-site"), offices, "no"],
  ["our own site", model("client-site"), offices, "no"],
  ["nothing said", { deliveryModel: blank }, offices, "unknown"],
] as const)("%s: %s", ([, facts, coverage, expected]) => {
  expect(worksFromHome(facts, coverage)).toBe(expected);
});
