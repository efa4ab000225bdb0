import { expect, test } from "vitest";

import { withoutAddresses } from "./without-addresses.ts";

test.for([
  ["see https://northbase.example/legal/compliance", "see  "],
  ["at www.northbase.example", "at  "],
  ["annually at compliance.northbase.com)", "annually at  )"],
  ["(northbase.io/security)", "( )"],
] as const)("“%s” is “%s”", ([text, rest]) => {
  expect(withoutAddresses(text)).toBe(rest);
});

test.for(["held by BSI.Valid until 2027", "SOC 2, e.g. of 2025", "Type 2.1", "ask@northbase.com"])(
  "“%s” holds none",
  (text) => {
    expect(withoutAddresses(text)).toBe(text);
  },
);
