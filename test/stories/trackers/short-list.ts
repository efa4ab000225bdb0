import { storyTracker } from "../story-tracker.ts";

/** The shortest list there is: most of what matters is not asked, which is said once for the sheet. */
export const shortList = storyTracker({
  shape: "five columns",
  usual: {
    Vendor: "",
    Service: "Contact centre (voice)",
    Location: "Makati",
    "ISO 27001": "",
    "SOC 2": "",
  },
  rows: [
    {
      about: "two bare answers of yes",
      cells: { Vendor: "Bituin Contact", "ISO 27001": "Yes", "SOC 2": "Yes" },
      status: "cannot-tell",
      leads: ["art-claim-bare-yes"],
      // What the tracker does not ask is no row's fault.
      quiet: ["iso-soa-missing", "iso-nonconformities-open", "dq-placeholder"],
      asks: ["certificate with all annex pages", "full report"],
    },
    {
      about: "two answers of no",
      cells: { Vendor: "Dalisay Care", "ISO 27001": "No", "SOC 2": "N" },
      status: "not-covered",
      leads: ["art-no-assurance"],
      quiet: ["cov-combination-uncovered", "iso-cb-missing", "soc2-auditor-missing"],
      asks: ["independent"],
    },
    {
      about: "the hosting provider's papers",
      cells: { Vendor: "Cloudberry Care", "ISO 27001": "Yes (AWS)", "SOC 2": "via AWS SOC 2" },
      status: "not-covered",
      leads: ["art-borrowed-cloud-assurance"],
      quiet: ["art-claim-bare-yes", "iso-cb-missing"],
      asks: ["hold its own"],
    },
    {
      about: "a certificate that is to come",
      cells: { Vendor: "Hiraya Desk", "ISO 27001": "Stage 2 audit March 2027", "SOC 2": "No" },
      status: "not-covered",
      leads: ["art-in-progress"],
      quiet: ["art-claim-bare-yes", "art-no-assurance", "dq-date-unreadable"],
      asks: ["stage"],
    },
    {
      about: "words that sound like a certificate and a report and are neither",
      cells: {
        Vendor: "Alignia Voice",
        "ISO 27001": "ISO 27001 aligned",
        "SOC 2": "SOC 2 compliant",
      },
      status: "not-covered",
      leads: ["art-iso-aligned-not-certified", "art-soc2-compliant-no-report"],
      quiet: ["art-claim-bare-yes"],
      asks: ["self-declaration", "CPA firm"],
    },
    {
      about: "nothing answered",
      cells: { Vendor: "Tahimik Calls" },
      status: "cannot-tell",
      leads: ["art-no-assurance"],
      quiet: ["art-evidence-not-seen", "iso-scope-missing"],
      asks: ["ISO 27001"],
    },
    {
      about: "documents that nobody has opened yet",
      cells: {
        Vendor: "Kabit Voice",
        "ISO 27001": "see certificate attached",
        "SOC 2": "available under NDA",
      },
      status: "cannot-tell",
      quiet: ["art-no-assurance"],
    },
    {
      about: "another standard, and a team instead of a report",
      cells: { Vendor: "Novena Calls", "ISO 27001": "ISO 9001", "SOC 2": "24x7 SOC" },
      status: "not-covered",
      leads: ["art-iso-wrong-standard", "art-soc-means-operations-centre"],
      quiet: ["art-claim-bare-yes"],
      asks: ["ISO/IEC 27001", "CPA firm"],
    },
    {
      about: "people's diplomas, and a report on financial reporting",
      cells: {
        Vendor: "Diploma Desk",
        "ISO 27001": "Our staff are certified ISO 27001 lead auditors",
        "SOC 2": "SOC 1 Type II",
      },
      status: "not-covered",
      leads: ["art-iso-personal-credential", "art-soc1-offered-as-soc2"],
      quiet: ["soc2-type1-only", "iso-cb-missing", "art-no-assurance"],
      asks: ["Diploma Desk itself", "SOC 1"],
    },
    {
      about: "no service, so there is nothing to check against",
      cells: { Vendor: "Walang Pangalan", Service: "", "ISO 27001": "Yes", "SOC 2": "No" },
      status: "cannot-tell",
    },
    {
      about: "assurance that has lapsed",
      cells: {
        Vendor: "Dating Sertipiko",
        "ISO 27001": "Previously certified, not renewed",
        "SOC 2": "No",
      },
      status: "not-covered",
      leads: ["art-lapsed"],
      quiet: ["art-claim-bare-yes", "iso-cert-dates-missing"],
      asks: ["replaces"],
    },
  ],
});
