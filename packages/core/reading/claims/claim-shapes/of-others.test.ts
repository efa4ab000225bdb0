import { expectMeaning } from "./claim-shape.ts";

// Reports that are those of others or to be had from them, and one's own beside them.

// Vendors of one's own, by what they do.

expectMeaning("nothing", "someone else's", [
  "The trial management vendor and the laboratory system vendor are both tier 1, each providing an annual SOC 2 Type II reviewed by our security lead.",
  "The payroll vendor and the CRM vendor each provide a SOC 2 Type II report.",
  "Both the e-mail supplier and the archive supplier hold SOC 2 Type II reports.",
  "Two critical vendors in the register, each with a SOC 2 Type II report on file.",
  "The ticketing provider and the telephony provider supply SOC 2 Type II reports every year.",
  "Three tier-1 vendors, each providing an annual SOC 2 Type II.",
]);

expectMeaning("someone else's", "nothing", [
  "Our payroll and billing vendors are ISO 27001 certified.",
  "The scanning vendor and the shredding vendor both hold ISO 27001.",
]);

expectMeaning("someone else's", "someone else's", [
  "The imaging vendor and the dictation vendor are reviewed annually, each holding ISO 27001 and SOC 2.",
]);

expectMeaning("nothing", "held", ["The vendor provides an annual SOC 2 Type II report."]);

expectMeaning("held", "nothing", ["The supplier holds ISO 27001, reviewed each year."]);

expectMeaning("held", "held", ["Vendor holds both ISO 27001 and SOC 2, each renewed in 2026."]);

// To be had from somebody else.

expectMeaning("nothing", "someone else's", [
  "Pinbox SOC 2 report: available upon request to Pinbox",
  "Harbourly SOC 2 Type II report: request directly from Harbourly.",
  "The Norrig SOC 2 report is available on request from Norrig.",
  "**Pinbox SOC 2 Report**: available on request from Pinbox support",
  "Corvo SOC 2 Type II report - available under NDA from Corvo directly",
]);

expectMeaning("someone else's", "nothing", [
  "Mistbase ISO 27001 certificate: can be requested from Mistbase",
]);

expectMeaning("nothing", "held", [
  "SOC 2 Type II report: available upon request",
  "Pinbox SOC 2 Type II report: available upon request to your account manager",
  "Our SOC 2 report is available on request from security@tallow.example.",
  "SOC 2 Type II report available from our trust portal",
]);

// A host first, and then the vendor's own.

expectMeaning("someone else's", "held", [
  "We host on Azure, which is ISO 27001 certified. In addition, Corvo has completed its own SOC 2 Type II audit.",
  "Our data centre is ISO 27001 certified. Corvo itself has obtained a SOC 2 Type II report, showing our commitment to our customers.",
]);

expectMeaning("held", "someone else's", [
  "AWS is audited to SOC 2. Tallow has also achieved ISO 27001 certification, proving our dedication to security.",
]);

expectMeaning("nothing", "held", [
  "Corvo has achieved SOC 2 Type II attestation, demonstrating our ongoing commitment to best practices.",
  "Corvo has a SOC 2 Type II report, offers SSO and hosts its data on AWS.",
]);

expectMeaning("nothing", "someone else's", [
  "The portal runs on Renderly, a managed platform. We do not run servers, so there is nothing to patch. Renderly has been SOC 2 Type II compliant since 2023, and the report can be requested from its document centre.",
  "Everything runs on Plinth. We don't operate servers. Plinth has been SOC 2 Type II attested since 2022.",
  "We offer a DPA and host on AWS, which is SOC 2 audited.",
]);

expectMeaning("someone else's", "nothing", [
  "The app is hosted on Skylo. We do not own any hardware, so no data centre is ours. Skylo is ISO 27001 certified.",
]);

expectMeaning("held", "held", [
  "Corvo says it undergoes annual SOC 2 Type II and ISO/IEC 27001:2022 audits, offers a DPA, hosts on AWS and uses TLS 1.2.",
  "Tallow undergoes yearly ISO 27001 and SOC 2 audits, hosts on Azure and encrypts everything.",
]);

expectMeaning("held", "nothing", [
  "We are certified to ISO 27001, sign DPAs and store data on AWS in Dublin.",
]);

// The question brings in who is used.

expectMeaning("someone else's", "nothing", [
  ["Where is it stored? All data is stored with Northbase.", "Northbase is ISO 27001 certified."],
  ["All data lagras hos Northbase i EU.", "Northbase är ISO 27001-certifierat."],
]);
