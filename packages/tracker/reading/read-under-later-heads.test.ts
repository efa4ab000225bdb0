import { expect, test } from "vitest";

import type { CellRange } from "../layout/grid.ts";
import { sheetOf } from "../testing/sheet.ts";
import { understandTracker } from "../understand-tracker.ts";
import { readRecords } from "./read-records.ts";

const FIRST = ["Vendor|Service|SOC 2|Expiry date of ISO certificate", "Northbase|Payroll|Yes|"];

/** Of each row, the texts of the fields but the vendor's. */
async function readingOf(
  lines: readonly string[],
  { onlyRows, merges = [] }: { onlyRows?: ReadonlySet<number>; merges?: readonly CellRange[] } = {},
) {
  const source = sheetOf(lines, { merges });
  const understood = await understandTracker(source);
  if (!understood.ok) throw new Error(understood.error.kind);
  const reading = { ...understood.value, ...(onlyRows === undefined ? {} : { onlyRows }) };
  const rows: string[] = [];
  for await (const records of readRecords(source, reading)) {
    for (const { row, cells } of records) {
      const said = [...cells].flatMap(([field, [cell]]) =>
        field === "vendorName" || cell === undefined || cell.content.text === ""
          ? []
          : [`${field}: ${cell.content.text}`],
      );
      rows.push(`${row} ${said.join(", ")}`);
    }
  }
  return rows;
}

const FIRST_ROW = "2 serviceLine: Payroll, soc2Claim: Yes";

test.for<readonly [what: string, lines: readonly string[], rows: readonly string[]]>([
  [
    "a status that stands where the SOC 2 report stood is no claim",
    ["Vendor|Service|Status|", "Westlake|Chat|✅ Approved|"],
    ["4 serviceLine: Chat"],
  ],
  [
    "another question is read as what it asks",
    ["Vendor|Service|ISO 27001|", "Westlake|Chat|No|"],
    ["4 serviceLine: Chat, isoClaim: No"],
  ],
  [
    "columns that have changed places keep their meaning",
    ["Vendor|SOC 2|Service|", "Westlake|No|Chat|"],
    ["4 soc2Claim: No, serviceLine: Chat"],
  ],
  [
    "a column without a heading is not read",
    ["Vendor|Service||", "Westlake|Chat|Yes|"],
    ["4 serviceLine: Chat"],
  ],
  [
    "a head that calls the vendor otherwise is one as well",
    ["Supplier|Service|Status|", "Westlake|Chat|✅ Approved|"],
    ["4 serviceLine: Chat"],
  ],
  [
    "a mere repeat changes nothing",
    ["Vendor|Service|SOC 2|Expiry date of ISO certificate", "Westlake|Chat|No|"],
    ["4 serviceLine: Chat, soc2Claim: No"],
  ],
  [
    "after a repeat of the first head its columns hold again",
    [
      "Vendor|Service|Status|",
      "Westlake|Chat|✅ Approved|",
      ...FIRST.slice(0, 1),
      "Southgate|Chat|No|",
    ],
    ["4 serviceLine: Chat", "6 serviceLine: Chat, soc2Claim: No"],
  ],
  [
    "a vendor whose name is the heading, with answers beside it, is no head",
    ["Vendor|Yes|No|", "Westlake|Chat|No|"],
    ["4 serviceLine: Chat, soc2Claim: No"],
  ],
  [
    "a supplier by the name of Supplier is a vendor",
    ["Supplier|Chat|Yes|", "Westlake|Chat|No|"],
    ["3 serviceLine: Chat, soc2Claim: Yes", "4 serviceLine: Chat, soc2Claim: No"],
  ],
])("%s", async ([, lines, rows]) => {
  expect(await readingOf([...FIRST, ...lines])).toEqual([FIRST_ROW, ...rows]);
});

test("each row is read alike, whether alone or with the others", async () => {
  const table = (status: string) => [
    `Vendor|Service|${status}|`,
    ...Array.from(
      { length: 90 },
      (_, place) => `Vendor ${place}|Chat|${place % 2 ? "Yes" : "No"}|`,
    ),
  ];
  const lines = [...table("SOC 2"), ...table("Status"), ...table("ISO 27001"), ...table("SOC 2")];
  const whole = await readingOf(lines);
  expect(whole).toHaveLength(360);
  for (const row of [5, 91, 93, 150, 184, 185, 250, 300, 364]) {
    const alone = await readingOf(lines, { onlyRows: new Set([row]) });
    expect(alone).toEqual(whole.filter((line) => line.startsWith(`${row} `)));
  }
});

test("under a head of two rows a repeat of the upper one changes nothing", async () => {
  const merged = (firstRow: number, firstColumn: number, down: number, across: number) => ({
    firstRow,
    lastRow: firstRow + down,
    firstColumn,
    lastColumn: firstColumn + across,
  });
  const merges = [1, 4].flatMap((row) => [
    merged(row, 0, 1, 0),
    merged(row, 1, 1, 0),
    merged(row, 2, 0, 1),
  ]);
  const head = ["Vendor|Service|SOC 2|", "||Report|Auditor"];
  const rows = await readingOf(
    [...head, "Northbase|Payroll|Yes|Ash LLP", ...head, "Westlake|Chat|Yes|Elm LLP"],
    { merges },
  );
  expect(rows).toEqual([
    "3 serviceLine: Payroll, soc2Claim: Yes, soc2Auditor: Ash LLP",
    "6 serviceLine: Chat, soc2Claim: Yes, soc2Auditor: Elm LLP",
  ]);
});
