import { expect, test } from "vitest";

import type { FieldId } from "../fields/field-dictionary.ts";
import { someDay } from "../testing/some-day.ts";
import { readFacts } from "./read-facts.ts";
import type { VendorRecord } from "./vendor-record.ts";

/** A row with the given certificate, and when it ends in a column with the given heading. */
function rowOf(
  [asked, certificate]: readonly [string, string],
  [headed, expiry]: readonly [string, string],
): VendorRecord {
  const cell = (column: string, heading: string, text: string) => [
    { column, heading, content: { kind: "text", text } as const },
  ];
  const cells: readonly (readonly [FieldId, ReturnType<typeof cell>])[] = [
    ["vendorName", cell("A", "Vendor", "Nordhafen Cloud")],
    ["isoClaim", cell("B", asked, certificate)],
    ["isoExpiryDate", cell("C", headed, expiry)],
  ];
  return { row: 4, cells: new Map(cells), dateOrders: new Map() };
}

const END = "30 April 2027";

test.for([
  ["ISO 27001", "Certification", "Valid to", "stated"],
  ["ISO 27001, ISO 9001", "Certifications", "Valid to", "stated"],
  ["SOC 2 Type II", "Certification", "Valid to", "not-asked"],
  ["PCI DSS Level 1", "Certification", "Valid to", "not-asked"],
  ["ISO 9001", "Certificate", "Expiry", "not-asked"],
  ["PCI DSS", "Certification", "ISO 27001 expiry", "stated"],
  ["PCI DSS", "ISO 27001", "Valid to", "stated"],
  ["Certified", "Certification", "Valid to", "stated"],
] as const)(
  "“%s” under “%s”: “%s” of the ISO 27001 certificate is %s",
  ([text, asked, headed, state]) => {
    expect(readFacts(rowOf([asked, text], [headed, END]), someDay).isoExpiryDate.state).toBe(state);
  },
);
