import { describe, expect, test } from "vitest";

import { isScopeStated, isVagueScope, repeatsTitleOrName } from "./scope-text.ts";

describe("whether a scope could fit any company", () => {
  test.for<readonly [text: string, vague: boolean]>([
    ["IT services and managed support", true],
    ["Provision of services", true],
    ["Business operations and support functions", false],
    ["All activities of the organisation", true],
    ["Outsourcing services", true],
    ["World-class secure business solutions", true],
    ["Consulting", true],
    ["IT enabled services", true],
    ["IT-enabled services and shared services", true],
    ["Global Capability Centre operations", true],
    ["Erbringung von Dienstleistungen", true],
    ["コールセンター業務", false],
    ["payroll consulting", false],
    ["contact centre services", false],
    ["payroll", false],
    ["no payroll", false],
    ["genotyping of seeds", false],
  ])("“%s”: %s", ([text, vague]) => {
    expect(isVagueScope(text)).toBe(vague);
  });

  test("the company’s own name tells nothing of what it does", () => {
    expect(isVagueScope("HelpHub managed services")).toBe(false);
    expect(isVagueScope("HelpHub managed services", ["HelpHub Inc"])).toBe(true);
  });
});

describe("whether a text is a scope at all", () => {
  test.for<readonly [text: string, isStated: boolean]>([
    ["contact centre services", true],
    ["Payroll", true],
    ["Design, sale and repair of bicycles", true],
    ["bicycles", false],
    ["", false],
    ["ISO/IEC 27001:2022", false],
    ["Information Security Management System", false],
    ["Information security management system in accordance with ISO/IEC 27001:2022", false],
    ["HelpHub Inc", false],
  ])("“%s”: %s", ([text, isStated]) => {
    expect(isScopeStated(text, ["HelpHub Inc"])).toBe(isStated);
  });

  test.for<readonly [text: string, repeats: boolean]>([
    ["ISMS of HelpHub Inc", true],
    ["ISMS for contact centre services", false],
  ])("“%s” only repeats title and name: %s", ([text, repeats]) => {
    expect(repeatsTitleOrName(text, ["HelpHub Inc"])).toBe(repeats);
  });
});
