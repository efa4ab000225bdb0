import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, expect, test } from "vitest";

import { asFileError } from "./file-error.ts";
import { readWorkbookFile } from "./read-workbook-file.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "scopefit-"));
  await writeFile(join(folder, "empty.xlsx"), "");
  await writeFile(join(folder, "four.xlsx"), "four");
});
afterAll(() => rm(folder, { recursive: true }));

test("a file is read whole", async () => {
  const bytes = await readWorkbookFile(join(folder, "four.xlsx"));
  expect(bytes.ok && new TextDecoder().decode(bytes.value)).toBe("four");
});

test.for<[name: string, limit: number | undefined, kind: string]>([
  ["missing.xlsx", undefined, "file-missing"],
  ["four.xlsx/inside.xlsx", undefined, "file-missing"],
  [".", undefined, "is-a-folder"],
  ["empty.xlsx", undefined, "empty-file"],
  ["four.xlsx", 3, "too-large"],
])("%s with a limit of %s is refused as %s", async ([name, limit, kind]) => {
  const result = await readWorkbookFile(join(folder, name), limit);
  expect(result).toMatchObject({ ok: false, error: { kind } });
});

test.for<[code: string, kind: string]>([
  ["EBUSY", "file-locked"],
  ["EACCES", "no-permission"],
  ["EPERM", "no-permission"],
  ["ENOSPC", "disk-full"],
  ["EIO", "file-failed"],
])("the system's %s is %s", ([code, kind]) => {
  expect(asFileError("a.xlsx", Object.assign(new Error(code), { code })).kind).toBe(kind);
});

test("a mistake of ours is not taken for an error of the system", () => {
  expect(() => asFileError("a.xlsx", new TypeError("mistake"))).toThrow(TypeError);
});
