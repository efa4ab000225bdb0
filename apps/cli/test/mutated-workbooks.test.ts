import { readdir, readFile, rm, writeFile } from "node:fs/promises";

import * as fc from "fast-check";
import { expect, test, vi } from "vitest";

import { run } from "../program.ts";
import { scratchFolder } from "./scratch-folder.ts";
import { plainLines, trackerBytes } from "./tracker-file.ts";

const inFolder = scratchFolder();

/** One way to damage a file: cut it off, turn bits over, or drop a piece out of its middle. */
const damage = fc.oneof(
  fc.record({ kind: fc.constant("cut" as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
  fc.record({
    kind: fc.constant("flip" as const),
    bits: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 }),
  }),
  fc.record({
    kind: fc.constant("drop" as const),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 1, max: 200 }),
  }),
);

type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

function damaged(bytes: Uint8Array, how: Damage): Uint8Array {
  const at = (share: number) => Math.min(bytes.length - 1, Math.floor(share * bytes.length));
  switch (how.kind) {
    case "cut":
      return bytes.slice(0, at(how.at));
    case "drop":
      return Buffer.concat([bytes.slice(0, at(how.at)), bytes.slice(at(how.at) + how.length)]);
    case "flip": {
      const copy = Uint8Array.from(bytes);
      for (const bit of how.bits) {
        const place = at(bit);
        copy[place] = (copy[place] ?? 0) ^ (1 << (Math.floor(bit * 1e6) % 8));
      }
      return copy;
    }
  }
}

test("200 damaged workbooks are checked or refused in one line, and none half written", async () => {
  const whole = await trackerBytes({ lines: plainLines, tableFrom: 1, other: "" });
  const said: string[] = [];
  vi.spyOn(process.stderr, "write").mockImplementation((text) => said.push(String(text)) > 0);
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
  const endings = { checked: 0, refused: 0 };

  await fc.assert(
    fc.asyncProperty(damage, async (how) => {
      const bytes = damaged(whole, how);
      await writeFile(inFolder("tracker.xlsx"), bytes);
      said.length = 0;
      await rm(inFolder("marked.xlsx"), { force: true });
      const code = await run(["check", inFolder("tracker.xlsx"), "-o", inFolder("marked.xlsx")]);
      expect(Buffer.compare(await readFile(inFolder("tracker.xlsx")), bytes)).toBe(0);
      const files = await readdir(inFolder());
      if (code === 0) {
        endings.checked += 1;
        expect(files).toContain("marked.xlsx");
        return;
      }
      endings.refused += 1;
      expect([code, said.join("")]).toEqual([2, expect.stringMatching(/^scopefit: [^\n]+\n$/u)]);
      expect(files).toEqual(["tracker.xlsx"]);
    }),
    { numRuns: 200, seed: 20261123 },
  );
  vi.restoreAllMocks();
  expect(endings.refused).toBeGreaterThan(100);
});
