import { describe, expect, test } from "vitest";

import { matchService } from "./match-service.ts";
import type { Membership } from "../scope-match.ts";

type Row = readonly [needed: string, stated: string, result: Membership];

describe("what stands around a service is not the service", () => {
  test.for<Row>([
    ["payroll", "payroll SaaS platform", "UNKNOWN"],
    ["content moderation", "content moderation API", "UNKNOWN"],
    ["payroll", "payroll consulting", "UNKNOWN"],
    ["payroll", "payroll and HR consulting", "UNKNOWN"],
    ["payroll", "payroll implementation services", "UNKNOWN"],
    ["payroll", "cloud-based payroll", "UNKNOWN"],
    ["payroll", "SaaS payroll", "UNKNOWN"],
    ["payroll", "software for HR and payroll", "UNKNOWN"],
    ["payroll", "software for HR, and payroll services", "IN"],
    ["payroll", "software de nómina", "UNKNOWN"],
    ["accounts payable", "accounts payable automation platform", "UNKNOWN"],
    ["accounts payable", "audit of accounts payable", "UNKNOWN"],
    ["contact centre", "contact centre consulting and training", "UNKNOWN"],
    ["call centre", "call centre recruitment", "UNKNOWN"],
    ["customer support", "customer experience research", "UNKNOWN"],
    ["customer support", "AI customer support agent", "UNKNOWN"],
    ["back office", "back-office IT systems", "UNKNOWN"],
    ["voice support", "Voice, data and internet services", "UNKNOWN"],
    ["RCM", "risk control matrix (RCM)", "UNKNOWN"],
    ["payroll consulting", "payroll processing", "UNKNOWN"],
    ["payroll", "payroll processing and HR consulting", "IN"],
    ["payroll", "payroll processing using our proprietary software", "IN"],
    ["customer support", "Description of Acme's Customer Care Services System", "IN"],
    ["RCM", "Revenue Cycle Management (RCM)", "IN"],
    ["contact centre", "sale of contact centre headsets", "UNKNOWN"],
    ["printing", "distribution of printing services", "IN"],
    ["customer support", "supply of customer support services", "IN"],
    ["market research", "use of market research to improve our products", "UNKNOWN"],
    ["translation", "research into translation", "UNKNOWN"],
    ["prior authorization", "Access requires prior authorization", "UNKNOWN"],
    ["claims handling", "The supplier claims that it is certified", "UNKNOWN"],
    ["hosting", "hosting of conferences", "UNKNOWN"],
    ["hosting", "hosting of international exchange students", "UNKNOWN"],
    ["hosting", "hosting of websites", "IN"],
    ["translation", "translation of foreign currency balances", "UNKNOWN"],
    ["customer support", "before customer support is added, a gap analysis takes place", "UNKNOWN"],
    ["helpdesk", "Helpdesk niveau 1 et 2", "IN"],
    ["recruitment", "screening of employees prior to recruitment", "UNKNOWN"],
    ["content moderation", "scope extended at the audit to content moderation", "IN"],
    ["content moderation", "audit of content moderation", "UNKNOWN"],
  ])("%s in “%s” is %s", ([needed, stated, result]) => {
    expect(matchService(needed, stated).result).toBe(result);
  });
});

describe("a department of one's own is not the service", () => {
  test.for<Row>([
    ["recruitment", "HR department (recruitment, training)", "OUT"],
    ["payroll", "Support functions: HR, payroll, finance, IT", "OUT"],
    ["payroll", "corporate functions such as HR, payroll and finance", "UNKNOWN"],
    ["payroll", "Departments: HR, Payroll, IT, Operations", "UNKNOWN"],
    ["recruitment", "HR: recruitment, onboarding, training", "UNKNOWN"],
    ["recruitment", "Contact centre, supported by IT, Recruitment, Training and Facilities", "OUT"],
    ["recruitment", "Recruitment & Training", "UNKNOWN"],
    ["service desk", "IT service desk for Acme employees", "UNKNOWN"],
    ["payroll", "Payroll of Acme group companies", "UNKNOWN"],
    ["IT infrastructure", "The ISMS covers the IT infrastructure of Acme", "UNKNOWN"],
    ["customer support", "R&D, sales, marketing and customer support departments", "UNKNOWN"],
    ["technical support", "Manufacture and technical support of medical devices", "UNKNOWN"],
    ["customer support", "corporate functions and client delivery", "UNKNOWN"],
    ["payroll", "HR services for clients (payroll, recruitment)", "IN"],
    ["customer support", "Customer support to our customers, delivered by our own staff", "IN"],
    ["payroll", "Payroll processing by our employees in Manila", "IN"],
    ["KYC", "KYC of our own customers", "OUT"],
    ["contact centre", "Our customers may reach our own contact centre", "OUT"],
    ["transcription", "transcription of minutes for internal use", "OUT"],
    ["invoice processing", "invoice processing for group and third-party clients", "IN"],
    ["customer support", "customer support for SaaS and software companies", "IN"],
    ["service desk", "Managed service desk for client end users", "IN"],
    ["payroll", "Payroll operations supported by IT, HR and Admin departments", "IN"],
  ])("%s in “%s” is %s", ([needed, stated, result]) => {
    expect(matchService(needed, stated).result).toBe(result);
  });
});

describe("a neighbour is not the service", () => {
  test.for<Row>([
    ["voice support", "non-voice processes", "OUT"],
    ["voice", "Customer support (non-voice)", "UNKNOWN"],
    ["chat support", "email support", "UNKNOWN"],
    ["Customer care chat", "Call centre services", "UNKNOWN"],
    ["outbound calls", "inbound calls", "UNKNOWN"],
    ["voice support", "helpline", "IN"],
    ["L3 support", "L1 support", "UNKNOWN"],
    ["L2 technical support", "L1, L2 and L3 technical support services", "IN"],
    ["technical support", "L1 support", "IN"],
    ["RPO", "staff augmentation", "UNKNOWN"],
    ["policy administration", "claims processing", "UNKNOWN"],
    ["dispatch", "order management", "UNKNOWN"],
    ["lead generation", "appointment setting", "UNKNOWN"],
    ["records storage", "print and mail", "UNKNOWN"],
    ["chat support", "Contact centre operations (voice)", "UNKNOWN"],
    ["Customer support (email)", "Customer support services by email", "IN"],
    ["payroll", "BPO services limited to customer support", "OUT"],
    ["voice", "voice and data entry processes", "IN"],
    ["HR outsourcing", "F&A, HR and procurement outsourcing", "IN"],
    ["print and mail", "printing, enveloping and mailing of statements", "IN"],
    ["scanning", "document scanning and records storage", "IN"],
    ["sourcing", "strategic sourcing of raw materials", "UNKNOWN"],
    ["accounts payable", "Captive shared service centre", "UNKNOWN"],
    ["customer support", "Services for the insurance and logistics sectors", "UNKNOWN"],
    ["content moderation", "outsourcing for social media companies", "UNKNOWN"],
    ["software development", "Design, development, testing and maintenance of software", "IN"],
  ])("%s in “%s” is %s", ([needed, stated, result]) => {
    expect(matchService(needed, stated).result).toBe(result);
  });
});

describe("an act, and what it is done to", () => {
  test.for<Row>([
    ["records storage", "storage, retrieval and destruction of physical records", "IN"],
    ["debt collection", "collection of overdue debts", "IN"],
    ["invoice processing", "processing of invoices", "IN"],
    ["benefits administration", "administration of employee benefits", "IN"],
    ["pension administration", "third-party pension administration", "IN"],
    ["payroll", "office administration", "OUT"],
    ["data processing", "processing of personal data", "UNKNOWN"],
    ["benefits administration", "administration of our benefits", "OUT"],
  ])("%s in “%s” is %s", ([needed, stated, result]) => {
    expect(matchService(needed, stated).result).toBe(result);
  });
});

describe("a product", () => {
  test.for<Row>([
    ["SaaS platform", "Acme SaaS platform", "IN"],
    ["Expense SaaS platform", "SaaS platform for expense reports", "IN"],
    ["Payroll software", "HR analytics SaaS platform", "UNKNOWN"],
    ["Payroll software", "Payroll processing", "UNKNOWN"],
    ["SaaS platform", "contact centre services", "OUT"],
    ["cloud hosting", "data centre and hosting services", "IN"],
  ])("%s in “%s” is %s", ([needed, stated, result]) => {
    expect(matchService(needed, stated).result).toBe(result);
  });
});
