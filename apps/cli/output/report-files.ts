import { calendarReport } from "@scopefit/tracker/report/calendar/calendar";
import { csvReport } from "@scopefit/tracker/report/csv/csv-report";
import { htmlReport } from "@scopefit/tracker/report/html/html-report";
import { runReportJson } from "@scopefit/tracker/report/json/report-json";
import { vendorMails } from "@scopefit/tracker/report/mail/vendor-mails";
import { markdownReport } from "@scopefit/tracker/report/markdown/markdown-report";
import type { RunReport } from "@scopefit/tracker/report/run-report";
import { sarifLog } from "@scopefit/tracker/report/sarif/sarif-log";

/** What `scopefit report --format` may ask for. */
export const reportFormats = ["md", "html", "json", "sarif", "csv", "ics", "eml"] as const;

export type ReportFormat = (typeof reportFormats)[number];

/** A file of a report, by its name without folder. */
export interface ReportFile {
  readonly name: string;
  readonly content: string;
}

/** The files of a report in one format: one, or for e-mails one a vendor. */
export function reportFiles(
  format: ReportFormat,
  run: RunReport,
  stem: string,
): readonly ReportFile[] {
  if (format === "eml") return mailFiles(run);
  return [{ name: `${stem}.${format}`, content: reportText(format, run) }];
}

/** A report in one of the formats that are a single file. */
export function reportText(format: Exclude<ReportFormat, "eml">, run: RunReport): string {
  switch (format) {
    case "md":
      return markdownReport(run);
    case "html":
      return htmlReport(run);
    case "json":
      return asJson(runReportJson(run));
    case "sarif":
      return asJson(sarifLog(run));
    case "csv":
      return csvReport(run);
    case "ics":
      return calendarReport(run);
  }
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function mailFiles(run: RunReport): readonly ReportFile[] {
  const taken = new Set<string>();
  return vendorMails(run).map(({ vendor, message }) => {
    const stem = fileStem(vendor);
    let name = stem;
    for (let number = 2; taken.has(name); number++) name = `${stem}-${number}`;
    taken.add(name);
    return { name: `${name}.eml`, content: message };
  });
}

const LONGEST_STEM = 60;

/** A vendor's name as the name of a file on any system: "dapitan-voice". */
function fileStem(vendor: string): string {
  const plain = vendor.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? ["vendor"];
  return words.join("-").slice(0, LONGEST_STEM);
}
