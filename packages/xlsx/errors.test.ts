import { expect, test } from "vitest";

import { describeWorkbookError, WorkbookReadError, type WorkbookError } from "./errors.ts";

const path = "/home/ada/tracker.xlsx";
const part = "xl/worksheets/sheet1.xml";
const errors: { readonly [Kind in WorkbookError["kind"]]: Extract<WorkbookError, { kind: Kind }> } =
  {
    "empty-file": { kind: "empty-file" },
    "not-a-zip": { kind: "not-a-zip" },
    encrypted: { kind: "encrypted" },
    "old-format": { kind: "old-format", format: "xlsb" },
    "other-format": { kind: "other-format", found: "a PDF document" },
    "not-a-workbook": { kind: "not-a-workbook", detail: "it is a ZIP archive of other files" },
    "zip-bomb": { kind: "zip-bomb", part, detail: "more than the 5 bytes declared" },
    "too-large": { kind: "too-large", what: "600 MB", limit: "512 MB" },
    damaged: { kind: "damaged", part, detail: "it is cut off" },
    "duplicate-part": { kind: "duplicate-part", part },
    "unsupported-compression": { kind: "unsupported-compression", part, method: 12 },
    "unsupported-encoding": { kind: "unsupported-encoding", part, encoding: "utf-16le" },
    "has-doctype": { kind: "has-doctype", part },
    "rows-out-of-order": { kind: "rows-out-of-order", part, row: 7 },
    "no-sheet": { kind: "no-sheet" },
    "unknown-encoding": { kind: "unknown-encoding" },
    "unclear-delimiter": { kind: "unclear-delimiter", guess: "commas" },
    "file-missing": { kind: "file-missing", path },
    "is-a-folder": { kind: "is-a-folder", path },
    "no-permission": { kind: "no-permission", path },
    "file-locked": { kind: "file-locked", path },
    "disk-full": { kind: "disk-full", path },
    "file-failed": { kind: "file-failed", path, detail: "EIO" },
  };

test.for(Object.values(errors))("$kind is told in one line, with what it knows", (error) => {
  const text = describeWorkbookError(error);
  expect(text).toMatch(/^\S.*\.$/u);
  const { kind, ...known } = error;
  for (const value of Object.values(known)) expect(text).toContain(String(value));
  expect(new WorkbookReadError(error)).toMatchObject({ message: text, error: { kind } });
});
