import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { matchService, matchServiceLine } from "./match-service.ts";
import type { Membership } from "../scope-match.ts";
import { SERVICE_REASONS } from "./service-reasons.ts";

type Row = readonly [needed: string, stated: string, result: Membership];

describe("the worked examples", () => {
  test.for<readonly [number: number, ...Row]>([
    [49, "payroll", "BPO services", "UNKNOWN"],
    [50, "payroll", "HR outsourcing including payroll administration", "IN"],
    [52, "content moderation", "customer experience and trust & safety operations", "IN"],
    [53, "insurance claims", "medical billing and coding", "UNKNOWN"],
    [55, "customer support", "data centre hosting and cloud infrastructure", "OUT"],
    [56, "collections", "customer care services", "UNKNOWN"],
    [
      58,
      "customer support",
      "IT, HR, Admin and Facilities functions supporting BPO operations",
      "OUT",
    ],
    [59, "voice support", "AcmeDesk SaaS Platform System", "OUT"],
    [61, "data annotation", "data entry services", "UNKNOWN"],
    [62, "payroll", "all services excluding payroll", "OUT"],
    [64, "customer support", "including but not limited to customer support", "IN"],
    [65, "back office", "customer support only", "OUT"],
  ])("example %i: %s in “%s” is %s", ([, needed, stated, result]) => {
    expect(matchService(needed, stated).result).toBe(result);
  });
});

describe("a named service", () => {
  test.for<Row>([
    ["KYC onboarding checks", "KYC onboarding operations system", "IN"],
    ["KYC remediation", "AML alert handling, KYC refresh and sanctions screening", "IN"],
    ["accounts payable", "AP, AR and GL services", "IN"],
    ["general ledger", "Finance and accounts, GL", "IN"],
    ["voice", "contact centre services", "IN"],
    ["Inbound voice", "Call-center operations", "IN"],
    ["chat support", "omnichannel customer care", "IN"],
    ["customer support", "BPO services including contact center", "IN"],
    ["back office", "front and back office services", "IN"],
    ["BO", "back office processing", "IN"],
    ["accounts payable", "F&A services", "IN"],
    ["AP/AR", "accounts payable and receivable processing", "IN"],
    ["medical coding", "revenue cycle management", "IN"],
    ["L1 support", "IT helpdesk for client users", "IN"],
    ["IT hotline", "IT service desk", "IN"],
    ["IT hotline", "Customer service", "UNKNOWN"],
    ["payroll", "The ISMS supporting the provision of payroll services", "IN"],
    ["payroll", "Payroll; no customer data is stored", "IN"],
    ["claims", "not only claims handling but also payroll", "IN"],
    ["nómina", "Servicio de nómina y contabilidad", "IN"],
    ["folha de pagamento", "Serviços de folha de pagamento", "IN"],
    ["HR outsourcing", "HR administration for clients", "IN"],
    ["customer support", "customer support delivered on our cloud platform", "IN"],
    ["voice and chat", "contact centre services", "IN"],
  ])("%s in “%s” is %s", ([needed, stated, result]) => {
    expect(matchService(needed, stated).result).toBe(result);
  });
});

describe("a service that is left out", () => {
  test.for<Row>([
    ["payroll", "F&A services excluding payroll", "OUT"],
    ["payroll", "customer care. Payroll is not included.", "OUT"],
    ["payroll", "HR services (payroll out of scope)", "OUT"],
    ["payroll", "payroll to be added next year", "OUT"],
    ["payroll", "Payroll (planned)", "OUT"],
    ["data entry", "customer care, no back office", "OUT"],
    ["payroll", "customer support and claims processing", "OUT"],
    ["customer support", "Software development", "OUT"],
    ["HR outsourcing", "Human Resources department", "OUT"],
    ["HR outsourcing", "corporate IT, HR and Admin", "OUT"],
    ["payroll", "limited to claims processing", "OUT"],
    ["payroll", "Everything but payroll", "OUT"],
    ["payroll", "payroll: no", "OUT"],
    ["payroll", "payroll ✗, support ✓", "OUT"],
    ["payroll", "payroll of our own employees", "OUT"],
    ["payroll", "Internal payroll processing", "OUT"],
    ["customer support", "Data centre supporting customer support operations", "OUT"],
    ["technical support", "IT service desk for internal users", "OUT"],
    ["voice", "corporate IT, HR and Admin", "OUT"],
    ["voice", "Corporate IT general controls", "OUT"],
    ["voice and chat", "payroll services", "OUT"],
  ])("%s in “%s” is %s", ([needed, stated, result]) => {
    expect(matchService(needed, stated).result).toBe(result);
  });
});

describe("a scope that leaves it open", () => {
  test.for<Row>([
    ["KYC onboarding checks", "KYC onboarding platform", "UNKNOWN"],
    ["KYC checks", "KYC data operations", "UNKNOWN"],
    ["voice support", "Voice biometrics operations", "UNKNOWN"],
    ["chargeback handling", "KYC and AML operations", "UNKNOWN"],
    ["accounts payable", "AP services", "UNKNOWN"],
    ["treasury", "AP, AR and GL services", "UNKNOWN"],
    ["service desk", "ITSM and payroll services", "UNKNOWN"],
    ["payroll", "all services", "UNKNOWN"],
    ["payroll", "company-wide", "UNKNOWN"],
    ["payroll", "IT enabled services", "UNKNOWN"],
    ["payroll", "customer support, claims processing etc.", "UNKNOWN"],
    ["payroll", "with or without payroll", "UNKNOWN"],
    ["payroll", "payroll (from 2027)", "UNKNOWN"],
    ["payroll", "payroll in Manila, excluding payroll in Cebu", "UNKNOWN"],
    ["F&A", "F&A excluding accounts payable", "UNKNOWN"],
    ["F&A", "accounts payable", "UNKNOWN"],
    ["accounts receivable", "accounts payable processing", "UNKNOWN"],
    ["payroll", "Payroll software", "UNKNOWN"],
    ["payroll", "HR services", "UNKNOWN"],
    ["payroll", "Customer support only. Payroll at Cebu.", "UNKNOWN"],
    ["customer support", "Development and customer support of the AcmeDesk platform", "UNKNOWN"],
    ["collections", "data collection for surveys", "UNKNOWN"],
    ["collections", "collection services for surveys", "UNKNOWN"],
    ["voice support", "voice biometrics", "UNKNOWN"],
    ["voice biometrics", "voice support", "UNKNOWN"],
    ["payroll", "possibly payroll", "UNKNOWN"],
    ["payroll", "payroll?", "UNKNOWN"],
    ["payroll", "payroll until 2024", "UNKNOWN"],
    ["payroll", "see SOC 1 for payroll", "UNKNOWN"],
    ["customer support", "Security of customer support data", "UNKNOWN"],
    ["customer support", "Acme uses a third-party customer support provider", "UNKNOWN"],
    ["customer support", "customer support (subcontracted)", "UNKNOWN"],
    ["customer support", "customer support: software development only", "UNKNOWN"],
    ["payroll", "Acme", "UNKNOWN"],
    ["payroll", "", "UNKNOWN"],
    ["", "payroll", "UNKNOWN"],
    ["payroll and claims", "payroll services", "UNKNOWN"],
    ["back office", "Various", "UNKNOWN"],
    ["BPO services", "BPO services", "UNKNOWN"],
    ["services", "services", "UNKNOWN"],
    ["voice", "AcmeDesk", "UNKNOWN"],
  ])("%s in “%s” is %s", ([needed, stated, result]) => {
    expect(matchService(needed, stated).result).toBe(result);
  });
});

describe("what is still to come", () => {
  test.for<Row>([
    ["payroll", "AP, payroll (approval pending)", "OUT"],
    ["payroll", "AP; payroll – certification audit planned", "OUT"],
    ["payroll", "Payroll*, accounts payable. *not in scope", "OUT"],
    ["accounts payable", "Payroll*, accounts payable. *not in scope", "IN"],
    ["payroll", "bookkeeping (Q), payroll (Q) - Q = pending, not yet audited", "OUT"],
    ["payroll", "payroll (excl. weekends)", "IN"],
    ["payroll", "AP, payroll (transferred to a partner, not covered)", "OUT"],
    ["collections", "Collections – new line, certification in Q2 2027", "UNKNOWN"],
    ["telemarketing", "outbound telemarketing (till 12/2025)", "UNKNOWN"],
    ["telemarketing", "outbound telemarketing (valid until 12/2027)", "IN"],
  ])("%s in “%s” is %s", ([needed, stated, result]) => {
    expect(matchService(needed, stated).result).toBe(result);
  });
});

describe("a service in another language", () => {
  test.for<Row>([
    ["bookkeeping", "Finanz- und Lohnbuchhaltung", "IN"],
    ["cobranza", "Cobranza judicial y extrajudicial", "IN"],
    ["accounts receivable", "Debitoren- und Kreditorenbuchhaltung", "IN"],
    ["software development", "Entwicklung und Wartung kundenspezifischer Software", "IN"],
    ["customer support", "świadczenie usług obsługi klienta", "IN"],
    ["customer support", "Prestations de centre d'appels", "IN"],
    ["payroll", "Lohn- und Gehaltsabrechnung für Mandanten", "IN"],
    ["debt collection", "Inkassodienstleistungen", "IN"],
    ["accounts payable", "comptabilité fournisseurs", "IN"],
    ["payroll", "Elaborazione paghe e contributi", "IN"],
    ["payroll", "salarisadministratie voor klanten", "IN"],
    ["bookkeeping", "usługi księgowe", "IN"],
    ["payroll", "給与計算代行サービス", "IN"],
    ["data annotation", "数据标注服务", "IN"],
    ["payroll", "logiciel de paie", "UNKNOWN"],
    ["payroll", "給与計算ソフト", "UNKNOWN"],
    ["hosting", "呼叫中心服务", "OUT"],
  ])("%s in “%s” is %s", ([needed, stated, result]) => {
    expect(matchService(needed, stated).result).toBe(result);
  });
});

describe("a service that the lexicon does not know", () => {
  test.for<Row>([
    ["Email filtering", "Provision of email filtering and archiving", "IN"],
    ["Fleet telematics monitoring", "fleet telematics monitoring for clients", "IN"],
    ["Genotyping", "genotyping services", "IN"],
    ["Email filtering", "email support", "UNKNOWN"],
    ["Email filtering", "payroll", "UNKNOWN"],
    ["Email filtering", "archiving, no email filtering", "OUT"],
    ["Email filtering", "email filtering, except email filtering in Cebu", "UNKNOWN"],
    ["Email filtering", "Email filtering (pending)", "OUT"],
    ["Advertising", "HR, Advertising and Facilities functions", "UNKNOWN"],
    ["Quezon City", "customer support in Quezon City", "UNKNOWN"],
    ["Manila", "customer support in Manila", "UNKNOWN"],
    ["Manila operations", "Manila operations", "UNKNOWN"],
    ["management", "management", "UNKNOWN"],
    ["customer management services", "project management", "UNKNOWN"],
  ])("%s in “%s” is %s", ([needed, stated, result]) => {
    expect(matchService(needed, stated).result).toBe(result);
  });
});

describe("a service that was read from its cell", () => {
  test("an abbreviation is known by its line", () => {
    const needed = { text: "Tower 3", line: "payroll" } as const;
    expect(matchServiceLine(needed, "payroll administration").result).toBe("IN");
  });

  test("the description tells what a general word means", () => {
    const needed = { text: "Outsourcing", line: null };
    expect(matchServiceLine(needed, "payroll").result).toBe("UNKNOWN");
    expect(matchServiceLine(needed, "payroll", "Monthly payroll for 300 staff").result).toBe("IN");
  });

  test("the description does not overrule the service", () => {
    const needed = { text: "Payroll", line: "payroll" } as const;
    expect(matchServiceLine(needed, "claims handling", "Claims handling").result).toBe("OUT");
  });

  test("the answer carries both texts and a reason", () => {
    expect(matchService("payroll", "BPO services")).toEqual({
      result: "UNKNOWN",
      reason: SERVICE_REASONS.broad,
      needed: "payroll",
      stated: "BPO services",
    });
  });
});

describe("laws", () => {
  const service = fc.constantFrom(
    "payroll",
    "customer support",
    "content moderation",
    "claims processing",
    "accounts payable",
    "Email filtering",
    "back office",
  );
  const scope = fc.oneof(
    fc.string(),
    fc
      .array(
        fc.constantFrom(
          "payroll",
          "contact centre services",
          "BPO",
          "not",
          "but",
          "only",
          "including",
          "HR department",
          ",",
          ";",
          "and",
          "email filtering",
          "no exclusions",
          "with or without",
          "claims",
          "(",
          ")",
          "pending",
        ),
      )
      .map((words) => words.join(" ")),
  );

  test("a scope that ends in “except” the service never covers it", () => {
    fc.assert(
      fc.property(service, scope, (needed, text) => {
        expect(matchService(needed, `${text} except ${needed}`).result).not.toBe("IN");
      }),
    );
  });

  test("a scope that names the service in a clause of its own covers it, whatever else it names", () => {
    const others = fc.subarray(["claims handling", "payroll", "hosting", "data entry", "voice"]);
    fc.assert(
      fc.property(others, (names) => {
        const stated = `${[...names, "content moderation"].join(", ")} services`;
        expect(matchService("content moderation", stated).result).toBe("IN");
      }),
    );
  });

  test("case and spaces make no difference", () => {
    fc.assert(
      fc.property(service, scope, (needed, text) => {
        const plain = text.replace(/[^\x20-\x7e]/gu, "x");
        const { result } = matchService(needed, plain);
        expect(matchService(needed.toUpperCase(), ` ${plain.toUpperCase()} `).result).toBe(result);
        expect(matchService(needed, plain.replaceAll(" ", "  ")).result).toBe(result);
      }),
    );
  });

  test("words that say nothing of the service never cover it", () => {
    const noise = fc.array(
      fc.constantFrom("global", "secure", "services", "of", "solutions", "Acme"),
    );
    fc.assert(
      fc.property(service, noise, (needed, words) => {
        expect(matchService(needed, words.join(" ")).result).toBe("UNKNOWN");
      }),
    );
  });
});
