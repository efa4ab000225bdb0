import fc from "fast-check";
import { expect, test } from "vitest";

import { readRecords } from "../reading/read-records.ts";
import { sheetOf } from "../testing/sheet.ts";
import { understandQuestionnaire } from "./understand-questionnaire.ts";

const word = fc.constantFrom(
  "",
  "Question",
  "Answer",
  "Comments",
  "Vendor name",
  "Service",
  "Location",
  "ISO 27001",
  "Do you hold an ISO 27001 certificate?",
  "Is data encrypted at rest and in transit?",
  "Yes",
  "No",
  "Northbase",
  "7",
);
const lines = fc.array(
  fc.array(word, { minLength: 1, maxLength: 5 }).map((cells) => cells.join("|")),
  { maxLength: 12 },
);

test("whatever a sheet holds, a record is read from cells that stand in it", async () => {
  await fc.assert(
    fc.asyncProperty(lines, async (sheet) => {
      const found = await understandQuestionnaire(sheetOf(sheet));
      if (found === null) return;
      for await (const records of readRecords(found.source, found.tracker)) {
        for (const { cells } of records) {
          const places = [...cells.values()].flat().map(({ column }) => column);
          expect(places.every((place) => /^[A-E]\d+$/u.test(place))).toBe(true);
          expect(places.every((place) => Number(place.slice(1)) <= sheet.length)).toBe(true);
        }
      }
    }),
  );
});
