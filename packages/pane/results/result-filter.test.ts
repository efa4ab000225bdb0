import { expect, test } from "vitest";

import type { RowEntry } from "../checker/views/row-entry.ts";
import { countResults } from "./counts.ts";
import { filterResults, NO_FILTER, type ResultFilter } from "./result-filter.ts";

const ENTRIES: readonly RowEntry[] = [
  {
    row: 4,
    vendor: "Señal Voz, S.A.",
    service: "Voice",
    status: "not-covered",
    reason: "The certificate expired.",
    open: [
      { rule: "iso-cert-expired", severity: "critical" },
      { rule: "iso-sites-missing", severity: "high" },
    ],
    waitsForReading: false,
  },
  {
    row: 5,
    vendor: "Tala Payroll",
    service: "Payroll",
    status: "covered-with-conditions",
    reason: "Nobody has recorded reading it.",
    open: [{ rule: "art-evidence-not-seen", severity: "medium" }],
    waitsForReading: true,
  },
  {
    row: 6,
    vendor: "Ligaya Data",
    service: "Data entry",
    status: "covered",
    reason: "",
    open: [{ rule: "cov-iso-only", severity: "low" }],
    waitsForReading: false,
  },
];

test.for<readonly [claim: string, filter: Partial<ResultFilter>, rows: readonly number[]]>([
  ["no filter lets everything through", {}, [4, 5, 6]],
  ["a search looks at vendor, service and reason", { search: "payroll" }, [5]],
  ["a search needs every word, in any order", { search: "voice expired" }, [4]],
  ["a search does not mind accents and case", { search: "SENAL" }, [4]],
  ["a status", { status: "covered" }, [6]],
  ["a severity counts the worse ones too", { severity: "medium" }, [4, 5]],
  ["a rule", { rule: "iso-sites-missing" }, [4]],
  ["what waits for a reader", { onlyWaiting: true }, [5]],
  ["parts narrow each other", { severity: "medium", search: "tala" }, [5]],
])("%s", ([, filter, rows]) => {
  const found = filterResults(ENTRIES, { ...NO_FILTER, ...filter });
  expect(found.map(({ row }) => row)).toEqual(rows);
});

test("results add up by status, by gap without remarks, and by what waits", () => {
  expect(countResults(ENTRIES)).toMatchObject({
    byStatus: { covered: 1, "covered-with-conditions": 1, "not-covered": 1, "cannot-tell": 0 },
    gaps: [
      { rule: "art-evidence-not-seen", rows: 1 },
      { rule: "iso-cert-expired", rows: 1 },
      { rule: "iso-sites-missing", rows: 1 },
    ],
    waiting: 1,
  });
});
