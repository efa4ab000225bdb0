import { readFile } from "node:fs/promises";

import type { ExcelHost } from "@scopefit/excel-host/excel-host";
import { readWorkbookInput } from "@scopefit/excel-host/file/read-workbook-input";
import type { WorkbookInput } from "@scopefit/excel-host/model/workbook-input";
import type { RunningServer } from "@scopefit/workbench/serve/serve-folder";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
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
  await page
    .getByText(/rows? written\./u)
    .first()
    .waitFor();
}

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

  test("a protected sheet is told of and left alone", async () => {
    const [first, ...others] = sample.sheets;
    if (first === undefined) throw new Error("The sample has no sheet.");
    const locked = { ...sample, sheets: [{ ...first, protection: {} }, ...others] };
    const { page } = await pane(locked);
    await page
      .getByText(/protected/iu)
      .first()
      .waitFor();
    await screenshot(page, "addin-protected");
    expect(await columnOf(page, "Scope status")).toEqual([]);
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
