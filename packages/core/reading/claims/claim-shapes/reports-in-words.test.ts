import { expectReports } from "./stated-details.ts";

// Reports as forms, letters and sentences give them.

expectReports([
  [
    "SOC 2 Type II Report",
    "We have examined the description of the Larkmoor system throughout the period July 1, 2025 to December 31, 2025 and the suitability of the design and operating effectiveness of controls.",
    { claim: "yes", type: 2, periodStart: "2025-07-01", periodEnd: "2025-12-31" },
  ],
  [
    "SOC 2 Type 1 report; Opinion",
    "In our opinion, in all material respects, the description presents the Brightloom Platform designed and implemented as of 30 June 2025, and the controls were suitably designed as of that date.",
    { claim: "yes", type: 1, asOf: "2025-06-30", opinion: "unqualified" },
  ],
  [
    "SOC 2 Type II Report; Basis for Qualified Opinion",
    "In our opinion, except for the matter described in the preceding paragraph, in all material respects, the controls operated effectively throughout the period January 1, 2025 to December 31, 2025.",
    {
      claim: "yes",
      type: 2,
      opinion: "qualified",
      periodStart: "2025-01-01",
      periodEnd: "2025-12-31",
    },
  ],
  [
    "SOC 2 Type II Report",
    "The controls stated in the description did not operate effectively to achieve the criteria. Because of this we express an adverse opinion.",
    { claim: "yes", opinion: "adverse" },
  ],
  [
    null,
    "Service Organization: Larkmoor Inc.\nReport: SOC 2 Type II\nService Auditor: Hartwell & Pike LLP\nExamination Period: 04/01/2025 – 03/31/2026\nTrust Services Categories: Security, Confidentiality\nOpinion: Unqualified\nExceptions: 2",
    {
      claim: "yes",
      type: 2,
      auditor: "Hartwell & Pike LLP",
      periodStart: "2025-04-01",
      periodEnd: "2026-03-31",
      categories: ["security", "confidentiality"],
      opinion: "unqualified",
      exceptions: 2,
    },
  ],
  [
    "Payroll provider SOC 2 report",
    "Opinion: Type 2, unqualified, 12 months to 2026-06-30. Two exceptions (late user access reviews), remediated.",
    { claim: "yes", type: 2, opinion: "unqualified", periodEnd: "2026-06-30", exceptions: 2 },
  ],
  [
    "Review of the CRM vendor's SOC 2 report",
    "Type II, qualified opinion (CC6.1), period ended 31 March 2026; three control exceptions.",
    { claim: "yes", type: 2, opinion: "qualified", periodEnd: "2026-03-31", exceptions: 3 },
  ],
  [
    null,
    "Our SOC 2 Type II report shows one access-review exception, since fixed.",
    { claim: "yes", type: 2, exceptions: 1 },
  ],
  [
    null,
    "SOC 2 Type II, clean opinion from Hartwell & Pike LLP for the period 1 Jan 2025 – 31 Dec 2025.",
    {
      claim: "yes",
      auditor: "Hartwell & Pike LLP",
      opinion: "unqualified",
      periodStart: "2025-01-01",
      periodEnd: "2025-12-31",
    },
  ],
  [
    null,
    "Hartwell & Pike LLP issued an unmodified opinion on our SOC 2 Type II report covering security and availability.",
    {
      claim: "yes",
      auditor: "Hartwell & Pike LLP",
      opinion: "unqualified",
      categories: ["security", "availability"],
    },
  ],
  [
    null,
    "SOC 2 Type I Report\nPrepared by: Hartwell & Pike LLP\nRelevant to Security and Privacy\nAs of June 30, 2025",
    {
      claim: "yes",
      type: 1,
      auditor: "Hartwell & Pike LLP",
      categories: ["security", "privacy"],
      asOf: "2025-06-30",
    },
  ],
  [
    null,
    "SOC 2 Type 2 Report on Controls Relevant to Confidentiality for the Period April 1, 2025 to March 31, 2026",
    {
      claim: "yes",
      type: 2,
      categories: ["confidentiality"],
      periodStart: "2025-04-01",
      periodEnd: "2026-03-31",
    },
  ],
  [
    "SOC 2 Type II report",
    "The examination was limited to the Trust Services Criteria for Security.",
    { claim: "yes", categories: ["security"] },
  ],
  [
    "SOC 2 report",
    "The opinion was not modified, though the auditor noted one exception.",
    { claim: "yes", opinion: "unqualified", exceptions: 1 },
  ],
  [
    "Vendor SOC 2 review; findings",
    "Treasury platform: qualified opinion. Two of the terminations tested were late (CC6.2).",
    { opinion: "qualified" },
  ],
  [
    "Vendor SOC 2 review; findings",
    "HR suite: unmodified Type 2 (Security only) with 3 access exceptions.",
    { claim: "yes", type: 2, categories: ["security"], opinion: "unqualified", exceptions: 3 },
  ],
  [
    null,
    "Assurance report\nSOC 2 Type I\n\nService auditor\nHartwell & Pike LLP\n\nAs of date\n30 June 2025\n\nOpinion\nQualified",
    {
      claim: "yes",
      type: 1,
      auditor: "Hartwell & Pike LLP",
      asOf: "2025-06-30",
      opinion: "qualified",
    },
  ],
  [
    null,
    "Auditor: to be selected. SOC 2 Type II planned for 2027.",
    { claim: "in-progress", auditor: null },
  ],
  [
    "SOC 2 register",
    "- Auditor: an independent CPA firm\n- Report period: 2025-01-01 to 2025-12-31",
    { auditor: null, periodStart: "2025-01-01", periodEnd: "2025-12-31" },
  ],
  [
    "SOC 2",
    "Auditor: Pending. Opinion: N/A. Exceptions: TBD",
    { claim: "unknown", auditor: null, opinion: null, exceptions: null },
  ],
  [
    null,
    "soc2:\n  type: 2\n  auditor: Hartwell & Pike LLP\n  period: 2025-04-01 to 2026-03-31\n  opinion: unqualified\n  exceptions: 0",
    {
      claim: "yes",
      type: 2,
      auditor: "Hartwell & Pike LLP",
      periodStart: "2025-04-01",
      periodEnd: "2026-03-31",
      opinion: "unqualified",
      exceptions: false,
    },
  ],
  [
    null,
    "INDEPENDENT SERVICE AUDITOR'S REPORT\nTo: Larkmoor Inc.\nScope\nWe have examined Larkmoor's accompanying description of its Payroll System titled \"Larkmoor System Description\" throughout the period April 1, 2025 to March 31, 2026 based on the criteria for a description of a service organization's system in a SOC 2 report, and the suitability of the design and operating effectiveness of controls relevant to security and confidentiality.",
    {
      claim: "yes",
      type: 2,
      periodStart: "2025-04-01",
      periodEnd: "2026-03-31",
      categories: ["security", "confidentiality"],
    },
  ],
  [
    null,
    "SOC 2 TYPE 2 REPORT\nLarkmoor Inc.\nReport on Larkmoor's Description of Its System and on the Suitability of the Design and Operating Effectiveness of Its Controls Relevant to Security Throughout the Period October 1, 2024 to September 30, 2025\nHARTWELL & PIKE LLP",
    {
      claim: "yes",
      type: 2,
      categories: ["security"],
      periodStart: "2024-10-01",
      periodEnd: "2025-09-30",
    },
  ],
  [
    "SOC 2 Type II report; Section III",
    "Larkmoor uses Ridgehost, a subservice organization, to provide hosting. The description includes only the controls of Larkmoor and excludes those of Ridgehost. Complementary user entity controls are assumed.",
    { claim: "yes", subserviceMethod: "carve-out", cuecs: true },
  ],
  [
    "SOC 2 Type II report",
    "The description indicates that certain complementary user entity controls that are suitably designed and operating effectively are necessary.",
    { claim: "yes", cuecs: true },
  ],
  [
    null,
    "SOC 2 Type II exam completed by Hartwell & Pike LLP on 12 May 2026, for the review period ended 31 March 2026. Result: unqualified, no deviations.",
    {
      claim: "yes",
      type: 2,
      auditor: "Hartwell & Pike LLP",
      periodEnd: "2026-03-31",
      opinion: "unqualified",
      exceptions: false,
    },
  ],
  [
    null,
    "Our SOC 2 Type II covers 1 January to 31 December 2025 and was issued by Hartwell & Pike LLP with an unqualified opinion; one exception (late offboarding) was noted.",
    {
      claim: "yes",
      type: 2,
      auditor: "Hartwell & Pike LLP",
      periodStart: "2025-01-01",
      periodEnd: "2025-12-31",
      opinion: "unqualified",
      exceptions: 1,
    },
  ],
  [
    "SOC 2 report review",
    "Auditor's opinion: Qualified\nBasis: CC6.3 access removal\nPeriod covered: 1/1/2025 - 12/31/2025\nExceptions identified: 4\nSubservice orgs: carved out\nCUECs reviewed: Yes",
    {
      claim: "yes",
      opinion: "qualified",
      periodStart: "2025-01-01",
      periodEnd: "2025-12-31",
      exceptions: 4,
      subserviceMethod: "carve-out",
      cuecs: true,
    },
  ],
  [
    null,
    "Het SOC 2 Type II-rapport (auditor: Deloitte, periode 1 januari 2025 tot en met 31 december 2025) bevat een goedkeurend oordeel zonder uitzonderingen.",
    {
      claim: "yes",
      type: 2,
      auditor: "Deloitte",
      periodStart: "2025-01-01",
      periodEnd: "2025-12-31",
      opinion: "unqualified",
    },
  ],
  [
    "SOC 2",
    "From 1 April 2025 to 31 March 2026 (12 months), unqualified opinion.",
    { claim: "yes", periodStart: "2025-04-01", periodEnd: "2026-03-31", opinion: "unqualified" },
  ],
  [
    "SOC 2 Type II Report; Results of tests",
    "No exceptions noted.",
    { claim: "yes", exceptions: false },
  ],
  [
    "SOC 2 Type II",
    "Awaiting the report; period 1 Jan 2026 – 30 Jun 2026, auditor Hartwell & Pike LLP",
    { claim: "in-progress" },
  ],
  [
    "Roadmap",
    "SOC 2 Type II: period 1 Jan 2027 – 30 Jun 2027, auditor Hartwell & Pike LLP",
    { claim: "in-progress" },
  ],
  [
    null,
    "A SOC 2 Type II report covers a period such as January 1 to December 31, 2025 and contains the auditor's unqualified opinion.",
    { claim: "unknown" },
  ],
]);
