import { expectMeaning } from "./claim-shape.ts";

// What is still to come, left blank or not said at all, and plain claims beside it.

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

// Records of what is not done, and labels with nothing behind them.

expectMeaning("nothing", "nothing", [
  '{ done: false, item: "ISO 27001 certification obtained" }',
  '{ "checked": false, "label": "SOC 2 Type II report on file" }',
  "- **SOC 2 Type II (Date / Status):**\n- **ISO 27001 (Date / Status):**",
  "SOC 2 Type II report (period / auditor):",
]);

expectMeaning("nothing", "held", ["SOC 2 Type II (Date / Status): issued"]);

// Left to be checked, in brackets behind what is listed.

expectMeaning("nothing", "nothing", [
  "ISO 27001 (verify)",
  "ISO 27001, SOC 2, ISO 42001 (verify)",
  "ISO 27001 and SOC 2 Type II (to confirm)",
  "SOC 2 Type II (please verify)",
  "PCI DSS, SOC 2 (needs verification)",
  "ISO 27001 (zu prüfen)",
  "ISO 27001, SOC 2 (à vérifier)",
  "ISO 27001 [DA VERIFICARE]",
  "ISO 27001 (por confirmar)",
]);

expectMeaning("held", "nothing", [
  "ISO 27001 (verify expiry)",
  "ISO 27001 (verified 2026-03)",
  "ISO 27001 (valid to 2028), SOC 2 (verify)",
]);

expectMeaning("nothing", "held", [
  "SOC 2 Type II (verify at trust.northbase.example)",
  "SOC 2 Type II, PCI DSS (AOC on file)",
]);
