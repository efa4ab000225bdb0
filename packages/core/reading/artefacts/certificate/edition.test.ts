import { expect, test } from "vitest";
import { editionInWords, editionOfDesignation } from "./edition.ts";

test.for([
  ["ISO/IEC 27001:2022", "2022"],
  ["ISO/IEC 27001:2022/Amd 1:2024", "2022"],
  ["ISO 27001 2013", "2013"],
  ["27001-2013", "2013"],
  ["ISO 27001:22", "2022"],
  ["ISO 27001:2023", "2022"],
  ["ISO 27001:2017", "2013"],
  ["ISO/IEC 27001:2005", "2005"],
  ["BS EN ISO/IEC 27001:2023", "2022"],
  ["BS EN ISO/IEC 27001:2017", "2013"],
  ["DIN EN ISO/IEC 27001:2024", "2022"],
  ["UNE-ISO/IEC 27001:2014", "2013"],
  ["NEN-EN-ISO/IEC 27001:2023", "2022"],
  ["JIS Q 27001:2014", "2013"],
  ["JIS Q 27001:2023", "2022"],
  ["GB/T 22080-2016", "2013"],
  ["GB/T 22080-2025", "2022"],
  ["AS ISO/IEC 27001:2015", "2013"],
  ["CAN/CSA-ISO/IEC 27001:23", "2022"],
  ["BS 7799-2", "2005"],
  ["ISO 27001:2024", null],
  ["ISO 27001:2019", null],
  ["ISO 27001", null],
] as const)("%s is edition %s", ([designation, edition]) => {
  expect(editionOfDesignation(designation)).toBe(edition);
});

test.for([
  ["transitioned to the 2022 version", "2022"],
  ["2013 edition", "2013"],
  ["issued in 2022", null],
] as const)("“%s” says edition %s", ([words, edition]) => {
  expect(editionInWords(words)).toBe(edition);
});
