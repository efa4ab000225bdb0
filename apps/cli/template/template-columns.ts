import type { FieldId } from "@scopefit/core/fields/field-dictionary";

/** One column of the empty tracker. */
export interface TemplateColumn {
  readonly field: FieldId;
  readonly heading: string;
  /** What belongs into the cells, shown as a note on the heading. */
  readonly note: string;
  readonly width: number;
  /** The words to choose from, where there are such. */
  readonly choices?: readonly string[];
  readonly isDate?: true;
}

/** Columns under one merged group cell. */
export interface TemplateGroup {
  readonly title: string;
  readonly columns: readonly TemplateColumn[];
}

const YES_NO = ["Yes", "No", "In progress", "Not known"];

function text(field: FieldId, heading: string, note: string, width = 22): TemplateColumn {
  return { field, heading, note, width };
}

function choice(
  field: FieldId,
  heading: string,
  choices: readonly string[],
  note: string,
): TemplateColumn {
  return { field, heading, note, choices, width: 16 };
}

function date(field: FieldId, heading: string, note: string): TemplateColumn {
  return { field, heading, note, width: 14, isDate: true };
}

/** Every column that decides a verdict, in the order in which a questionnaire would ask. */
export const templateGroups: readonly TemplateGroup[] = [
  {
    title: "What we buy",
    columns: [
      text(
        "vendorName",
        "Vendor",
        "The vendor’s trade name. One row for each vendor and service.",
        26,
      ),
      text(
        "vendorLegalEntity",
        "Legal entity",
        "The company that signs the contract, with its legal form.",
        30,
      ),
      text(
        "serviceLine",
        "Service",
        "What the vendor does for us, for example contact centre (voice) or payroll.",
        26,
      ),
      text(
        "deliveryLocations",
        "Delivery locations",
        "Every city or site the work is done at; separate with a semicolon.",
        28,
      ),
      choice(
        "deliveryModel",
        "Delivery model",
        ["On-site", "Hybrid", "Remote"],
        "Hybrid and remote mean that people work from home.",
      ),
      text("dataTypes", "Data types", "For example PII, PHI, card data, financial data."),
      choice(
        "inherentRisk",
        "Inherent risk",
        ["Low", "Medium", "High", "Critical"],
        "Our own rating before any assurance.",
      ),
      text(
        "subprocessors",
        "Sub-processors",
        "Companies the vendor passes work or data to; “none” if none.",
      ),
    ],
  },
  {
    title: "ISO 27001",
    columns: [
      choice(
        "isoClaim",
        "Certified?",
        YES_NO,
        "Does the vendor hold a certificate of its own today?",
      ),
      choice(
        "isoEdition",
        "Edition",
        ["2013", "2022"],
        "The year printed after ISO/IEC 27001 on the certificate.",
      ),
      text("isoCertificateNumber", "Certificate number", "As printed, with any suffix."),
      text(
        "isoCertificationBody",
        "Certification body",
        "Who issued it, for example BSI or TÜV Rheinland. Not ISO, UKAS or a consultant.",
      ),
      text(
        "isoAccreditationBody",
        "Accreditation body",
        "Whose accreditation mark is printed on it, for example UKAS or ANAB.",
      ),
      date(
        "isoIssueDate",
        "Issue date",
        "The start of the current cycle, not the first certification.",
      ),
      date("isoExpiryDate", "Expiry date", "The last day of validity."),
      date(
        "isoLastAuditDate",
        "Last surveillance audit",
        "The day of the last surveillance or recertification audit.",
      ),
      text("isoScopeStatement", "Scope statement", "Word for word from the certificate.", 44),
      text(
        "isoSites",
        "Sites in scope",
        "Every site on the certificate and its annex; separate with a semicolon.",
        30,
      ),
      text("isoEntity", "Certified entity", "The company named on the certificate.", 30),
      text("isoExclusions", "Exclusions", "What the certificate leaves out; “none” if none."),
      choice(
        "isoRemoteCovered",
        "Remote in scope",
        ["Yes", "No", "Not known"],
        "Is home working inside the certified scope?",
      ),
      choice(
        "isoSoaProvided",
        "Statement of Applicability",
        ["Yes", "No", "Not known"],
        "Has the vendor sent its Statement of Applicability?",
      ),
    ],
  },
  {
    title: "SOC 2",
    columns: [
      choice(
        "soc2Claim",
        "Report available?",
        YES_NO,
        "Does an issued SOC 2 report of the vendor’s own exist?",
      ),
      choice(
        "soc2Type",
        "Type",
        ["Type 1", "Type 2"],
        "Type 1 speaks of one day, Type 2 of a period.",
      ),
      date("soc2PeriodStart", "Period start", "As on the cover of the report."),
      date("soc2PeriodEnd", "Period end", "As on the cover; for Type 1 the as-of date."),
      text("soc2Auditor", "Audit firm", "The CPA firm that signed the report."),
      choice(
        "soc2Opinion",
        "Opinion",
        ["Unqualified", "Qualified", "Adverse", "Disclaimer"],
        "From section 1 of the report.",
      ),
      text("soc2Exceptions", "Exceptions", "From section 4 of the report; “none” if none.", 30),
      text(
        "soc2Tsc",
        "Trust services categories",
        "Security, Availability, Confidentiality, Processing Integrity, Privacy.",
      ),
      text("soc2System", "System description", "The name of the system as in the report.", 32),
      text(
        "soc2Locations",
        "Locations in scope",
        "The locations that section 3 lists; separate with a semicolon.",
        28,
      ),
      text("soc2Entity", "Service organisation", "The company whose system is described.", 30),
      text("soc2ScopeExclusions", "Scope exclusions", "What section 3 leaves out; “none” if none."),
      text(
        "soc2Subservice",
        "Subservice organisations",
        "The providers that section 3 names; “none” if none.",
      ),
      choice(
        "soc2SubserviceMethod",
        "Carve-out or inclusive method",
        ["Carve-out", "Inclusive", "None"],
        "How the report treats them.",
      ),
      text("soc2Cuecs", "CUECs", "Controls the report expects of us; “none” if none."),
      choice(
        "bridgeLetter",
        "Bridge letter",
        ["Yes", "No", "Requested"],
        "A letter of management for the time since the period end.",
      ),
      date("bridgeEnd", "Bridge letter through", "The last day that the letter speaks for."),
    ],
  },
  {
    title: "Our review",
    columns: [
      choice(
        "evidenceSeen",
        "Evidence seen",
        ["Yes", "No"],
        "Has one of us read the certificate or report itself?",
      ),
      date("evidenceDate", "Date reviewed", "When it was read."),
    ],
  },
];

/** All columns from the left. */
export const templateColumns: readonly TemplateColumn[] = templateGroups.flatMap(
  (group) => group.columns,
);
