/** A voice service bought from one company at one site, read by us. */
export const engagement = {
  vendorName: "Dapitan Voice",
  vendorLegalEntity: "Dapitan Voice Philippines, Inc.",
  serviceLine: "Contact centre (voice)",
  deliveryLocations: "Makati",
  deliveryModel: "on-site",
  subprocessors: "none",
  evidenceSeen: "Yes",
} as const;

/** A certificate in force that covers it. */
export const certificate = {
  isoClaim: "Yes",
  isoEdition: "2022",
  isoCertificateNumber: "IS 702114",
  isoCertificationBody: "BSI",
  isoAccreditationBody: "UKAS",
  isoIssueDate: "1 Jul 2024",
  isoExpiryDate: "30 Jun 2027",
  isoLastAuditDate: "15 Jun 2026",
  isoScopeStatement: "Provision of contact centre services to clients",
  isoSites: "Makati, Cebu IT Park",
  isoEntity: "Dapitan Voice Philippines, Inc.",
  isoExclusions: "none",
  isoSoaProvided: "Yes",
} as const;

/** No SOC 2 report. */
export const noReport = { soc2Claim: "No" } as const;
/** No ISO 27001 certificate. */
export const noCertificate = { isoClaim: "No" } as const;

/** A Type 2 report for the calendar year 2025 that covers it. */
export const report = {
  soc2Claim: "Yes",
  soc2Type: "Type II",
  soc2PeriodStart: "1 Jan 2025",
  soc2PeriodEnd: "31 Dec 2025",
  soc2Auditor: "Schellman & Company",
  soc2Opinion: "Unqualified",
  soc2Exceptions: "No exceptions noted",
  soc2Tsc: "Security, Availability, Confidentiality",
  soc2System: "Customer contact centre services system (voice)",
  soc2Locations: "Makati, Cebu City",
  soc2Entity: "Dapitan Voice Philippines, Inc.",
  soc2ScopeExclusions: "none",
  soc2Subservice: "none",
  soc2SubserviceMethod: "none",
} as const;
