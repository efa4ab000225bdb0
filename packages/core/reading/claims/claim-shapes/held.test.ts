import { expectMeaning } from "./claim-shape.ts";

// Certificates and reports that are there, and claims in words.

expectMeaning("held", "nothing", [
  "Acorn is ISO 27001 certified and hosts its platform on AWS.",
  "Mistral Contact Services has been certified to ISO/IEC 27001 since 2018.",
  "ISO27001 certified",
  "ISO 27 001:2022 certified",
  "ISO/IEC27001-2022 certified by DNV",
  "THE COMPANY IS CERTIFIED TO ISO/IEC 27001:2022",
  "Our information security management system is certified according to ISO/IEC 27001.",
  "Certificate ISO/IEC 27001:2022 No. 4411-ISMS, issued by Kiwa, valid to 01.02.2028",
  "ISO 27001: yes (exp. 03/2027)",
  "[ISO 27001 certified](https://example.com/cert.pdf)",
  "We are proud to announce that we have been awarded ISO 27001 certification.",
  "Today we are thrilled to share that Lumina has achieved ISO 27001 certification!",
  "Oakfield BPO earned its ISO 27001 recertification in February 2026.",
  "Manila, Cebu and Davao sites are ISO 27001 certified.",
  "Our Nairobi delivery centre is certified to ISO/IEC 27001:2022.",
  "The certified scope of our ISO/IEC 27001 certificate is customer support from Porto.",
  "La empresa está certificada en ISO 27001 desde 2019.",
  "Unternehmen zertifiziert nach ISO/IEC 27001:2022 durch TÜV NORD",
  "Unser ISMS ist nach ISO 27001 zertifiziert.",
  "Notre SMSI est certifié ISO/IEC 27001:2022 par AFNOR.",
  "L'azienda è certificata ISO/IEC 27001:2022.",
  "Wij zijn sinds 2020 ISO 27001 gecertificeerd door Kiwa.",
  "Vi er ISO 27001-sertifisert siden 2021.",
  "Virksomheden er ISO 27001-certificeret.",
  "A empresa é certificada ISO 27001 desde 2021.",
  "Received ISO cert: ISO/IEC 27001:2022, LRQA, expires 11 Nov 2027",
  "Supplier is certified to ISO 27001 by DQS, certificate 508212 ISMS.",
  "ISO/IEC 27001:2022 (DEKRA, valid through 09/2027)",
  "Holder of ISO 27001 certificate for payroll processing",
  "We renewed our ISO 27001 certificate in May 2026.",
  "We transitioned our ISO 27001 certificate to the 2022 version in October 2025.",
  "Our ISO 27001 certification is audited annually by BSI.",
  "ISO 27001 surveillance audit completed with no non-conformities.",
  "Our latest ISO 27001 surveillance audit took place in June and the certificate was confirmed.",
  "Our ISO 27001 certificate does not cover the Cebu site.",
  "Greyfriars Outsourcing Ltd holds UKAS-accredited ISO/IEC 27001:2022 certification (cert. no. 22871-ISMS-001).",
  "Acme's Bucharest operations have maintained ISO 27001 certification since 2014, audited annually by TÜV.",
  "Our delivery centres in Kraków and Łódź are certified to ISO/IEC 27001.",
  "Successful ISO 27001 recertification audit in March 2026",
  "Our ISMS has been independently certified against ISO 27001 by an accredited body.",
  "ISO cert seen: ISO 27001:2022, expiry 30/06/2027",
  "Scope of certificate (ISO/IEC 27001:2022): back-office and finance processing, Manila.",
  "Tessera Services Kft. maintains an information security management system certified to ISO/IEC 27001:2022.",
  "The Provider holds a valid ISO 27001 certificate for the Services and shall maintain it during the Term.",
  "LONDON, 4 March – Tessera today announced that it has received ISO 27001 certification.",
  "Tessera obtains ISO 27001 certification",
  "Tessera Achieves ISO/IEC 27001:2022 Certification",
  "After a nine-month project, we passed the certification audit and are now ISO 27001 certified.",
  "Join an ISO 27001 certified company with 500 colleagues!",
  "As an ISO 27001 certified company, we process your data with care.",
  "Tessera, an ISO 27001 certified BPO provider, opened a new site in Tirana.",
  "We are an ISO 27001 certified contact centre outsourcer.",
  "Our contact centre is ISO 27001 certified and PCI DSS compliant.",
  "Quality and security: ISO 9001, ISO 27001, PCI DSS",
  "ISO 9001 | ISO 14001 | ISO 27001",
  "The data importer's information security management system is certified in accordance with ISO/IEC 27001.",
  "Measures for certification/assurance of processes and products: The data importer holds an ISO 27001 certificate.",
  "The vendor is ISO 27001 certified, however the certificate does not include the Manila office.",
  "Vendor's ISO 27001 certificate covers only its London HQ.",
  "Press release: Novaline Contact Centers becomes ISO 27001 certified",
  "Novaline's Medellín and Bogotá contact centers earned ISO 27001 certification from ICONTEC.",
  "Novaline (zertifiziert nach ISO 27001) betreibt Callcenter in Berlin und Leipzig.",
  "Novaline dispone del certificado ISO/IEC 27001:2022 emitido por AENOR.",
  "La société est certifiée ISO 27001 depuis 2020.",
  "Everdale's Oslo and Bergen offices are covered by our ISO 27001 certificate.",
  "Everdale has been recertified to ISO 27001:2022 by Kiwa.",
  "ISO 27001-certified since 2017, Everdale protects data for 300 banks.",
  "We are an ISO 27001 certified organisation.",
  "Our ISO 27001 certificate can be downloaded from the trust center.",
]);

expectMeaning("nothing", "in words", [
  "We host on AWS and are SOC 2 Type II certified.",
  "SOC 2 TYPE II CERTIFIED",
  "Harbor is SOC 2 Type II compliant.",
  "Fully SOC 2 compliant",
  "SOC 2 Type II compliant, HIPAA ready, GDPR friendly",
  "Big news: we're officially SOC 2 Type II certified 🎉",
  "Built with SOC 2 principles in mind",
  "SOC 2-ready architecture",
  "SOC 2 Type II-equivalent controls",
  "We take security seriously. Larkspur is SOC 2 Type II certified.",
  "Trusted, secure, SOC 2 Type II",
  "Is Larkspur SOC 2 compliant? Yes! Larkspur is SOC 2 Type II compliant.",
  "All our products are SOC 2 certified.",
  "SOC 2 attested, pen-tested quarterly",
  "We adhere to SOC 2 standards",
  "Ledgerline is SOC 2 Type II certified, which means an independent auditor has verified our controls.",
  "Is my data safe? Yes. We use AES-256 encryption at rest, TLS 1.2+ in transit, and Ledgerline is SOC 2 compliant.",
  "Tessera Achieves SOC 2 Type II Compliance",
  "Cobalt Forms takes the security of your data seriously. We are SOC 2 Type II compliant and perform regular penetration tests.",
  "Cobalt Forms is SOC 2 certified, and all of our infrastructure is hosted on AWS.",
  "Everdale is proudly SOC 2 Type II certified.",
]);

expectMeaning("nothing", "held", [
  "Our SOC 2 Type II report is available on request. We are hosted on Google Cloud, which is ISO 27018 certified.",
  "AWS hosts our platform; our own SOC 2 Type II report covers the application layer.",
  "SOC 2 Type I complete; Type II in progress",
  "We completed our SOC 2 Type 1 in May 2025 and our Type 2 observation period is underway.",
  "SOC 2 Type I report issued March 2026, Type II expected Q4 2026.",
  "SOC-2 Type II audited by an independent CPA firm",
  "SOC2 typeII report available",
  "Pinecrest Analytics has successfully completed its SOC 2 Type II examination.",
  "Our SOC 2 Type 2 report is available through our Trust Center.",
  "Request our SOC 2 report at security@example.com",
  "Download our latest SOC 2 Type II report (NDA required)",
  "Brookline undergoes an annual SOC 2 Type II audit by a third-party auditor.",
  "An independent auditor examined our controls and issued an unqualified SOC 2 Type II opinion.",
  "Marlow received its SOC 2 Type II attestation report in April 2026.",
  "We passed our SOC 2 Type II audit with flying colours.",
  "Security: SOC 2 Type II report on file, reviewed 2026-02-01, no exceptions.",
  "The SOC 2 Type II report (1 Oct 2024 – 30 Sep 2025) was issued with an unqualified opinion.",
  "Vendor provided SOC 2 Type II report dated 15 Jan 2026.",
  "Reviewed the vendor's SOC 2 Type II report; two exceptions noted in change management.",
  "Received SOC 2 Type 2 from vendor 3/4/2026, unqualified.",
  "Our annual SOC 2 audit is performed by Tannery & Vale LLP.",
  "We engage an independent firm each year to conduct a SOC 2 Type 2 examination.",
  "A copy of our most recent SOC 2 report can be provided on request.",
  "Customers on the Enterprise plan can access our SOC 2 Type II report.",
  "Section 5 of our SOC 2 report describes the complementary user entity controls.",
  "The bridge letter extends our SOC 2 Type II report to 31 March 2026.",
  "Our SOC 2 report does not cover the on-premise product.",
  "The SOC 2 Type II report excludes the mobile app.",
  "Our auditors, Bishop & Crane CPAs, issued an unqualified opinion in our latest SOC 2 Type II report.",
  "The 2025 SOC 2 Type 2 report is now available in our Trust Center.",
  "SOC 2 Type II (latest report: Jan–Dec 2025)",
  "Yes – SOC 2 Type II, report available upon signing NDA",
  "We can share our SOC 2 report once an NDA is in place.",
  "Please contact your account manager to obtain our SOC 2 Type II report.",
  "SOC 2 Type II report received and reviewed. Period 1 Apr 2025–31 Mar 2026. No exceptions.",
  "Ledgerline has achieved SOC 2 Type II certification. To request our report, email compliance@ledgerline.example.",
  "Annually, Provider engages an independent auditor to produce a SOC 2 Type II report, a copy of which is available to Customer on request.",
  "Tessera Completes SOC 2 Type II Audit",
  "Cobalt Forms has a SOC 2 Type 2 report, which is available to Enterprise customers under NDA.",
  "Vendor has obtained a SOC 2 Type 2 report from an independent auditor and will provide a copy upon request.",
  "Reviewed SOC 2 Type II dated March 2026: 2 exceptions, management responses adequate.",
  "Everdale's most recent SOC 2 Type II report covers the period ending 31 October 2025.",
]);

expectMeaning(
  "nothing",
  ["held", "not held"],
  ["Currently, the free tier is not covered by our SOC 2 report."],
);

expectMeaning("held", "held", [
  "We maintain ISO 27001 certification and undergo yearly SOC 2 Type II audits.",
  "✅ ISO 27001 ✅ SOC 2 Type II ✅ GDPR",
  "Certifications: ISO 27001:2022, SOC 2 Type II, PCI DSS v4.0",
  "Certifications & attestations – ISO 27001, ISO 27701, SOC 1 Type II, SOC 2 Type II",
  "Our platform is ISO&nbsp;27001 certified &amp; SOC&nbsp;2 Type&nbsp;II audited.",
  "Does your company hold ISO 27001 or SOC 2? Yes, both: ISO 27001:2022 and SOC 2 Type II.",
  "Contamos con certificación ISO 27001 y reporte SOC 2 Tipo 2.",
  "All services are covered by our ISO 27001 certificate and SOC 2 Type II report.",
  "Security certifications: ISO/IEC 27001:2022 (BSI, IS 801122), SOC 2 Type II (Schellman)",
  "We are audited annually against SOC 2 Type II and ISO 27001.",
  "Tessera's technical and organisational measures are certified under ISO 27001 and attested in a SOC 2 Type II report.",
  "Everdale holds ISO 27001 and has completed SOC 2 Type II.",
]);

expectMeaning(
  "nothing",
  ["held", "in words"],
  ["✅ SOC 2 Type II", "Security & compliance: SOC 2 Type II, GDPR, CCPA, HIPAA (BAA available)"],
);

expectMeaning(
  ["held", "in words"],
  ["held", "in words"],
  ["ISO 27001 | SOC 2 Type II | GDPR | HIPAA"],
);

expectMeaning(
  "nothing",
  ["in words", "held"],
  ["We just achieved SOC 2 Type II compliance, a year after our Type I."],
);

expectMeaning("in words", "nothing", [
  "Our security programme is aligned with ISO 27001.",
  "Our security policies are based on ISO 27001/27002.",
  "We operate an ISMS in accordance with ISO/IEC 27001.",
  "ISO 27001-aligned processes",
  "Self-assessed against ISO 27001",
  "Our practices conform to ISO 27001 although we are not formally certified.",
  "Wir orientieren uns bei der Informationssicherheit an der ISO 27001.",
  "Nuestro sistema de gestión está alineado con la norma ISO 27001.",
  "Notre politique de sécurité s'inspire de la norme ISO 27001.",
  "Follows ISO 27001 framework",
  "Information security at Larkspur follows the ISO 27001 standard.",
  "Our data handling procedures comply with ISO 27001.",
  "The data importer has implemented an information security program based on ISO 27001.",
  "Everdale operates in compliance with ISO 27001.",
]);

expectMeaning("in words", "in words", [
  "Our controls are designed in accordance with ISO 27001 and SOC 2.",
  "We follow industry frameworks such as ISO 27001, SOC 2 and NIST CSF.",
  "While we're not certified, our controls are mapped to ISO 27001 and SOC 2.",
  "Compliance: GDPR, SOC 2-aligned, ISO 27001-aligned",
]);

expectMeaning(["held", "nothing"], "nothing", [
  "Provider shall maintain its ISO 27001 certification during the Term.",
]);

expectMeaning(
  ["held", "nothing"],
  ["held", "nothing"],
  [
    "Supplier represents that it is certified to ISO 27001 and has completed a SOC 2 Type II audit.",
  ],
);

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
