import { describe, expect, it } from "vitest";
import { withQuickLetters } from "./quick-letters.ts";

/** What trackers are written in: Latin to Arabic, Thai, Latin and Greek extended, signs, East Asia, emoji. */
const BLOCKS = [
  [0x0, 0x6ff],
  [0xe00, 0xe7f],
  [0x1e00, 0x2bff],
  [0x2e00, 0x30ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7ff],
  [0xf900, 0xfaff],
  [0xfd3e, 0xffff],
  [0x1_f000, 0x1_fbff],
] as const;
/** "Ⓐ" and "Ⅳ" are signs and numbers, and have two cases. */
const isSignWithCases = (character: string): boolean =>
  /[\p{Changes_When_Lowercased}\p{Changes_When_Uppercased}]/u.test(character) &&
  !/\p{L}/u.test(character);

const characters = BLOCKS.flatMap(([from, to]) =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
).filter((character) => /\p{Assigned}/u.test(character) && !isSignWithCases(character));

describe("withQuickLetters", () => {
  for (const source of [String.raw`\p{L}`, String.raw`[\p{L}&.-]`, String.raw`[-\p{L}\d]`]) {
    it.each(["u", "iu"])(`finds what ${source} finds, with flags %s`, (flags) => {
      const before = new RegExp(`^${source}$`, flags);
      const after = new RegExp(`^${withQuickLetters(source)}$`, flags);
      const differ = characters.filter((one) => before.test(one) !== after.test(one));
      expect(differ.map((one) => one.codePointAt(0)?.toString(16))).toEqual([]);
    });
  }

  it.each([
    ["a set of what is no letter", String.raw`[^\p{L}]`],
    ["a set with a range in it", String.raw`[\p{L}0-9]`],
    ["a set with another property", String.raw`[\p{L}\p{N}]`],
    ["a set without letters", String.raw`[\d.-]`],
    ["capitals", String.raw`\p{Lu}\P{L}`],
    ["an escaped bracket", String.raw`\[a\]`],
  ])("leaves %s as it stands", (_, source) => {
    expect(withQuickLetters(source)).toBe(source);
  });

  it("writes each letter of a pattern", () => {
    expect(withQuickLetters(String.raw`certif\p{L}* \[\p{L}`)).not.toContain(String.raw`\p{L}`);
  });
});
