import { loadGazetteer } from "@scopefit/places/load-gazetteer";
import { expect, test } from "vitest";

import { readFacts } from "../facts/read-facts.ts";
import { recordOf } from "../testing/record.ts";
import { someDay } from "../testing/some-day.ts";
import { neededOf } from "./needed.ts";

const places = await loadGazetteer();

function needOf(texts: Parameters<typeof recordOf>[0]) {
  const row = { vendorName: "Corvane", serviceLine: "Payroll", ...texts };
  return neededOf(readFacts(recordOf(row), someDay), null, places);
}

test.for([
  ["Corvane Pty Ltd\n(ABN 51 622 904 118)", ["Corvane Pty Ltd"]],
  ["Corvane Pte. Ltd.; UEN 201812345K", ["Corvane Pte. Ltd."]],
  ["Corvane B.V.; KvK 34117892", ["Corvane B.V."]],
  ["Corvane Ltd / Company No. 04417731", ["Corvane Ltd"]],
  ["Corvane GmbH; Studio 54321", ["Corvane GmbH", "Studio 54321"]],
  ["Corvane Ltd\nReg. no. 0123456", ["Corvane Ltd"]],
  ["Corvane Ltd; Corvane India Pvt Ltd", ["Corvane Ltd", "Corvane India Pvt Ltd"]],
  ["Corvane Ltd; 3M", ["Corvane Ltd", "3M"]],
] as const)("we rely on the companies of “%s”, and no number is one", ([entity, companies]) => {
  expect(needOf({ vendorLegalEntity: entity })?.entities).toEqual(companies);
});

test.for([
  ["Curitiba/PR", ["Curitiba - PR"]],
  ["Curitiba/PR e Recife/PE", ["Curitiba - PR", "Recife - PE"]],
] as const)("a city with its state is one site: “%s”", ([locations, sites]) => {
  const needed = needOf({ deliveryLocations: locations });
  expect(needed?.sites.map(({ text }) => text)).toEqual(sites);
});
