import { expect, test } from "vitest";

import { withLegalNameAsVendor } from "./legal-name-as-vendor.ts";
import { mapColumns } from "./map-columns.ts";

const named = (...headings: readonly string[]) =>
  withLegalNameAsVendor(
    mapColumns(
      headings.map((text, column) => ({ column, path: [text] })),
      new Map(),
    ),
  );

test.for(["Third Party Legal Name", "Raison sociale", "Legal entity"])(
  "“%s” names the vendor where nothing else does, and who signs",
  (heading) => {
    const { columns, notAsked } = named("Ref", heading, "Service", "ISO 27001");
    expect(columns[1]).toMatchObject({ field: "vendorName", isLegalName: true });
    expect(notAsked).not.toContain("vendorLegalEntity");
  },
);

test("beside a column that names the vendor the legal name is that alone", () => {
  const { columns } = named("Vendor", "Legal entity", "Service");
  expect(columns.map(({ field }) => field)).toEqual([
    "vendorName",
    "vendorLegalEntity",
    "serviceLine",
  ]);
});

test("a tracker that names nobody stays so", () => {
  expect(named("Ref", "Service").columns.map(({ field }) => field)).toEqual([null, "serviceLine"]);
});
