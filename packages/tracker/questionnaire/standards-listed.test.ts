import { expect, test } from "vitest";

import { sheetOf } from "../testing/sheet.ts";
import { understandSheet } from "../understand-sheet.ts";

const matrix = (head: string, soc2 = "✅ Type II|❌", iso = "Yes|No") => [
  head,
  `Kill switch|✅|✅`,
  `SOC 2|${soc2}`,
  `ISO 27001|${iso}`,
  "Own servers|⚠️ Partial|✅",
];

/** The vendors of a sheet whose answers stand side by side; none where it is no comparison. */
async function vendorsOf(lines: readonly string[]): Promise<readonly string[]> {
  const understood = await understandSheet(sheetOf(lines));
  if (!understood.ok) return [];
  const { source, answers } = understood.value;
  const names: string[] = [];
  for await (const rows of source.rows()) {
    for (const { cells } of rows) names.push(cells[0]?.content.text ?? "");
  }
  return answers.length === 0 ? [] : names;
}

test.for<readonly [what: string, lines: readonly string[], names: readonly string[]]>([
  ["features are compared", matrix("Feature|Northbase|Westlake"), ["Northbase", "Westlake"]],
  ["so are certifications", matrix("Certification|Northbase|Westlake"), ["Northbase", "Westlake"]],
  [
    "answers may be short words",
    matrix("Security Feature|Northbase|Westlake", "No|Yes"),
    ["Northbase", "Westlake"],
  ],
  [
    "standards are called by type and edition",
    [
      "Certification|Northbase|Westlake",
      "SOC 2 Type II|Yes|No",
      "ISO 27001:2022|Yes|Yes",
      "FedRAMP|No|No",
    ],
    ["Northbase", "Westlake"],
  ],
  ["a list of one’s own standards names no vendors", matrix("Framework|Status|Owner"), []],
  [
    "what each standard is in words is no answer",
    matrix("Framework|Region|Field", "Mostly American|Audits", "International|Certificates"),
    [],
  ],
  ["one standard alone tells nothing", ["Feature|Northbase|Westlake", "SOC 2|Yes|No"], []],
])("%s", async ([, lines, names]) => {
  expect(await vendorsOf(lines)).toEqual(names);
});
