import { expectMeaning } from "./claim-shape.ts";

// Answers to a question or under a heading.

expectMeaning(
  "nothing",
  ["not held", "someone else's"],
  [
    [
      "Does your organisation have a SOC 2 Type II report?",
      "No, but our infrastructure runs on AWS, which is SOC 2 Type II compliant.",
    ],
  ],
);

expectMeaning("nothing", "someone else's", [
  [
    "Do you have a SOC 2 report?",
    "Our data center provider has a SOC 2 Type II report which can be shared under NDA.",
  ],
  [
    "Have you undergone a SSAE 18/SOC 2 audit?",
    "Our hosting vendor undergoes a SOC 2 audit annually.",
  ],
  [
    "Have you undergone a SSAE 18/SOC 2 audit?",
    "Yes, AWS SOC 2 report is available through AWS Artifact.",
  ],
  ["SOC 2", "AWS SOC 2 available from AWS Artifact"],
  ["Does your hosting provider have a SOC 2 Type 2 report available?", "Yes"],
  [
    "Does the hosting provider have a SOC 2 Type 2 report available?",
    "Yes, AWS SOC 2 report available via Artifact",
  ],
  ["Do you have SOC 2 Type 2?", "Azure does."],
  ["SOC 2 report (type, period)", "AWS only"],
]);

expectMeaning("someone else's", "nothing", [
  [
    "Is your company certified to ISO 27001?",
    "All data is hosted with Azure, which is ISO 27001 certified.",
  ],
  ["ISO 27001 certified?", "Yes (via Azure)"],
  ["ISO 27001", "Data centre only"],
  ["ISO 27001", "Hosting partner certified"],
  ["ISO 27001", "Group cert (parent company)"],
  ["Is the data centre ISO 27001 certified?", "Yes"],
  ["Are your data centers certified to ISO 27001?", "Yes, all of them."],
  ["ISO 27001", "Through DC provider"],
  ["ISO 27001", "AWS yes, vendor no"],
  ["ISO 27001 certificate", "Landlord's"],
  ["ISO 27001 certificate", "parent co. cert covers group"],
]);

expectMeaning("nothing", "planned", [
  ["SOC 2 report available?", "Expected Q2"],
  ["SOC 2 report available?", "Audit window open until 30 June"],
  ["Do you have a SOC 2 Type II report?", "We are currently undergoing our SOC 2 Type II audit."],
  ["Do you have a SOC 2 Type II report?", "Yes, in progress"],
  ["Do you have a SOC 2 report?", "Not yet – readiness done, audit starts in August"],
  ["SOC 2 Type II", "in audit"],
  ["SOC 2 Type II", "Target date 12/2026"],
  ["If not SOC 2 certified, do you plan to be?", "Yes, in 2027"],
  ["Please provide your SOC 2 Type II report.", "Will be available after the audit in October."],
  ["Do you have SOC 2 Type 2?", "Expected end of 2026."],
]);

expectMeaning("planned", "nothing", [
  ["ISO 27001 certified?", "Working on it"],
  ["ISO 27001 certified?", "Stage 1 done"],
  ["ISO 27001", "planned 2027"],
  ["Is the organisation ISO 27001 certified?", "No. Certification is planned for 2027."],
  ["Is the organisation ISO 27001 certified?", "We intend to certify next year."],
  ["Is the organisation ISO 27001 certified?", "Under way, expected to complete in April 2027"],
  ["ISO 27001", "Certification process started"],
  [
    "Is your company ISO 27001 certified?",
    "We are working with TÜV on this and expect the certificate in spring.",
  ],
  ["ISO 27001", "No - in progress"],
  ["Is your ISMS certified to ISO 27001?", "Certification is scheduled for Q2."],
  ["ISO 27001 (Y/N, expiry)", "N (target 2027)"],
]);

expectMeaning(["planned", "nothing"], "nothing", [["ISO 27001", "cert exp. Q3"]]);

expectMeaning("nothing", "not held", [
  ["SOC 2", "none"],
  ["SOC 2 Type II report", "Not available"],
  ["Do you have a SOC 2 Type II report?", "We do not."],
  ["Do you have a SOC 2 Type II report?", "No. We are a five-person company."],
  ["Do you have a SOC 2 report?", "No, we complete CAIQ and SIG Lite instead."],
  ["Do you have a SOC 2 report?", "Negative"],
  ["SOC 2 Type II", "N"],
  [
    "Do you have a SOC 2 Type II report?",
    "No, we don't have one at this time but we can answer a questionnaire.",
  ],
  ["Do you have a SOC 2 Type II report?", "Unfortunately not."],
  ["Do you have a SOC 2 Type II report?", "Only SOC 1"],
  ["Please provide your SOC 2 Type II report.", "We do not have one."],
  ["Do you have SOC 2 Type 2?", "We haven't pursued SOC 2."],
  ["Do you have SOC 2 Type 2?", "No, Type 1 only."],
  ["SOC 2 report (type, period)", "n/a - no report"],
]);

expectMeaning(["nothing", "held"], "not held", [
  ["Do you have a SOC 2 report?", "No - ISO 27001 instead"],
]);

expectMeaning("not held", "nothing", [
  ["ISO 27001 certified?", "Not at the moment"],
  ["ISO 27001 certified?", "No, but aligned"],
  ["ISO 27001 certified?", "Expired 2023"],
  ["ISO 27001 certified?", "Lapsed, no renewal"],
  ["Is the organization ISO 27001 certified?", "No, we follow NIST CSF."],
  ["ISO 27001", "✗"],
  ["ISO 27001 certification", "No certification; internal policies only"],
  ["ISO 27001 certified?", "Cert. expired in 2024, no plans to renew"],
  ["Is your company ISO 27001 certified?", "No – certification lapsed during the pandemic"],
  ["ISO 27001", "was certified, dropped"],
  ["Is your ISMS certified to ISO 27001?", "No, and there is no plan to."],
  ["ISO 27001 (Y/N, expiry)", "N"],
]);

expectMeaning("not held", "held", [
  ["Do you hold ISO 27001?", "We do not hold ISO 27001; we have a SOC 2 Type II report instead."],
]);

expectMeaning("held", "nothing", [
  ["ISO 27001", "Certified"],
  ["ISO 27001", "Yes, valid till 2027"],
  ["ISO 27001", "✓ BSI"],
  ["ISO 27001", "Cert #IS 712345"],
  ["ISO 27001 certified?", "Y - 2022"],
  [
    "Is your organisation ISO 27001 certified?",
    "Yes. Our certificate was issued by SGS and is valid until June 2028.",
  ],
  ["Is your organisation ISO 27001 certified?", "We have been certified since 2016."],
  ["ISO 27001", "Yes - cert attached"],
  [
    "Is the company ISO 27001 certified? If yes, provide certificate.",
    "Yes, see attached certificate",
  ],
  ["Certifications", "ISO 27001, ISO 9001"],
  ["Is your company ISO 27001 certified?", "Yes, by TÜV SÜD, certificate no. 12 310 44821 TMS"],
  ["Is your company ISO 27001 certified?", "Yes - see https://tessera.example/iso.pdf"],
  ["ISO 27001", "Y exp 3/27"],
  ["ISO 27001", "Yes, HQ only"],
  ["Is your ISMS certified to ISO 27001?", "Yes, certified by LRQA until November 2027."],
  ["ISO 27001 (Y/N, expiry)", "Y, 30-Jun-27"],
  ["ISO 27001 certificate", "Received, BSI, exp 2027"],
]);

expectMeaning("nothing", "held", [
  ["SOC 2", "Type II - clean"],
  ["SOC 2", "Type 2, period 1/1/25-31/12/25, Schellman"],
  ["Do you have a SOC 2 report?", "Yes, available under NDA."],
  ["Do you have a SOC 2 report?", "Please find our SOC 2 Type II report attached."],
  ["Do you have a SOC 2 report?", "Yes, Type II. Audit period ended 30 September 2025."],
  ["Have you undergone a SSAE 18/SOC 2 audit?", "Yes, SOC 2 Type 2 annually."],
  [
    "Have you undergone a SSAE 18/SOC 2 audit?",
    "Yes - the latest report covers the period through March 31, 2026.",
  ],
  ["Are you SOC 2 certified?", "Yes, our auditor issued the Type II report last May."],
  ["SOC 2 Type II", "Y"],
  ["SOC 2 Report Available", "Yes - under NDA"],
  [
    "Do you have a SOC 2 Type II report?",
    "Yes. Our SOC 2 Type II report is issued annually by an independent auditor and covers security and confidentiality.",
  ],
  ["SOC 2 Type", "Type II"],
  ["SOC Report", "SOC 2 Type 2 (2025), clean"],
  ["Do you have SOC 2 Type 2?", "Yes, since 2022. Report on request."],
  ["SOC 2 report (type, period)", "Type 2, Apr 24 - Mar 25"],
]);

expectMeaning("held", "held", [
  ["Security certifications", "ISO 27001 / SOC 2 Type II"],
  ["Which security certifications do you hold?", "ISO 27001:2022 and SOC 2 Type II"],
]);

expectMeaning("nothing", "nothing", [
  ["Security certifications", "None"],
  ["Certifications", "PCI DSS, ISO 9001"],
  ["SOC Report", "SOC 1 Type 2"],
  ["SOC 2", "24/7 monitoring by our SOC"],
  ["SOC 2", "?"],
  ["ISO 27001", "see trust center"],
  ["SOC 2", "Requested 12/5"],
]);

expectMeaning("someone else's", "someone else's", [
  ["Hosting provider and its certifications", "AWS – ISO 27001, SOC 2"],
]);

expectMeaning(["in words", "not held"], "nothing", [
  ["Is your company ISO 27001 certified?", "We are compliant but not certified."],
  ["Is your ISMS certified to ISO 27001?", "Our ISMS is aligned with ISO 27001 but not certified."],
]);

expectMeaning(["not held", "in words"], "nothing", [
  ["Is your company ISO 27001 certified?", "Not certified, but we align with it."],
]);

expectMeaning(["not held", "nothing"], "nothing", [["ISO 27001 certificate", "Not provided"]]);
