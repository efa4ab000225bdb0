/** The lines of service we tell apart. `corporate-internal` is never a service to a client. */
export const serviceLines = [
  "customer-support-voice",
  "customer-support-digital",
  "technical-support",
  "back-office",
  "finance-accounting",
  "payroll",
  "hr-outsourcing",
  "recruitment",
  "claims-processing",
  "healthcare-rcm",
  "healthcare-support",
  "collections",
  "content-moderation",
  "kyc-fraud",
  "sales-telemarketing",
  "data-annotation",
  "kpo-research",
  "lpo",
  "transcription-translation",
  "print-mail-document",
  "procurement-outsourcing",
  "logistics-order",
  "it-infrastructure",
  "software-engineering",
  "saas-hosting",
  "corporate-internal",
] as const;

/** A kind of outsourced service. */
export type ServiceLine = (typeof serviceLines)[number];
