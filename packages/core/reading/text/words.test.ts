import fc from "fast-check";
import { expect, test } from "vitest";

import { Gap, wordsOf } from "./words.ts";

test.for<readonly [text: string, stems: string]>([
  ["Contact Centres", "contact center"],
  ["back-office", "back office"],
  ["F&A", "f and a"],
  ["CS + BO", "cs and bo"],
  ["24x7+", "24x7"],
  ["client’s claims", "client claim"],
  ["processes and policies", "process and policy"],
  ["Labelling, localisation", "labeling localization"],
  ["Łódź São Straße", "lodz sao strasse"],
  ["IT ops dept", "it operation department"],
  ["ticket 0042 of 2026", "ticket 0042 of 2026"],
  ["constructor valueOf __proto__", "constructor valueof proto"],
  ["...", ""],
])("“%s” reads %s", ([text, stems]) => {
  expect(
    wordsOf(text)
      .map((word) => word.stem)
      .join(" "),
  ).toBe(stems);
});

test.for<readonly [text: string, gap: number]>([
  ["a, b", Gap.comma],
  ["one. two", Gap.clause],
  ["one; two", Gap.clause],
  ["incl. two", 0],
  ["no. 7", 0],
  ["No. Two", Gap.clause],
  ["1.5", 0],
  ["one (two", Gap.open],
  ["one: two", Gap.colon],
  ["one – two", Gap.colon],
  ["one-two", 0],
  ["one/two", Gap.slash],
])("the gap in “%s” is %i", ([text, gap]) => {
  expect(wordsOf(text).at(-1)?.gap).toBe(gap);
});

test("words stand where they say, in order", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      let end = 0;
      for (const word of wordsOf(text)) {
        expect(word.start).toBeGreaterThanOrEqual(end);
        expect(word.end).toBeGreaterThan(word.start);
        end = word.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});
