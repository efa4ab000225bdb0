import { expect, test } from "vitest";

import { cell, gist } from "../../testing/cell.ts";
import { readDeliveryModel } from "./read-delivery-model.ts";

test.for([
  ["On-site", "", "on-site"],
  ["No WFH", "", "on-site"],
  ["No", "Remote?", "on-site"],
  ["Hybrid", "", "hybrid"],
  ["WFO 3 days", "", "hybrid"],
  ["mostly office", "", "hybrid"],
  ["BCP WFH only", "", "hybrid"],
  ["20% WFH", "", "hybrid"],
  ["20%", "WFH", "hybrid"],
  ["Yes", "WFH", "hybrid"],
  ["office + WFH", "", "hybrid"],
  ["WFH", "", "remote"],
  ["100% remote", "", "remote"],
  ["our premises", "", "client-site"],
  ["Onsite at client", "", "client-site"],
  ["offshore", "", "unclear"],
  ["Yes", "Delivery model", "unclear"],
] as const)("“%s” under “%s” is %s", ([text, heading, expected]) => {
  expect(gist(readDeliveryModel(cell(text, heading)))).toBe(expected);
});
