/** What the product is and promises. */
export const about = {
  title: "About Scopefit",
  question:
    "Does a vendor’s ISO 27001 certificate or SOC 2 report cover the company, service, sites, systems, data and period you rely on?",
  promises: [
    "Everything is worked out on this computer. Nothing is sent anywhere.",
    "Scopefit writes into its own columns and its own sheet, and changes no cell of yours unless you ask.",
    "A status says what was shown of scope and evidence, and nothing beyond that.",
  ],
  licence: "Apache License 2.0",
};
