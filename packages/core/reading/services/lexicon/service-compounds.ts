import { type SupportLevel, supportOfLevels } from "./support-levels.ts";
import type { ServiceTopic } from "./service-topic.ts";
import type { ServiceLine } from "./service-line.ts";

/** Terms that name several topics, whole or in part. As a need, `needs`; as a scope, `covers`. */
export interface CompoundTerm {
  readonly terms: string;
  readonly needs: readonly ServiceTopic[];
  readonly covers: readonly ServiceTopic[];
  /** The line that who says this rules out: "non-voice" is no voice. */
  readonly denies?: ServiceLine;
}

const VOICE = "customer-support-voice";
const DIGITAL = "customer-support-digital";
const SUPPORT: Readonly<Record<SupportLevel, ServiceTopic>> = {
  1: "technical-support/first-level",
  2: "technical-support/second-level",
  3: "technical-support/third-level",
};
const CHAT = "customer-support-digital/chat";
const EMAIL = "customer-support-digital/email";

function ofLevels(...levels: readonly SupportLevel[]): CompoundTerm {
  const parts = levels.map((level) => SUPPORT[level]);
  return { terms: supportOfLevels(...levels), needs: parts, covers: parts };
}

/** Tight parents: who names one of these has named everything it covers. */
export const compoundTerms: readonly CompoundTerm[] = [
  {
    terms:
      "non voice, non voice support, non voice process, non voice service, non voice customer support",
    needs: [DIGITAL],
    covers: [DIGITAL],
    denies: VOICE,
  },
  {
    terms: "non voice back office, back office non voice, backoffice non voice",
    needs: ["back-office"],
    covers: ["back-office"],
    denies: VOICE,
  },
  {
    terms:
      "contact center, contactcenter, contact centern, contactcentern, contact center service, customer contact center, " +
      "customer contact, customer support, customer service, customer services, customer care, customer experience, cx, " +
      "customer experience management, cx management, cx service, customer engagement, customer interaction, customer operation, " +
      "customer assistance, customer help, customer helpdesk, customer help desk, customer relationship management service, client support, " +
      "client service support, customer management, customer lifecycle management, customer success, consumer support, consumer care, guest support, " +
      "subscriber support, contact centre bpo, call centre bpo, omnichannel, omni channel, omnichannel support, multichannel support, " +
      "multi channel support, multilingual support, multilingual customer support, customer support and service, " +
      "customer care and support, client care, client contact, customer facing support, customer inquiry, inquiry handling, " +
      "customer care service, customer support service, " +
      "atencion al cliente, servicio al cliente, servicio de atencion al cliente, centro de contacto, centros de contacto, " +
      "soporte al cliente, experiencia del cliente, atendimento ao cliente, " +
      "atendimento ao consumidor, servico de atendimento ao consumidor, central de atendimento, centrais de atendimento, suporte ao cliente, servico de atendimento ao cliente, " +
      "experiencia do cliente, servico ao cliente, atencion omnicanal, atencion multicanal, atendimento omnichannel, atendimento multicanal, omnicanal, " +
      "service client, relation client, centre de contact, centre de relation client, " +
      "kundenservice, kundenbetreuung, kundensupport, kundenkontakt, kundenkontaktcenter, kundenhotline, contact center dienste, " +
      "contact center dienstleistungen, relations clients, support client, assistance client, assistance clientele, service clientele, " +
      "suivi client, servizi di contact center, customer care multicanale, assistenza alla clientela, supporto clienti, klantondersteuning, " +
      "klantenondersteuning, klantbediening, obsluga klienta telefonicznego, wsparcie klienta, wsparcia klienta, kundtjanst, kundservice, " +
      "kundsupport, kundeservice, kundesupport, kundebehandling, kundcenter, kundcentertjanster, asiakaspalvelu, asiakaspalvelun, asiakastuki, " +
      "zakaznicka podpora, zakaznicky servis, zakaznicke centrum, kontaktni centrum, ugyfelszolgalat, ugyfelszolgalati, suport clienti, " +
      "relatii cu clientii, servicii clienti, musteri hizmetleri, musteri destek, musteri iletisim merkezi, teleatendimento, kundendialog, " +
      "servizio clienti, assistenza clienti, klantenservice, klantcontact, klantcontactdienst, klantcontactdiensten, klantencontact, klantcontactcentrum, obsluga klienta, obslugi klienta, " +
      "obsluga klientow, obslugi klientow",
    needs: [VOICE],
    covers: [VOICE, DIGITAL],
  },
  {
    terms:
      "front office, voice and non voice, voice and digital, voice and digital support, voice and non voice support",
    needs: [VOICE, DIGITAL],
    covers: [VOICE, DIGITAL],
  },
  { terms: "voice and chat, voice and chat support", needs: [VOICE, CHAT], covers: [VOICE, CHAT] },
  {
    terms: "voice and email, phone and email, email and phone, phone and email support",
    needs: [VOICE, EMAIL],
    covers: [VOICE, EMAIL],
  },
  {
    terms:
      "email and chat, chat and email, email and chat support, chat and email support, chat y correo",
    needs: [CHAT, EMAIL],
    covers: [CHAT, EMAIL],
  },
  {
    terms:
      "voice chat and email, voice email and chat, voice chat email, voice email chat, call chat and email, calls emails and chats, " +
      "phone email and chat, phone chat and email, call email and chat",
    needs: [VOICE, CHAT, EMAIL],
    covers: [VOICE, CHAT, EMAIL],
  },
  ofLevels(1, 2),
  ofLevels(2, 3),
  ofLevels(1, 2, 3),
  {
    terms: "iaas, infrastructure as a service",
    needs: ["it-infrastructure/cloud"],
    covers: ["it-infrastructure/cloud", "saas-hosting/hosting"],
  },
  {
    terms: "vapt, security testing, vulnerability assessment and penetration testing",
    needs: ["it-infrastructure+penetration-testing", "it-infrastructure+vulnerability"],
    covers: ["it-infrastructure+penetration-testing", "it-infrastructure+vulnerability"],
  },
  {
    terms: "desktop support, deskside support",
    needs: ["technical-support"],
    covers: ["technical-support", "it-infrastructure/end-user"],
  },
  {
    terms:
      "druck und versand, druck and versand, print and mail, printing and mailing, mail and print, print mail",
    needs: ["print-mail-document/print", "print-mail-document/mail"],
    covers: ["print-mail-document/print", "print-mail-document/mail"],
  },
  {
    terms: "source to pay, s2p",
    needs: ["procurement-outsourcing"],
    covers: [
      "procurement-outsourcing",
      "procurement-outsourcing+sourcing",
      "finance-accounting/payable",
    ],
  },
  {
    terms: "policy and claims administration, claims and policy administration",
    needs: ["claims-processing", "claims-processing+policy-administration"],
    covers: ["claims-processing", "claims-processing+policy-administration"],
  },
  {
    terms:
      "front and back office, front office and back office, front end and back office, frontoffice and backoffice, front back office",
    needs: [VOICE, "back-office"],
    covers: [VOICE, DIGITAL, "back-office"],
  },
  {
    terms:
      "customer and technical support, technical and customer support, customer support and technical support, customer service and technical support, " +
      "customer care and technical support, customer and tech support",
    needs: [VOICE, "technical-support"],
    covers: [VOICE, DIGITAL, "technical-support"],
  },
  {
    terms:
      "sales and customer support, sales and customer service, customer service and sales, customer support and sales",
    needs: [VOICE, "sales-telemarketing"],
    covers: [VOICE, DIGITAL, "sales-telemarketing"],
  },
  {
    terms:
      "accounts payable and receivable, account payable receivable, accounts payable receivable, ap and ar, ap ar, accounts receivable and payable, " +
      "contas a pagar e a receber, contas a pagar e receber, cuentas por pagar y por cobrar, cuentas a pagar y a cobrar, cuentas por pagar y cobrar",
    needs: ["finance-accounting/payable", "finance-accounting/receivable"],
    covers: ["finance-accounting/payable", "finance-accounting/receivable"],
  },
  {
    terms: "procure to pay, purchase to pay, p2p",
    needs: ["finance-accounting/procure-to-pay"],
    covers: ["finance-accounting/procure-to-pay", "finance-accounting/payable"],
  },
  {
    terms: "order to cash, o2c, quote to cash, q2c",
    needs: ["finance-accounting/order-to-cash"],
    covers: [
      "finance-accounting/order-to-cash",
      "finance-accounting/receivable",
      "finance-accounting/invoicing",
    ],
  },
  {
    terms: "record to report, r2r",
    needs: ["finance-accounting/record-to-report"],
    covers: [
      "finance-accounting/record-to-report",
      "finance-accounting/ledger",
      "finance-accounting/reconciliation",
      "finance-accounting/reporting",
    ],
  },
  {
    terms:
      "medical billing and coding, billing and coding, medical coding and billing, medical billing coding",
    needs: ["healthcare-rcm/billing", "healthcare-rcm/coding"],
    covers: ["healthcare-rcm/billing", "healthcare-rcm/coding"],
  },
  {
    terms: "payroll and benefit administration, payroll and benefits, benefits and payroll",
    needs: ["payroll", "hr-outsourcing/benefits"],
    covers: ["payroll", "hr-outsourcing/benefits"],
  },
  {
    terms:
      "hr and payroll, hr and payroll service, hr and payroll administration, human resource and payroll, payroll and hr, payroll and hr service, hr payroll",
    needs: ["payroll", "hr-outsourcing"],
    covers: ["payroll", "hr-outsourcing"],
  },
  {
    terms: "kyc and aml, aml and kyc, aml kyc, kyc aml",
    needs: ["kyc-fraud/kyc", "kyc-fraud/aml"],
    covers: ["kyc-fraud/kyc", "kyc-fraud/aml"],
  },
  {
    terms: "market research and analytics, research and data analytics, analytics and research",
    needs: ["kpo-research/research", "kpo-research/analytics"],
    covers: ["kpo-research/research", "kpo-research/analytics"],
  },
];
