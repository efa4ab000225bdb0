/** The columns of the sample register from the left, under their merged groups. */
export const sampleGroups = [
  {
    title: "Engagement",
    columns: [
      ["ref", "Ref", 8],
      ["vendor", "Vendor", 26],
      ["entity", "Contracting entity", 32],
      ["service", "Service", 26],
      ["locations", "Delivery location(s)", 28],
      ["model", "Delivery model", 12],
      ["data", "Data", 18],
      ["risk", "Risk tier", 10],
      ["costCentre", "Cost centre", 12],
    ],
  },
  {
    title: "ISO 27001",
    columns: [
      ["certified", "Certified?", 16],
      ["edition", "Edition", 10],
      ["number", "Cert no.", 16],
      ["body", "Certification body", 20],
      ["accreditation", "Accreditation body", 14],
      ["issued", "Issue date", 13],
      ["expires", "Expiry", 13],
      ["audited", "Last surveillance audit", 13],
      ["scope", "Scope", 40],
      ["sites", "Sites", 28],
      ["holder", "Certified entity", 32],
      ["exclusions", "Exclusions", 18],
    ],
  },
  {
    title: "SOC 2",
    columns: [
      ["report", "Report?", 18],
      ["type", "Type", 9],
      ["from", "Period start", 13],
      ["to", "Period end", 13],
      ["dated", "Report date", 13],
      ["auditor", "Auditor", 22],
      ["opinion", "Opinion", 14],
      ["exceptions", "Exceptions", 22],
      ["categories", "TSC", 22],
      ["system", "System description", 34],
      ["facilities", "Locations", 26],
      ["organisation", "Service organisation", 32],
      ["carvedScope", "Scope exclusions", 16],
      ["subservice", "Subservice orgs", 20],
      ["method", "Carve-out / inclusive", 12],
      ["cuecs", "CUECs", 20],
      ["bridge", "Bridge letter", 12],
      ["bridgeTo", "Bridge letter through", 13],
    ],
  },
  {
    title: "Our review",
    columns: [
      ["seen", "Evidence seen", 12],
      ["seenOn", "Date reviewed", 13],
      ["remarks", "Remarks", 30],
    ],
  },
] as const;

/** The short name of a column of the sample. */
export type SampleColumn = (typeof sampleGroups)[number]["columns"][number][0];

/** All columns from the left: short name, heading, width. */
export const sampleColumns: readonly (readonly [SampleColumn, string, number])[] =
  sampleGroups.flatMap(
    (group): readonly (readonly [SampleColumn, string, number])[] => group.columns,
  );
