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
  ["Requisitos", "demands"],
  ["Eignungskriterien", "demands"],
  ["Habilitação técnica", "demands"],
  ["참가 자격", "demands"],
  ["応募資格", "demands"],
  ["Paso 5: Auditoría", "steps"],
  ["ステップ4", "steps"],
  ["資格・認証", null],
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
