import * as fc from "fast-check";
import { expect, test } from "vitest";

import { ByteOutput } from "./byte-output.ts";
import { joinBytes } from "../xml/splice.ts";

test("what goes in comes out, whatever its size and however often it is taken", () => {
  const piece = fc.oneof(
    fc.integer({ min: 0, max: 400_000 }).map((size) => new Uint8Array(size).fill(size % 251)),
    fc.string({ unit: "binary" }).map((text) => text.replace(/\p{Cs}/gu, "")),
    fc.constant("é".repeat(200_000)),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const output = new ByteOutput();
      const chunks: Uint8Array[] = [];
      for (const it of pieces) {
        if (typeof it === "string") output.appendText(it);
        else output.append(it);
        chunks.push(...output.take());
      }
      chunks.push(...output.takeAll());
      const encoder = new TextEncoder();
      const all = pieces.map((it) => (typeof it === "string" ? encoder.encode(it) : it));
      const given = joinBytes(all);
      const got = joinBytes(chunks);
      expect(got.length).toBe(given.length);
      expect(got.every((byte, at) => byte === given[at])).toBe(true);
    }),
    { numRuns: 20 },
  );
});
