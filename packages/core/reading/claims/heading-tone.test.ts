import { expect, test } from "vitest";
import { headingTone } from "./heading-tone.ts";

test.for([
  ["Certification roadmap", "plans"],
  ["Milestone", "plans"],
  ["Phase 4 gate", "plans"],
  ["Measure of success", "plans"],
  ["Zieltermin", "plans"],
  ["Mandatory certificates", "demands"],
  ["Requirement", "demands"],
  ["Deliverables", "demands"],
  ["Documents to request", "demands"],
  ["Requirement: security | Document to request", "demands"],
  ["Evidence needed from vendor", "demands"],
  ["Certificates requested", "demands"],
  ["What to ask for", "demands"],
  ["Certificates requested and received", null],
  ["Documents available on request", null],
  ["Evidence provided", null],
  ["Requisitos", "demands"],
  ["Rechenzentrum", "hosting"],
  ["Hosting infrastructure", "hosting"],
  ["SOC 2 (via Ridgehost)", "via"],
  ["Sub-processors", "via"],
  ["Do your sub-processors hold SOC 2?", "via"],
  ["Do you review your sub-processors' SOC 2?", null],
  ["Sub-processors: certifications", null],
  ["SOC 2 report (via e-mail)", null],
  ["Certifications", null],
  ["Target market", null],
  ["What is planned?", null],
  ["Security requirements met", null],
] as const)("“%s” is a heading of %s", ([heading, tone]) => {
  expect(headingTone(heading)).toBe(tone);
});
