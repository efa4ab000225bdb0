import type { ServiceLine } from "./service-line.ts";
import type { ServiceTopic } from "./service-topic.ts";

const VOICE = "customer-support-voice";
const DIGITAL = "customer-support-digital";

/** What lies so close that who names one may mean the other: never IN, never OUT. */
export const adjacentTopics: readonly (readonly [ServiceTopic, ServiceTopic])[] = [
  [VOICE, DIGITAL],
  [VOICE, "collections"],
  [DIGITAL, "collections"],
  ["technical-support", "collections"],
  [VOICE, "sales-telemarketing"],
  [DIGITAL, "sales-telemarketing"],
  [VOICE, "technical-support"],
  [DIGITAL, "technical-support"],
  [VOICE, "healthcare-support"],
  [DIGITAL, "healthcare-support"],
  ["healthcare-rcm", "claims-processing"],
  ["healthcare-rcm", "finance-accounting"],
  ["healthcare-rcm", "healthcare-support"],
  ["collections", "finance-accounting"],
  ["back-office", "data-annotation"],
  ["back-office", "print-mail-document"],
  ["back-office", "logistics-order"],
  ["back-office", "claims-processing"],
  ["content-moderation", "data-annotation"],
  ["content-moderation", "customer-support-digital/social"],
  ["hr-outsourcing", "recruitment"],
  ["hr-outsourcing", "payroll"],
  ["payroll", "finance-accounting"],
  ["banking-operations", "back-office"],
  ["banking-operations", "finance-accounting"],
  ["banking-operations", "collections"],
  ["banking-operations", "kyc-fraud"],
  ["marketing-services", "sales-telemarketing"],
  ["marketing-services", "kpo-research"],
  ["marketing-services", "print-mail-document"],
  ["marketing-services", "transcription-translation"],
  ["logistics-order", "print-mail-document"],
  ["procurement-outsourcing", "finance-accounting"],
  ["procurement-outsourcing", "logistics-order"],
  ["kyc-fraud", "back-office"],
  ["lpo/discovery", "back-office/document-processing"],
  ["technical-support", "it-infrastructure"],
  ["technical-support", "software-engineering/maintenance"],
  ["it-infrastructure", "saas-hosting"],
  ["software-engineering", "saas-hosting/product"],
];

/** Lines whose name may include another, as wholes do: who excludes "HR services" may mean payroll too. */
export const widerLines: Readonly<Partial<Record<ServiceLine, readonly ServiceLine[]>>> = {
  payroll: ["hr-outsourcing", "finance-accounting"],
  recruitment: ["hr-outsourcing"],
  collections: ["finance-accounting"],
  "procurement-outsourcing": ["finance-accounting"],
  "claims-processing": ["back-office"],
  "kyc-fraud": ["back-office"],
  "print-mail-document": ["back-office"],
};
