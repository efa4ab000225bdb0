/** The formats in which a run is handed on. */
export const reportFormats = ["html", "markdown", "csv", "json", "sarif", "calendar"] as const;

export type ReportFormat = (typeof reportFormats)[number];

/** A report as a file. */
export interface ReportFile {
  /** What follows the name of the workbook, for example `.csv`. */
  readonly ending: string;
  /** The media type with its charset. */
  readonly type: string;
  readonly text: string;
}
