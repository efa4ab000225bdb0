import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { argv, stdout } from "node:process";

import type { Browser, Page } from "playwright-core";

import { generateTracker } from "../bench/generate-tracker.ts";
import { serveWorkbench } from "../e2e/workbench/built-workbench.ts";
import { startChromium } from "../e2e/chromium.ts";
import { WorkbenchPage } from "../e2e/workbench/workbench-page.ts";
import { type PageFigures, takeFigures, watchFrames } from "./page-frames.ts";

/**
 * Prints how long the built workbench takes to open, scroll and check trackers of some sizes, and the
 * longest frame on the way: `npx tsx measure/workbench-frames.ts [ROWS…]`. An idle machine, please.
 */
const SIZES = [1_000, 10_000, 100_000];
const COLUMNS = 40;
/** Nothing is given up before this, in milliseconds: a busy machine is slow, not wrong. */
const PATIENCE = 900_000;

/** A step of the user's, how long it took, and what the page was busy with meanwhile. */
interface Step extends PageFigures {
  readonly name: string;
  readonly seconds: number;
}

async function walk(
  browser: Browser,
  { address, path }: { readonly address: string; readonly path: string },
  tell: (step: Step) => void,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  await watchFrames(page);
  await page.goto(address);
  const bench = new WorkbenchPage(page);
  let last = performance.now();
  await takeFigures(page);
  async function done(name: string): Promise<void> {
    const seconds = (performance.now() - last) / 1000;
    tell({ name, seconds, ...(await takeFigures(page)) });
    last = performance.now();
  }

  await bench.openFile(path);
  await bench.row(2).waitFor();
  await done("open: sheet shown");
  await bench.checkButton.waitFor();
  await done("open: pane ready");
  await scroll(page);
  await done("scroll");
  await bench.checkButton.click();
  await page.getByRole("progressbar").waitFor();
  await bench.notice.waitFor();
  await done("check and write");
  await context.close();
}

/** Down by the wheel, to the end of the sheet and back to its top. */
async function scroll(page: Page): Promise<void> {
  await page.mouse.move(400, 400);
  for (let turn = 0; turn < 60; turn++) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(30);
  }
  const jump = (to: "0" | "it.scrollHeight") =>
    page.evaluate(
      `for (const it of document.querySelectorAll(".ag-body-vertical-scroll-viewport, .ag-body-viewport")) it.scrollTop = ${to}`,
    );
  for (let turn = 0; turn < 5; turn++) {
    await jump("it.scrollHeight");
    await page.waitForTimeout(150);
    await jump("0");
    await page.waitForTimeout(150);
  }
}

function line(cells: readonly string[]): string {
  const [name = "", ...numbers] = cells;
  return `${name.padEnd(20)}${numbers.map((number) => number.padStart(12)).join("")}\n`;
}

function tellStep({ name, seconds, longestFrame, longestTask, messages }: Step): void {
  const figures = [longestFrame, longestTask, messages].map((it) => it.toFixed(0));
  stdout.write(line([name, seconds.toFixed(1), ...figures]));
}

const sizes = argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), "scopefit-frames-"));
const server = await serveWorkbench();
const browser = await startChromium();
try {
  for (const rows of sizes.length === 0 ? SIZES : sizes) {
    const path = join(folder, `tracker-${rows}.xlsx`);
    await generateTracker(path, { rows, columns: COLUMNS });
    const megabytes = (statSync(path).size / 1e6).toFixed(1);
    stdout.write(`\n${rows} rows of ${COLUMNS} columns, ${megabytes} MB\n`);
    stdout.write(line(["", "seconds", "frame ms", "task ms", "messages"]));
    await walk(browser, { address: server.address, path }, tellStep);
  }
} finally {
  await browser.close();
  await server.stop();
  rmSync(folder, { recursive: true });
}
