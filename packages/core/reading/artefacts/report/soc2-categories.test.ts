import { expect, test } from "vitest";
import { categoriesNamed, soc2CategoriesIn } from "./soc2-categories.ts";

const FIVE = ["security", "availability", "confidentiality", "processing-integrity", "privacy"];

test.for([
  ["Yes – Security & Availability", ["security", "availability"]],
  ["Security & availability matter to us", []],
  ["SOC 2 report (Security, Availability)", ["security", "availability"]],
  ["Tallow's practices meet the SOC 2 standards for security.", ["security"]],
  [
    "covering security, availability and confidentiality",
    ["security", "availability", "confidentiality"],
  ],
  [
    "Scope: Security (CC), Availability (A1), Confidentiality (C1)",
    ["security", "availability", "confidentiality"],
  ],
  ["criteria relevant to:\nSecurity\nPrivacy", ["security", "privacy"]],
  ["SOC 2 across all five trust services criteria", FIVE],
  ["SOC 2 Type II (Security only)", ["security"]],
  ["controls relevant to Security and Availability", ["security", "availability"]],
  ["informe que cubre seguridad y disponibilidad", ["security", "availability"]],
  ["the security category of SOC 2", ["security"]],
  ["Privacy and Processing Integrity categories were not in scope.", []],
  ["SOC 2 (Security, Availability). Privacy was not included.", ["security", "availability"]],
  ["Relevant to Security\nAs of March 31, 2026", ["security"]],
  ["to meet the Trust Services Criteria for Confidentiality.", ["confidentiality"]],
  ["unqualified Type 2 (Security only)", ["security"]],
  ["Type 2, unmodified, Security and Availability, ending 2026", ["security", "availability"]],
  ["Categories: A: Availability\nCategories: PI: Privacy (Not applicable)", ["availability"]],
  ["Categories: CC: Common Criteria\nCategories: A: Availability", ["security", "availability"]],
  [
    "SOC 2 is based on five trust services criteria. Ours covers security and privacy.",
    ["security", "privacy"],
  ],
  ["The SOC 2 framework covers security, availability and privacy.", []],
  ["criteria: security, availability; we plan to add privacy", ["security", "availability"]],
  ["we care about security and privacy", []],
  ["a security report", []],
] as const)("“%s” names the categories %o", ([text, categories]) => {
  expect(soc2CategoriesIn(text)).toEqual(categories);
});

test("names come in one order, each once", () => {
  expect(categoriesNamed("Privacy, security, Security")).toEqual(["security", "privacy"]);
});
