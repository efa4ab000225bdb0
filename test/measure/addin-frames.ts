import { argv, stdout } from "node:process";

import type { ExcelHost } from "@scopefit/excel-host/excel-host";
import type { Browser } from "playwright-core";

import { giveExcel, serveAddIn } from "../e2e/built-addin.ts";
import { startChromium } from "../e2e/chromium.ts";
import { longRegister } from "../e2e/long-register.ts";
import { takeFigures, watchFrames } from "./page-frames.ts";

/**
 * Prints what the built add-in costs over the Excel in memory, within the limits of Excel on the web:
 * time, requests and bytes, and the longest frame: `npx tsx measure/addin-frames.ts [ROWS…]`. The Excel
 * in memory works on the page's own thread, as the real one does not, so frames hold its work as well.
 */
const SIZES = [1_000, 10_000];
const PATIENCE = 900_000;

/** What Excel on the web lets one request or answer hold, in bytes. */
const WEB_LIMIT = 5 * 1024 * 1024;

interface Traffic {
  readonly requests: number;
  readonly largestRequest: number;
  readonly largestAnswer: number;
}

async function measure(
  browser: Browser,
  address: string,
  rows: number,
): Promise<readonly string[]> {
  const context = await browser.newContext({ viewport: { width: 350, height: 800 } });
  context.setDefaultTimeout(PATIENCE);
  const workbook = longRegister(rows);
  await giveExcel(context, { workbook, requirementSet: "1.9", platform: "web" });
  const page = await context.newPage();
  await watchFrames(page);
  const lines: string[] = [];
  let last = performance.now();
  let counted = 0;
  async function done(name: string): Promise<void> {
    const seconds = (performance.now() - last) / 1000;
    const { longestFrame, longestTask } = await takeFigures(page);
    const traffic = await page.evaluate<Traffic>(trafficSince(counted));
    counted += traffic.requests;
    const share = (bytes: number) => `${((bytes / WEB_LIMIT) * 100).toFixed(0)} %`;
    lines.push(
      line([
        name,
        seconds.toFixed(1),
        longestFrame.toFixed(0),
        longestTask.toFixed(0),
        String(traffic.requests),
        share(traffic.largestRequest),
        share(traffic.largestAnswer),
      ]),
    );
    last = performance.now();
  }

  await page.goto(`${address}taskpane.html`);
  const button = page.getByRole("button", { name: /^Check [\d,]+ vendors$/u });
  await button.waitFor();
  await done("open");
  await button.click();
  await page
    .getByText(/rows? written\./u)
    .first()
    .waitFor();
  await done("check and write");
  await context.close();
  return lines;
}

/** Asks the Excel in the page for its requests from one on. */
function trafficSince(first: number): string {
  const count = (host: Pick<ExcelHost, "roundTrips">, from: number): Traffic => {
    const trips = host.roundTrips.slice(from);
    return {
      requests: trips.length,
      largestRequest: Math.max(0, ...trips.map(({ requestBytes }) => requestBytes)),
      largestAnswer: Math.max(0, ...trips.map(({ responseBytes }) => responseBytes)),
    };
  };
  return `(${count.toString()})(window.excelHost, ${first})`;
}

function line([name = "", ...numbers]: readonly string[]): string {
  return `${name.padEnd(20)}${numbers.map((number) => number.padStart(12)).join("")}\n`;
}

const sizes = argv.slice(2).map(Number);
const server = await serveAddIn();
const browser = await startChromium();
try {
  for (const rows of sizes.length === 0 ? SIZES : sizes) {
    stdout.write(`\n${rows} rows; largest request and answer in shares of the web’s 5 MB\n`);
    stdout.write(line(["", "seconds", "frame ms", "task ms", "requests", "request", "answer"]));
    stdout.write((await measure(browser, server.address, rows)).join(""));
  }
} finally {
  await browser.close();
  await server.stop();
}
