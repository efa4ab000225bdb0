import { plural } from "./plural.ts";

/** Counts, list and filters. */
export const results = {
  title: "Results",
  chart: "Vendors by status",
  chartFilter: (word: string, count: number) =>
    `${word}: ${plural(count, { one: "vendor", other: "vendors" })}. Show only these`,
  waiting: (count: number) =>
    `${plural(count, { one: "vendor waits", other: "vendors wait" })} only for someone to read the document`,
  frequent: "Most often not shown",
  gapFilter: (title: string, count: number) =>
    `Not shown: ${title}: ${plural(count, { one: "vendor", other: "vendors" })}. Show only these`,
  search: "Search vendors",
  severity: "Severity",
  anySeverity: "Any severity",
  atLeast: (word: string) => `${word} or worse`,
  onlyStatus: (word: string) => word,
  onlyRule: (title: string) => `Not shown: ${title}`,
  onlyWaiting: "Waiting for a reader",
  removeFilter: (what: string) => `Stop filtering by ${what}`,
  clearFilters: "Clear filters",
  shown: (count: number, all: number) =>
    count === all
      ? plural(count, { one: "vendor", other: "vendors" })
      : `${count} of ${plural(all, { one: "vendor", other: "vendors" })}`,
  list: "Checked vendors",
  none: "No vendor matches.",
  changed: "changed since checked",
  openPoints: (count: number) => plural(count, { one: "point open", other: "points open" }),
};
