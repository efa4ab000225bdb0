import { expect, test } from "vitest";
import { cell } from "../../../testing/cell.ts";
import { readCategories } from "./read-categories.ts";

test.for([
  ["S,A,C", ["security", "availability", "confidentiality"]],
  ["SAC", ["security", "availability", "confidentiality"]],
  ["S/A/PI", ["security", "availability", "processing-integrity"]],
  ["CC, P", ["security", "privacy"]],
  ["CC only", ["security"]],
  ["Priv only", ["privacy"]],
  ["SEC/AVAIL/CONF/PI", ["security", "availability", "confidentiality", "processing-integrity"]],
  ["Sec. + Avail.", ["security", "availability"]],
  ["Security, Avail, Proc Int", ["security", "availability", "processing-integrity"]],
  ["Security (CC), Confidentiality (C)", ["security", "confidentiality"]],
  ["CC1-CC9, A1, PI1.1-1.5", ["security", "availability", "processing-integrity"]],
  ["TSC: S, C", ["security", "confidentiality"]],
  ["Common criteria + confidentiality", ["security", "confidentiality"]],
  ["Sicherheit, Verfügbarkeit, Datenschutz", ["security", "availability", "privacy"]],
  [
    "Seguridad, confidencialidad e integridad del procesamiento",
    ["security", "confidentiality", "processing-integrity"],
  ],
  [
    "Sécurité, intégrité du traitement et protection de la vie privée",
    ["security", "processing-integrity", "privacy"],
  ],
  ["Security and others", ["security"]],
  ["Security & Availability", ["security", "availability"]],
  ["Privacy", ["privacy"]],
  [
    "TSC: all five, incl. Privacy",
    ["security", "availability", "confidentiality", "processing-integrity", "privacy"],
  ],
  ["all 5", ["security", "availability", "confidentiality", "processing-integrity", "privacy"]],
] as const)("“%s” names %o", ([text, categories]) => {
  expect(readCategories(cell(text))).toMatchObject({ state: "stated", value: categories });
});

test.for([
  "P: Processing Integrity, PI: Privacy",
  "Security +2",
  "3",
  "all except privacy",
  "yes",
  "Sec; Avail; no PI",
  "Security and (from 2027) Privacy",
  "Sec/Int",
  "Pass",
  "Integrity",
])("“%s” is unclear", (text) => {
  expect(readCategories(cell(text)).state).toBe("unclear");
});
