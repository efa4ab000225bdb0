import { expect, test } from "vitest";

import { HOME, shownView, withoutLast, withView } from "./view-stack.ts";

const vendor = (row: number) => ({ name: "vendor", row }) as const;

test("the view opened last is shown, and back leads to the one before", () => {
  const stack = withView(withView(HOME, vendor(4)), { name: "keys" });
  expect(shownView(stack)).toEqual({ name: "keys" });
  expect(shownView(withoutLast(stack))).toEqual(vendor(4));
});

test("a vendor takes the place of a vendor, so that back leads to the list", () => {
  const stack = withView(withView(HOME, vendor(4)), vendor(5));
  expect(shownView(withoutLast(stack))).toEqual({ name: "home" });
});

test("at home there is no way back", () => {
  expect(withoutLast(HOME)).toEqual(HOME);
});
