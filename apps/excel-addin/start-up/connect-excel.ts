import { EXCEL_API_FLOOR } from "../manifest/add-in.ts";
import { ExcelWorkbook } from "../workbook/excel-workbook.ts";
import type { StartUpProblem } from "./start-up-problem.ts";

/** How long Excel may take to answer, in milliseconds. It takes well under one second as a rule. */
const LONGEST_WAIT = 10_000;

/** The workbook beside the pane, or why there is none. */
export type Connected =
  | { readonly ok: true; readonly value: ExcelWorkbook }
  | { readonly ok: false; readonly error: StartUpProblem };

/** Waits for Excel and connects with its workbook. */
export async function connectExcel(longestWait = LONGEST_WAIT): Promise<Connected> {
  if (typeof Office === "undefined") return failed({ kind: "no-office" });
  const info = await Promise.race([Office.onReady(), after(longestWait)]);
  if (info === "too-long") return failed({ kind: "no-answer" });
  if (info.host !== Office.HostType.Excel) return failed({ kind: "not-in-excel" });
  if (!Office.context.requirements.isSetSupported("ExcelApi", EXCEL_API_FLOOR)) {
    return failed({ kind: "excel-too-old" });
  }
  const workbook = await ExcelWorkbook.open();
  if (workbook.ok) return workbook;
  const { problem } = workbook;
  const detail = problem.kind === "unexpected" ? `${problem.detail}.` : `${problem.kind}.`;
  return failed({ kind: "workbook", detail });
}

function after(milliseconds: number): Promise<"too-long"> {
  return new Promise((resolve) => {
    setTimeout(() => {
      resolve("too-long");
    }, milliseconds);
  });
}

function failed(error: StartUpProblem): Connected {
  return { ok: false, error };
}
