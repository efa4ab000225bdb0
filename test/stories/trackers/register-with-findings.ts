import { storyTracker } from "../story-tracker.ts";

/** A processor register that asks for no certificate: what is known of one stands among the findings. */
export const registerWithFindings = storyTracker({
  shape: "a register whose findings alone speak of assurance",
  usual: {
    Supplier: "",
    "Service provided": "Payroll",
    "Delivery location": "Leeds",
    "Key findings": "",
    Owner: "Finance",
  },
  rows: [
    {
      about: "a report that was reviewed",
      cells: { Supplier: "Fernhollow", "Key findings": "SOC 2 Type II report 2025 reviewed" },
      status: "cannot-tell",
      quiet: ["art-no-assurance", "soc2-type-missing", "art-in-progress"],
      asks: ["period"],
    },
    {
      about: "a report that was not provided, and nothing else",
      cells: { Supplier: "Lumenfield", "Key findings": "No SOC 2 report provided" },
      status: "cannot-tell",
      quiet: ["art-claim-bare-yes", "soc2-period-missing"],
    },
    {
      about: "neither certificate nor report",
      cells: { Supplier: "Brackmoor", "Key findings": "No ISO 27001, no SOC 2" },
      status: "not-covered",
      leads: ["art-no-assurance"],
    },
    {
      about: "a certificate that was only asked for",
      cells: { Supplier: "Kestrel Pay", "Key findings": "Requested ISO 27001" },
      status: "cannot-tell",
      quiet: ["art-claim-bare-yes", "art-in-progress", "iso-cert-dates-missing"],
    },
    {
      about: "a certificate that has expired",
      cells: {
        Supplier: "Oakhurst",
        "Key findings": "ISO 27001 certificate by BSI expired on 31 May 2025; MFA in place",
      },
      status: "cannot-tell",
      leads: ["iso-cert-expired"],
    },
    {
      about: "a certificate of the data centre",
      cells: { Supplier: "Tarn", "Key findings": "Data centre is ISO 27001 certified" },
      status: "cannot-tell",
      leads: ["art-borrowed-cloud-assurance"],
    },
    {
      about: "findings that speak of something else",
      cells: { Supplier: "Westlake", "Key findings": "None" },
      status: "cannot-tell",
      quiet: ["art-claim-bare-yes", "iso-cert-dates-missing"],
    },
  ],
});
