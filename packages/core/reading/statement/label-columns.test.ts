import { expect, test } from "vitest";
import { labelledColumns } from "./label-columns.ts";

test.for([
  [
    "| Standard | Issued by | Expires |\n|---|---|---|\n| ISO 27001 | Kiwa | 2028-01-13 |",
    null,
    "| ISO 27001 | Issued by: Kiwa | Expires: 2028-01-13 |",
  ],
  [
    "| SOC 2 | Everdale LLP | Clean | 2 |",
    "Report | Auditor | Opinion | Exceptions",
    "| SOC 2 | Auditor: Everdale LLP | Opinion: Clean | Exceptions: 2 |",
  ],
  [
    "| ISO 27001 | – | 2028-01-13 |",
    "Standard | Zertifizierungsstelle | Gültig bis",
    "| ISO 27001 | – | Gültig bis: 2028-01-13 |",
  ],
  ["| ISO 27001 | Certified |", "Standard | Status", null],
  ["ISO 27001", "Certified by | Expires", null],
  ["| Field | Value |\n|---|---|\n| Expires | 2028-01-13 |", null, null],
] as const)("“%s” under %s reads “%s”", ([text, heading, labelled]) => {
  expect(labelledColumns(text, heading)).toBe(labelled);
});
