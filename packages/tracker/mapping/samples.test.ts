import { expect, test } from "vitest";

import { Samples } from "./samples.ts";

test("samples are what cells say, without blanks, column by column and from the top", () => {
  const samples = new Samples();
  const cell = (column: number, text: string) => ({
    column,
    content: { kind: "text", text } as const,
  });
  samples.add({ row: 2, cells: [cell(0, " Northbase "), cell(1, "  ")] });
  samples.add({ row: 3, cells: [cell(0, "Westlake"), cell(1, "Yes")] });
  expect([...samples.byColumn()]).toEqual([
    [0, ["Northbase", "Westlake"]],
    [1, ["Yes"]],
  ]);
});
