import { expectReports } from "./stated-details.ts";

// Reports as tables and data files give them.

expectReports([
  [
    null,
    "| Report | SOC 2 Type II |\n| Audit firm | Prescient Assurance LLC |\n| Observation window | 1 Oct 2024 to 30 Sep 2025 |\n| Criteria | Security, Availability |\n| Conclusion | Unmodified |\n| Testing exceptions | None |\n| Subservice organizations | AWS (carve-out) |",
    {
      claim: "yes",
      type: 2,
      auditor: "Prescient Assurance LLC",
      periodStart: "2024-10-01",
      periodEnd: "2025-09-30",
      categories: ["security", "availability"],
      opinion: "unqualified",
      exceptions: false,
      subserviceMethod: "carve-out",
    },
  ],
  [
    "Service auditor's report",
    '["Report","SOC 2 Type II"],\n["Service auditor","Hartwell & Pike LLP"],\n["Period","1 April 2025 to 31 March 2026"],',
    {
      claim: "yes",
      type: 2,
      auditor: "Hartwell & Pike LLP",
      periodStart: "2025-04-01",
      periodEnd: "2026-03-31",
    },
  ],
  [
    null,
    "framework: 'soc2_type_2', auditor: 'A-LIGN', periodStart: '2025-01-01', periodEnd: '2025-12-31'",
    {
      claim: "yes",
      type: 2,
      auditor: "A-LIGN",
      periodStart: "2025-01-01",
      periodEnd: "2025-12-31",
    },
  ],
  [
    null,
    '{ "report_type": "SOC 2 Type II", "audit_firm": "Hartwell & Pike LLP", "period_start": "2025-01-01", "period_end": "2025-12-31", "opinion": "unqualified" }',
    {
      claim: "yes",
      type: 2,
      auditor: "Hartwell & Pike LLP",
      periodStart: "2025-01-01",
      periodEnd: "2025-12-31",
      opinion: "unqualified",
    },
  ],
  [
    null,
    "SOC 2 Type II | Period: Apr 1 2025–Mar 31 2026 | Auditor: Hartwell & Pike | Opinion: unqualified | Exceptions: 1 | CUECs: 7",
    {
      claim: "yes",
      auditor: "Hartwell & Pike",
      periodStart: "2025-04-01",
      periodEnd: "2026-03-31",
      opinion: "unqualified",
      exceptions: 1,
      cuecs: true,
    },
  ],
  [
    null,
    "{ name: 'SOC 2 Type II', auditor: 'Hartwell & Pike LLP', period: '2025-04-01/2026-03-31', opinion: 'qualified', exceptions: 3 }",
    {
      claim: "yes",
      type: 2,
      auditor: "Hartwell & Pike LLP",
      periodStart: "2025-04-01",
      periodEnd: "2026-03-31",
      opinion: "qualified",
      exceptions: 3,
    },
  ],
  [
    null,
    "| Report | Type | Auditor | Period | Opinion |\n|---|---|---|---|---|\n| SOC 2 | Type II | Hartwell & Pike LLP | Apr 2025 – Mar 2026 | Unqualified |",
    {
      claim: "yes",
      type: 2,
      auditor: "Hartwell & Pike LLP",
      periodStart: "2025-04",
      periodEnd: "2026-03",
      opinion: "unqualified",
    },
  ],
  [
    "Report | Auditor | Period | Opinion | Exceptions",
    "| SOC 2 Type II | Hartwell & Pike LLP | 1 Apr 2025 – 31 Mar 2026 | Unqualified | 2 |",
    {
      claim: "yes",
      type: 2,
      auditor: "Hartwell & Pike LLP",
      periodStart: "2025-04-01",
      periodEnd: "2026-03-31",
      opinion: "unqualified",
      exceptions: 2,
    },
  ],
]);
