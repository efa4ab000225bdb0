import fc from "fast-check";
import Papa from "papaparse";
import { expect, test } from "vitest";

import { RecordReader } from "./record-reader.ts";

/** The records of a text as our reader sees them. */
function recordsOf(text: string, delimiter: string): string[][] {
  const reader = new RecordReader(text, delimiter, 0);
  const records: string[][] = [];
  while (reader.next()) records.push([...reader.fields]);
  return records;
}

test("any table that papaparse writes is read as papaparse reads it", () => {
  const field = fc.string({
    unit: fc.constantFrom("a", "B", "é", " ", ",", ";", '"', "\n", "=", "1"),
  });
  const table = fc.integer({ min: 2, max: 4 }).chain((width) =>
    fc.array(fc.array(field, { minLength: width, maxLength: width }), {
      minLength: 1,
      maxLength: 6,
    }),
  );
  fc.assert(
    fc.property(table, fc.constantFrom(",", ";", "\t"), fc.boolean(), (rows, delimiter, quotes) => {
      const text = Papa.unparse(rows, { delimiter, quotes, newline: "\n" });
      const peer = Papa.parse<string[]>(text, { delimiter, newline: "\n" }).data;
      expect(recordsOf(text, delimiter)).toEqual(peer);
    }),
  );
});
