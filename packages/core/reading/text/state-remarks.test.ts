import { expect, test } from "vitest";

import { beginsState } from "./state-remarks.ts";
import { wordsOf } from "./words.ts";

test.for([
  "expired",
  "on hold since May",
  "not certified",
  "Q3 2027",
  "from Q3 2027",
  "as of 2027",
  "ab 2027",
  "en cours",
  "em andamento",
  "niet gecertificeerd",
  "w trakcie",
  "pågående",
  "не сертифицирован",
  "σχεδιάζεται",
  "計画中",
  "제외",
])("“%s” says that something is over, denied or still to come", (remark) => {
  expect(beginsState(wordsOf(remark), 0)).toBe(true);
});

test.for(["since 2019", "certified", "voice and chat", "24/7", "HQ", "2 floors", "en español", ""])(
  "“%s” does not",
  (remark) => {
    expect(beginsState(wordsOf(remark), 0)).toBe(false);
  },
);
