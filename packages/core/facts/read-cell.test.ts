import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { fieldIds, type FieldId } from "../fields/field-dictionary.ts";
import { columnsOf, quoteOf } from "../reading/cell/fact.ts";
import { cell, gist } from "../testing/cell.ts";
import { readCell } from "./read-cell.ts";
import { someYear } from "../testing/some-day.ts";

const noHabits = { dateOrder: null, thisYear: someYear };

describe("each field is read in its own way", () => {
  test.for([
    ["vendorName", "TaskCo", "TaskCo"],
    ["mfa", "VPN only", "remote-only"],
    ["accessToBuyerSystems", "read only", "yes"],
    ["inherentRisk", "Red", "high"],
    ["deliveryModel", "WFO 3 days", "hybrid"],
    ["remoteShare", "20%", 20],
    ["dataTypes", "PII/PHI", ["pii", "phi"]],
    ["soc2Subservice", "Alder, Birch", ["Alder", "Birch"]],
    ["soc2ExceptionsCount", "3 minor", 3],
    [
      "breachNotifyHours",
      "24-48 hours",
      { kind: "within", least: 48, most: 48, inBusinessDays: false },
    ],
    ["privilegedAccess", "Named admins, logged", ["named", "watched"]],
    ["dataEncryption", "AES-256; TLS", ["at-rest", "in-transit"]],
    ["dataRetention", "90 days, then erased", ["period", "deletion"]],
    ["dlp", "USB blocked", ["blocked"]],
    ["clientSegregation", "Dedicated team", ["dedicated"]],
    ["incidentHistory", "None", ["none"]],
    ["screening", "Yes", ["screened"]],
    ["training", "Annual, 98%", 12],
    ["subprocessorAssurance", "Contract only", ["contract"]],
    ["requiredRto", "4-8 hours", 4],
    ["accessReviewFreq", "quarterly", 3],
    ["isoEvidence", "see attached", "see attached"],
    ["isoScopeStatement", "see attached", "elsewhere"],
  ] as const)("%s “%s” is %j", ([field, text, expected]) => {
    expect(gist(readCell<FieldId>(field, cell(text), noHabits))).toEqual(expected);
  });
});

test("dates follow the habit of their column", () => {
  const fact = readCell("isoExpiryDate", cell("05/12/2026"), {
    ...noHabits,
    dateOrder: "day-first",
  });
  expect(gist(fact)).toMatchObject({ earliest: "2026-12-05", latest: "2026-12-05" });
});

const messy = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom(
        "Yes",
        "no",
        "N/A",
        "(",
        ")",
        "31/10/2026",
        "–",
        "ISO 27001",
        "SOC 2",
        "%",
        "TBC",
        "Manila",
        "72h",
        ",",
        ";",
        "not",
        "#REF!",
        "=A1",
        "\n",
      ),
    )
    .map((words) => words.join(" ")),
);

test("any text in any column gives a fact that quotes it and knows its cell", () => {
  fc.assert(
    fc.property(fc.constantFrom(...fieldIds), messy, (field, text) => {
      const fact = readCell(field, cell(text), noHabits);
      expect(columnsOf(fact).every((column) => column === "A")).toBe(true);
      if (fact.state !== "blank" && fact.state !== "conflict") expect(quoteOf(fact)).toBe(text);
    }),
    { numRuns: 500 },
  );
});
