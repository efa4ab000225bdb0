import { expect, test } from "vitest";
import { listAfter } from "./list-after.ts";

test.for([
  ["Sites: Manila, Cebu and Davao", ["Manila", "Cebu", "Davao"]],
  ["Sites: Málaga y Córdoba", ["Málaga", "Córdoba"]],
  ["Sites: none", []],
  ["Offices: Manila", []],
] as const)("“%s” lists %o", ([text, items]) => {
  expect(listAfter(/Sites: (.+)/u, text)).toEqual(items);
});
