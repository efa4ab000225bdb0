import { expect, test } from "vitest";

import { saysNone } from "./says-none.ts";

test.for([
  "None",
  "no",
  "Nil.",
  "0",
  "None noted",
  "No exceptions noted",
  "There were no significant incidents during the period",
  "No material changes since the report date",
  "None reported in 2025",
])("“%s” says that there are none", (text) => {
  expect(saysNone(text)).toBe(true);
});

test.for([
  "",
  "Yes",
  "Incidents",
  "None, except a phishing case",
  "No DR test took place",
  "No response yet",
  "2 exceptions",
  "0 open, 3 closed",
])("“%s” does not", (text) => {
  expect(saysNone(text)).toBe(false);
});
