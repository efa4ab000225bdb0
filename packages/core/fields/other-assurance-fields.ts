import type { FieldDefinition } from "./field-definition.ts";

/** Other assurance, the suppliers behind the vendor, and who has read what. */
export const otherAssuranceFields = {
  otherAssurance: {
    type: "text",
    label: "other assurance",
    answeredBy: "vendor",
    headings: [
      "Other certifications",
      "PCI",
      "HITRUST",
      "Pen test",
      "CSA STAR",
      "Cyber Essentials",
    ],
  },
  relatedCerts: {
    type: "set",
    values: [
      "27701",
      "27017",
      "27018",
      "22301",
      "9001",
      "20000-1",
      "42001",
      "pci-dss",
      "hitrust",
      "tisax",
      "csa-star",
      "cyber-essentials",
    ],
    label: "related certificates",
    answeredBy: "vendor",
    headings: ["Other ISO", "Additional certs"],
  },
  cloudHosting: {
    type: "list",
    label: "hosting providers",
    answeredBy: "vendor",
    headings: ["Hosting", "Cloud provider", "Data centre", "Hosted on", "CSP"],
  },
  subprocessors: {
    type: "list",
    label: "sub-processors",
    answeredBy: "vendor",
    headings: [
      "Sub-processors",
      "Subcontractors",
      "Fourth parties",
      "4th party",
      "Nth party",
      "Subs used?",
    ],
  },
  subprocessorNotice: {
    type: "promised-time",
    label: "notice of sub-processor changes",
    answeredBy: "vendor",
    headings: ["Notice of change", "Subprocessor notification"],
  },
  subprocessorAssurance: {
    type: "set",
    values: ["reviewed", "contract", "policy", "none"],
    label: "assurance over sub-processors",
    answeredBy: "vendor",
    headings: ["Subprocessor assessment", "TPRM programme"],
  },
  evidenceSeen: {
    type: "tri",
    label: "document read by us",
    answeredBy: "buyer",
    headings: ["Evidence seen", "Reviewed", "Doc reviewed", "Validated"],
  },
  evidenceDate: {
    type: "date",
    label: "date we read the document",
    answeredBy: "buyer",
    headings: ["Review date", "Date reviewed", "Last assessment", "Last reviewed"],
  },
  answerDate: {
    type: "date",
    label: "date of the answers",
    answeredBy: "vendor",
    headings: ["Date completed", "Response date", "Questionnaire date", "Date Completed"],
  },
} as const satisfies Record<string, FieldDefinition>;
