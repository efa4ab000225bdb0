import { expectMeaning } from "./claim-shape.ts";

// Claims in notes, rows, quotes and asides, and what only looks like one there.

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

// An example that names who it is, and one that is nobody.

expectMeaning("held", "nothing", [
  "For example, Northbase has been certified under ISO 27001 and is enrolled in a privacy framework.",
  "For example, we are certified to ISO 27001.",
]);

expectMeaning("nothing", "nothing", [
  "For example, vendors are ISO 27001 certified.",
  "For example: we are certified to ISO 27001.",
  "The bank I work for has to be SOC 2 compliant.",
  "My employer requires SOC 2 Type II.",
  "The SOC 2 certification is more widely recognized in North America.",
  "SOC 2 certification demands comparable security processes.",
]);
