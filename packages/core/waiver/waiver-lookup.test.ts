import { expect, test } from "vitest";

import { waiverOf } from "../testing/open-decision.ts";
import { waiverLookup } from "./waiver-lookup.ts";
import type { Waiver } from "./waiver.ts";

const waiver = (vendor: string, service: string | null) => waiverOf({ vendor, service });

const payroll = waiver("Dapitan Voice", "Payroll");
const whole = waiver("dapitan voice", null);
const lookup = waiverLookup([payroll, whole, waiver("Tala Contact", null)]);

test.for<readonly [what: string, vendor: string, service: string, found: readonly Waiver[]]>([
  ["its service and the whole vendor", "Dapitan  Voice", "payroll", [payroll, whole]],
  ["the whole vendor where the service is another", "DAPITAN VOICE", "Voice", [whole]],
  ["nothing for a vendor nobody named", "Bulan", "Payroll", []],
])("a row is named by %s", ([, vendor, service, found]) => {
  expect(lookup({ vendor, service })).toEqual(found);
});

test("without waivers no row is named", () => {
  expect(waiverLookup([])({ vendor: "Dapitan Voice", service: "" })).toEqual([]);
});
