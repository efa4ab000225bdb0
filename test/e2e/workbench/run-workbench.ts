import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import type { RunningServer } from "@scopefit/workbench/serve/serve-folder";

import { startChromium } from "../chromium.ts";
import { type WatchedPage, watchedPage } from "../watched-page.ts";
import { serveWorkbench } from "./built-workbench.ts";
import { WorkbenchPage } from "./workbench-page.ts";

/** A page of the workbench, what went wrong on it, and its controls by name. */
export interface OpenWorkbench extends WatchedPage {
  readonly bench: WorkbenchPage;
  /** Where it is served. */
  readonly address: string;
}

/**
 * Serves the workbench and starts a browser for the tests of a file. Gives what opens a page of it, with the
 * `query` behind its address; pages are closed after each test, browser and server after the last.
 */
export function runWorkbench(): (
  options?: BrowserContextOptions,
  query?: string,
) => Promise<OpenWorkbench> {
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

  return async (options = {}, query = "") => {
    const { address } = server;
    const watched = await watchedPage(browser, `${address}${query}`, options);
    open.push(watched);
    return { ...watched, address, bench: new WorkbenchPage(watched.page) };
  };
}
