import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

import type { Page } from "playwright-core";

const FOLDER = fileURLToPath(new URL("./screenshots/", import.meta.url));

/** Keeps a picture of the page for a person to look at; the folder is not kept in git. */
export async function screenshot(page: Page, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  await page.screenshot({ path: `${FOLDER}${name}.png`, animations: "disabled" });
}
