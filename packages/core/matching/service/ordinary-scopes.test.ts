import { describe, expect, test } from "vitest";

import { matchService } from "./match-service.ts";
import type { Membership } from "../scope-match.ts";

type Row = readonly [needed: string, stated: string, result: Membership];

describe("services as buyers type them, and scopes as certificates state them", () => {
  test.for<Row>([
    [
      "Inbound voice + email (retail)",
      "The provision of contact centre services, including telephone, email and live chat handling, to retail clients from the Durban site",
      "IN",
    ],
    [
      "L2 tech support for SaaS users",
      "Technical helpdesk services (L1–L3) delivered to clients' end users",
      "IN",
    ],
    [
      "AP invoice processing",
      "Provision of accounts payable, accounts receivable and general ledger services to clients",
      "IN",
    ],
    [
      "Payroll UK & IE",
      "The provision of managed payroll services to clients in the UK and Ireland",
      "IN",
    ],
    [
      "Managed service desk",
      "IT managed services: service desk, end user computing and network operations for clients",
      "IN",
    ],
    [
      "SOC monitoring",
      "Managed detection and response services delivered from the security operations centre",
      "IN",
    ],
    [
      "Software dev (nearshore squads)",
      "Design, development and maintenance of custom software for clients",
      "IN",
    ],
    ["Data centre colo", "Colocation and data centre hosting services in Slough", "IN"],
    [
      "Denials mgmt",
      "RCM services: charge entry, payment posting, denial management, AR follow-up",
      "IN",
    ],
    [
      "Early-stage collections",
      "First-party and third-party debt collection services to banks",
      "IN",
    ],
    [
      "Content moderation (video)",
      "Trust and safety services including image, video and text moderation",
      "IN",
    ],
    [
      "Image annotation for AV",
      "Data labelling and annotation services for machine-learning clients",
      "IN",
    ],
    [
      "Freight invoice audit",
      "Logistics back-office services including freight audit and payment",
      "IN",
    ],
    [
      "Contract review (NDAs)",
      "Legal process outsourcing services: contract review, e-discovery and legal research",
      "IN",
    ],
    [
      "Statement printing & mailing",
      "Secure printing, enveloping and posting of transactional documents",
      "IN",
    ],
    [
      "RPO - tech hires",
      "Candidate sourcing, screening and onboarding for client organisations",
      "IN",
    ],
    [
      "KYC refresh",
      "Know your customer onboarding, periodic review and enhanced due diligence for banks",
      "IN",
    ],
    [
      "Chargeback handling",
      "Payment dispute and chargeback management on behalf of card issuers",
      "IN",
    ],
    ["TPA health claims", "Third party administration of health insurance claims", "IN"],
    ["Market research panel", "Market research, online surveys and data analysis services", "IN"],
    ["Translation EN>DE", "Translation, localisation and interpreting services", "IN"],
    [
      "Cleaning & security guards",
      "Provision of integrated facilities management: cleaning, security guarding and maintenance",
      "IN",
    ],
    ["Payroll", "Finance and accounting outsourcing services", "UNKNOWN"],
    ["Translation", "Provision of customer support and back-office services", "OUT"],
    [
      "Debt collection",
      "Servicios de centro de contacto y cobranza para entidades financieras",
      "IN",
    ],
    [
      "24x7 inbound support",
      "Operation of an inbound contact centre for third-party clients",
      "IN",
    ],
    [
      "Live chat + WhatsApp",
      "Omnichannel customer engagement services (voice, chat, messaging, email) to clients",
      "IN",
    ],
    ["Citizen helpline", "Contact centre services for government agencies", "IN"],
    [
      "Complaints handling",
      "Back-office complaint management and correspondence handling for financial services clients",
      "IN",
    ],
    [
      "Bank reconciliation",
      "Accounting services: bank reconciliations, fixed assets and month-end close for clients",
      "IN",
    ],
    [
      "Credit control UK",
      "Order-to-cash services including cash application, credit control and dispute management",
      "IN",
    ],
    ["Treasury ops", "F&A outsourcing including treasury operations", "IN"],
    [
      "Loan servicing back office",
      "Mortgage and consumer loan servicing on behalf of lenders",
      "IN",
    ],
    ["Payment processing", "Processing of card payments for merchants", "IN"],
    [
      "Merchant onboarding checks",
      "KYB and merchant onboarding due diligence services for acquirers",
      "IN",
    ],
    ["Employer of record", "Employer of record and global payroll services", "IN"],
    [
      "Benefits administration",
      "Administration of employee benefits and pension schemes for client organisations",
      "IN",
    ],
    ["e-signature platform", "Provision of an electronic signature SaaS platform", "IN"],
    ["SAP AMS", "Application managed services for SAP", "IN"],
    ["DBA services", "Remote database administration and cloud operations services", "IN"],
    ["App development", "Mobile and web application development for clients", "IN"],
    ["Utilization review", "Utilization management and case management services for payers", "IN"],
    ["Provider credentialing", "Provider credentialing and enrolment services", "IN"],
    [
      "Patient scheduling",
      "Patient access services: appointment scheduling, pre-registration and insurance verification",
      "IN",
    ],
    [
      "Pharmacovigilance case processing",
      "Adverse event intake and case processing for pharmaceutical clients",
      "IN",
    ],
    [
      "Search relevance rating",
      "AI data services: search relevance evaluation, annotation and transcription",
      "IN",
    ],
    ["Customs declarations", "Freight forwarding and customs brokerage services", "IN"],
    ["Records storage", "Storage, retrieval and secure destruction of physical records", "IN"],
    [
      "Digital mailroom",
      "Digital mailroom services: mail opening, scanning, indexing and archiving",
      "IN",
    ],
    ["Card personalisation", "Personalisation and fulfilment of payment cards", "IN"],
    ["Contract abstraction", "Legal services outsourcing: contract review and abstraction", "IN"],
    [
      "Survey programming",
      "Market research support: survey programming, data processing and charting",
      "IN",
    ],
    ["Subtitling", "Media localisation: subtitling, dubbing and captioning", "IN"],
    ["Security guarding", "Manned guarding, CCTV monitoring and key holding", "IN"],
    ["Fleet management", "Vehicle leasing and fleet management services", "IN"],
    [
      "Procurement helpdesk",
      "Source-to-pay outsourcing including procurement helpdesk and supplier onboarding",
      "IN",
    ],
    [
      "Seller support",
      "Marketplace operations: seller support, catalogue management, order management",
      "IN",
    ],
    [
      "Insurance policy servicing",
      "Policy administration, endorsements and renewals processing for insurers",
      "IN",
    ],
    [
      "Claims FNOL calls",
      "Claims handling for property and casualty insurers including first notice of loss",
      "IN",
    ],
    ["Data annotation", "Data entry and document processing services", "UNKNOWN"],
    ["KYC", "Provision of KYC screening software", "UNKNOWN"],
  ])("%s in “%s” is %s", ([needed, stated, result]) => {
    expect(matchService(needed, stated).result).toBe(result);
  });
});

describe("titles of systems", () => {
  test.for<Row>([
    ["Global payroll SaaS", "Zenquill Pay Platform System", "UNKNOWN"],
    ["Payroll", "Zenquill Payroll Cloud Platform", "UNKNOWN"],
    ["Customer service", "Zenquill Contact Center Services System", "IN"],
    ["Payroll processing", "Zenquill Payroll Services System", "IN"],
    ["Claims TPA", "Zenquill Third Party Administration Services", "IN"],
    ["Medical billing", "Zenquill RCM Services System", "IN"],
    ["Data centre", "Zenquill Colocation Services System", "IN"],
    ["Debt collection", "Zenquill Accounts Receivable Management Services System", "IN"],
    ["Managed hosting", "Zenquill Cloud Hosting Services System", "IN"],
    ["Document scanning", "Zenquill Information Management Services System", "UNKNOWN"],
    ["Transcription", "Zenquill Transcription Platform", "UNKNOWN"],
  ])("%s in “%s” is %s", ([needed, stated, result]) => {
    expect(matchService(needed, stated).result).toBe(result);
  });
});

describe("limits and exclusions", () => {
  test.for<Row>([
    ["Chat support", "Customer service by telephone only", "OUT"],
    ["Translation", "Legal process outsourcing services limited to contract review", "OUT"],
    ["Recruitment", "Physical security and facility services only", "OUT"],
    ["Chat", "Contact centre services (voice only)", "OUT"],
    ["Email support", "Customer service limited to the telephone channel", "OUT"],
    ["Voice support", "Customer service limited to email and chat", "OUT"],
    ["Medical coding", "Revenue cycle management services excluding coding", "OUT"],
    ["Payroll", "HR services. Payroll is not part of the scope.", "OUT"],
    ["Payroll", "HR services; payroll is planned for 2027", "OUT"],
    ["Cobranza", "Servicios de atención al cliente exceptuando cobranza", "OUT"],
    ["Cobranza", "Atención al cliente. Cobranza queda fuera del alcance.", "OUT"],
    ["Atendimento por chat", "Atendimento ao cliente por voz, exceto chat", "OUT"],
    ["Chat", "Customer support (voice only)", "OUT"],
    ["Email customer care", "Assistenza clienti limitatamente al canale telefonico", "OUT"],
    ["Insurance claims", "Provision of legal services relating to insurance claims", "UNKNOWN"],
    ["Insurance claims", "Outsourcing services relating to insurance claims", "IN"],
    ["Helpdesk", "Internal IT helpdesk", "OUT"],
  ])("%s in “%s” is %s", ([needed, stated, result]) => {
    expect(matchService(needed, stated).result).toBe(result);
  });
});

describe("near what is needed", () => {
  test.for<Row>([
    ["HR helpdesk", "Payroll and HR helpdesk services to clients", "IN"],
    ["Health claims", "Processing of health claims for insurers", "IN"],
    ["Health claims processing", "Medical claims adjudication for payers", "IN"],
    ["Reception services", "Provision of reception desk and security guarding", "IN"],
    ["Translation", "Übersetzungsdienste für Behörden", "IN"],
    ["Customer service", "Kundendienst für eigene Produkte", "UNKNOWN"],
    ["Document scanning", "Digitalisierung der Verwaltung", "UNKNOWN"],
    ["Document scanning", "Digitalización de procesos industriales", "UNKNOWN"],
    ["Technical support for SaaS users", "Customer support of our SaaS product", "UNKNOWN"],
    ["Voice support", "Contact centre services (chat and email only)", "OUT"],
    ["Back office payroll", "Payroll services", "IN"],
    ["Customer care back office", "Customer care services", "UNKNOWN"],
    ["KYC back office", "KYC and onboarding services", "IN"],
    ["Purchase orders", "Procurement outsourcing", "IN"],
    ["Billing (telco)", "Medical billing", "UNKNOWN"],
    ["Billing", "Customer billing services for utilities", "IN"],
    ["WhatsApp support", "Messaging support over WhatsApp, SMS and web chat", "IN"],
    ["AP", "Cuentas por pagar y por cobrar", "IN"],
    ["Tax collection", "Debt collection services", "UNKNOWN"],
    ["Arrears collection", "Debt collection services for councils", "IN"],
    ["RPO", "Recruitment process outsourcing for permanent and contract staff", "IN"],
    ["RPO", "Recruitment process outsourcing for our own staff", "OUT"],
    ["Payroll", "Payroll outsourcing to Northpay for our permanent staff", "UNKNOWN"],
    ["Customer service", "Development of software for the operation of contact centres", "UNKNOWN"],
    ["Customer service", "Software for operating call centres", "UNKNOWN"],
    ["Customer service", "Services for the operation of contact centres", "IN"],
    ["Kundenservice", "Software für den Betrieb von Contact-Centern", "UNKNOWN"],
    ["Kundenservice", "Software für den Betrieb eines Contact Centers", "UNKNOWN"],
    ["SAC", "Serviços de contact center", "IN"],
    ["Kundenservice", "Betrieb von Contact-Centern (Telefon, Chat)", "IN"],
  ])("%s in “%s” is %s", ([needed, stated, result]) => {
    expect(matchService(needed, stated).result).toBe(result);
  });
});

test.for<Row>([
  ["Expense management", "Northbase Expense Platform", "UNKNOWN"],
  ["Chat support", "Northbase Expense Platform", "OUT"],
])("%s in “%s”, a product with or without its name, is %s", ([needed, stated, result]) => {
  expect(matchService(needed, stated).result).toBe(result);
});

describe("jobs by the words that those who do them use", () => {
  test.for<Row>([
    ["Sales tax returns", "GST and VAT compliance, bookkeeping", "IN"],
    ["Sales tax returns", "Payroll; bookkeeping", "UNKNOWN"],
    ["Auditing of expense reports", "Travel & expense audit", "IN"],
    ["Absence administration", "Leave and absence management, benefits", "IN"],
    ["Parcel tracking desk", "Consignment tracing for carriers", "IN"],
    ["Parcel tracking desk", "Customs brokerage", "UNKNOWN"],
    ["Warehouse picking", "Customs brokerage only", "OUT"],
    ["Boiler maintenance", "Maintenance of lifts and boilers for landlords", "IN"],
    ["Boiler maintenance", "Grounds maintenance and cleaning", "UNKNOWN"],
    ["Moderation of product reviews", "User review moderation for shops", "IN"],
    ["Privilege review", "E-discovery and managed review", "IN"],
    ["Document review", "E-discovery and managed review", "UNKNOWN"],
    [
      "Purchase ordering",
      "The e-procurement application; buying services are not part of it",
      "OUT",
    ],
    ["Email campaigns", "Email support for shops", "OUT"],
    ["Cloud migration", "Managed print services, nothing else", "OUT"],
    ["Penetration tests", "Vulnerability scanning", "UNKNOWN"],
    ["Penetration tests", "Security testing (VAPT)", "IN"],
    ["Cash application", "Order to cash: billing, cash app", "IN"],
    ["Subtitling", "A video platform with subtitles", "UNKNOWN"],
    [
      "Plan enrolment",
      "Enrolment and call centre functions are not included in the description",
      "OUT",
    ],
  ])("%s in “%s” is %s", ([needed, stated, result]) => {
    expect(matchService(needed, stated).result).toBe(result);
  });
});
