import { expect, test } from "vitest";
import { cell, gist } from "../../../testing/cell.ts";
import { readEdition } from "./read-edition.ts";

test.for([
  ["2022", "2022"],
  ["22", "2022"],
  ["'13", "2013"],
  ["ISO/IEC 27001:2022", "2022"],
  ["27001:2023", "2022"],
  ["27001-2013", "2013"],
  ["ISO/IEC 27001:2022 + A1:2024", "2022"],
  ["DIN EN ISO/IEC 27001:2024", "2022"],
  ["ISO 27001:2013, ISO 42001:2023", "2013"],
] as const)("“%s” is edition %s", ([text, edition]) => {
  expect(gist(readEdition(cell(text)))).toEqual(edition);
});

test.for(["2013→2022", "2013/2022", "ISO 27001:2013 and ISO 27001:2022"])(
  "“%s” names two editions",
  (text) => {
    expect(readEdition(cell(text)).state).toBe("conflict");
  },
);

test.for([
  "latest",
  "ISO 27001",
  "27001:2025",
  "ISO 27001:2019",
  "ISO/IEC 27002:2022",
  "ISO 42001:2023",
  "ISO 9001 / 2022",
  "PCI DSS v4.0 (2022)",
])("“%s” is unclear", (text) => {
  expect(readEdition(cell(text)).state).toBe("unclear");
});
