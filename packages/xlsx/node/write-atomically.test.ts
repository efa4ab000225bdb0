import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, expect, test } from "vitest";

import { failure, success } from "../result.ts";
import type { ZipSink } from "../zip/zip-writer.ts";
import { writeAtomically } from "./write-atomically.ts";

let folder = "";
let path = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "scopefit-"));
  path = join(folder, "tracker.xlsx");
});
afterEach(() => rm(folder, { recursive: true }));

async function writeNew(sink: ZipSink) {
  await sink(new TextEncoder().encode("ne"));
  await sink(new TextEncoder().encode("w"));
  return success("done");
}

function text(name: string): Promise<string> {
  return readFile(join(folder, name), "utf8");
}

test("a new file is written, and nothing else", async () => {
  expect(await writeAtomically(path, writeNew)).toEqual({ ok: true, value: "done" });
  expect(await readdir(folder)).toEqual(["tracker.xlsx"]);
  expect(await text("tracker.xlsx")).toBe("new");
});

test("an old file is replaced, and kept where that is asked for", async () => {
  await writeFile(path, "old");
  await writeAtomically(path, writeNew, { backup: true });
  expect(await readdir(folder)).toEqual(["tracker.xlsx", "tracker.xlsx.bak"]);
  expect(await text("tracker.xlsx")).toBe("new");
  expect(await text("tracker.xlsx.bak")).toBe("old");
});

test("an earlier backup stays, and the next stands beside it under a number", async () => {
  for (const content of ["first", "second", "third"]) {
    await writeFile(path, content);
    await writeAtomically(path, writeNew, { backup: true });
  }
  expect(await readdir(folder)).toEqual([
    "tracker.xlsx",
    "tracker.xlsx.bak",
    "tracker.xlsx.bak.2",
    "tracker.xlsx.bak.3",
  ]);
  expect(await text("tracker.xlsx.bak")).toBe("first");
  expect(await text("tracker.xlsx.bak.3")).toBe("third");
});

test("what is kept already is not kept twice", async () => {
  for (let time = 0; time < 2; time++) {
    await writeFile(path, "old");
    await writeAtomically(path, writeNew, { backup: true });
  }
  expect(await readdir(folder)).toEqual(["tracker.xlsx", "tracker.xlsx.bak"]);
});

test("until all is written, the old file is there", async () => {
  await writeFile(path, "old");
  await writeAtomically(path, async (sink) => {
    await writeNew(sink);
    expect(await text("tracker.xlsx")).toBe("old");
    return success(null);
  });
});

test("where writing gives an error, the old file stays and nothing is left behind", async () => {
  await writeFile(path, "old");
  const error = { kind: "no-sheet" } as const;
  const result = await writeAtomically(path, async (sink) => {
    await writeNew(sink);
    return failure(error);
  });
  expect(result).toEqual({ ok: false, error });
  expect(await readdir(folder)).toEqual(["tracker.xlsx"]);
  expect(await text("tracker.xlsx")).toBe("old");
});

test("where writing throws, the old file stays and nothing is left behind", async () => {
  await writeFile(path, "old");
  const work = writeAtomically(path, async (sink) => {
    await writeNew(sink);
    throw new RangeError("mistake");
  });
  await expect(work).rejects.toThrow("mistake");
  expect(await readdir(folder)).toEqual(["tracker.xlsx"]);
});

test("a link stays a link to the file that is replaced", async () => {
  await writeFile(path, "old");
  await symlink(path, join(folder, "link.xlsx"));
  await writeAtomically(join(folder, "link.xlsx"), writeNew);
  expect(await text("tracker.xlsx")).toBe("new");
});

test("a folder that is missing is told of", async () => {
  const missing = join(folder, "no", "tracker.xlsx");
  expect(await writeAtomically(missing, writeNew)).toEqual({
    ok: false,
    error: { kind: "file-missing", path: missing },
  });
});
