import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";

/** A page that is watched for everything that must not happen. */
export interface WatchedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors on the console or of the page, and requests to any other address; none is right. */
  readonly faults: readonly string[];
}

/** The day on which the tests take place, at noon, so that no time zone makes another of it. */
export const TODAY = new Date("2026-11-23T12:00:00Z");

/** How a page is opened, besides what the browser's own options say. */
export interface WatchOptions extends BrowserContextOptions {
  /** Makes ready what the page will ask for. */
  readonly before?: (context: BrowserContext) => Promise<void>;
  /** Addresses elsewhere that the page may ask for. */
  readonly allowed?: readonly string[];
}

/** Opens a page of its own in a fresh profile. */
export async function watchedPage(
  browser: Browser,
  address: string,
  { before, allowed = [], ...options }: WatchOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    acceptDownloads: true,
    ...options,
  });
  // A machine that does other things besides must not decide how a test ends.
  context.setDefaultTimeout(180_000);
  const faults: string[] = [];
  const { origin } = new URL(address);
  // The context sees the requests of workers and of the offline cache as well.
  context.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith(`blob:${origin}/`)) {
      if (!url.startsWith("data:") && !allowed.includes(url)) faults.push(`request to ${url}`);
    }
  });
  await before?.(context);
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`page: ${error.message}`));
  await page.clock.setFixedTime(TODAY);
  await page.goto(address);
  return { page, context, faults };
}
