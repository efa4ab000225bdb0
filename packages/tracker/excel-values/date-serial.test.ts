import { addDays, isoDay } from "@scopefit/core/reading/dates/iso-day";
import fc from "fast-check";
import { expect, test } from "vitest";

import { dayOfSerial, serialOfDay } from "./date-serial.ts";

test.for<[serial: number, day: string | null]>([
  [1, "1900-01-01"],
  [59, "1900-02-28"],
  [60, null],
  [61, "1900-03-01"],
  [25_569, "1970-01-01"],
  [46_349, "2026-11-23"],
  [46_349.75, "2026-11-23"],
  [2_958_465, "9999-12-31"],
  [2_958_466, null],
  [0.5, null],
  [-1, null],
  [Number.NaN, null],
])("in 1900, %d is %s", ([serial, day]) => {
  expect(dayOfSerial(serial, false)).toBe(day);
});

test.for<[serial: number, day: string | null]>([
  [0, "1904-01-01"],
  [1, "1904-01-02"],
  [44_887, "2026-11-23"],
  [2_957_003, "9999-12-31"],
  [2_957_004, null],
  [-1, null],
])("in 1904, %d is %s", ([serial, day]) => {
  expect(dayOfSerial(serial, true)).toBe(day);
});

test("after February 1900 the next serial is the next day", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_464 }), (serial) => {
      const day = dayOfSerial(serial, false);
      expect(dayOfSerial(serial + 1, false)).toBe(addDays(day ?? isoDay("2000-01-01"), 1));
    }),
  );
});

test("the number of a day is the number that stands for it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_900_000 }), fc.boolean(), (serial, is1904) => {
      const day = dayOfSerial(serial, is1904);
      if (day !== null) expect(serialOfDay(day, is1904)).toBe(serial);
    }),
  );
});
