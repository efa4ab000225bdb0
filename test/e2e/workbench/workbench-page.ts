import type { Download, Locator, Page } from "playwright-core";

/** A file that stands nowhere on disk. */
export interface GivenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** The workbench as its user finds it: by names and roles. */
export class WorkbenchPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get checkButton(): Locator {
    return this.page.getByRole("button", { name: /^Check \d[\d,]* vendors?$/u });
  }

  get notice(): Locator {
    return this.page.getByText(/rows? written\./u);
  }

  /** What the pane reads out of its progress, once it has nothing more to tell. */
  get idlePane(): Locator {
    return this.page.locator("[aria-live=polite]").filter({ hasText: /^$/u });
  }

  async openSample(): Promise<void> {
    await this.page.getByRole("button", { name: "Try the sample tracker" }).click();
    await this.checkButton.waitFor();
  }

  /** Opens a file by its path, or one that is made up on the spot. */
  async openFile(file: string | GivenFile): Promise<void> {
    const chosen = this.page.waitForEvent("filechooser");
    await this.page.getByRole("button", { name: /^Open/u }).click();
    await (await chosen).setFiles(file);
  }

  /** Checks all rows and waits until the sheet is written. */
  async check(): Promise<void> {
    await this.checkButton.click();
    await this.notice.waitFor();
  }

  /** A cell that is in view. */
  cell(row: number, column: number): Locator {
    return this.row(row).locator(`[col-id="${column}"]`);
  }

  /** A row in view, by its number; its frozen and its scrolling part are two elements. */
  row(row: number): Locator {
    const number = this.page
      .locator('[col-id="row-numbers"]')
      .getByText(String(row), { exact: true });
    return this.page.locator(".ag-row").filter({ has: number });
  }

  /** What the bar above the grid says of the selected cell. */
  get cellBar(): Locator {
    return this.page.getByRole("group", { name: "Selected cell" });
  }

  async download(): Promise<Download> {
    const started = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: "Download" }).click();
    return started;
  }
}
