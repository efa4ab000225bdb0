import { expect, test } from "vitest";

import { codeOn, openClient } from "../testing/vendor-client.ts";

const shared = openClient();
let lastRow = 10;

/** What a fresh cell holds after an input was written into it, with `format` set before. */
async function written(input: unknown, format?: string) {
  const address = `E${++lastRow}`;
  const code = await codeOn(shared, (sheet) => {
    const cell = sheet.getRange(address);
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[input]];
  });
  if (code !== null) return code;
  const { value, formula, text, valueType, style } = shared.host.read.cell(`Vendors!${address}`);
  return { value, formula, text, valueType, numberFormat: style.numberFormat };
}

test.each([
  ["plain text", "plain text", "plain text", "String", "General"],
  [12.5, 12.5, "12.5", "Double", "General"],
  ["12.5", 12.5, "12.5", "Double", "General"],
  ["-3", -3, "-3", "Double", "General"],
  ["1,234", 1234, "1,234", "Double", "#,##0"],
  ["50%", 0.5, "50%", "Double", "0%"],
  ["true", true, "TRUE", "Boolean", "General"],
  ["2026-11-23", 46_349, "11/23/2026", "Double", "m/d/yyyy"],
  ["3/4/2026", 46_085, "3/4/2026", "Double", "m/d/yyyy"],
  ["1-2", 46_024, "2-Jan", "Double", "d-mmm"],
  ["5 March 2026", 46_086, "5-Mar-26", "Double", "d-mmm-yy"],
  ["10:30", 0.4375, "10:30", "Double", "h:mm"],
  ["#N/A", "#N/A", "#N/A", "Error", "General"],
  ["'007", "007", "007", "String", "General"],
  ["ISO 27001", "ISO 27001", "ISO 27001", "String", "General"],
  ["31/31/2026", "31/31/2026", "31/31/2026", "String", "General"],
])("%j written into a General cell is %j", async (input, value, text, valueType, numberFormat) => {
  expect(await written(input)).toEqual({ value, text, valueType, numberFormat, formula: null });
});

test.each(["12.5", "2026-11-23", "=SUM(A1)", "+49 30 1234", "- no", "true", "1-2"])(
  "%j stays a text in a cell formatted as text",
  async (input) => {
    expect(await written(input, "@")).toMatchObject({ value: input, text: input, formula: null });
  },
);

test.each([
  ["=A1&B1", "=A1&B1"],
  ["+A1", "=A1"],
  ["-A1*2", "=-A1*2"],
])("%j becomes the formula %j, which shows an error", async (input, formula) => {
  expect(await written(input)).toMatchObject({ formula, value: "#CALC!", valueType: "Error" });
});

test.each([["=SUM(A1"], ['="open'], ["- see attached, p. 3 (draft"], ["=A1+"]])(
  "%j begins like a formula and is none: the write fails",
  async (input) => {
    expect(await written(input)).toBe("InvalidArgument");
  },
);

test.each([
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["undefined", undefined],
  ["a Date", new Date(0)],
  ["an object", { a: 1 }],
  ["a text of 32,768 characters", "x".repeat(32_768)],
])("%s cannot be written", async (_, input) => {
  expect(await written(input)).toBe("InvalidArgument");
});

test("null leaves a cell as it is and an empty text clears it", async () => {
  const client = openClient();
  await codeOn(client, (sheet) => {
    sheet.getRange("A2:C2").values = [[null, "", "new"]];
  });
  expect(client.host.read.values("Vendors!A2:C2")).toEqual([["Acme", "", "new"]]);
  expect(client.host.read.cell("Vendors!B2").valueType).toBe("Empty");
});

test("null for the whole property is an error, one value is meant for every cell", async () => {
  const client = openClient();
  const assign = (value: unknown) =>
    codeOn(client, (sheet) => {
      sheet.getRange("A2:B3").values = value as never;
    });
  expect(await assign(null)).toBe("InvalidArgument");
  expect(await assign("same")).toBeNull();
  expect(client.host.read.values("Vendors!A2:B3")).toEqual([
    ["same", "same"],
    ["same", "same"],
  ]);
});

test.each([
  [[["a", "b", "c"]]],
  [[["a"], ["b"]]],
  [
    [
      ["a", "b"],
      ["c", "d"],
      ["e", "f"],
    ],
  ],
  [["a", "b"]],
])("an array of another shape than the range is refused: %j", async (values) => {
  const client = openClient();
  const code = await codeOn(client, (sheet) => {
    sheet.getRange("A2:B3").values = values as never;
  });
  expect(code).toBe("InvalidArgument");
  expect(client.host.read.values("Vendors!A2:A3")).toEqual([["Acme"], ["Beta"]]);
});

test("values, texts, formats, types and formulas are read cell by cell", async () => {
  const client = openClient([
    {
      name: "Vendors",
      rows: [
        ["a", 1, true, { error: "#REF!" }, { formula: "=B1*2", value: 2, numberFormat: "0.00" }],
      ],
    },
  ]);
  await client.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getUsedRange();
    range.load("values,text,numberFormat,valueTypes,formulas");
    await context.sync();
    expect(range.values).toEqual([["a", 1, true, "#REF!", 2]]);
    expect(range.text).toEqual([["a", "1", "TRUE", "#REF!", "2.00"]]);
    expect(range.numberFormat).toEqual([["General", "General", "General", "General", "0.00"]]);
    expect(range.valueTypes).toEqual([["String", "Double", "Boolean", "Error", "Double"]]);
    expect(range.formulas).toEqual([["a", 1, true, "#REF!", "=B1*2"]]);
  });
});

test("a large write is cut into slices by the client and arrives whole", async () => {
  const { host, run } = openClient();
  const rows = Array.from({ length: 4000 }, (_, row) => [`text ${row}`, row]);
  await run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("E1:F4000").values = rows;
    await context.sync();
  });
  expect(host.read.values("Vendors!E1:F4000")).toEqual(rows);
});

test("a large write of another shape fails before any of it is done", async () => {
  const client = openClient();
  const code = await codeOn(client, (sheet) => {
    sheet.getRange("E1:F3999").values = Array.from({ length: 4000 }, () => ["x", "y"]);
  });
  expect(code).toBe("InvalidArgument");
  expect(client.host.read.usedRange("Vendors")).toBe("A1:C4");
});

test("formulas get the results that the test has for them", async () => {
  const client = openClient(undefined, { resultOf: (formula) => formula.length });
  await codeOn(client, (sheet) => {
    sheet.getRange("E1").formulas = [["=A1"]];
  });
  expect(client.host.read.cell("Vendors!E1")).toMatchObject({ formula: "=A1", value: 3 });
});
