import { RemoteWorkbook } from "@scopefit/workbench/workbook/remote-workbook";
import { serveWorkbook } from "@scopefit/workbench/workbook/serve-workbook";
import { onTestFinished } from "vitest";

import type { ContractSide } from "./contract-side.ts";
import { pageSide } from "./page-side.ts";
import { questionnaireContract } from "./questionnaire-contract.ts";
import { runContract } from "./run-contract.ts";
import { workbookContract } from "./workbook-contract.ts";

/** The same file behind a line that copies everything, as the one to a worker does. */
const remoteSide: ContractSide = {
  name: "a workbook file in a worker",
  open: async (bytes) => {
    const { port1, port2 } = new MessageChannel();
    serveWorkbook(port2);
    const close = () => port1.close();
    onTestFinished(close);
    const file = { name: "vendors.xlsx", bytes: Uint8Array.from(bytes) };
    const opened = await RemoteWorkbook.open(file, port1, { close, onRead: () => undefined });
    if (!opened.ok) throw new Error(opened.error);
    const workbook = opened.value;
    // News come down the same line as answers, so that the next answer comes after them.
    const settled = async () => void (await workbook.sheets());
    return pageSide(workbook, workbook.bytes, settled);
  },
};

workbookContract(remoteSide);
runContract(remoteSide);
questionnaireContract(remoteSide);
