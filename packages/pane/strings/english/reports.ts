import type { ReportFormat } from "../../checker/report/report-format.ts";
import { plural } from "./plural.ts";

/** Handing a run on as a file. */
export const reports = {
  title: "Reports",
  nothingChecked: "Check the tracker first: a report tells what the check has found.",
  covers: (count: number, day: string) =>
    `${plural(count, { one: "vendor", other: "vendors" })} as of ${day}. Files are made on this computer and saved by your browser.`,
  list: "Formats",
  name: {
    html: "Web page",
    markdown: "Markdown",
    csv: "CSV",
    json: "JSON",
    sarif: "SARIF",
    calendar: "Calendar",
  } satisfies Record<ReportFormat, string>,
  what: {
    html: "One page with charts, to read or print.",
    markdown: "The same as text, for wikis and tickets.",
    csv: "One line a vendor, for other spreadsheets.",
    json: "Everything, for programs.",
    sarif: "Each finding with its cells, for tools that track findings (SARIF 2.1.0).",
    calendar: "Days on which an answer changes or something ends, to import.",
  } satisfies Record<ReportFormat, string>,
  save: (name: string) => `Save ${name}`,
  making: "Making the file…",
  saved: (file: string) => `Saved as ${file}.`,
  failed: "The file could not be made. Check again, then try once more.",
};
