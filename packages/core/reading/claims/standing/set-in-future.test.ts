import { expect, test } from "vitest";
import { isSetInFuture } from "./set-in-future.ts";

test.for<[string, boolean]>([
  ["The ISO 27001 audit is in March 2027.", true],
  ["ISO 27001 certified in autumn 2027", true],
  ["The certificate is valid until 31 March 2028.", false],
  ["Our report is of 2025.", false],
  ["The scope of ISO 27001: 2053", false],
  ["ISO 27001, Rezertifizierung 2027", false],
])("“%s” of 2026 is set in the future: %s", ([sentence, expected]) => {
  expect(isSetInFuture(sentence, 2026)).toBe(expected);
});
