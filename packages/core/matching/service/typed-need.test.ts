import { describe, expect, test } from "vitest";

import { matchService } from "./match-service.ts";
import type { Membership } from "../scope-match.ts";

type Row = readonly [needed: string, stated: string, result: Membership];

describe("a need as it is typed", () => {
  test.for<Row>([
    ["payroll Austria, 300 EEs", "Payroll bureau services", "IN"],
    ["voice CS FR/NL, 16x5", "Contact centre services", "IN"],
    ["L1/L2 tech supp", "Service desk levels 1 to 3 for client users", "IN"],
    ["2nd-line helpdesk", "L1, L2 and L3 technical support services", "IN"],
    ["3rd level support", "Service desk levels 1 and 2 for client users", "UNKNOWN"],
    ["L2 IT support", "First-line help desk only", "OUT"],
    ["debt coll.", "Translation services", "OUT"],
    ["FNOL travel", "Claims handling from first notice of loss", "IN"],
    ["RLHF raters", "Warehousing and order picking", "OUT"],
    ["payroll Xanadu", "Payroll services", "UNKNOWN"],
    ["payroll Xanadu", "Records storage", "OUT"],
    ["SaaS HRIS", "Operation of a human resources SaaS platform", "IN"],
    ["SaaS HRIS", "Operation of an e-learning SaaS platform", "UNKNOWN"],
    ["water lab testing", "Laboratory testing of food and water", "IN"],
    ["L2 app support", "Application support and maintenance", "UNKNOWN"],
    ["KYC + TM alerts", "KYC and transaction monitoring", "IN"],
    ["PV case processing", "Pharmacovigilance services", "IN"],
    ["PV installation", "Pharmacovigilance services", "UNKNOWN"],
    ["pen test", "Penetration testing for clients", "IN"],
    ["collections calls", "Debt collection for banks", "IN"],
    ["loan underwriting support", "Mortgage underwriting support", "IN"],
    ["claims processing", "Software for processing claims", "UNKNOWN"],
    ["toy lab testing", "Laboratory testing of food and water", "UNKNOWN"],
  ])("%s in “%s” is %s", ([needed, stated, result]) => {
    expect(matchService(needed, stated).result).toBe(result);
  });
});

describe("a need of several services", () => {
  test.for<Row>([
    ["warehousing + drone delivery", "Warehousing services", "UNKNOWN"],
    ["warehousing and drone delivery", "Warehousing services", "UNKNOWN"],
    ["air & sea freight", "Air and sea freight forwarding", "IN"],
    ["voice + email + social", "Voice and email support", "UNKNOWN"],
    ["voice + email", "Voice and email support", "IN"],
    ["payroll + T&E", "All services except payroll", "OUT"],
    ["app dev + hosting", "Software development. Hosting is operated by the customer.", "UNKNOWN"],
  ])("%s in “%s” is %s", ([needed, stated, result]) => {
    expect(matchService(needed, stated).result).toBe(result);
  });
});
