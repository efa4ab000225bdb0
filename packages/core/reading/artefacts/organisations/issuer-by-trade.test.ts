import { expect, test } from "vitest";
import { issuerByTrade } from "./issuer-by-trade.ts";

const firmIn = issuerByTrade("Assurance|LLP");

test.for([
  ["SOC 2 Type II (Larchmont Assurance, 2025)", "Larchmont Assurance"],
  ["SOC 2 report – Hale & Oak LLP", "Hale & Oak LLP"],
  ["Larchmont Assurance, May 2025", "Larchmont Assurance"],
  ["SOC 2 report (Larchmont Assurance) and ISO 27001 report (Oak Assurance)", null],
  ["SOC 2 report of our subsidiary (Larchmont Assurance)", null],
  ["SOC 2 report (Software Assurance)", null],
  ["Larchmont Assurance holds a SOC 2 report", null],
  ["Larchmont Assurance, SOC 2 Type II", null],
] as const)("“%s” names the issuer %s", ([text, name]) => {
  expect(firmIn(text)).toBe(name);
});
