import { readFile } from "node:fs/promises";

import { zlibCodec } from "@scopefit/xlsx/node/zlib-codec";
import { readScopefitPart } from "@scopefit/xlsx/patch/read-part";
import { openWorkbook, type WorkbookFile } from "@scopefit/xlsx/read/open-workbook";
import { readPart } from "@scopefit/xlsx/read/read-part";
import { smallWorkbook } from "@scopefit/xlsx/testing/small-workbook";
import type { RunningServer } from "@scopefit/workbench/serve/serve-folder";
import type { Browser, BrowserContextOptions, Download } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";

import { questionnaireFile } from "../contract/questionnaire-file.ts";
import { violationsOn } from "./accessibility.ts";
import { serveWorkbench } from "./built-workbench.ts";
import { startChromium } from "./chromium.ts";
import { longTracker } from "./long-tracker.ts";
import { screenshot } from "./screenshot.ts";
import { type WatchedPage, watchedPage } from "./watched-page.ts";
import { WorkbenchPage } from "./workbench-page.ts";

/** Row 9 of the sample: its certificate is for a withdrawn edition. Column B names the vendor. */
const ROW = 9;
const VENDOR = 1;

const csvRecords = [
  ["Vendor", "Service", "Delivery locations", "ISO 27001 certified?", "ISO 27001 expiry date"],
  ["Acme Köln", "Contact centre (voice)", "Makati; Cebu City", "Yes", "31 Oct 2025"],
  ["=HYPERLINK(1)", "Payroll", "Makati", "No", "007"],
];
const csv = Buffer.from(
  csvRecords.map((record) => record.map((it) => `"${it}"`).join(",")).join("\r\n"),
  "latin1",
);

/** A sheet with a number in A2 and a formula over it in B2. */
function formulaWorkbook(): Uint8Array {
  const text = (address: string, it: string) =>
    `<c r="${address}" t="inlineStr"><is><t>${it}</t></is></c>`;
  return smallWorkbook({
    rows: `<row r="1">${text("A1", "Vendor")}${text("B1", "Spend")}</row><row r="2"><c r="A2"><v>42</v></c><c r="B2"><f>A2*2</f><v>84</v></c></row>`,
    parts: [{ name: "[Content_Types].xml", content: "<Types/>" }],
  });
}

/** For what a busy machine takes its time with. */
const LONG = { timeout: 60_000, interval: 20 };

const SAMPLE = new URL("../../apps/cli/examples/vendor-register.xlsx", import.meta.url);

let browser: Browser;
let server: RunningServer;
const open: WatchedPage[] = [];

beforeAll(async () => {
  server = await serveWorkbench();
  browser = await startChromium();
});
afterEach(() => Promise.all(open.splice(0).map(({ context }) => context.close())));
afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function workbench(options: BrowserContextOptions = {}, query = "") {
  const watched = await watchedPage(browser, `${server.address}${query}`, options);
  open.push(watched);
  return { ...watched, bench: new WorkbenchPage(watched.page) };
}

async function opened(download: Download): Promise<WorkbookFile> {
  const workbook = openWorkbook(await readFile(await download.path()), zlibCodec);
  if (!workbook.ok) throw new Error(workbook.error.kind);
  return workbook.value;
}

/** The texts of a row of the first sheet. */
async function textsOf(workbook: WorkbookFile, row: number): Promise<readonly string[]> {
  for await (const rows of workbook.sheets[0]?.source.rows({ lastRow: row }) ?? []) {
    const found = rows.find((it) => it.row === row);
    if (found !== undefined) return found.cells.map(({ content }) => content.text);
  }
  return [];
}

describe("the story", () => {
  test("from the sample to a marked copy, and back to where it began", async () => {
    const { page, bench, faults } = await workbench();
    await screenshot(page, "workbench-start");
    await bench.openSample();
    await bench.row(ROW).waitFor();
    await screenshot(page, "workbench-opened");

    await bench.check();
    await page.getByText("not downloaded yet").waitFor();
    await page.getByRole("tab", { name: "Scopefit" }).waitFor();
    await screenshot(page, "workbench-checked");

    // What the pane goes to is selected and brought into view, and its colour is in words as well.
    await page
      .getByRole("button", { name: /Kalinga Helpline/u })
      .first()
      .click();
    await page
      .getByRole("button", { name: /^Go to cell [A-Z]+9\./u })
      .first()
      .click();
    await page.getByText("Marked: high gap").waitFor();
    await screenshot(page, "workbench-cell");
    const marked = page.locator('.ag-cell[style*="rgb(240, 154, 91)"]').first();
    expect(await marked.count()).toBe(1);

    // What is typed into the sheet is known to the pane, and the row can be checked again.
    await bench.cell(ROW, VENDOR).dblclick();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("Kalinga Helpline Two");
    await page.keyboard.press("Enter");
    // Enter has gone on to the next row, and the pane with it.
    await page.keyboard.press("ArrowUp");
    const again = page.getByRole("button", { name: "Check changed rows" });
    await again.click();
    await again.waitFor({ state: "detached" });
    await bench.idlePane.waitFor({ state: "attached" });
    await bench.cell(ROW, VENDOR).getByText("Kalinga Helpline Two").waitFor();

    const download = await bench.download();
    expect(download.suggestedFilename()).toBe("vendor-register.checked.xlsx");
    const workbook = await opened(download);
    expect(workbook.sheets.map(({ name }) => name)).toContain("Scopefit");
    expect(readScopefitPart(workbook)).toMatchObject({
      ok: true,
      value: expect.any(String) as string,
    });
    const texts = await textsOf(workbook, ROW);
    expect(texts).toContain("Kalinga Helpline Two");
    expect(texts).toContain("○ NOT COVERED");
    await page.getByText("not downloaded yet").waitFor({ state: "detached" });

    // Undo takes back the second check, the typing and the first check.
    const undo = page.getByRole("button", { name: "Undo" });
    await undo.click();
    await undo.click();
    await bench.cell(ROW, VENDOR).getByText("Kalinga Helpline", { exact: true }).waitFor();
    await undo.click();
    await page.getByRole("tab", { name: "Scopefit" }).waitFor({ state: "detached" });
    const original = await readFile(SAMPLE);
    expect(await readFile(await (await bench.download()).path())).toEqual(original);
    expect(faults).toEqual([]);
  });

  test("Remove takes out what is ours and leaves every cell as it was", async () => {
    const { page, bench, faults } = await workbench({}, "?sample");
    await bench.check();
    await page.getByRole("tab", { name: "Scopefit" }).waitFor();
    await page.getByRole("button", { name: "Menu" }).click();
    await page.getByText("Remove and restore").click();
    await page.getByRole("button", { name: "Remove all of it" }).click();
    await page.getByRole("button", { name: "Yes, remove it" }).click();
    await page.getByRole("tab", { name: "Scopefit" }).waitFor({ state: "detached" });
    const marked = page.locator('.ag-cell[style*="rgb(240, 154, 91)"]');
    await expect.poll(() => marked.count()).toBe(0);
    await screenshot(page, "workbench-removed");

    const workbook = await opened(await bench.download());
    const sample = openWorkbook(await readFile(SAMPLE), zlibCodec);
    if (!sample.ok) throw new Error(sample.error.kind);
    expect(readScopefitPart(workbook)).toEqual({ ok: true, value: null });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(
      sample.value.sheets.map(({ name }) => name),
    );
    for (const row of [5, ROW, 49]) {
      expect(await textsOf(workbook, row)).toEqual(await textsOf(sample.value, row));
    }
    expect(faults).toEqual([]);
  });

  test("ten thousand rows: cancelled in the middle nothing is written, and then they all are", async () => {
    const tracker = await longTracker(10_000);
    try {
      const { page, bench, faults } = await workbench();
      await bench.openFile(tracker.path);
      await bench.checkButton.waitFor();
      await bench.checkButton.click();
      await page
        .getByText(/^[1-9][\d,]* of 10,?000 vendors checked/u)
        .first()
        .waitFor();
      await page.getByRole("button", { name: "Cancel" }).click();
      await page
        .getByText(/^Stopped after/u)
        .first()
        .waitFor();
      expect(await page.getByText("not downloaded yet").count()).toBe(0);

      await bench.check();
      const texts = await textsOf(await opened(await bench.download()), 10_001);
      expect(texts.some((text) => /^[●◐◔○?] /u.test(text))).toBe(true);
      await screenshot(page, "workbench-long");
      expect(faults).toEqual([]);
    } finally {
      await tracker.remove();
    }
  });
});

describe("the sheet", () => {
  test("it is used by the keyboard alone: arrows, a range, typing, emptying and taking back", async () => {
    const { page, bench, faults } = await workbench({}, "?sample");
    await bench.row(ROW).waitFor();
    await bench.cell(7, 2).click();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await bench.cellBar.getByText("C9", { exact: true }).waitFor();
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Shift+ArrowDown");
    await bench.cellBar.getByText("C9:D10", { exact: true }).waitFor();

    await page.keyboard.press("Delete");
    await bench.cell(ROW, 2).filter({ hasText: /^$/u }).waitFor();
    await page.keyboard.press("Control+z");
    await bench.cell(ROW, 2).getByText("Kalinga Helpline Corp.").waitFor();
    expect(faults).toEqual([]);
  });

  test("a range is copied as other programs take it, and what they give is pasted", async () => {
    const { page, bench, context } = await workbench({}, "?sample");
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await bench.row(ROW).waitFor();
    await bench.cell(7, 0).click();
    await bench.cell(8, 1).click({ modifiers: ["Shift"] });
    await page.keyboard.press("Control+c");
    await expect
      .poll(() => page.evaluate<string>("navigator.clipboard.readText()"))
      .toBe("V-007\tDapitan Voice\nV-008\tBathala Care Desk");
    await bench.cell(9, 0).click();
    await page.keyboard.press("Control+v");
    await bench.cell(10, 1).getByText("Bathala Care Desk").waitFor();
  });

  test("sheets are tabs, and the pane’s width follows the arrow keys", async () => {
    const { page, bench, faults } = await workbench({}, "?sample");
    await bench.row(ROW).waitFor();
    await page.getByRole("tab", { name: "Register" }).focus();
    await page.keyboard.press("ArrowRight");
    await page.getByRole("grid", { name: "Sheet Spend" }).waitFor();
    const splitter = page.getByRole("separator", { name: "Width of the pane" });
    await splitter.focus();
    await page.keyboard.press("End");
    expect(await splitter.getAttribute("aria-valuenow")).toBe("640");
    expect(faults).toEqual([]);
  });

  test("what cannot be opened is told with a way on", async () => {
    const { page, bench } = await workbench();
    await bench.openFile({
      name: "vendors.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from("%PDF-1.7"),
    });
    await page.getByRole("alert").getByText("a PDF document").waitFor();
    await bench.openSample();
  });

  test("a formula is not lost to emptying or pasting, and the user is told", async () => {
    const { page, bench, context, faults } = await workbench();
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await bench.openFile({
      name: "formula.xlsx",
      mimeType: "application/octet-stream",
      buffer: Buffer.from(formulaWorkbook()),
    });
    await bench.cell(2, 1).click();
    await bench.cellBar.getByText("Formula: changed in Excel only").waitFor();
    await page.keyboard.press("Delete");
    const told = page.getByText(/^Cell B2 holds a formula\. Nothing was changed\./u);
    await told.waitFor();
    expect(await bench.cell(2, 1).innerText()).toBe("84");

    await bench.cell(2, 0).click();
    await page.keyboard.press("Delete");
    await bench.cell(2, 0).filter({ hasText: /^$/u }).waitFor();
    await told.waitFor({ state: "detached" });

    await page.evaluate("navigator.clipboard.writeText('a\\tb')");
    await page.keyboard.press("Control+v");
    await told.waitFor();
    expect(await bench.cell(2, 0).innerText()).toBe("");
    expect(await bench.cell(2, 1).innerText()).toBe("84");
    expect(faults).toEqual([]);
  });
});

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
    const workbook = await opened(download);
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

    const marked = await opened(await bench.download());
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

describe("the page and its pane", () => {
  test("on a narrow page going to a cell shows the sheet, and Esc leads back to where one was", async () => {
    const { page, bench, faults } = await workbench({ viewport: { width: 320, height: 640 } });
    await page.getByRole("button", { name: "Try the sample tracker" }).click();
    await page.getByRole("button", { name: "Scopefit pane" }).click();
    await bench.check();
    await page
      .getByRole("button", { name: /Kalinga Helpline/u })
      .first()
      .click();
    const chip = page.getByRole("button", { name: /^Go to cell [A-Z]+9\./u }).first();
    await chip.click();
    await bench.cellBar.getByText(/^[A-Z]+9$/u).waitFor();
    await expect
      .poll(() => page.evaluate<string>("document.activeElement?.getAttribute('role')"), LONG)
      .toBe("gridcell");
    const focused = page.locator(".ag-cell-focus");
    expect(await focused.isVisible()).toBe(true);
    await screenshot(page, "workbench-320-cell");
    expect(await violationsOn(page)).toEqual([]);

    await page.keyboard.press("Escape");
    await expect.poll(() => chip.evaluate((it) => it === document.activeElement), LONG).toBe(true);

    await chip.click();
    await page.getByRole("button", { name: "Back to Scopefit pane" }).click();
    await chip.waitFor();
    expect(faults).toEqual([]);
  });

  test("the switch of the pane turns the whole page dark, and light again", async () => {
    const { page, bench, faults } = await workbench({ colorScheme: "light" }, "?sample");
    await bench.row(ROW).waitFor();
    await bench.checkButton.waitFor();
    const colours = () =>
      page.evaluate<readonly string[]>(`[
        ...[".ag-root", ".ag-header-cell", "[aria-label='Selected cell']", "[role=tablist][aria-label=Sheets]"]
      ].map((it) => {
        let of = document.querySelector(it);
        while (of !== null && getComputedStyle(of).backgroundColor === "rgba(0, 0, 0, 0)") of = of.parentElement;
        return getComputedStyle(of).backgroundColor;
      })`);
    const lightness = async () =>
      (await colours()).map((colour) => Number(/\d+/u.exec(colour)?.[0] ?? -1));
    expect((await lightness()).every((it) => it > 200)).toBe(true);
    await page.getByRole("button", { name: /dark/iu }).click();
    await expect
      .poll(async () => (await lightness()).every((it) => it >= 0 && it < 60), LONG)
      .toBe(true);
    await screenshot(page, "workbench-switched-dark");
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole("button", { name: /light/iu }).click();
    await expect.poll(async () => (await lightness()).every((it) => it > 200), LONG).toBe(true);
    expect(faults).toEqual([]);
  });

  test("opening a long tracker shows how far it is, and can be cancelled", async () => {
    const tracker = await longTracker(30_000, 40);
    try {
      const { page, bench, faults } = await workbench();
      await bench.openFile(tracker.path);
      const progress = page.getByRole("progressbar", { name: "Opening long-tracker.xlsx" });
      await expect
        .poll(async () => Number(await progress.getAttribute("aria-valuenow")), LONG)
        .toBeGreaterThan(0);
      await page.getByRole("button", { name: "Cancel" }).click();
      await progress.waitFor({ state: "detached" });
      await bench.openSample();
      expect(faults).toEqual([]);
    } finally {
      await tracker.remove();
    }
  });
});

test("it works without a network once it is loaded, and never asks anybody else", async () => {
  const { page, context, bench, faults } = await workbench();
  await page.evaluate("navigator.serviceWorker.ready.then(() => true)");
  await expect
    .poll(() => page.evaluate<boolean>("navigator.serviceWorker.controller !== null"))
    .toBe(true);
  await context.setOffline(true);
  await page.goto(`${server.address}?sample`);
  await bench.check();
  expect(faults).toEqual([]);
});

test("a page with changes that are not downloaded asks before it goes", async () => {
  const { page, bench } = await workbench({}, "?sample");
  await bench.checkButton.waitFor();
  await bench.check();
  const asked = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  expect((await asked).type()).toBe("beforeunload");
  await (await asked).accept();
});

const looks: readonly (readonly [name: string, options: BrowserContextOptions])[] = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["forced", { forcedColors: "active" }],
];

describe.each([320, 640, 1280])("at %d pixels", (width) => {
  test.for(looks)("in %s colours axe finds nothing", async ([name, options]) => {
    const viewport = { width, height: 720 };
    const { page, bench, faults } = await workbench({ ...options, viewport });
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole("button", { name: "Try the sample tracker" }).click();
    await bench.row(7).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    if (width < 900) {
      await screenshot(page, `workbench-${width}-${name}-sheet`);
      await page.getByRole("button", { name: "Scopefit pane" }).click();
    }
    await bench.check();
    expect(await violationsOn(page)).toEqual([]);
    await screenshot(page, `workbench-${width}-${name}`);
    const overflow = "document.documentElement.scrollWidth - innerWidth";
    expect(await page.evaluate<number>(overflow)).toBeLessThanOrEqual(0);
    expect(faults).toEqual([]);
  });
});
