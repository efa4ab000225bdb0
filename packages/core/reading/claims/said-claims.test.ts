import { expect, test } from "vitest";
import { saidClaims } from "./said-claims.ts";
import { segmentsOf } from "../statement/statement-segments.ts";

test.for([
  ["Northbase hosts us. It is ISO 27001 certified.", ["borrowed"]],
  ["Our hosting provider is SOC 2 certified and has an ISO 27001 certificate.", ["borrowed"]],
  ["We are ISO 27001 certified.", ["yes"]],
  ["Subprocessors: Mailpost. Safeguards: ISO 27001.", []],
  ["We are not ISO 27001 certified, but plan to start in spring.", ["no", "in-progress"]],
  ["SOC 2 (hosting) / ISO 27001 (own)", ["yes"]],
  ["ISO 27001: Y / SOC 2: N", ["yes"]],
  ["| ISO 27001 certificate by June 2026 | Issued 2026-05-14 | Met |", ["yes"]],
  ["| ISO 27001 certificate by June 2026 | Booked | On track |", ["in-progress"]],
  ["Marketing says ISO 27001 but no certificate", ["no"]],
  ["We run our ISMS under ISO 27001.", ["aligned"]],
  ["We are certified under ISO 27001.", ["yes"]],
  ["ISO 27001 certified? See our site.", []],
] as const)("“%s” says of ISO 27001: %o", ([text, answers]) => {
  expect(saidClaims(segmentsOf(text), { thisYear: null }).iso.map(({ answer }) => answer)).toEqual(
    answers,
  );
});
