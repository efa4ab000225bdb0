import { expectMeaning } from "./claim-shape.ts";

// Table rows, lists, headings and badges.

expectMeaning("someone else's", "someone else's", [
  "| Amazon Web Services | Hosting | Ireland | ISO 27001, SOC 2 |",
  "| Google Cloud | Infrastructure | EU | SOC 2, ISO 27001 |",
  "Our hosting partners maintain the following certifications:\n- ISO 27001\n- SOC 2 Type II",
]);

expectMeaning("nothing", "someone else's", [
  "- SOC2-compliant data centers with biometric access",
  "- Database: Neonbase (SOC 2 Type II)",
]);

expectMeaning("nothing", "planned", [
  "- [ ] SOC 2 Type II (in progress)",
  "| SOC 2 Type II | Q1 2027 | Planned |",
  "- SOC 2 Type II: audit in progress, report expected 09/2026",
  "Planned certifications\n- SOC 2 Type II\n- HIPAA",
]);

expectMeaning("nothing", ["planned", "nothing", "not held"], ["- [ ] Get SOC 2 certified"]);

expectMeaning("planned", "nothing", [
  "| ISO 27001 | 🔜 Planned |",
  "| ISO 27001:2022 | In progress | Expected H1 2027 |",
  "| ISO 27001 | Planned | 2027 |",
]);

expectMeaning("nothing", "not held", [
  "- ❌ SOC 2",
  "| SOC 2 Type II | ✗ | – |",
  "| SOC 2 | Not started |",
  "Q: Are you SOC 2 certified?\nA: No, we are not SOC 2 certified.",
]);

expectMeaning("not held", "not held", ["| ISO 27001 | No | | SOC 2 | No |"]);

expectMeaning("nothing", "nothing", [
  "| Control | ISO 27001 | SOC 2 | NIST CSF |",
  "| AC-2 | A.5.15 | CC6.1 |",
  "# ISO 27001",
  "#soc2 #iso27001 #startup",
  "| Framework | Supported |\n|---|---|\n| SOC 2 | Yes |",
  "- SOC 2 (CC6.1, CC6.3)",
  "Vendors must meet one of the following:\n- SOC 2 Type II\n- ISO 27001",
]);

expectMeaning(
  "nothing",
  ["held", "in words"],
  [
    "- [x] SOC 2 Type II",
    "[![SOC 2 Type II](https://img.shields.io/badge/SOC%202-Type%20II-blue)](https://trust.example.com)",
    "![AICPA SOC 2 badge](soc.png)",
  ],
);

expectMeaning("held", "nothing", [
  "| ISO 27001 | ✅ | 2022 | BSI |",
  "| ISO 27001:2022 | Certified | Certificate no. 99123 | valid until 2027-05-01 |",
  '<img alt="ISO 27001 certified" src="iso.png">',
]);

expectMeaning("nothing", "held", [
  "| SOC 2 Type II | Available | Under NDA |",
  "| SOC 2 | Yes | Type II, Dec 2025 |",
]);

expectMeaning(
  ["held", "in words"],
  ["held", "in words"],
  ["![SOC 2](badges/soc2.svg) ![ISO 27001](badges/iso27001.svg)"],
);

expectMeaning("planned", "planned", [
  "## Roadmap\n- SOC 2 Type II\n- ISO 27001",
  "We are working on the following certifications:\n- ISO 27001:2022\n- SOC 2 Type II",
]);

expectMeaning("someone else's", "nothing", ["- **Hosting**: Ovalcloud Nord (ISO 27001)"]);

expectMeaning("held", "held", [
  "| Standard | Status |\n| --- | --- |\n| ISO 27001 | Certified |\n| SOC 2 Type II | Report available |",
  "We maintain the following certifications:\n- ISO 27001:2022\n- SOC 2 Type II",
]);

expectMeaning("held", "planned", [
  "| Standard | Status |\n|---|---|\n| ISO 27001 | Certified since 2022 |\n| SOC 2 Type II | In progress |",
]);

expectMeaning("nothing", "in words", [
  "Q: Are you SOC 2 certified?\nA: Yes, Ledgerline has been SOC 2 certified since 2023.",
  "| Feature | Free | Pro | Enterprise |\n| SOC 2 Type II compliance | ✓ | ✓ | ✓ |",
]);

// What stands under a heading of plans, of demands or of the data centre is coloured by it.

expectMeaning("planned", "nothing", [
  ["Roadmap", "ISO 27001 certification achieved"],
  ["Timeline | Milestone", "| Month 8 | ISO 27001 certification achieved |"],
]);

expectMeaning("nothing", "nothing", [
  ["Deliverables", "Final SOC 2 Type II report"],
  ["Mandatory certificates", "ISO 27001 certificate"],
]);

expectMeaning("someone else's", "nothing", [
  ["Rechenzentrum", "Tannhost GmbH, ISO/IEC 27001 zertifiziert"],
  "We run on Ridgehost. These data centres are certified to a number of security standards, including:\n\n  • ISO 27001",
]);

expectMeaning("held", "nothing", [["Next steps", "We are ISO 27001 certified since 2021."]]);

// A list of boxes that nobody ticked, below a heading without a colon.

expectMeaning("nothing", "nothing", ["Certifications\n- [ ] ISO 27001\n- [ ] SOC 2 Type II"]);

expectMeaning("nothing", "held", ["We hold these\n- [ ] ISO 27001\n- [x] SOC 2 Type II"]);

// Schemes of one country among the others.

expectMeaning("held", "held", [
  "ISO 27001, SOC 2 Type 2, GoBD.",
  "On file: ISO 27001, SOC 2 Type 2, TISAX, C5, ENS.",
  ["Certifications", "On file: ISO 27001:2022, ISO 9001, SOC 2 Type 2 (+HIPAA), GoBD (Germany)."],
]);

expectMeaning("not held", "not held", ["Not on file: ISO 27001, SOC 2 Type 2"]);
expectMeaning("nothing", "nothing", ["On file: nothing. ISO 27001 requested"]);

// A web address says nothing of what is there, and readiness is of the item that it stands behind.

expectMeaning("nothing", "held", [
  "SOC 2 Type II. https://www.northbase.example/en-us/legal/compliance",
  "SOC 2 Type II (published annually at compliance.northbase.example)",
  "SOC 2 Type II, HIPAA Ready",
  "SOC 2 Type II, HIPAA eligible",
]);

expectMeaning("nothing", "in words", ["SOC 2 ready", "SOC 2 and HIPAA ready"]);
