import { ExcelWorkbook } from "@scopefit/excel-addin/workbook/excel-workbook";
import { createExcelHost } from "@scopefit/excel-host/create-excel-host";
import type { ExcelProfile } from "@scopefit/excel-host/excel-profile";
import { readWorkbookInput } from "@scopefit/excel-host/file/read-workbook-input";
import { writeWorkbook } from "@scopefit/excel-host/file/write-workbook";
import { loadOfficeClient } from "@scopefit/excel-host/load-office-client";
import { vi } from "vitest";

import { type ContractSide, valueOf } from "./contract-side.ts";

/** Which Excel has the workbook open, and whether its tables grow when something is written beside. */
interface ExcelSide extends Pick<ExcelProfile, "platform" | "requirementSet"> {
  readonly growsTables: boolean;
}

/** A workbook that Excel has open: Microsoft’s own client over an Excel in memory. */
export function excelSide(profile: ExcelSide): ContractSide {
  const { platform, requirementSet, growsTables } = profile;
  return {
    name: `Excel ${platform}, ExcelApi ${requirementSet}${growsTables ? "" : ", tables do not grow"}`,
    open: async (bytes) => {
      const input = await readWorkbookInput(bytes, "vendors.xlsx");
      const host = createExcelHost({ workbook: input, ...profile });
      const { Excel, Office, OfficeExtension } = loadOfficeClient(host);
      vi.stubGlobal("Excel", Excel);
      vi.stubGlobal("Office", Office);
      vi.stubGlobal("OfficeExtension", OfficeExtension);
      return {
        workbook: valueOf(await ExcelWorkbook.open()),
        userTypes: (sheet, address, text) => {
          host.user.edits(`${sheet}!${address}`, text);
          return host.settled();
        },
        userSelects: (sheet, range) => {
          host.user.selects(`${sheet}!${range}`);
          return host.settled();
        },
        saved: () => Promise.resolve(writeWorkbook(host.workbook)),
        settled: () => host.settled(),
      };
    },
  };
}
