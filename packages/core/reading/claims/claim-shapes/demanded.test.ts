import { expectMeaning } from "./claim-shape.ts";

// What is asked of others, judged or expected of them, and plain claims beside it.

// A demand whose list goes on.

expectMeaning("nothing", "nothing", [
  "The supplier shall maintain ISO 27001 certification, align to NIST CSF 2.0, and provide an annual SOC 2 Type II.",
  "Vendors must keep ISO 27001 certification current, comply with GDPR, and share their SOC 2 Type II each year.",
  "Processor shall implement ISO 27001, adhere to PCI DSS and deliver a SOC 2 Type II report every twelve months.",
  'Contract clause: "Provider shall hold ISO 27001, follow NIST CSF and furnish an annual SOC 2 Type II".',
  "Buyers now write into contracts that the vendor must hold ISO 27001, run penetration tests and supply a yearly SOC 2 Type II report.",
  "The contractor will be required to obtain ISO 27001, meet HIPAA rules and produce a SOC 2 Type II.",
  'Large customers add attestation requirements to their agreements ("Vendor shall provide a SOC 2 Type II annually").',
  'Enterprise buyers ask for it in writing (e.g., "Supplier shall keep ISO 27001, align to NIST CSF, and renew its SOC 2 Type II").',
  "Each sub-processor must respect ISO 27001, sign the DPA, and give us a SOC 2 report.",
  "The winning supplier must hold ISO 27001 and ISO 9001 certification, or an accepted equivalent such as SOC 2 Type II.",
  "Suppliers must hold ISO 27001, or a recognised alternative such as SOC 2 Type II.",
  "Bidders should be certified to ISO 27001, or present a comparable attestation, for instance SOC 2.",
]);

expectMeaning("held", "held", [
  "We maintain ISO 27001 certification, align to NIST CSF 2.0, and provide an annual SOC 2 Type II report.",
  "Our platform is ISO 27001 certified, complies with GDPR, and is covered by a SOC 2 Type II report.",
  "Tallow keeps ISO 27001 certification current, follows NIST CSF and provides a SOC 2 Type II report every year.",
]);

expectMeaning("nothing", "held", ["Customers must sign an NDA. We hold a SOC 2 Type II report."]);

expectMeaning("nothing", "nothing", [
  "4.1 ISO 27001. The contractor shall keep a certificate of an accredited body.",
  "Contractor must surrender a copy of its ISO 27001 certificate.",
]);

// How reports of vendors are handled.

expectMeaning(
  ["nothing", "someone else's"],
  ["nothing", "someone else's"],
  [
    "- Critical vendors: SOC 2 report reviewed annually within 90 days of issuance.",
    "High-risk suppliers: ISO 27001 certificate checked every year.",
    "Tier 1 vendors: SOC 2 report obtained and reviewed annually.",
    "- All sub-processors: ISO 27001 certificate collected before signing",
    [
      "How do you assess your subprocessors?",
      "SOC 2 reviewed at onboarding. No annual re-assessment.",
    ],
    [
      "How are sub-processors vetted?",
      "ISO 27001 certificate checked before contract and every year after.",
    ],
    [
      "Describe your vendor management programme",
      "SOC 2 reports are collected at onboarding and reviewed annually.",
    ],
    [
      "How do you monitor third parties?",
      "SOC 2 reports reviewed quarterly; questionnaires once a year.",
    ],
    "Medium vendors: SOC 2 or ISO 27001 reviewed every two years",
    "SOC 2 report reviewed annually within 60 days of receipt for every critical vendor.",
    "New vendors - SOC 2 report requested at onboarding",
  ],
);

expectMeaning("nothing", "held", [
  "SOC 2 Type II report (reviewed 3 May 2026, no exceptions)",
  ["Do you have SOC 2?", "SOC 2 Type II report, reviewed by our auditors every year."],
  ["How are your controls assessed?", "We hold a SOC 2 Type II report."],
]);

// Columns of what is expected.

expectMeaning(["nothing", "not held"], "nothing", [
  ["| Standard | Required | Evidence |", "| ISO 27001 | Yes | None found |"],
  ["Framework | Required by client | Current status", "ISO 27001 | Yes | Not held"],
  ["Standard | Wanted | Have", "ISO 27001 | Y | N"],
]);

expectMeaning(
  "nothing",
  ["nothing", "not held"],
  [["Certification | Needed? | Held?", "SOC 2 Type II | Yes | No"]],
);

expectMeaning(
  "nothing",
  ["nothing", "planned"],
  [["Item | Required | Status", "SOC 2 Type II | Yes | In progress"]],
);

expectMeaning("nothing", "nothing", [
  ["Certification | Mandatory | Comments", "SOC 2 | Yes | To be checked"],
]);

expectMeaning("held", "nothing", [
  ["| Certification | Expected | Status |", "| ISO 27001 | Yes | Certified until 2027 |"],
  ["Standard | Held | Evidence", "ISO 27001 | Yes | Certificate on file"],
]);

expectMeaning("nothing", "held", [
  ["Certification | Status | Evidence", "SOC 2 Type II | Current | Report on file"],
]);

// Findings and pitfalls.

expectMeaning("nothing", "nothing", [
  [
    "Common inspection findings this template prevents",
    "- A SOC 2 or ISO certificate on file but never read, with exceptions unassessed.",
  ],
  "- A SOC 2 report on file that nobody has read.",
  ["Typical audit findings", "SOC 2 report expired and not replaced."],
  ["Common mistakes", "Accepting an ISO 27001 certificate without its scope statement."],
  ["Pitfalls", "SOC 2 Type I treated as if it were Type II"],
  ["Warning signs", "ISO 27001 certificate from an unaccredited body"],
  ["Failure modes", "A SOC 2 Type II report that carves out the data centre"],
  ["What goes wrong", "An ISO 27001 certificate on file, but for another legal entity."],
  "- An ISO 27001 certificate that was filed and never opened",
  ["Frequent findings", "SOC 2 reports held for vendors but CUECs never mapped."],
]);

expectMeaning("nothing", "held", [
  ["Findings", "SOC 2 Type II report on file, no exceptions."],
  ["Evidence on file", "A SOC 2 Type II report"],
]);

expectMeaning("held", "nothing", [
  ["Findings of our review", "The vendor is ISO 27001 certified."],
  "ISO 27001 certificate on file and read.",
]);

// What has to be brought, as a thing.

expectMeaning("nothing", "nothing", [
  "1. A current, unqualified SOC 2 Type II report from an independent auditor, covering a trailing 12-month period.",
  "- A valid ISO 27001 certificate from an accredited body",
  "2. A SOC 2 Type II report covering at least six months",
  "A recent SOC 2 Type II report by a licensed CPA firm, covering the full service",
  "- An ISO 27001 certificate issued by an accredited certification body, with its statement of applicability",
  "(a) a SOC 2 Type II report covering no less than twelve months",
  "A current ISO 27001 certificate whose scope includes the service",
  "- A SOC 2 Type II report no older than 12 months, or equivalent",
  "A clean SOC 2 Type II report from a reputable auditor, covering a rolling 12-month period",
]);

expectMeaning("nothing", "held", [
  "A SOC 2 Type II report from Greyling LLP, covering April 2025 to March 2026.",
  "A SOC 2 Type II report covering the period to 31 March 2026 is available.",
  ["What can you show?", "A SOC 2 Type II report"],
]);

expectMeaning("held", "nothing", [
  ["Certificates?", "A valid ISO 27001 certificate issued by BSI"],
]);

// Demands and borrowed together.

expectMeaning("nothing", "nothing", [
  [
    "**Rule:** Any disposal partner must have:",
    "- ISO 27001 certification OR be explicitly covered by a parent company's ISO 27001 scope (documented)",
  ],
  ["Partners must have", "ISO 27001 certificate, own or of the group"],
  ["Required of every supplier", "SOC 2 Type II of the hosting provider"],
  ["Must have", "ISO 27001 certified data centre"],
  ["Requirements", "ISO 27001 compliant ISMS"],
  ["Vendors must have:", "SOC 2 Type II or be covered by the parent's SOC 2"],
  ["Any processor must hold one of", "ISO 27001, SOC 2 Type II"],
  ["Must-haves", "Aligned with ISO 27001"],
]);

expectMeaning("someone else's", "nothing", [
  ["What do you have?", "We are covered by our parent company's ISO 27001 certificate."],
  ["Hosting", "ISO 27001 certified data centre"],
]);

expectMeaning("held", "nothing", [
  ["What partners must have been told", "We are ISO 27001 certified."],
  ["Must have:", "Yes, we hold ISO 27001."],
]);

// A question about what a report is, and a heading of what is asked over what the vendor has.

expectMeaning("nothing", "nothing", [
  ["Is SOC 2 Type 2 a certification?", "No. SOC 2 Type 2 is an attestation report."],
  ["Is ISO 27001 a law?", "No. ISO 27001 is a standard."],
]);

expectMeaning("nothing", "in words", [
  ["Mandatory SOC 2 certification", "Vendor currently maintains SOC 2 compliance only."],
]);

expectMeaning("nothing", "not held", [["Is a SOC 2 report available?", "No. SOC 2 is not held."]]);

// A request for documents, and an offer of one's own.

expectMeaning("nothing", "nothing", [
  "Please send your latest SOC 2 report, penetration test results, and ISO 27001 certificate.",
  "Please provide: SOC 2 report, ISO 27001 certificate, and proof of insurance.",
  "Kindly share your ISO 27001 certificate, business continuity plan and SOC 2 report.",
  "Could you send the ISO 27001 certificate, your policies and the SOC 2 report?",
  "Bitte senden Sie uns Ihr ISO 27001 Zertifikat, Ihr Notfallkonzept und Ihren SOC 2 Bericht.",
  "Merci de nous transmettre votre rapport SOC 2, votre PCA et votre certificat ISO 27001.",
  "Por favor, envíe su informe SOC 2, su póliza y su certificado ISO 27001.",
  "Si prega di inviare il report SOC 2, la polizza e il certificato ISO 27001.",
]);

expectMeaning("held", "held", [
  "Please find attached our SOC 2 Type II report and our ISO 27001 certificate.",
  "Please see our SOC 2 Type II report and ISO 27001 certificate on the trust page.",
]);

// What a contract asks for, and who pays.

expectMeaning("nothing", "nothing", ["- SOC 2 Type II reports annually, at Supplier's expense"]);
