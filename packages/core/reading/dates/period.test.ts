import fc from "fast-check";
import { expect, test } from "vitest";

import type { DayInterval } from "./day-interval.ts";
import { parsePeriod } from "./period.ts";

function days(date: DayInterval | null): string {
  if (date === null) return "?";
  return date.earliest === date.latest ? date.earliest : date.earliest.slice(0, 7);
}

test.for([
  ["1 Jan 2025 to 31 Dec 2025", "2025-01-01 to 2025-12-31"],
  ["1 Jan 25 – 31 Dec 25", "2025-01-01 to 2025-12-31"],
  ["1 Jan – 31 Dec 2025", "2025-01-01 to 2025-12-31"],
  ["Jan 1 - Dec 31, 2025", "2025-01-01 to 2025-12-31"],
  ["Apr 11–Oct 10 2025", "2025-04-11 to 2025-10-10"],
  ["Apr 11 - 31 Mar 2012", "2011-04 to 2012-03-31"],
  ["Jul 1st to Jun 30th, 2025", "2024-07-01 to 2025-06-30"],
  ["Jul 24 - Jun 25", "2024-07 to 2025-06"],
  ["1-31 Oct 2025", "2025-10-01 to 2025-10-31"],
  ["from 1 Jan 2025 until 31 Dec 2025", "2025-01-01 to 2025-12-31"],
  ["period: 1 Jan 2025 - 31 Dec 2025", "2025-01-01 to 2025-12-31"],
  ["between 1 Jan 2025 and 31 Dec 2025", "2025-01-01 to 2025-12-31"],
  ["October 1, 2024 through September 30, 2025", "2024-10-01 to 2025-09-30"],
  ["01.07.2024 bis 30.06.2025", "2024-07-01 to 2025-06-30"],
  ["2025-01-01/2025-12-31", "2025-01-01 to 2025-12-31"],
  ["01/04/24-31/03/25", "2024-04-01 to 2025-03-31"],
  ["01/01/2025–12/31/2025", "2025-01-01 to 2025-12-31"],
  ["Jan–Dec 2025", "2025-01 to 2025-12"],
  ["SOC 2 Type 2, Jan–Dec 2025", "2025-01 to 2025-12"],
  ["Oct – Sep 2025", "2024-10 to 2025-09"],
  ["Apr’24-Mar’25", "2024-04 to 2025-03"],
  ["12 months ended 31 Dec 2025", "2025-01-01 to 2025-12-31"],
  ["12 months to 31/12/25", "2025-01-01 to 2025-12-31"],
  ["6-month period ended June 30, 2025", "2025-01-01 to 2025-06-30"],
  ["year ended 31 December 2025", "2025-01-01 to 2025-12-31"],
  ["3 months ended Dec 2025", "2025-10 to 2025-12"],
  ["12m to 30/09/2026", "2025-10-01 to 2026-09-30"],
  ["Q4 2025 – Q3 2026", "2025-10-01 to 2026-09-30"],
  ["H2 2025 to H1 2026", "2025-07-01 to 2026-06-30"],
  ["20251001-20260930", "2025-10-01 to 2026-09-30"],
  ["calendar year 2025", "2025-01-01 to 2025-12-31"],
  ["from 1 Jan 2025", "2025-01-01 to ?"],
  ["Jan 2025 – present", "2025-01 to ?"],
  ["period ended 31 Dec 2025", "? to 2025-12-31"],
] as const)("%s is %s", ([text, expected]) => {
  const period = parsePeriod(text, null);
  expect(period && `${days(period.start)} to ${days(period.end)}`).toBe(expected);
});

test.for([
  "31 Dec 2025",
  "05/12/2025",
  "as of 31 Dec 2025",
  "2025",
  "H1 2025",
  "FY25",
  "31 Dec 2025 and 5 Jan 2026",
  "31/12/2025 - 01/01/2025",
  "July 1 - June 30",
  "Oct 1st to Sep 30 of each year",
  "1 July - 30 June",
  "Type 2 - 31 Dec 2025",
  "twelve months",
])("%s is no period", (text) => {
  expect(parsePeriod(text, null)).toBeNull();
});

test("a period in months-first numbers overrules a column that puts days first", () => {
  expect(parsePeriod("01/02/2025 - 12/31/2025", "day-first")?.start?.earliest).toBe("2025-01-02");
});

test("whatever the text, a period does not end before it starts", () => {
  const pieces = fc.constantFrom(
    "1 Jan 2025",
    "Dec 2024",
    "to",
    "-",
    " ",
    "12 months ended ",
    "31",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string())), (parts) => {
      const period = parsePeriod(parts.join(""), null);
      if (period?.start && period.end) {
        expect(period.start.earliest <= period.end.latest).toBe(true);
      }
    }),
  );
});
