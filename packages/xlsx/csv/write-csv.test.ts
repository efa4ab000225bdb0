import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { openCsv } from "./read-csv.ts";
import { encodeText, markOf, type TextEncoding } from "./text-encoding.ts";
import { writeCsv, type CsvAddition } from "./write-csv.ts";

const addition: CsvAddition = {
  headerRow: 1,
  headings: ["Fit", "Why"],
  texts: (row) => [`row ${row}`, "=1+1"],
};

async function written(bytes: Uint8Array, added: CsvAddition = addition): Promise<Uint8Array> {
  const csv = openCsv(bytes, { delimiter: "," });
  if (!csv.ok) throw new Error(csv.error.kind);
  const all: number[] = [];
  for await (const chunk of writeCsv(csv.value, added)) all.push(...chunk);
  return Uint8Array.from(all);
}

async function writtenText(text: string, added?: CsvAddition): Promise<string> {
  return new TextDecoder().decode(await written(new TextEncoder().encode(text), added));
}

const OURS_1 = `,"Fit","Why"`;
const OURS_2 = `,"row 2","'=1+1"`;
const OURS_3 = `,"row 3","'=1+1"`;

describe("our columns", () => {
  test.for<[claim: string, before: string, after: string]>([
    ["stand at the right", "a,b\n1,2\n", `a,b${OURS_1}\n1,2${OURS_2}\n`],
    [
      "keep the line ends, mixed ones too",
      "a,b\r\n1,2\n3,4",
      `a,b${OURS_1}\r\n1,2${OURS_2}\n3,4${OURS_3}`,
    ],
    [
      "keep quotes as they were",
      `"a", b\n1,"2 ""x"""\n`,
      `"a", b${OURS_1}\n1,"2 ""x"""${OURS_2}\n`,
    ],
    ["stand below their headings in short records", "a,b,c\n1\n", `a,b,c${OURS_1}\n1,,${OURS_2}\n`],
    ["stand right of the longest record", "a,b\n1,2,3\n", `a,b,${OURS_1}\n1,2,3${OURS_2}\n`],
    [
      "replace those of an earlier run",
      `a,b${OURS_1}\n1,2,"old","old"\n`,
      `a,b${OURS_1}\n1,2${OURS_2}\n`,
    ],
    [
      "replace those that have been moved",
      `Fit,a,Why,b\nold,1,old,2\n`,
      `a,b${OURS_1}\n1,2${OURS_2}\n`,
    ],
  ])("%s", async ([, before, after]) => {
    expect(await writtenText(before)).toBe(after);
  });

  test("leave the line that states the delimiter where it is", async () => {
    const csv = openCsv(new TextEncoder().encode("sep=;\r\na;b\r\n1;2\r\n"));
    if (!csv.ok) throw new Error(csv.error.kind);
    let text = "";
    for await (const chunk of writeCsv(csv.value, addition))
      text += new TextDecoder().decode(chunk);
    expect(text).toBe(`sep=;\r\na;b;"Fit";"Why"\r\n1;2;"row 2";"'=1+1"\r\n`);
  });

  test("are left out of rows before the heading and rows we have nothing for", async () => {
    const added = {
      ...addition,
      headerRow: 2,
      texts: (row: number) => (row === 3 ? ["ok", ""] : undefined),
    };
    const before = "Register\na,b\n1,2\n\nend\n";
    expect(await writtenText(before, added)).toBe(`Register\na,b${OURS_1}\n1,2,"ok",""\n\nend\n`);
  });
});

test.for<[encoding: TextEncoding, hasBom: boolean]>([
  ["utf-8", false],
  ["utf-8", true],
  ["utf-16le", true],
  ["utf-16be", true],
  ["windows-1252", false],
])("the encoding %s (mark: %j) is kept", async ([encoding, hasBom]) => {
  const text = (ours1: string, ours2: string) => `Käufer,b${ours1}\nÉlan,2${ours2}\n`;
  const bytes = (content: string) =>
    Uint8Array.from([...(hasBom ? markOf(encoding) : []), ...encodeText(content, encoding)]);
  expect(await written(bytes(text("", "")))).toEqual(bytes(text(OURS_1, OURS_2)));
});

describe("laws", () => {
  const field = fc.oneof(
    fc.string({ maxLength: 6 }),
    fc.constantFrom("x,y", 'q"q', "two\nlines", ""),
  );
  const table = fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), {
    minLength: 1,
    maxLength: 6,
  });
  const csvOf = (rows: readonly (readonly string[])[]) =>
    rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(",")).join("\n");

  test("a second run gives the same bytes as the first", async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const once = await written(new TextEncoder().encode(csvOf(rows)));
        expect(await written(once)).toEqual(once);
      }),
    );
  });

  test("every record of the original is still there, byte for byte", async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const text = await writtenText(csvOf(rows));
        for (const row of rows) expect(text).toContain(csvOf([row]));
      }),
    );
  });
});
