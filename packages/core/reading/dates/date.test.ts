import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { findDates, parseDate } from "./date.ts";
import type { DayInterval } from "./day-interval.ts";
import { calendarDay, dayFromNumber, dayInWords } from "./iso-day.ts";

function gist(date: DayInterval | null): string {
  if (date === null) return "no date";
  const { earliest, latest, precision, estimate } = date;
  const when = earliest === latest ? earliest : `${earliest} to ${latest}`;
  return `${precision} ${when}${estimate ? ", estimated" : ""}`;
}

describe("a text that is a date", () => {
  test.for([
    ["2026-10-31", "day 2026-10-31"],
    ["2026-10-31T00:00:00Z", "day 2026-10-31"],
    ["2026.10.31", "day 2026-10-31"],
    ["20261031", "day 2026-10-31"],
    ["2028年3月11日", "day 2028-03-11"],
    ["有效期至2028年3月11日", "day 2028-03-11"],
    ["2028년 3월 11일", "day 2028-03-11"],
    ["2028. 3. 11.", "day 2028-03-11"],
    ["2028. március 11.", "day 2028-03-11"],
    ["11 października 2028", "day 2028-10-11"],
    ["11. března 2028", "day 2028-03-11"],
    ["11 Kasım 2027", "day 2027-11-11"],
    ["31 maj 2028", "day 2028-05-31"],
    ["31/10/2026", "day 2026-10-31"],
    ["10/31/2026", "day 2026-10-31"],
    ["31.10.2026", "day 2026-10-31"],
    ["31 / 10 / 2026", "day 2026-10-31"],
    ["31 10 2026", "day 2026-10-31"],
    ["31-10-26", "day 2026-10-31"],
    ["31/10/97", "day 1997-10-31"],
    ["10/31/2026 12:00:00 AM", "day 2026-10-31"],
    ["31 Oct 2026", "day 2026-10-31"],
    ["31 December 2026", "day 2026-12-31"],
    ["31st of October 2026", "day 2026-10-31"],
    ["Friday, October 31st, 2026", "day 2026-10-31"],
    ["Oct 31, 2026", "day 2026-10-31"],
    ["31-Oct-26", "day 2026-10-31"],
    ["31OCT2026", "day 2026-10-31"],
    ["2026 Oct 31", "day 2026-10-31"],
    ["31 de octubre de 2026", "day 2026-10-31"],
    ["31 de out. de 2026", "day 2026-10-31"],
    ["31. Oktober 2026", "day 2026-10-31"],
    ["1er février 2026", "day 2026-02-01"],
    ["31 Ocotber 2026", "day 2026-10-31"],
    ["31\u00a0Oct\u00a02026", "day 2026-10-31"],
    ["31\u201310\u20132026", "day 2026-10-31"],
    ["３１/１０/２０２６", "day 2026-10-31"],
    ["12.12.2026", "day 2026-12-12"],
    ["03.02.2025", "day 2025-02-03"],
    ["05/12/2026", "ambiguous 2026-05-12 to 2026-12-05"],
    ["valid until 10/11/2026", "ambiguous 2026-10-11 to 2026-11-10"],
    ["Oct 2026", "month 2026-10-01 to 2026-10-31"],
    ["Oct-26", "month 2026-10-01 to 2026-10-31"],
    ["Oct ’26", "month 2026-10-01 to 2026-10-31"],
    ["Setpember 2026", "month 2026-09-01 to 2026-09-30"],
    ["set/2026", "month 2026-09-01 to 2026-09-30"],
    ["dez/26", "month 2026-12-01 to 2026-12-31"],
    ["2026/10", "month 2026-10-01 to 2026-10-31"],
    ["10/2026", "month 2026-10-01 to 2026-10-31"],
    ["valid till Oct. 2027", "month 2027-10-01 to 2027-10-31"],
    ["SA2 done Feb 2026", "month 2026-02-01 to 2026-02-28"],
    ["Q3 2026", "quarter 2026-07-01 to 2026-09-30"],
    ["Q1 27", "quarter 2027-01-01 to 2027-03-31"],
    ["H1 26", "half 2026-01-01 to 2026-06-30"],
    ["second half of 2026", "half 2026-07-01 to 2026-12-31"],
    ["2026", "year 2026-01-01 to 2026-12-31"],
    ["Exp: 2026", "year 2026-01-01 to 2026-12-31"],
    ["since 2015", "year 2015-01-01 to 2015-12-31"],
    ["renewed 2025", "year 2025-01-01 to 2025-12-31"],
    ["mid-2026", "year 2026-01-01 to 2026-12-31, estimated"],
    ["~ Oct 2026", "month 2026-10-01 to 2026-10-31, estimated"],
    ["approx. 31 Oct 2026", "day 2026-10-31, estimated"],
    ["Oct 2026 (est.)", "month 2026-10-01 to 2026-10-31, estimated"],
    ["31/10/2026 (TBC)", "day 2026-10-31, estimated"],
    ["Oct 26", "month 2026-10-01 to 2026-10-31, estimated"],
    ["3 years from 31 Oct 2023", "day 2026-10-31, estimated"],
    ["31 Oct 2023 + 3y", "day 2026-10-31, estimated"],
    ["31 Oct 2026 (31/10/2026)", "day 2026-10-31"],
  ] as const)("%s is %s", ([text, expected]) => {
    expect(gist(parseDate(text, null))).toBe(expected);
  });
});

describe("a text that is no date", () => {
  test.for([
    "31/09/2026",
    "29/02/2025",
    "2026-13-01",
    "2028年13月1日",
    "FY26",
    "Q3 FY26",
    "Q2",
    "annual",
    "SA2 done Feb",
    "3 years from issue",
    "does not expire",
    "lifetime, issued 2023",
    "not before 31 Oct 2026",
    "within 12 months of 31 Oct 2026",
    "31 Oct 2026 / 10 Nov 2027",
    "2023-2026",
    "ISO 27001:2022",
    "27001-2013",
    "V2.1",
    "",
  ])("%s", (text) => {
    expect(parseDate(text, null)).toBeNull();
  });
});

describe("a column’s habit", () => {
  test.for([
    ["05/12/2026", "day-first", "day 2026-12-05"],
    ["05/12/2026", "month-first", "day 2026-05-12"],
    ["31/10/2026", "month-first", "day 2026-10-31"],
  ] as const)("%s in a %s column is %s", ([text, order, expected]) => {
    expect(gist(parseDate(text, order))).toBe(expected);
  });
});

describe("dates inside a text", () => {
  test.for([
    ["SOC 2 Type 2 Jan 2025 - Dec 2025", ["Jan 2025", "Dec 2025"]],
    ["SOC 2 Oct 2025", ["Oct 2025"]],
    ["01/04/24-31/03/25", ["01/04/24", "31/03/25"]],
    ["2025-01-01/2025-12-31", ["2025-01-01", "2025-12-31"]],
    ["10/2024-09/2025", ["10/2024", "09/2025"]],
    ["1 Jan 25-31 Dec 25", ["1 Jan 25", "31 Dec 25"]],
    ["ISO/IEC 27001:2022 - 31/10/2026", ["31/10/2026"]],
    ["certified since 2015, valid until 2027", ["2015", "2027"]],
    ["report_2025-12-31.pdf", ["2025-12-31"]],
    ["ISO 27001:2022 in 12 locations", []],
    ["address 10.10.10.10", []],
    ["we rolled out 2025 laptops", []],
    ["31/09/2026 is no day", []],
  ] as const)("%s", ([text, expected]) => {
    const found = findDates(text, null).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(expected);
  });
});

const anyDay = fc.integer({ min: -7000, max: 29000 }).map(dayFromNumber);

test("any day written in words reads back as that day", () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(gist(parseDate(dayInWords(day), null))).toBe(`day ${day}`);
    }),
  );
});

test("any day written in numbers reads back as that day where the column’s habit is known", () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom("/", "-", "."), (iso, separator) => {
      const { year, month, day } = calendarDay(iso);
      const dayFirst = [day, month, year].join(separator);
      const monthFirst = [month, day, year].join(separator);
      expect(gist(parseDate(dayFirst, "day-first"))).toBe(`day ${iso}`);
      expect(gist(parseDate(monthFirst, "month-first"))).toBe(`day ${iso}`);
    }),
  );
});

test("found dates stand in order and do not overlap, whatever the text", () => {
  const pieces = fc.constantFrom(
    "31/10/2026",
    "Oct",
    "2025",
    "-",
    " ",
    "Q3",
    "SOC 2",
    "26",
    ",",
    "to",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string())), (parts) => {
      const text = parts.join("");
      let end = 0;
      for (const found of findDates(text, null)) {
        expect(found.start).toBeGreaterThanOrEqual(end);
        expect(found.date.earliest <= found.date.latest).toBe(true);
        end = found.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});
