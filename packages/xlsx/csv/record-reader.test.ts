import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { RecordReader } from "./record-reader.ts";

function records(text: string, delimiter = ","): readonly (readonly string[])[] {
  const reader = new RecordReader(text, delimiter);
  const all: (readonly string[])[] = [];
  while (reader.next()) all.push(reader.fields);
  return all;
}

describe("records", () => {
  test.for<[claim: string, text: string, records: readonly (readonly string[])[]]>([
    ["nothing", "", []],
    ["one field", "a", [["a"]]],
    ["a line end at the end ends no record", "a\n", [["a"]]],
    ["an empty line is an empty record", "a\n\nb", [["a"], [""], ["b"]]],
    ["all kinds of line ends", "a\nb\r\nc\rd", [["a"], ["b"], ["c"], ["d"]]],
    [
      "empty fields",
      ",\n,a,",
      [
        ["", ""],
        ["", "a", ""],
      ],
    ],
    ["quotes", `"a","b ""c""",d`, [["a", 'b "c"', "d"]]],
    ["line ends and delimiters within quotes", `"a,\r\nb",c`, [["a,\r\nb", "c"]]],
    ["an empty text in quotes", `"",a`, [["", "a"]]],
    ["quotes within a field", `12" pipe,a`, [['12" pipe', "a"]]],
    ["words behind a closing quote", `"Alder" Ltd,a\nb`, [["Alder Ltd", "a"], ["b"]]],
  ])("%s", ([, text, expected]) => {
    expect(records(text)).toEqual(expected);
  });

  test.for<[text: string, isUnclosed: boolean]>([
    [`"a`, true],
    [`"a""`, true],
    [`"`, true],
    [`"a"`, false],
    [`a"`, false],
  ])("whether %j is unclosed: %j", ([text, isUnclosed]) => {
    const reader = new RecordReader(text, ",");
    reader.next();
    expect(reader.isUnclosed).toBe(isUnclosed);
  });
});

test("whatever is quoted reads back", () => {
  const table = fc.array(fc.array(fc.string({ unit: "binary" }), { minLength: 1 }), {
    minLength: 1,
  });
  fc.assert(
    fc.property(table, fc.constantFrom(",", ";", "\t", "|"), (rows, delimiter) => {
      const quoted = (field: string) => `"${field.replaceAll('"', '""')}"`;
      const text = rows.map((row) => row.map(quoted).join(delimiter)).join("\r\n");
      expect(records(text, delimiter)).toEqual(rows);
    }),
  );
});

test("records, delimiters and line ends make up the whole of any text", () => {
  const text = fc.string({ unit: fc.constantFrom("a", ",", '"', "\n", "\r", " ") });
  fc.assert(
    fc.property(text, (whole) => {
      const reader = new RecordReader(whole, ",");
      let echoed = "";
      while (reader.next()) {
        const { fieldStarts, fieldEnds, after } = reader;
        echoed += fieldStarts.map((start, at) => whole.slice(start, fieldEnds[at])).join(",");
        echoed += whole.slice(fieldEnds.at(-1), after);
      }
      expect(echoed).toBe(whole);
    }),
    { numRuns: 1000 },
  );
});
