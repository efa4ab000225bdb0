import fc from "fast-check";
import { expect, test } from "vitest";

import { PackedTexts } from "./packed-texts.ts";

function packed(texts: readonly string[]): PackedTexts {
  const bytes = new TextEncoder().encode(texts.join(""));
  const packedTexts = new PackedTexts(bytes.length);
  packedTexts.bytes.set(bytes);
  let end = 0;
  for (const text of texts) {
    end += new TextEncoder().encode(text).length;
    packedTexts.add(end);
  }
  return packedTexts;
}

test("texts read back in whatever order they are asked for", () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: "grapheme" }), fc.constant(""));
  const table = fc.array(text, { minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(table, fc.array(fc.nat(299)), (texts, order) => {
      const strings = packed(texts);
      const asked = [...texts.keys(), ...order.filter((index) => index < texts.length)];
      expect(asked.map((index) => strings.text(index))).toEqual(asked.map((at) => texts[at]));
      expect(asked.map((index) => strings.loneText(index))).toEqual(asked.map((at) => texts[at]));
    }),
  );
});

test("bytes that are no UTF-8 do not move the texts beside them", () => {
  const strings = new PackedTexts(6);
  strings.bytes.set([0x61, 0xff, 0xc3, 0x62, 0xbf, 0x63]);
  for (const end of [1, 3, 4, 5, 6]) strings.add(end);
  expect([0, 1, 2, 3, 4].map((index) => strings.text(index))).toEqual(["a", "��", "b", "�", "c"]);
});

test("a text longer than a run reads back", () => {
  const long = "é".repeat(40_000);
  expect([0, 1, 2].map((index) => packed(["a", long, "b"]).text(index))).toEqual(["a", long, "b"]);
});
