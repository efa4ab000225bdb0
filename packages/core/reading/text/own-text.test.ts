import { expect, test } from "vitest";

import { ownText } from "./own-text.ts";

test.for(["", " ", "Tala Contact", "Bulan Voice and Data Services 😀"])(
  "“%s” stays the same",
  (text) => {
    expect(ownText(text)).toBe(text);
  },
);
