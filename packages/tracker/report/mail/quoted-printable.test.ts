import fc from "fast-check";
import { expect, test } from "vitest";

import { quotedPrintable } from "./quoted-printable.ts";

/** Decodes as a mail program does (RFC 2045, 6.7). */
function decoded(encoded: string): string {
  const joined = encoded.replace(/=\r\n/gu, "");
  return decodeURIComponent(joined.replace(/%/gu, "%25").replace(/=(?=[0-9A-F]{2})/gu, "%"));
}

test.for([
  ["1 + 1 = 2", "1 + 1 =3D 2"],
  ["“ja”", "=E2=80=9Cja=E2=80=9D"],
  ["😀", "=F0=9F=98=80"],
  ["blank ", "blank=20"],
  ["a\nb", "a\r\nb"],
  ["half \ud800", "half =EF=BF=BD"],
] as const)("%j is written as %j", ([text, encoded]) => {
  expect(quotedPrintable(text)).toBe(encoded);
});

test("any text comes back, in lines of at most 76 plain characters", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (text) => {
      const encoded = quotedPrintable(text);
      expect(decoded(encoded)).toBe(text.replace(/\r\n|\r|\n/gu, "\r\n"));
      for (const line of encoded.split("\r\n")) {
        expect(line.length).toBeLessThanOrEqual(76);
        expect(line).toMatch(/^[\t\x20-\x7e]*$/u);
      }
    }),
  );
});
