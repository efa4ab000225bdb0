import { calendarReport } from "@scopefit/tracker/report/calendar/calendar";
import { csvReport } from "@scopefit/tracker/report/csv/csv-report";
import { htmlReport } from "@scopefit/tracker/report/html/html-report";
import { runReportJson } from "@scopefit/tracker/report/json/report-json";
import { markdownReport } from "@scopefit/tracker/report/markdown/markdown-report";
import type { RunReport } from "@scopefit/tracker/report/run-report";
import { sarifLog } from "@scopefit/tracker/report/sarif/sarif-log";

import type { ReportFile, ReportFormat } from "./report-format.ts";

/** Puts a run into a format. */
export function reportFile(run: RunReport, format: ReportFormat): ReportFile {
  switch (format) {
    case "html":
      return { ending: ".html", type: "text/html;charset=utf-8", text: htmlReport(run) };
    case "markdown":
      return { ending: ".md", type: "text/markdown;charset=utf-8", text: markdownReport(run) };
    case "csv":
      return { ending: ".csv", type: "text/csv;charset=utf-8", text: csvReport(run) };
    case "json":
      return { ending: ".json", type: "application/json", text: asJson(runReportJson(run)) };
    case "sarif":
      return { ending: ".sarif", type: "application/sarif+json", text: asJson(sarifLog(run)) };
    case "calendar":
      return { ending: ".ics", type: "text/calendar;charset=utf-8", text: calendarReport(run) };
  }
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
