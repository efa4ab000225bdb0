import { storyTracker } from "../story-tracker.ts";

/** Answers to a university's questionnaire, one vendor a row: questions as headings, sentences as answers. */
export const questionnaireAnswers = storyTracker({
  shape: "questions as headings and sentences as answers",
  above: ["Vendor assessment answers, exported"],
  usual: {
    "Solution Provider Name": "",
    Service: "Technical support",
    "GNRL-09 Employee Work Locations": "Austin, TX",
    "DOCU-03 Have you undergone a SSAE 18/SOC 2 audit?": "",
    "ISO 27001": "No.",
    "Sub-processors": "None",
  },
  rows: [
    {
      about: "the infrastructure providers' reports",
      cells: {
        "Solution Provider Name": "Lumenfield",
        "DOCU-03 Have you undergone a SSAE 18/SOC 2 audit?":
          "All of our infrastructure providers maintain SOC 2 Type II.",
      },
      status: "not-covered",
      leads: ["art-borrowed-cloud-assurance"],
      quiet: ["art-claim-bare-yes", "soc2-period-missing"],
      asks: ["hold its own"],
    },
    {
      about: "three audits that are all to come",
      cells: {
        "Solution Provider Name": "Fernhollow",
        "DOCU-03 Have you undergone a SSAE 18/SOC 2 audit?":
          "SOC 2 Type I fieldwork Q4-2026 (Schellman); Type II fieldwork Q3-2027",
        "ISO 27001": "ISO 27001 Stage 1 Q4-2026",
      },
      status: "not-covered",
      leads: ["art-in-progress"],
      quiet: ["soc2-type1-only", "soc2-period-not-finished", "art-no-assurance"],
      asks: ["stage"],
    },
    {
      about: "one sentence that answers five questions and leaves the sites open",
      cells: {
        "Solution Provider Name": "Copperleaf Desk",
        "DOCU-03 Have you undergone a SSAE 18/SOC 2 audit?":
          "Yes. Our most recent SOC 2 Type II report, issued by KirkpatrickPrice, covers 1 Oct 2025 to 30 Sep 2026; the opinion is unqualified and no exceptions were noted.",
      },
      status: "cannot-tell",
      quiet: [
        "art-claim-bare-yes",
        "soc2-auditor-missing",
        "soc2-period-missing",
        "soc2-type-missing",
        "soc2-opinion-missing",
        "soc2-exceptions-unknown",
      ],
    },
    {
      about: "ready for a report, which is none",
      cells: {
        "Solution Provider Name": "Willowmere",
        "DOCU-03 Have you undergone a SSAE 18/SOC 2 audit?": "We are SOC2 compliance ready",
      },
      status: "not-covered",
      leads: ["art-soc2-compliant-no-report"],
      quiet: ["art-claim-bare-yes", "soc2-auditor-missing"],
      asks: ["CPA firm"],
    },
    {
      about: "the vendor's own assessment",
      cells: {
        "Solution Provider Name": "Ashgrove Desk",
        "DOCU-03 Have you undergone a SSAE 18/SOC 2 audit?":
          "No, but we have completed a CAIQ self-assessment",
        "ISO 27001": "Self-certified",
      },
      status: "not-covered",
      leads: ["art-self-attestation"],
      quiet: ["iso-cb-missing", "art-claim-bare-yes"],
      asks: ["certification body or a CPA firm"],
    },
    {
      about: "a report that will not be shared",
      cells: {
        "Solution Provider Name": "Thornbury Desk",
        "DOCU-03 Have you undergone a SSAE 18/SOC 2 audit?":
          "Yes – SOC 2 Type II; the report is confidential",
      },
      status: "cannot-tell",
      leads: ["art-evidence-withheld"],
      quiet: ["soc2-type-missing", "art-soc2-compliant-no-report"],
      asks: ["NDA"],
    },
    {
      about: "a link to a badge",
      cells: {
        "Solution Provider Name": "Maplecross",
        "DOCU-03 Have you undergone a SSAE 18/SOC 2 audit?":
          "Yes, see our trust center https://trust.maplecross.example",
      },
      status: "cannot-tell",
      // One root cause prints once (0.12): that nothing identifies the report weighs more.
      leads: ["art-claim-bare-yes"],
      quiet: ["art-no-assurance", "art-badge-or-link-only"],
      asks: ["full report"],
    },
  ],
});
