import { expectCertificates } from "./stated-details.ts";

// Certificates as forms, letters and sentences give them.

expectCertificates([
  [
    null,
    "ISO/IEC 27001:2022 CERTIFICATE\n\nCertificate No.: IS-774120\nCertification Body: DNV\nDate of Issue: 3 February 2025\nValid Until: 2 February 2028\nScope of Certification: Operation of the Larkmoor claims platform",
    {
      claim: "yes",
      body: "DNV",
      number: "IS-774120",
      issued: "2025-02-03",
      expires: "2028-02-02",
      scope: "Operation of the Larkmoor claims platform",
    },
  ],
  [
    null,
    "Certificato ISO/IEC 27001:2022\nCertificato n. 31822-A\nEnte di certificazione: RINA Services S.p.A.\nData di emissione: 10/06/2024\nData di scadenza: 09/06/2027\nCampo di applicazione: Progettazione e assistenza di servizi cloud",
    {
      claim: "yes",
      number: "31822-A",
      body: "RINA Services S.p.A",
      issued: "2024-06-10",
      expires: "2027-06-09",
      scope: "Progettazione e assistenza di servizi cloud",
    },
  ],
  [
    null,
    "Standard\tISO/IEC 27001:2022\nCertificate Number\tGB24/00118\nCertified By\tSGS United Kingdom Ltd\nIssue Date\t1 May 2024\nExpiry Date\t30 April 2027",
    {
      claim: "yes",
      number: "GB24/00118",
      body: "SGS United Kingdom Ltd",
      issued: "2024-05-01",
      expires: "2027-04-30",
    },
  ],
  [
    null,
    "Standard\nISO/IEC 27001:2022\n\nCertificate number\nC-771204\n\nCertification body\nLRQA\n\nExpiry date\n30 November 2027",
    { claim: "yes", number: "C-771204", body: "LRQA", expires: "2027-11-30" },
  ],
  [
    null,
    '"certification": "ISO 27001",\n"issuing_authority": "Norrvik Certifiering AB",\n"cert_no": "NC-1187",\n"date_issued": "2024-10-02",\n"valid_till": "2027-10-01"',
    {
      claim: "yes",
      number: "NC-1187",
      body: "Norrvik Certifiering AB",
      issued: "2024-10-02",
      expires: "2027-10-01",
    },
  ],
  [
    null,
    "Our ISO 27001 certificate runs out on 30 June 2027.",
    { claim: "yes", expires: "2027-06-30" },
  ],
  [null, "ISO 27001 certificate expiring 12 May 2027", { claim: "yes", expires: "2027-05-12" }],
  [
    null,
    "ISO/IEC 27001 certification valid through March 2028",
    { claim: "yes", expires: "2028-03" },
  ],
  [null, "ISO 27001 certificate valid to 2027-08-01", { claim: "yes", expires: "2027-08-01" }],
  [
    null,
    "We hold ISO 27001 certification (registration number 2024-ISMS-0117, first issued 3 May 2018, current issue 3 May 2024, valid until 2 May 2027).",
    { claim: "yes", number: "2024-ISMS-0117", issued: "2024-05-03", expires: "2027-05-02" },
  ],
  [
    "ISO 27001",
    "Certificate IS 774120 was issued to Larkmoor Ltd on 3 February 2025 by BSI and remains valid until 2 February 2028, subject to surveillance.",
    { claim: "yes", number: "IS 774120", issued: "2025-02-03", body: "BSI", expires: "2028-02-02" },
  ],
  [
    "ISO/IEC 27001:2022",
    'The certificate covers "the development and support of the Fenwick lending platform".',
    { claim: "yes", scope: "the development and support of the Fenwick lending platform" },
  ],
  [
    "ISO 27001",
    "Scope statement as printed on the certificate: Provision of outsourced finance and accounting services, in accordance with the Statement of Applicability v4.",
    { claim: "yes", scope: "Provision of outsourced finance and accounting services" },
  ],
  [
    null,
    "The scope of our ISO 27001 certification covers the provision of cloud hosting, managed services and support.",
    { claim: "yes", scope: "the provision of cloud hosting, managed services and support" },
  ],
  [
    null,
    "Siamo certificati ISO/IEC 27001 da DNV (certificato n. C604418), scadenza 30/09/2027.",
    { claim: "yes", body: "DNV", number: "C604418", expires: "2027-09-30" },
  ],
  [
    null,
    "This is to certify that the Information Security Management System of Larkmoor Ltd has been assessed and complies with ISO/IEC 27001:2022 for the following scope: Hosting of payment applications. Certificate Number 55120-02. Certified since 4 May 2019. Current certificate issued 4 May 2025. Expiry date 3 May 2028.",
    {
      claim: "yes",
      number: "55120-02",
      issued: "2025-05-04",
      expires: "2028-05-03",
      scope: "Hosting of payment applications",
    },
  ],
  [
    "ISO 27001",
    "Issued by: Schellman Compliance, LLC (ANAB accredited). Certificate #: 1774120-2. Exclusions: none. Locations: Boston, Denver.",
    {
      claim: "yes",
      body: "Schellman Compliance, LLC",
      number: "1774120-2",
      sites: ["Boston", "Denver"],
    },
  ],
  [
    "ISO 27001",
    "Certificate holder: Larkmoor Ltd; CB: DQS GmbH; cert no: 31012244 ISMS22; valid: 2025-03-01 – 2028-02-28",
    {
      claim: "yes",
      body: "DQS GmbH",
      number: "31012244 ISMS22",
      issued: "2025-03-01",
      expires: "2028-02-28",
    },
  ],
  [
    null,
    "An ISO 27001 certificate lists a certificate number, the certification body, issue date and expiry date.",
    { number: null, body: null, issued: null, expires: null, claim: "unknown" },
  ],
  [
    null,
    "Please provide your ISO 27001 certificate: Certificate number: ____ Certification body: ____ Expiry date: ____",
    { claim: "unknown", number: null },
  ],
  [
    null,
    "ISO 27001 certification: in progress. Certification body: DNV. Target date: March 2027.",
    { claim: "in-progress", expires: null },
  ],
  [null, "ISO 27001 certificate expired on 30 June 2024.", { claim: "lapsed" }],
  [
    null,
    "Our hosting provider's ISO 27001 certificate expires 30 June 2027.",
    { claim: "borrowed" },
  ],
  [null, "When the ISO 27001 certificate expires, notify the customer.", { claim: "unknown" }],
  [
    null,
    "Check that the ISO 27001 certificate expires after the end of the contract in June 2027.",
    { claim: "unknown" },
  ],
  [
    null,
    "Vendor must supply ISO 27001 certificate valid until at least December 2027.",
    { claim: "unknown" },
  ],
  [
    "ISO 27001",
    "certificate:\n  number: LM-20931\n  body: Intertek\n  issued: 2025-01-14\n  expires: 2028-01-13",
    {
      claim: "yes",
      number: "LM-20931",
      body: "Intertek",
      issued: "2025-01-14",
      expires: "2028-01-13",
    },
  ],
  [
    null,
    "- ISO 27001:2022\n  - Certificate: LM-20931\n  - Issuer: Intertek\n  - Valid: 14 Jan 2025 – 13 Jan 2028",
    {
      claim: "yes",
      number: "LM-20931",
      body: "Intertek",
      issued: "2025-01-14",
      expires: "2028-01-13",
    },
  ],
  [
    null,
    "ISO 27001 Certificate (No. LM-20931), issued 14 January 2025 by Intertek, expires 13 January 2028",
    {
      claim: "yes",
      number: "LM-20931",
      body: "Intertek",
      issued: "2025-01-14",
      expires: "2028-01-13",
    },
  ],
  [
    null,
    "ISO/IEC 27001:2022 — Intertek — LM-20931 — exp. 13 Jan 2028",
    { claim: "yes", body: "Intertek", expires: "2028-01-13" },
  ],
  [
    null,
    "Certificate of Registration\nINFORMATION SECURITY MANAGEMENT SYSTEM - ISO/IEC 27001:2022\nThis is to certify that: Larkmoor Ltd\nHolds Certificate No: IS 774120\nFor and on behalf of BSI: M. Conti\nOriginal Registration Date: 2019-05-04 Effective Date: 2025-05-04\nLatest Revision Date: 2025-05-01 Expiry Date: 2028-05-03",
    { claim: "yes", number: "IS 774120", issued: "2025-05-04", expires: "2028-05-03", body: "BSI" },
  ],
  [
    null,
    "iso27001:\n  certified: true\n  body: Intertek\n  cert_no: LM-20931\n  expiry: 2028-01-13",
    { claim: "yes", number: "LM-20931", body: "Intertek", expires: "2028-01-13" },
  ],
  [
    "ISO 27001 certificate",
    "Number: LM-20931. Body: Intertek. Issued: 14 Jan 2025. Expires: 13 Jan 2028. Scope: Delivery of payroll services. Sites: Leeds, York. Exclusions: software development.",
    {
      claim: "yes",
      number: "LM-20931",
      body: "Intertek",
      issued: "2025-01-14",
      expires: "2028-01-13",
      scope: "Delivery of payroll services",
      sites: ["Leeds", "York"],
      exclusions: ["software development"],
    },
  ],
  [
    null,
    "The ISMS of Larkmoor applies to the provision of payroll services from Leeds and York, as certified by Intertek under ISO/IEC 27001:2022, certificate LM-20931.",
    { claim: "yes", body: "Intertek", number: "LM-20931" },
  ],
  [
    "Certificate | ISO 27001",
    "Current certificate issued 14 January 2025; previous certificate LM-1187 expired 13 January 2025.",
    { claim: "yes", issued: "2025-01-14" },
  ],
  [
    null,
    "Example: ISO 27001 certificate, Certificate No. ABC-12345, issued by BSI, valid until 2027-01-01",
    { claim: "unknown" },
  ],
  [
    null,
    "ISO 27001 Lead Auditor certificate no. LA-20931, issued by PECB, valid until 2027-05-01",
    { claim: "unknown" },
  ],
  [
    null,
    "Ridgehost (our data centre): ISO 27001 certificate no. RH-20931, issued by BSI, valid until 2027-05-01",
    { claim: "borrowed" },
  ],
]);
