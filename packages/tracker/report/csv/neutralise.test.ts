import { expect, test } from "vitest";

import { neutralised, quotedField } from "./neutralise.ts";

test.for(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r", "\n=1", "\0", "＝1", "＋1", "－1", "＠1"])(
  "%j gets an apostrophe",
  (text) => {
    expect(neutralised(text)).toBe(`'${text}`);
  },
);

test.for(["", "Covered", "1-2", "'quoted", " =1", "ISO 27001"])("%j stays as it is", (text) => {
  expect(neutralised(text)).toBe(text);
});

test("a field is quoted, and so are its quotes", () => {
  expect(quotedField('=HYPERLINK("x")')).toBe(`"'=HYPERLINK(""x"")"`);
});
