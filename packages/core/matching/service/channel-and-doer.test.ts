import { describe, expect, test } from "vitest";

import { matchService } from "./match-service.ts";
import type { Membership } from "../scope-match.ts";

type Row = readonly [needed: string, stated: string, result: Membership];

describe("a channel before the service is the one it is given by", () => {
  test.for<Row>([
    ["chat", "Telephone customer care only", "OUT"],
    ["chat", "Voice-based customer care", "UNKNOWN"],
    ["email", "Voice-only call centre", "OUT"],
    ["payroll", "HR shared services: recruitment and training only", "OUT"],
    ["chat", "Voice, email and chat customer care", "IN"],
    ["voice", "Telephone customer care only", "IN"],
    ["outbound calls", "Inbound-only contact centre", "OUT"],
    ["outbound calls", "Inbound and outbound contact centre", "IN"],
    ["chat", "Inbound contact centre", "IN"],
    ["calls", "Non-voice back office and chat support", "OUT"],
    ["inbound calls", "Non-voice back office and chat support", "OUT"],
    ["inbound calls", "Non-voice processes and a call centre", "IN"],
    ["voice", "Customer care via e-mail and tickets", "UNKNOWN"],
    ["treasury", "Finance and accounting: payables and receivables processing", "UNKNOWN"],
    ["F&A", "Finance and accounting: accounts payable, accounts receivable", "IN"],
  ])("%s in “%s” is %s", ([needed, stated, result]) => {
    expect(matchService(needed, stated).result).toBe(result);
  });
});

describe("who does it", () => {
  test.for<Row>([
    ["hosting", "Software development; hosting is provided by the client", "OUT"],
    ["payroll", "BPO services including, where agreed, payroll", "UNKNOWN"],
    ["hosting", "Software development; hosting remains with the client", "OUT"],
    ["printing", "Document scanning. Printing is outside the ISMS boundary.", "OUT"],
    ["interpreting", "Translation; interpreting is not offered", "OUT"],
    ["shredding", "Records storage. Destruction is subcontracted and excluded.", "OUT"],
    ["warehousing", "Transport. Warehousing is provided by Beta Storage Ltd.", "UNKNOWN"],
    ["warehousing", "Warehousing is provided by trained staff at two sites", "IN"],
    ["payroll", "Payroll services which are provided by Acme from Cork", "IN"],
    ["software development", "Development of software operated by the customer", "IN"],
    ["penetration testing", "Hosting; penetration tests are performed annually", "UNKNOWN"],
  ])("%s in “%s” is %s", ([needed, stated, result]) => {
    expect(matchService(needed, stated).result).toBe(result);
  });
});

describe("for whom it is done", () => {
  test.for<Row>([
    ["recruitment", "People team hiring engineers for the company itself", "OUT"],
    ["recruitment", "Recruitment for internal vacancies", "OUT"],
    ["helpdesk", "Service desk serving the organisation itself", "OUT"],
    ["customer support", "Customer support of our own web shop", "OUT"],
    ["office cleaning", "Cleaning of our premises", "OUT"],
    ["accounts payable", "Finance department performing accounts payable", "UNKNOWN"],
    ["accounts payable", "Finance department performing accounts payable for clients", "IN"],
    ["payroll", "Payroll of the clients’ own employees", "IN"],
    ["customer support", "Customer support to clients by our own agents", "IN"],
    ["technical support", "Technical support for client applications", "IN"],
    ["payroll", "Payroll and shift-planning app", "UNKNOWN"],
    ["call centre", "Consultancy on the set-up of call centres", "UNKNOWN"],
    ["call centre", "Consultancy, and operation of call centres", "IN"],
    ["KYC", "KYC of the vendor's suppliers", "OUT"],
  ])("%s in “%s” is %s", ([needed, stated, result]) => {
    expect(matchService(needed, stated).result).toBe(result);
  });
});

describe("neighbours by part", () => {
  test.for<Row>([
    ["software development", "Colocation in two data centres", "OUT"],
    ["software development", "SaaS platform", "UNKNOWN"],
    ["cloud operations", "Colocation in two data centres", "UNKNOWN"],
    ["guarding", "Integrated facility management", "UNKNOWN"],
    ["guarding", "24x7 security operations centre", "OUT"],
    ["customs clearance", "Freight forwarding except customs clearance", "OUT"],
    ["loan servicing", "Mortgage and loan servicing for lenders", "IN"],
  ])("%s in “%s” is %s", ([needed, stated, result]) => {
    expect(matchService(needed, stated).result).toBe(result);
  });
});

describe("languages", () => {
  test.for<Row>([
    ["call centre", "Kundtjänst och teknisk support", "IN"],
    ["payroll", "Redovisning; lönehantering omfattas inte", "OUT"],
    ["payroll", "Zpracování mezd pro klienty", "IN"],
    ["payroll", "Lønkørsel uden for scope", "UNKNOWN"],
    ["bookkeeping", "Contabilitate, cu excepția: salarizare", "IN"],
    ["payroll", "Contabilitate, cu excepția: salarizare", "OUT"],
    ["mailing", "Kuvertierung und Versand von Briefen", "IN"],
    ["software testing", "软件测试服务", "IN"],
    ["call centre", "콜센터 운영", "IN"],
    ["call centre", "콜센터 제외", "UNKNOWN"],
  ])("%s in “%s” is %s", ([needed, stated, result]) => {
    expect(matchService(needed, stated).result).toBe(result);
  });
});
