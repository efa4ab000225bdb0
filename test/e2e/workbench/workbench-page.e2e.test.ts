import type { BrowserContextOptions } from "playwright-core";
import { describe, expect, test } from "vitest";

import { violationsOn } from "../accessibility.ts";
import { longTracker } from "../long-tracker.ts";
import { screenshot } from "../screenshot.ts";
import { runWorkbench } from "./run-workbench.ts";

/** Row 9 of the sample: its certificate is for a withdrawn edition. */
const ROW = 9;

/** For what a busy machine takes its time with. */
const LONG = { timeout: 60_000, interval: 20 };

const workbench = runWorkbench();

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

test("it works without a network once it is loaded, and never asks anybody else", async () => {
  const { page, context, bench, address, faults } = await workbench();
  await page.evaluate("navigator.serviceWorker.ready.then(() => true)");
  await expect
    .poll(() => page.evaluate<boolean>("navigator.serviceWorker.controller !== null"))
    .toBe(true);
  await context.setOffline(true);
  await page.goto(`${address}?sample`);
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
