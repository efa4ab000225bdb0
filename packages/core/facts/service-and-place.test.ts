import { expect, test } from "vitest";

import { withServiceAndPlaceApart } from "./service-and-place.ts";

function apart(heading: string, text: string) {
  const cell = { column: "D", heading, content: { kind: "text", text } as const };
  const record = {
    row: 3,
    cells: new Map([["serviceLine", [cell]] as const]),
    dateOrders: new Map(),
  };
  const { cells } = withServiceAndPlaceApart(record);
  return (["serviceLine", "deliveryLocations"] as const).map(
    (field) => cells.get(field)?.[0]?.content.text,
  );
}

test.for([
  ["Service / where performed", "Claims handling; Pasig City", ["Claims handling", "Pasig City"]],
  ["Uitbestede dienst / locatie", "Helpdesk\nBreda", ["Helpdesk", "Breda"]],
  ["Service and location", "Payroll – Leeds, UK", ["Payroll", "Leeds, UK"]],
  ["Service and location", "Payroll", ["Payroll", undefined]],
  ["Service", "Payroll; Recruitment", ["Payroll; Recruitment", undefined]],
  ["Services and products", "Payroll; Leeds", ["Payroll; Leeds", undefined]],
] as const)("“%s” with “%s” tells %o", ([heading, text, told]) => {
  expect(apart(heading, text)).toEqual(told);
});
