import { expectMeaning } from "./claim-shape.ts";

// A name on its own, and the sentence that goes on about it.

expectMeaning("nothing", "held", [
  "Yes, SOC 2 Type II. Issued by Northgate LLP.",
  "Yes, SOC 2 Type II. The report is confidential.",
  "Yes, SOC 2 Type II. We can share it.",
  "SOC 2 Type II. Auditor: Northgate LLP.",
  "SOC 2 Type II. Our latest report is from March.",
  "No changes since last year: SOC 2 Type II remains in place.",
  "We cannot share our SOC 2 report without an NDA.",
  "The SOC 2 report cannot be disclosed before signature.",
  "Yes. Please refer to our trust centre for the latest SOC 2 Type II report.",
  "Provider has obtained, and shall maintain, a SOC 2 Type II report.",
  "AWS is carved out of the SOC 2 report.",
  "The SOC 2 report lists controls that customers are expected to implement.",
  "SOC 2 Type II Report on Controls Relevant to Security for the period 1 May 2024 to 30 April 2025",
  "SOC 2 Type I report prepared by Northgate LLP.",
  "We do not have a SOC 2 Type II but we have a SOC 2 Type I report.",
  "Rapport SOC 2 type II couvrant l'année 2024",
  "Disponemos de un informe SOC 2 Tipo 2.",
  "SOC 2 type II rapport beschikbaar.",
]);

expectMeaning("held", "nothing", [
  "Yes, ISO 27001. Since 2019.",
  "As for ISO 27001, yes we are certified.",
  "Certificate of registration. Certificate No: AB 123456. The ISMS of Oakfield Ltd complies with the requirements of ISO/IEC 27001:2022.",
  "ISO 27001 / DNV / Cert C-548921 / valid to Aug 2027",
  "ISO 27001 cert # 1893-4",
  "Standard: ISO 27001 | Status: Active",
  "ISO 27001 auf Basis von IT-Grundschutz, gültig bis 14.08.2027",
  "ISO 27001: vorhanden",
  "Oakfield joins a small group of companies that have earned ISO 27001.",
  "Our ISO 27001 certificate covers our data centre.",
  ["ISO 27001", "We hold it."],
  ["ISO 27001", "ISO certificate valid until June 2027"],
  ["ISO 27001 certificate", "BSI IS 723441"],
]);

expectMeaning("held", "held", [
  ["Do you hold ISO 27001 and SOC 2?", "Yes, both."],
  ["ISO 27001 / SOC 2", "Both"],
  "Oakfield is among the few vendors that hold ISO 27001 and SOC 2 Type II.",
]);

expectMeaning("in words", "nothing", [
  "We comply with the requirements of ISO 27001.",
  "This is to certify that our company complies with the requirements of ISO 27001.",
]);

expectMeaning("held", "nothing", [
  "ISO 27001 certificate expires in 45 days (2026-12-28)",
  "ISO 27001:2022 information security management system certification, awarded by Northgate Cert",
  "已通过ISO27001信息安全管理体系认证",
  "ISO 27001 (certified by Northgate Cert with no findings)",
]);

expectMeaning("nothing", "held", [
  "SOC 2 Type II (achieved 2025-Q1)",
  "SOC 2 Type I only",
  "A Tessera recebe relatórios semestrais SOC 2 Tipo 2.",
  "Our SOC 2 report is up for renewal.",
]);

expectMeaning("nothing", "in words", ["SOC 2 Type II claimed on the homepage"]);

expectMeaning("in words", "nothing", [
  "Ein ISMS nach ISO/IEC 27001 ist etabliert.",
  "ISO/IEC 27001に準拠した管理体制を運用しています。",
]);

expectMeaning("held", "nothing", [
  "Tallow Consulting is ISO 27001 certified (certificate TC-27001-0042, renewed annually).",
  "Tannberg arbeitet ohne Subunternehmer und ist nach ISO/IEC 27001 zertifiziert.",
  "ISO 27001:2022 — YES, our own.",
  "Certification ISO 27001 en cours de validité, délivrée par Northgate Cert",
]);

expectMeaning("nothing", "held", [
  "SOC 2 Type II audit by A-LIGN",
  "SOC 2 Type 1: report completed",
]);

expectMeaning("held", "held", ["SOC 2 Type I & II, ISO 27001, GDPR DPA"]);

expectMeaning("held", "nothing", [
  "ISO/IEC 27001 (TÜV Austria, audited annually), GDPR, DORA, HIPAA BAA available",
  "ISO27001证书签发日期为2026-10-01。",
]);

expectMeaning("held", "nothing", [
  "Наша компания имеет сертификат ISO 27001.",
  "ISO 27001 sertifikasına sahibiz.",
  "Nexwell er sertifisert mot ISO 27001 (informasjonssikkerhet).",
  "Het platform voldoet aan strenge normen en is ISO 27001 gecertificeerd.",
  "| Codebarn | Hosting | Source code; no customer data | ISO 27001 certified |",
]);

expectMeaning("held", "held", ["Zertifiziert nach ISO 27001 und SOC 2 Type II, DSGVO-konform"]);

expectMeaning("nothing", "held", [
  "SOC 2 Type II – Nexwell has completed a SOC 2 Type II audit by an independent firm.",
  "No material findings in our last two SOC 2 audits.",
]);

expectMeaning("held", "nothing", [
  "セキュリティガイドラインに準拠し、ISO 27001認証を取得しています。",
  "符合等保2.0要求，通过ISO 27001认证",
]);

// Said by the way: a picture of a plan is none, and a list of clouds is no holder.

expectMeaning("held", "nothing", [
  "Check out Ledgerlines' ISO 27001 certificate.",
  "ISO 27001 since 2019",
  "In force (ISO 27001 expires 2027-04-30, reminder set)",
  "Reached a major milestone by successfully obtaining the ISO 27001:2022 certification from Norrvik Cert.",
]);

expectMeaning("nothing", "held", [
  "We care about your books, that's why we're also SOC 2 Type 2 certified.",
  "Nexwell has never been self-hosted and completed its SOC 2 Type II audit in March.",
  "The SOC 2 Type 2 report is available to Team and Business customers, and Team is $40 a month.",
  "Deployed in a cloud of your choice (AWS, Azure, GCP), Nexwell is SOC 2 Type 2 certified.",
  "Public SOC 3 (a summary, not Type II). SOC 2 Type II report available under NDA.",
  "Public research: marketing/docs claim SOC 2 Type II; auditor Everdale LLP.",
  ["SOC 2 Type II compliance: status", "Last audit: May 2025, unqualified opinion, no exceptions"],
]);

expectMeaning("held", "held", [
  "The corporate site states SOC 2 Type 2 and ISO 27001 certifications for the platform.",
]);

expectMeaning("nothing", "in words", [
  "Nexwell has achieved SOC 2 Type 1 compliance, marking an important milestone for our customers.",
  "The vendor publicly claims SOC 2 Type II but could not show a report.",
  "Nexwell maintains SOC 2 Type I compliance. Our SOC 2 Type II audit is in progress.",
]);

expectMeaning(
  "nothing",
  ["held", "nothing"],
  [["SOC 2 Type II attestation?", "No qualified opinions. One minor finding, since closed."]],
);

expectMeaning(
  "nothing",
  ["nothing", "someone else's"],
  [["SOC 2 Type II compliance: status", "Latest opinion of our host: unqualified opinion"]],
);

expectMeaning("held", "nothing", [
  "We are an ISO 27001 certified platform and will be a registered broker.",
  "Enjoy peace of mind: Tessera is ISO 27001 certified.",
  "The information security management system is certified as compliant with ISO 27001:2022.",
  "Nexwell annonce le maintien de ses certifications ISO 9001 et ISO/CEI 27001 V 2013 avec zéro non-conformité.",
  "System jest zgodny z wymogami RODO i posiada certyfikat ISO 27001.",
  "Nexwell GmbH, eine Beratung für Finanzdienste (90 Mitarbeiter, ISO 27001 zertifiziert)",
  "ISO 9001:2015 (Exp: 2027), ISO 27001:2022 (Exp: 2028)",
  "ISO 27001 証明書の提供開始をお知らせします。",
]);

expectMeaning("nothing", "held", [
  "Emphasizes SOC 1 Type 2 and SOC 2 Type 2 attestations.",
  "| SOC 2 Type 2 report | Download |",
  "Result: clean, unqualified SOC 2 Type II opinion.",
  "Vollständige SOC-2-Berichte sind über das Portal erhältlich.",
  "Report of Nexwell, Inc. relevant to Security throughout the period October 1, 2025 to March 31, 2026 (SOC 2 Type 2).",
  ["Certifications", "- [ ] ISO 27001\n- [x] SOC 2 Type II"],
]);

expectMeaning("held", "held", [
  "SOC 2 Type II + ISO 27001 + HIPAA-eligible",
  "SOC 2, ISO/IEC 27001, HIPAA, GDPR-Programm",
  "SOC2およびISO27001認証を取得しています。",
  "### ISO 27001\nEstamos certificados en ISO 27001.\n\n### SOC 2 Type II\nAuditados anualmente.",
]);

// What somebody is, what came of the audit, and what good it does.

expectMeaning("held", "nothing", [
  "Tallow is a leading AWS Partner, certified to ISO 27001.",
  "Certified to ISO/IEC 27001, with HIPAA compliance self-attested.",
  "Our ISO 27001 certification process involved internal and external audits, confirming that Tallow meets the requirements of the standard.",
  "Certificación ISO 27001, asegurando la protección de los datos.",
  "Tallow completed an ISO 27001 audit with no findings, achieving a high mark.",
]);

expectMeaning("nothing", "held", [
  "Tallow completed its SOC 2 audit, obtaining an unqualified opinion.",
  "Our SOC 2 report was prepared using the AICPA criteria.",
  "The SOC 1 and SOC 2 reports are prepared under SSAE 18.",
  "A copy of our SOC 2 Type 2report is available on request.",
  "This year we shipped nine releases, achieved SOC 2 Type II certification and launched a free tier.",
]);

expectMeaning("in words", "nothing", ["Certified to ISO 9001, with ISO 27001 self-declared."]);

expectMeaning("nothing", "planned", [
  "The SOC 2 report is being prepared by our auditor.",
  "Tallow has completed a gap assessment for SOC 2, achieving a good score.",
]);

expectMeaning("held", "nothing", [
  "Certification of Tallow Consulting’s information security management system to ISO/IEC 27001:2022, valid to 31 March 2028.",
]);

// The year of a document stands between its name and what was done with it.
expectMeaning("nothing", "held", [
  "SOC 2 Type II report 2025 reviewed",
  "SOC 2 report (2025) received",
  "SOC 2 2025 report reviewed, two exceptions",
]);
expectMeaning("held", "nothing", ["ISO 27001 certificate 2024 on file"]);
expectMeaning("nothing", "nothing", [
  "SOC 2 report 2025 requested",
  "SOC 2 report 2026 to be reviewed",
  "We assessed the vendor against ISO 27001.",
]);
