import { zlibCodec } from "@scopefit/xlsx/node/zlib-codec";
import { openWorkbook, type WorkbookFile } from "@scopefit/xlsx/read/open-workbook";
import { readPart } from "@scopefit/xlsx/read/read-part";
import { describe, expect, test } from "vitest";

import { questionnaireFile } from "../../contract/questionnaire-file.ts";
import { violationsOn } from "../accessibility.ts";
import { screenshot } from "../screenshot.ts";
import { downloadedWorkbook, textsOf } from "./downloaded-workbook.ts";
import { runWorkbench } from "./run-workbench.ts";

const csvRecords = [
  ["Vendor", "Service", "Delivery locations", "ISO 27001 certified?", "ISO 27001 expiry date"],
  ["Acme Köln", "Contact centre (voice)", "Makati; Cebu City", "Yes", "31 Oct 2025"],
  ["=HYPERLINK(1)", "Payroll", "Makati", "No", "007"],
];
const csv = Buffer.from(
  csvRecords.map((record) => record.map((it) => `"${it}"`).join(",")).join("\r\n"),
  "latin1",
);

const workbench = runWorkbench();

describe("a text file", () => {
  test("it is shown, checked and downloaded as a workbook, its texts left as they are", async () => {
    const { page, bench, faults } = await workbench();
    await bench.openFile({ name: "vendors.csv", mimeType: "text/csv", buffer: csv });
    await bench.cell(3, 0).getByText("=HYPERLINK(1)").waitFor();
    await page.getByText("The file is not UTF-8 and was read as windows-1252").waitFor();
    await page.getByRole("button", { name: "Understood" }).click();
    await bench.check();
    await screenshot(page, "workbench-csv");

    const download = await bench.download();
    expect(download.suggestedFilename()).toBe("vendors.checked.xlsx");
    const workbook = await downloadedWorkbook(download);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["CSV", "Scopefit"]);
    const [, second, third] = csvRecords;
    expect(await textsOf(workbook, 2)).toEqual(expect.arrayContaining(second ?? []));
    const texts = await textsOf(workbook, 3);
    expect(texts).toEqual(expect.arrayContaining(third ?? []));
    expect(texts.some((text) => /^[●◐◔○?] /u.test(text))).toBe(true);
    expect(faults).toEqual([]);
  });
});

describe("a questionnaire", () => {
  const asked = questionnaireFile({ isProtected: true });
  const file = {
    name: "asked.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(asked),
  };

  function sheetPart(workbook: WorkbookFile): unknown {
    return readPart(workbook, workbook.sheets[0]?.path ?? "");
  }

  test("it is checked as it stands, its results come beside it, and it stays byte for byte", async () => {
    const { page, bench, faults } = await workbench();
    await bench.openFile(file);
    await page.getByText("Answers · 2 vendors").waitFor();
    await bench.checkButton.click();
    await page.getByText("2 vendors written to sheet “Scopefit results”.").waitFor();
    await page.getByRole("tab", { name: "Scopefit results" }).waitFor();

    // From the vendor to the answer, and from an answer in the sheet to its vendor.
    await page
      .getByRole("button", { name: /Westlake & Sons/u })
      .first()
      .click();
    await page
      .getByRole("button", { name: /^Go to cell E9\./u })
      .first()
      .click();
    await bench.cellBar.getByText("E9", { exact: true }).waitFor();
    await bench.cell(8, 2).click();
    await page.getByRole("heading", { name: "Northbase" }).waitFor();
    await screenshot(page, "workbench-questionnaire");
    expect(await violationsOn(page)).toEqual([]);

    const marked = await downloadedWorkbook(await bench.download());
    expect(marked.sheets.map(({ name }) => name)).toEqual([
      "Answers",
      "Scopefit results",
      "Scopefit",
    ]);
    const original = openWorkbook(asked, zlibCodec);
    if (!original.ok) throw new Error(original.error.kind);
    expect(sheetPart(marked)).toEqual(sheetPart(original.value));
    expect(faults).toEqual([]);
  });
});
