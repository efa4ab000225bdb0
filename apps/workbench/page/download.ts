import type { RemoteWorkbook } from "../workbook/remote-workbook.ts";
import { downloadName } from "./download-name.ts";

const WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands the workbook as it is now to the browser, to be kept among the downloads. */
export async function download(workbook: RemoteWorkbook): Promise<void> {
  const bytes = await workbook.bytes();
  const address = URL.createObjectURL(new Blob([bytes], { type: WORKBOOK_TYPE }));
  const link = document.createElement("a");
  link.href = address;
  link.download = downloadName(workbook.name);
  link.click();
  // The browser has taken the file by the time that it comes back to us.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}
