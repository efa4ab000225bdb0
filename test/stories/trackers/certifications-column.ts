import { storyTracker } from "../story-tracker.ts";

/** A register as tools export it: everything the vendor holds in one column. */
export const certificationsColumn = storyTracker({
  shape: "one column of certifications",
  usual: {
    "Vendor ID": "V-001",
    "Vendor Name": "",
    "Services Provided": "Technical support",
    Location: "Kraków",
    Certifications: "",
    Notes: "",
  },
  rows: [
    {
      about: "three standards, one of them to come",
      cells: {
        "Vendor Name": "Brightwater Support",
        Certifications: "ISO 27001:2022, SOC 2 Type II (in progress), PCI DSS",
      },
      status: "cannot-tell",
      leads: ["art-in-progress"],
      quiet: ["iso-edition-missing", "soc2-type1-only", "art-no-assurance"],
      asks: ["certificate with all annex pages", "stage"],
    },
    {
      about: "other standards only",
      cells: { "Vendor Name": "Quillon Desk", Certifications: "ISO 9001, ISO 14001" },
      status: "not-covered",
      leads: ["art-iso-wrong-standard"],
      quiet: ["art-claim-bare-yes", "iso-cb-missing"],
      asks: ["ISO/IEC 27001"],
    },
    {
      about: "one adjective behind many nouns",
      cells: {
        "Vendor Name": "Larkspur Desk",
        Certifications: "SOC 2 Type II, HIPAA, GDPR and ISO 27001 aligned",
      },
      status: "cannot-tell",
      leads: ["art-iso-aligned-not-certified"],
      quiet: ["iso-edition-missing", "iso-cb-missing"],
      asks: ["self-declaration"],
    },
    {
      about: "a withdrawn edition beside a bare report",
      cells: {
        "Vendor Name": "Oldacre Desk",
        Certifications: "ISO/IEC 27001:2013 (valid until Mar 2027); SOC 2 Type 2",
      },
      status: "cannot-tell",
      leads: ["iso-edition-withdrawn"],
      quiet: ["iso-cert-expired", "iso-edition-missing", "soc2-type-missing"],
      asks: ["31 October 2025"],
    },
    {
      about: "a certificate with its details and a public summary",
      cells: {
        "Vendor Name": "Pinecrest Desk",
        Certifications: "ISO 27001:2022 (BSI, IS 748221, exp. 14 Feb 2028); SOC 3",
      },
      status: "cannot-tell",
      leads: ["art-soc3-offered-as-soc2"],
      quiet: ["iso-cb-missing", "iso-cert-number-missing", "iso-edition-missing"],
      asks: ["rests on a SOC 2 examination"],
    },
    {
      about: "the data centre's papers",
      cells: {
        "Vendor Name": "Rackline Desk",
        Certifications: "Our data center (Equinix) is SOC 2 and ISO 27001 certified",
      },
      status: "not-covered",
      leads: ["art-borrowed-cloud-assurance"],
      quiet: ["art-claim-bare-yes"],
      asks: ["Equinix"],
    },
    {
      about: "a report of the wrong kind and nothing else",
      cells: { "Vendor Name": "Cardwell Desk", Certifications: "PCI DSS Level 1" },
      status: "not-covered",
      leads: ["art-other-report-offered"],
      quiet: ["art-claim-bare-yes", "iso-cb-missing"],
      asks: ["PCI DSS"],
    },
  ],
});
