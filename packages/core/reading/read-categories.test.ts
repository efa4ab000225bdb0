import { expect, test } from "vitest";
import { cell } from "../testing/cell.ts";
import { readCategories } from "./read-categories.ts";

test.for([
  ["S,A,C", ["security", "availability", "confidentiality"]],
  ["SAC", ["security", "availability", "confidentiality"]],
  ["S/A/PI", ["security", "availability", "processing-integrity"]],
  ["CC, P", ["security", "privacy"]],
  ["CC only", ["security"]],
  ["Security & Availability", ["security", "availability"]],
  ["Privacy", ["privacy"]],
  ["all 5", ["security", "availability", "confidentiality", "processing-integrity", "privacy"]],
] as const)("“%s” names %o", ([text, categories]) => {
  expect(readCategories(cell(text))).toMatchObject({ state: "stated", value: categories });
});

test.for(["P: Processing Integrity, PI: Privacy", "Security +2", "3", "all except privacy", "yes"])(
  "“%s” is unclear",
  (text) => {
    expect(readCategories(cell(text)).state).toBe("unclear");
  },
);
