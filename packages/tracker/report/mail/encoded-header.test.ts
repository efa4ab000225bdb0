import fc from "fast-check";
import { expect, test } from "vitest";

import { headerField } from "./encoded-header.ts";

test.for([
  ["Questions on Tala, Inc.", "Subject: Questions on Tala, Inc."],
  ["a\r\nBcc: everybody", "Subject: a Bcc: everybody"],
  ["Société", "Subject: =?utf-8?q?Soci=C3=A9t=C3=A9?="],
  ["a =?utf-8?q?b?=", "Subject: =?utf-8?q?a_=3D=3Futf-8=3Fq=3Fb=3F=3D?="],
] as const)("%j is written as %j", ([text, field]) => {
  expect(headerField("Subject", text)).toBe(field);
});

test("no text makes a second field, and every line is short and plain", () => {
  const word = fc.string({ unit: "grapheme", maxLength: 30 });
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const lines = headerField("Subject", words.join(" ")).split("\r\n");
      for (const line of lines.slice(1)) expect(line).toMatch(/^ /u);
      for (const line of lines) {
        expect(line).toMatch(/^[\x20-\x7e]*$/u);
        expect(line.length).toBeLessThanOrEqual(76);
      }
    }),
  );
});
