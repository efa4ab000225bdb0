import { expectMeaning } from "./claim-shape.ts";

// Sentences near a claim by what they do (demand, judge, define, put off), and plain claims beside them.

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

// Objectives with their measure and state.

expectMeaning("planned", "nothing", [
  "Pass the certification audit | ISO 27001 certification achieved | Management; ISMS Manager | December 2026 | In Progress |",
  "| ISMS | ISO 27001 certification achieved | Security team | Open |",
  "Undergo a certification audit | ISO/IEC 27001 certification attained | ISMS Manager | March 2027 | Ongoing",
]);

expectMeaning("nothing", "planned", [
  "| Customer trust | SOC 2 Type II report issued | CTO | 2026-11-30 | Planned |",
  "Objective: attestation | SOC 2 Type II completed | Head of Security | In progress",
  "| O3 | SOC 2 Type II report issued without exceptions | Compliance | Dec 2026 | To do |",
]);

expectMeaning("planned", "planned", [
  "| Assurance | ISO 27001 certification achieved and SOC 2 report issued | CISO | 2027 | Planned |",
]);

expectMeaning("nothing", "held", [
  "| SOC 2 Type II report issued | CTO | March 2026 | Completed |",
  "| SOC 2 Type II | Report issued 2026-02-01 | on file |",
]);

expectMeaning("held", "nothing", ["| ISO 27001 | Certified | BSI | valid until 2027 |"]);

// Forms that nobody filled in.

expectMeaning("nothing", "nothing", [
  "Our certifications: [SOC 2 Type II / ISO 27001 / HIPAA / none]",
  "Certifications held: [ISO 27001 / SOC 2 / other / none]",
  "| Corvo Ltd | C-001 | SOC 2 Type II | Maintain SOC 2 Type II certification | [Current/Planned] | report dated [yyyy-mm-dd] |",
  "SOC 2 Type II report dated [date] by [auditor]",
  "“ISO/IEC 27001:2022 certified by [body]” within the scope of the certificate",
  "ISO 27001 certified since [year], certificate [number]",
  "We hold: [SOC 2 / ISO 27001 / neither]",
  "Status: SOC 2 Type II [in place / in progress / not planned]",
  "ISO 27001 certificate no. [xxx], valid until [dd/mm/yyyy]",
  "We are [SOC 2 Type II attested | ISO 27001 certified | not certified].",
]);

expectMeaning("held", "nothing", [
  "ISO 27001 certified [1], valid until 2027",
  "ISO 27001 certified [see annex 2]",
]);

expectMeaning("held", "held", ["Our certifications: [SOC 2 Type II / ISO 27001 / HIPAA]"]);

expectMeaning("nothing", "held", ["SOC 2 Type II report [dated 2026-03-01]"]);

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

// Denied, and the list goes on.

expectMeaning("not held", "not held", [
  "Tallow does not currently hold a SOC 2, ISO 27001 or equivalent third-party audit.",
  "We do not hold ISO 27001, SOC 2 or any similar certification.",
  "The company has no ISO 27001, SOC 2 or equivalent certification.",
  "Corvo does not have an ISO 27001, SOC 2, or other independent certification.",
  "We don't have SOC 2, ISO 27001 or comparable attestations.",
  "Pinbox doesn't maintain ISO 27001 or SOC 2 or equivalent reports.",
  "There is no SOC 2, ISO 27001 or other third-party audit.",
  "We have not obtained a SOC 2, ISO 27001 or similar certification.",
]);

expectMeaning("held", "held", ["We hold ISO 27001, SOC 2 and equivalent local certifications."]);

expectMeaning("held", "not held", ["We hold ISO 27001 but no SOC 2 or equivalent."]);

expectMeaning("nothing", "nothing", [
  "Vendors must hold SOC 2, ISO 27001 or equivalent.",
  "A vendor does not need SOC 2, ISO 27001 or equivalent for low risk work.",
]);

// A paper or page that claims nothing.

expectMeaning("nothing", "nothing", [
  "- This scorecard does not imply SOC 2, ISO 27001 or HIPAA approval.",
  "Use of this template does not constitute ISO 27001 certification.",
  "This document does not state that Corvo is certified under ISO/IEC 27001.",
  "A passing score doesn't mean SOC 2 compliance.",
  "Completing this checklist does not amount to a SOC 2 audit.",
  "Nothing on this page implies SOC 2 or ISO 27001 certification.",
  "The badge does not represent an ISO 27001 certificate.",
  "These results are not a SOC 2 report and do not replace one.",
  "This mapping does not claim ISO 27001 or SOC 2 certification.",
  "The self-assessment must not be understood as SOC 2 attestation.",
]);

expectMeaning("not held", "nothing", [
  "We are not ISO 27001 certified.",
  "This does not change the fact that we have no ISO 27001 certificate.",
]);

expectMeaning("nothing", "not held", ["This company does not hold a SOC 2 report."]);

expectMeaning("held", "nothing", ["Our ISO 27001 certificate does not cover the Manila site."]);

// A product, or a consent, in accordance with it.

expectMeaning("in words", "nothing", [
  "I acknowledge that my data are handled according to ISO 27001.",
  "I understand that Corvo follows ISO 27001.",
  "Corvo applies ISO/IEC 27001:2013 controls and requirements.",
  "We apply the controls of ISO 27001 throughout the company.",
  "Tallow applies ISO 27001 principles to access management.",
  "Draft answer based on approved evidence: Corvo operates an ISO 27001-aligned ISMS covering risk management and access control.",
  "Draft response: we operate an ISMS aligned with ISO 27001.",
  "Proposed answer: our ISMS follows ISO 27001.",
  "We implement ISO 27001 controls.",
]);

expectMeaning("held", "nothing", ["Draft answer: we are ISO 27001 certified."]);

expectMeaning("nothing", "nothing", [
  "I understand ISO 27001 and have led audits.",
  "Understanding SOC 2 takes time.",
  "The regulation applies ISO 27001 requirements to all operators.",
]);

// Certified, said with pride or by the system.

expectMeaning("held", "nothing", [
  "Corvo is proud to be certified under ISO/IEC 27001 and ISO/IEC 27701, reflecting our commitment to security.",
  "We are pleased to be ISO 27001 certified.",
  "Honoured to have been certified against ISO 27001 once more.",
  "We are among the first in Fiji to be certified to ISO 27001.",
  "The processor maintains a certified information security management system in accordance with ISO/IEC 27001:2022.",
  "Corvo runs a certified management system for information security in line with ISO/IEC 27001.",
  "Our ISMS is certified in accordance with ISO/IEC 27001:2022.",
  "We have a certified ISMS based on ISO 27001:2022.",
]);

expectMeaning("held", "held", [
  "We're delighted to be certified to ISO 27001 and attested to SOC 2 Type II.",
]);

expectMeaning("planned", "nothing", [
  "We are excited to be certified to ISO 27001 next spring.",
  "We are proud to be working towards ISO 27001 certification.",
  "Corvo is to be certified to ISO 27001.",
]);

expectMeaning("in words", "nothing", [
  "We maintain an information security management system in accordance with ISO 27001.",
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

// A reviewer's short note.

expectMeaning(
  "nothing",
  ["held", "in words"],
  [
    "personal assistant; weakest compliance (SOC 2 Type 1, CASA T3)",
    '"SOC 2 under NDA; not re-checked by verifiers"',
    "SOC 2 Type II (current, per the public trust page — copy to be requested before 2026-06-19)",
    "Security posture: solid (SOC 2 Type II, annual pentest)",
    "Rating: A (SOC 2 Type II, bug bounty)",
    "SOC 2 Type II under NDA, not yet seen",
    "SOC 2 Type II (current, per website; copy requested)",
  ],
);

expectMeaning("nothing", "held", [
  "SOC 2 Type II (verified), pip-audit, Dependabot, GPG signing. No SECURITY.md found (gap).",
]);

expectMeaning(
  ["held", "in words"],
  ["held", "in words"],
  [
    "SOC 2 Type II & ISO 27001 claims, enforced privacy mode, SSO, admin seats",
    "Good compliance (ISO 27001, SOC 2 Type II), weak documentation",
  ],
);

expectMeaning(["held", "in words"], "nothing", ["Assurance strong (ISO 27001, TISAX); no own SOC"]);

expectMeaning("nothing", ["nothing", "not held"], ["Weak compliance (no SOC 2, no pentest)"]);

expectMeaning("nothing", "planned", ["Rating: B (SOC 2 Type II in progress)"]);

expectMeaning("nothing", "nothing", [
  "Scoring: strong (SOC 2 Type II required), medium, weak",
  "SOC 2 Type II claims must be verified.",
]);

// Answers in quotation marks, and lists of controls.

expectMeaning("nothing", "held", [
  [
    "What security certifications do you hold? Tallow",
    '"SOC 2 Type II and encryption end to end. I can send the report under NDA."',
  ],
  '"Our most recent SOC 2 Type II report is available " \n    "under NDA upon request. We undergo annual penetration testing by an " \n   "independent firm."',
]);

expectMeaning(
  "nothing",
  ["held", "in words"],
  [
    [
      "What security certifications do you hold?",
      '"SOC 2 Type II, annual penetration testing, encryption at rest and in transit, role-based access throughout."',
    ],
    [
      "What are your security credentials?",
      "SOC 2 Type II, SSO, audit logs, data residency in the EU.",
    ],
  ],
);

expectMeaning(["held", "in words"], "nothing", [
  [
    "Which certifications do you have?",
    "ISO 27001, encryption at rest, yearly penetration tests and role-based access.",
  ],
]);

expectMeaning("held", "nothing", [
  '"We are ISO 27001 " +\n "certified and audited " +\n "every year."',
  "The policy was looked at in our latest ISO 27001 surveillance audit.",
]);

expectMeaning("nothing", "not held", [
  ["What certifications do you hold?", '"No SOC 2, but encryption end to end."'],
]);

expectMeaning("nothing", "planned", [
  [
    "What certifications do you hold?",
    "SOC 2 Type II by the end of the year, annual penetration testing.",
  ],
]);

expectMeaning("nothing", "nothing", [
  ["What do customers ask for?", "SOC 2 Type II, annual penetration testing, encryption at rest."],
]);

// One and not the other.

expectMeaning("held", "not held", [
  ["Do they have SOC 2?", "No. ISO 27001 only, per their own trust page"],
  ["SOC 2?", "No - only ISO 27001."],
  ["Do you have a SOC 2 report?", "No. We are ISO 27001 certified instead."],
  ["SOC 2 report", "None. ISO 27001 only"],
]);

expectMeaning("not held", "held", [
  ["Are they ISO 27001 certified?", "No, SOC 2 Type II only."],
  ["ISO 27001 certificate?", "No. SOC 2 Type II only, according to the website"],
  ["ISO 27001", "No; SOC 2 Type II report only"],
]);

expectMeaning("nothing", "held", [
  [
    "SOC 2?",
    "SOC 2 Type I completed in May. Type II is under way, expected in Q4. The Type I report is available on request.",
  ],
]);

expectMeaning("nothing", "planned", [
  ["Do you have SOC 2?", "SOC 2 Type II is in progress, with expected completion in Q3 2027."],
]);

expectMeaning("nothing", "not held", [
  ["Do they have SOC 2?", "No."],
  ["Do they have SOC 2?", "No. SOC 1 only."],
]);

// Rows: the question in a cell, bodies and states.

expectMeaning("nothing", "not held", ["| 4.1 | Do you hold a SOC 2 Type II report? | No | – |"]);

expectMeaning("held", "nothing", [
  "| A.1 | Is your organisation certified to ISO 27001? | Y | Certificate attached |",
  [
    "Certification | Issuing body | Status",
    "| ISO 27001 | BSI / TÜV | Current; audit schedule annual |",
  ],
  ["Certification | Issuing body | Status", "| ISO 27001 | DNV | Valid; surveillance every year |"],
]);

expectMeaning("nothing", "planned", [
  "| 9 | Do you have a SOC 2 report? | In progress | expected 2027 |",
]);

expectMeaning("nothing", "held", [
  ["Certification | Status | Evidence", "| SOC 2 | Available on request | Request from Corvo |"],
  "| SOC 2 Type II | Available on request |",
]);

expectMeaning("nothing", "nothing", [
  ["# | Question | Answer", "| 12 | Are you ISO 27001 certified? | | |"],
  "| SOC 2 | Not specified |",
  "| 3 | Is ISO 27001 required? | Yes | for all |",
]);

// Put off.

expectMeaning("not held", "not held", [
  ["What we deliberately postpone", "- SOC 2 / ISO 27001 until a buyer requires it."],
]);

expectMeaning(
  ["not held", "planned"],
  ["not held", "planned"],
  [
    ["What we are not doing yet", "SOC 2 and ISO 27001"],
    ["Postponed", "SOC 2 audit, ISO 27001"],
  ],
);

expectMeaning("not held", "nothing", [
  ["Out of scope for now", "ISO 27001 certification"],
  ["Deliberately left out", "ISO 27001 certification"],
]);

expectMeaning("nothing", "not held", [
  ["Deferred", "SOC 2 Type II"],
  ["What we don't have", "SOC 2 report"],
]);

expectMeaning("held", "nothing", [["What we have", "ISO 27001 certification"]]);

expectMeaning("nothing", "held", ["What we do not do: sell data. We hold a SOC 2 Type II report."]);

expectMeaning("nothing", "planned", [["Planned", "SOC 2 Type II"]]);

// What a type does.

expectMeaning("nothing", "nothing", [
  "SOC 2 Type I only addresses control design at a single moment. A pen test reports on specific findings.",
  "SOC 2 Type II only covers the period named in it.",
  "SOC 2 Type 1 merely looks at design.",
  "A SOC 2 Type I only shows design at one point in time.",
  "SOC 2 Type II tests how controls operate over time.",
  "SOC 2 Type I does not test operating effectiveness.",
  "ISO 27001 only certifies the management system, not the product.",
  "SOC 2 Type II never guarantees that nothing goes wrong.",
]);

expectMeaning("nothing", "held", [
  "SOC 2 Type I only.",
  "SOC 2 Type II, only covers the EU region, report on file",
  "We have SOC 2 Type I only.",
]);

expectMeaning("held", "nothing", ["ISO 27001 certified; it only covers the head office."]);

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
