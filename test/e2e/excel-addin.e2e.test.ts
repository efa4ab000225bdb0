import { readFile } from "node:fs/promises";

import type { ExcelHost } from "@scopefit/excel-host/excel-host";
import { readWorkbookInput } from "@scopefit/excel-host/file/read-workbook-input";
import type { WorkbookInput } from "@scopefit/excel-host/model/workbook-input";
import type { RunningServer } from "@scopefit/workbench/serve/serve-folder";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";

import { violationsOn } from "./accessibility.ts";
import { giveExcel, OFFICE_JS, serveAddIn } from "./built-addin.ts";
import { startChromium } from "./chromium.ts";
import { longRegister } from "./long-register.ts";
import { screenshot } from "./screenshot.ts";
import { type WatchedPage, watchedPage } from "./watched-page.ts";

const SAMPLE = new URL("../../apps/cli/examples/vendor-register.xlsx", import.meta.url);

let browser: Browser;
let server: RunningServer;
let sample: WorkbookInput;
const open: WatchedPage[] = [];

beforeAll(async () => {
  server = await serveAddIn();
  browser = await startChromium();
  sample = await readWorkbookInput(await readFile(SAMPLE), "vendor-register.xlsx");
});
afterEach(() => Promise.all(open.splice(0).map(({ context }) => context.close())));
afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** The pane as Excel shows it, 350 pixels wide, with a workbook behind it. */
async function pane(workbook: WorkbookInput, options: BrowserContextOptions = {}) {
  const watched = await watchedPage(browser, `${server.address}taskpane.html`, {
    viewport: { width: 350, height: 800 },
    before: (context) => giveExcel(context, { workbook, requirementSet: "1.9", platform: "web" }),
    allowed: [OFFICE_JS],
    ...options,
  });
  open.push(watched);
  return watched;
}

/** Asks the Excel that runs in the page. */
function inExcel<T, A>(
  page: Page,
  ask: (host: ExcelHost, argument: A) => T,
  argument: A,
): Promise<T> {
  const source = `(${ask.toString()})(window.excelHost, ${JSON.stringify(argument)})`;
  return page.evaluate<T>(source);
}

function columnOf(page: Page, heading: string): Promise<readonly string[]> {
  return inExcel(
    page,
    (host, wanted) => {
      const cells = host.read.texts("Register!A1:AZ60");
      for (const row of cells) {
        const place = row.indexOf(wanted);
        if (place >= 0) return cells.map((it) => it[place] ?? "").filter((text) => text !== "");
      }
      return [];
    },
    heading,
  );
}

async function check(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Check \d+ vendors?$/u }).click();
  await written(page);
}

function written(page: Page): Promise<void> {
  return page
    .getByText(/rows? written\./u)
    .first()
    .waitFor();
}

/** Presses Tab until the focus is where it is to be; a way that is too long ends the test. */
async function tabTo(page: Page, goal: Locator): Promise<void> {
  const isThere = async () => (await goal.and(page.locator(":focus")).count()) === 1;
  for (let presses = 0; presses < 60 && !(await isThere()); presses++) {
    await page.keyboard.press("Tab");
  }
  expect(await isThere()).toBe(true);
}

const HEADINGS = ["Vendor", "Service", "Delivery locations", "ISO 27001"];
const vendor = (name: string) => [name, "Payroll", "Makati", "ISO/IEC 27001:2022"];

/** Two trackers on one sheet, each a table of Excel's. */
const twoTables: WorkbookInput = {
  name: "two.xlsx",
  sheets: [
    {
      name: "Register",
      rows: [
        HEADINGS,
        vendor("Acme"),
        vendor("Birch"),
        null,
        null,
        HEADINGS,
        vendor("Cedar"),
        vendor("Dune"),
      ],
      tables: [
        { name: "First", address: "A1:D3" },
        { name: "Second", address: "A6:D8" },
      ],
    },
  ],
};

const sortable: WorkbookInput = {
  name: "sortable.xlsx",
  sheets: [
    {
      name: "Register",
      rows: [HEADINGS, vendor("Acme"), vendor("Birch"), vendor("Cedar")],
      tables: [{ name: "Vendors", address: "A1:D4" }],
    },
  ],
};

describe("the story in Excel", () => {
  test("from opening to removing, and the sheet is as it was", async () => {
    const { page, faults } = await pane(sample);
    const before = await inExcel(page, (host) => host.read.texts("Register!A1:AZ60"), null);
    await page.getByRole("button", { name: /^Check \d+ vendors?$/u }).waitFor();
    await screenshot(page, "addin-opened");

    await check(page);
    await screenshot(page, "addin-checked");
    const statuses = await columnOf(page, "Scope status");
    expect(statuses.filter((text) => /^[●◐◔○?] /u.test(text))).toHaveLength(40);
    const sheets = await inExcel(page, (host) => host.read.sheets().map(({ name }) => name), null);
    expect(sheets).toContain("Scopefit");
    const formats = await inExcel(
      page,
      (host) => host.read.conditionalFormats("Register").length,
      null,
    );
    expect(formats).toBeGreaterThan(5);

    // Selecting a row in the sheet shows its vendor; a chip in the pane selects the cell.
    await inExcel(page, (host) => host.user.selects("Register!B9"), null);
    await page.getByRole("heading", { name: /Kalinga Helpline/u }).waitFor();
    await screenshot(page, "addin-vendor");
    await page
      .getByRole("button", { name: /^Go to cell [A-Z]+9\./u })
      .first()
      .click();
    await expect
      .poll(() => inExcel(page, (host) => host.read.selection()[0], null))
      .toMatch(/^[A-Z]+9$/u);
    await page.keyboard.press("Escape");

    await page.getByRole("button", { name: "Menu" }).click();
    await page.getByRole("menuitem", { name: /^Remove/u }).click();
    await page.getByRole("button", { name: "Remove all of it" }).waitFor();
    await screenshot(page, "addin-remove");
    await page.getByRole("button", { name: "Remove all of it" }).click();
    await page.getByRole("button", { name: "Yes, remove it" }).click();
    await expect
      .poll(() => inExcel(page, (host) => host.read.sheets().map(({ name }) => name), null))
      .not.toContain("Scopefit");
    const after = await inExcel(page, (host) => host.read.texts("Register!A1:AZ60"), null);
    expect(after).toEqual(before);
    expect(faults).toEqual([]);
  });

  test("the ribbon’s second button checks the selected rows", async () => {
    const { page, faults } = await pane(sample);
    await page.getByRole("button", { name: /^Check \d+ vendors?$/u }).waitFor();
    await inExcel(page, (host) => host.user.selects("Register!A9:A10"), null);
    await inExcel(page, (host) => host.settled(), null);
    await page.evaluate("window.runCommand('checkSelection')");
    await page
      .getByText(/2 rows written\./u)
      .first()
      .waitFor();
    const statuses = await columnOf(page, "Scope status");
    expect(statuses.filter((text) => /^[●◐◔○?] /u.test(text))).toHaveLength(2);
    expect(faults).toEqual([]);
  });

  test("columns that have been moved are found and filled where they are", async () => {
    const { page, faults } = await pane(sample);
    await check(page);
    await inExcel(page, (host) => host.user.inserts("Register!C:C"), null);
    await page
      .getByText(/were moved in the sheet/u)
      .first()
      .waitFor();
    await check(page);
    const headings = await inExcel(page, (host) => host.read.texts("Register!A1:AZ8").flat(), null);
    expect(headings.filter((text) => text === "Scope status")).toHaveLength(1);
    const statuses = await columnOf(page, "Scope status");
    expect(statuses.filter((text) => text.startsWith("● "))).not.toEqual([]);
    expect(faults).toEqual([]);
  });

  test("a protected sheet is told of and left alone; its results can go on a sheet of their own", async () => {
    const [first, ...others] = sample.sheets;
    if (first === undefined) throw new Error("The sample has no sheet.");
    const locked = { ...sample, sheets: [{ ...first, protection: {} }, ...others] };
    const { page, faults } = await pane(locked);
    await page
      .getByText(/protected/iu)
      .first()
      .waitFor();
    await screenshot(page, "addin-protected");
    await page.getByRole("button", { name: /^Check \d+ vendors?$/u }).click();
    await page.getByRole("button", { name: "Write results on a new sheet" }).click();
    await expect
      .poll(() => inExcel(page, (host) => host.read.sheets().map(({ name }) => name), null))
      .toContain("Scopefit results");
    expect(await columnOf(page, "Scope status")).toEqual([]);
    expect(faults).toEqual([]);
  });

  test("of two tables the user chooses one, and the other stays as it is", async () => {
    const { page, faults } = await pane(twoTables);
    await page.getByText("Which table is the tracker?").waitFor();
    await page.getByRole("button", { name: /^Second on Register/u }).click();
    await page.getByRole("button", { name: "Check 2 vendors" }).click();
    await written(page);
    const rows = await inExcel(page, (host) => host.read.texts("Register!A1:N8"), null);
    expect(rows.slice(0, 3).every((row) => row.slice(4).every((text) => text === ""))).toBe(true);
    expect(rows.slice(5, 8).every((row) => row[4] !== "")).toBe(true);
    expect(faults).toEqual([]);
  });

  test("results stand in their rows when the table is sorted, and only rows in sight are checked when asked", async () => {
    const { page, faults } = await pane(sortable);
    await check(page);
    await inExcel(
      page,
      (host) => {
        host.user.sortsTable("Vendors", "Vendor", "descending");
        host.user.filtersTable("Vendors", "Vendor", ["Acme"]);
      },
      null,
    );
    await page.getByLabel("Rows").selectOption("visible");
    await page.getByRole("button", { name: "Check 1 vendor", exact: true }).click();
    await written(page);
    const rows = await inExcel(page, (host) => host.read.texts("Register!A1:E4"), null);
    expect(rows.map(([vendor]) => vendor)).toEqual(["Vendor", "Cedar", "Birch", "Acme"]);
    const status = rows[0]?.indexOf("Scope status") ?? -1;
    expect(rows.slice(1).map((row) => /^[●◐◔○?] /u.test(row[status] ?? ""))).toEqual([
      true,
      true,
      true,
    ]);
    expect(faults).toEqual([]);
  });

  test("it is used by the keyboard alone: check, a vendor, the next, its row, and back", async () => {
    const { page, faults } = await pane(sample);
    const button = page.getByRole("button", { name: "Check 40 vendors" });
    await button.waitFor();
    await tabTo(page, button);
    await page.keyboard.press("Enter");
    await written(page);
    await tabTo(page, page.getByRole("button", { name: /Dapitan Voice/u }).first());
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: /Dapitan Voice/u }).waitFor();
    await page.keyboard.press("j");
    await page.getByRole("heading", { name: /Bathala Care Desk/u }).waitFor();
    await expect
      .poll(() => inExcel(page, (host) => host.read.selection()[0], null))
      .toMatch(/^A8:/u);
    await page.keyboard.press("Escape");
    await button.waitFor();
    expect(faults).toEqual([]);
  });
});

test("ten thousand rows on the web, within its limits, cancelled and then whole", async () => {
  const { page, faults } = await pane(longRegister(10_000));
  const button = page.getByRole("button", { name: /^Check 10,?000 vendors$/u });
  await button.click();
  await page
    .getByText(/^[1-9][\d,]* of 10,?000 vendors checked/u)
    .first()
    .waitFor();
  await page.getByRole("button", { name: "Cancel" }).click();
  await page
    .getByText(/^Stopped after/u)
    .first()
    .waitFor();
  await button.click();
  await page
    .getByText(/10,?000 rows written\./u)
    .first()
    .waitFor({ timeout: 300_000 });
  const errors = await inExcel(
    page,
    (host) => host.roundTrips.flatMap(({ error }) => (error === null ? [] : [error])),
    null,
  );
  expect(errors.filter((code) => code !== "ResponsePayloadSizeLimitExceeded")).toEqual([]);
  expect(faults).toEqual([]);
});

describe("where there is no Excel", () => {
  test("a pane without Microsoft’s library says so in words", async () => {
    const watched = await watchedPage(browser, `${server.address}taskpane.html`, {
      viewport: { width: 350, height: 600 },
      before: async (context) => {
        await context.route(OFFICE_JS, (route) => route.abort());
      },
      allowed: [OFFICE_JS],
    });
    open.push(watched);
    await watched.page.getByText(/could not load Microsoft’s Office library/u).waitFor();
    await screenshot(watched.page, "addin-no-office");
  });
});

describe("for everybody", () => {
  const looks = [
    ["light", { colorScheme: "light" }],
    ["dark", { colorScheme: "dark" }],
    ["forced colours", { forcedColors: "active" }],
  ] as const;

  test.for(
    looks.flatMap(([name, look]) => [320, 640].map((width) => [name, look, width] as const)),
  )("axe finds nothing in %s, %o at %d pixels", async ([name, look, width]) => {
    const { page, faults } = await pane(sample, { ...look, viewport: { width, height: 900 } });
    await check(page);
    expect(await violationsOn(page)).toEqual([]);
    const overflow = "document.documentElement.scrollWidth - innerWidth";
    expect(await page.evaluate<number>(overflow)).toBeLessThanOrEqual(0);
    await screenshot(page, `addin-${name.replace(" ", "-")}-${width}`);
    expect(faults).toEqual([]);
  });
});
