import { expectCertificates } from "./stated-details.ts";

// Certificates as tables and data files give them.

expectCertificates([
  [
    "ISO 27001 certificate",
    "| Certificate number | ISMS-20418 |\n| Issuing body | Intertek |\n| Issue date | 2024-11-05 |\n| Expiration date | 2027-11-04 |\n| Scope | Delivery of managed detection services |",
    {
      claim: "yes",
      number: "ISMS-20418",
      body: "Intertek",
      issued: "2024-11-05",
      expires: "2027-11-04",
      scope: "Delivery of managed detection services",
    },
  ],
  [
    null,
    "| Field | Value |\n|---|---|\n| **Standard** | ISO/IEC 27001:2022 |\n| **Registrar** | NQA |\n| **Cert. ID** | 118820 |\n| **Effective date** | March 4, 2025 |\n| **Expires** | March 3, 2028 |",
    { claim: "yes", number: "118820", body: "NQA", issued: "2025-03-04", expires: "2028-03-03" },
  ],
  [
    "ISO 27001 certificate",
    '["Certificate no.","KX-4471"],\n["Certified by","Kiwa"],\n["Valid from","1 June 2025"],\n["Valid to","31 May 2028"],',
    { claim: "yes", number: "KX-4471", body: "Kiwa", issued: "2025-06-01", expires: "2028-05-31" },
  ],
  [
    "ISO/IEC 27001",
    '{ label: "Certificate number", value: "DS-30117" },\n{ label: "Certification body", value: "DEKRA Certification GmbH" },\n{ label: "Valid until", value: "31.12.2027" },',
    { claim: "yes", number: "DS-30117", body: "DEKRA Certification GmbH", expires: "2027-12-31" },
  ],
  [
    "ISO 27001",
    '{ key: t("cert.validUntil"), value: "2028-02-11" }, { key: t("cert.number"), value: "HX-2207" }',
    { claim: "yes", number: "HX-2207", expires: "2028-02-11" },
  ],
  [
    null,
    "{ standard: 'ISO/IEC 27001:2022', certificateNumber: 'OR-44120', certifiedBy: 'Bureau Veritas', issueDate: '2024-03-01', validUntil: '2027-02-28' }",
    {
      claim: "yes",
      number: "OR-44120",
      body: "Bureau Veritas",
      issued: "2024-03-01",
      expires: "2027-02-28",
    },
  ],
  [
    null,
    "<tr><td>Standard</td><td>ISO/IEC 27001:2022</td></tr><tr><td>Certificate No</td><td>TX-90114</td></tr><tr><td>Issued by</td><td>TÜV Rheinland</td></tr><tr><td>Valid until</td><td>2027-09-30</td></tr>",
    { claim: "yes", number: "TX-90114", body: "TÜV Rheinland", expires: "2027-09-30" },
  ],
  [
    null,
    "<dl><dt>ISO 27001 certificate number</dt><dd>QA-7741</dd><dt>Expiry date</dt><dd>14 Jan 2028</dd></dl>",
    { claim: "yes", number: "QA-7741", expires: "2028-01-14" },
  ],
  [
    null,
    '{ name: "ISO/IEC 27001", certNo: "ISO27001-2024-117", expires: "2027-05-05" }',
    { claim: "yes", number: "ISO27001-2024-117", expires: "2027-05-05", edition: null },
  ],
  [
    null,
    "| Certification | Certificate number | Issued by | Issued | Expires |\n|---|---|---|---|---|\n| ISO/IEC 27001:2022 | LM-20931 | Intertek | 2025-01-14 | 2028-01-13 |\n| ISO 9001:2015 | QM-7711 | Intertek | 2024-02-01 | 2027-01-31 |",
    {
      claim: "yes",
      number: "LM-20931",
      body: "Intertek",
      issued: "2025-01-14",
      expires: "2028-01-13",
    },
  ],
  [
    "Certification | Certificate number | Issued by | Issued | Expires",
    "| ISO/IEC 27001:2022 | LM-20931 | Intertek | 2025-01-14 | 2028-01-13 |",
    {
      claim: "yes",
      number: "LM-20931",
      body: "Intertek",
      issued: "2025-01-14",
      expires: "2028-01-13",
    },
  ],
  [
    "Standard | Body | Cert no. | Valid until",
    "| ISO 27001 | DNV | C-604418 | 30 Sep 2027 |",
    { claim: "yes", number: "C-604418", body: "DNV", expires: "2027-09-30" },
  ],
  [
    null,
    '"iso27001": { "certified": true, "certificate_number": "LM-20931", "certification_body": "Intertek", "valid_until": "2028-01-13" }',
    { claim: "yes", number: "LM-20931", body: "Intertek", expires: "2028-01-13" },
  ],
  [
    null,
    "{ type: 'ISO27001', issuer: 'Intertek', ref: 'LM-20931', validTo: '2028-01-13' }",
    { claim: "yes", body: "Intertek", expires: "2028-01-13" },
  ],
  [
    "ISO27001",
    "certNo: 'LM-20931', validUntil: '2028-01-13', certBody: 'Intertek'",
    { number: "LM-20931", body: "Intertek", expires: "2028-01-13" },
  ],
]);
