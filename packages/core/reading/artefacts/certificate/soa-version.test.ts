import { describe, expect, test } from "vitest";

import { soaVersionIn, soaVersionOf } from "./soa-version.ts";

describe("the version a certificate’s wording cites", () => {
  test.for([
    ["in accordance with the Statement of Applicability version 3.1 dated 4 May 2025", "3.1"],
    ["Contact centre services, SoA v2.0", "2"],
    ["SoA Rev. 04", "4"],
    ["Statement of Applicability (issue no. 5)", "5"],
    ["as per version 1.2 of the Statement of Applicability", "1.2"],
    ["Contact centre services", null],
    ["platform version 3.1, with a Statement of Applicability", null],
    ["Statement of Applicability dated 4 May 2025", null],
  ] as const)("“%s” cites %s", ([text, version]) => {
    expect(soaVersionIn(text)).toBe(version);
  });
});

describe("the version a cell gives", () => {
  test.for([
    ["3.1", "3.1"],
    ["3.0", "3"],
    ["V2.1 dated 01.03.2025", "2.1"],
    ["Version 4", "4"],
    ["SoA rev 07", "7"],
    ["10", "10"],
    ["01.03.2025", null],
    ["latest", null],
    ["2025", null],
  ] as const)("“%s” is %s", ([text, version]) => {
    expect(soaVersionOf(text)).toBe(version);
  });
});
