import { expect, test } from "vitest";

import { mapColumns } from "./map-columns.ts";

const framework = ["Vendor", "Framework", "Expiry"] as const;
const report = ["Vendor", "Report type", "Expiry"] as const;

test.for<
  readonly [what: string, headings: readonly string[], cells: readonly string[], field: string]
>([
  ["standards of both kinds", framework, ["SOC 2 Type II", "ISO 27001", "—"], "isoClaim"],
  ["editions of one", framework, ["ISO 27001:2022", "ISO 27001:2013"], "isoStandard"],
  [
    "a SOC 2 report among mere editions",
    framework,
    ["SOC 2", "2022", "2013", "2013"],
    "isoStandard",
  ],
  ["types of report", report, ["SOC 2 Type II", "SOC 2 Type I"], "soc2Type"],
  ["reports with and without a type", report, ["SOC 2 Type II", "PCI DSS and SOC 2"], "soc2Claim"],
  ["reports and certificates", report, ["SOC 2 Type II", "ISO 27001"], "isoClaim"],
  [
    "reports that another column asks for",
    ["Vendor", "Report type", "SOC 2"],
    ["SOC 2", "ISO 27001"],
    "soc2Type",
  ],
])("a column that names %s is read as what it tells", ([, texts, cells, field]) => {
  const headings = texts.map((text, column) => ({ column, path: [text] }));
  expect(mapColumns(headings, new Map([[1, cells]])).columns[1]?.field).toBe(field);
});

test("what a person has decided stands", () => {
  const headings = framework.map((text, column) => ({ column, path: [text] }));
  const saved = new Map([["Framework", "isoStandard"]] as const);
  const { columns } = mapColumns(headings, new Map([[1, ["SOC 2", "ISO 27001"]]]), saved);
  expect(columns[1]?.field).toBe("isoStandard");
});
