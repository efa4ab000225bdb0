import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { readServices, servicesIn } from "./read-services.ts";
import type { SourceCell } from "../cell/source-cell.ts";

function cell(text: string): SourceCell {
  return { column: "C", heading: "Service", content: { kind: "text", text } };
}

describe("the services of a cell", () => {
  test.for<readonly [text: string, services: string]>([
    ["Payroll", "Payroll=payroll"],
    ["Payroll (PH)", "Payroll (PH)=payroll"],
    ["CS + BO", "CS=customer-support-voice | BO=back-office"],
    ["CS/BO", "CS=customer-support-voice | BO=back-office"],
    ["L1 support", "L1 support=technical-support"],
    ["L1/L2 support", "L1/L2 support=technical-support"],
    ["trust & safety", "trust & safety=content-moderation"],
    ["F&A", "F&A=finance-accounting"],
    ["F&A (AP, AR)", "F&A (AP, AR)=finance-accounting"],
    ["AP/AR", "AP/AR=finance-accounting"],
    ["Customer support and payroll", "Customer support=customer-support-voice | payroll=payroll"],
    [
      "Content moderation / data annotation",
      "Content moderation=content-moderation | data annotation=data-annotation",
    ],
    ["Voice, chat", "Voice=customer-support-voice | chat=customer-support-digital"],
    ["• Voice\n• Payroll", "Voice=customer-support-voice | Payroll=payroll"],
    ["Voice; Voice", "Voice=customer-support-voice"],
    ["front and back office", "front and back office=customer-support-voice"],
    [
      "customer support (no payroll), claims",
      "customer support (no payroll)=customer-support-voice | claims=claims-processing",
    ],
    ["claims, not payroll", "claims=claims-processing"],
    ["HR", "HR=hr-outsourcing"],
    ["BPO", "BPO=null"],
    ["Email filtering", "Email filtering=null"],
    ["Office cleaning", "Office cleaning=facility-services"],
    ["Piano tuning", "Piano tuning=null"],
    ["Nómina", "Nómina=payroll"],
    ["Atención al cliente", "Atención al cliente=customer-support-voice"],
    ["various", ""],
    ["Multiple services", ""],
    ["no payroll", ""],
  ])("“%s” names %s", ([text, expected]) => {
    const shown = servicesIn(text).map((service) => `${service.text}=${service.line}`);
    expect(shown.join(" | ")).toBe(expected);
  });
});

describe("the fact of a cell", () => {
  test("services that are named are stated, with the words and the cell", () => {
    expect(readServices(cell("Payroll"))).toEqual({
      state: "stated",
      value: [{ text: "Payroll", line: "payroll" }],
      quote: "Payroll",
      column: "C",
    });
  });

  test.for<readonly [text: string, state: string]>([
    ["various", "unclear"],
    ["", "blank"],
    ["TBC", "placeholder"],
    ["see attached", "elsewhere"],
    ["n/a", "not-applicable"],
  ])("“%s” is %s", ([text, state]) => {
    expect(readServices(cell(text)).state).toBe(state);
  });

  test("any text gives services that quote it", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const service of servicesIn(text)) expect(text).toContain(service.text);
      }),
    );
  });
});
