import { createExcelHost, type ExcelHostOptions } from "../create-excel-host.ts";
import type { ExcelHost } from "../excel-host.ts";
import { loadOfficeClient, type OfficeClient } from "../load-office-client.ts";
import type { SheetInput } from "../model/workbook-input.ts";

/** A host with its client, and `Excel.run` for short. */
export interface OpenClient extends OfficeClient {
  readonly host: ExcelHost;
  readonly run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
}

/** A small tracker: three columns, three vendors. */
export const vendors: SheetInput = {
  name: "Vendors",
  rows: [
    ["Vendor", "Scope", "Expires"],
    ["Acme", "Berlin", { value: 46_000, numberFormat: "yyyy-mm-dd" }],
    ["Beta", "", { value: 46_100, numberFormat: "yyyy-mm-dd" }],
    ["Cobalt", "Oslo", null],
  ],
};

/** Opens a workbook of these sheets; the small tracker where none are given. */
export function openClient(
  sheets: readonly SheetInput[] = [vendors],
  options: Omit<Partial<ExcelHostOptions>, "workbook"> = {},
): OpenClient {
  const host = createExcelHost({ ...options, workbook: { sheets } });
  const client = loadOfficeClient(host);
  return { host, ...client, run: (batch) => client.Excel.run(batch) };
}

/** The code of the error that a batch ends with, or `null` where it does not. */
export async function codeOf(batch: Promise<unknown>): Promise<string | null> {
  try {
    await batch;
    return null;
  } catch (error) {
    return typeof error === "object" && error !== null && "code" in error
      ? String(error.code)
      : String(error);
  }
}

/** Runs a batch on the first sheet and gives the code of its error, or `null`. */
export function codeOn(
  { run }: OpenClient,
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<string | null> {
  return codeOf(
    run(async (context) => {
      batch(context.workbook.worksheets.getFirst(), context);
      await context.sync();
    }),
  );
}
