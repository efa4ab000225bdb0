import type { HeadingWording } from "./heading-wording.ts";

const READS = String.raw`(?:review|obtain|collect|request|receive|require|monitor|inspect)\w*`;
const REPORT = String.raw`(?:soc|iso|audit|assurance|attestation|certificat\w*|reports?)`;
const SUPPLIERS = "(?:vendors|suppliers|third parties|providers)";
const BENEATH = String.raw`sub(?:processors|contractors|service \w+)`;
const ITS_OWN = "(?:your|their|its|key|critical|material|relevant)";

/** Questions on who reads whose reports: the vendor those of its suppliers, or we those of the vendor. */
export const supplierReportWordings: readonly HeadingWording[] = [
  // "The vendor's report" is the vendor's own: its possessive is written as its plural is.
  {
    field: null,
    pattern: new RegExp(
      String.raw`\b(?:review|assessment) of (?:the )?${SUPPLIERS} ${REPORT}\b`,
      "u",
    ),
  },
  {
    field: "subprocessorAssurance",
    pattern: new RegExp(
      String.raw`\b${READS}\b.*\b${REPORT}\b.*\b(?:of|for|from|by) (?:\w+ ){0,2}?${ITS_OWN} (?:\w+ )?${SUPPLIERS}\b`,
      "u",
    ),
  },
  {
    field: "subprocessorAssurance",
    pattern: new RegExp(
      String.raw`\b${READS}\b.*\b${REPORT}\b.*\b(?:of|for|from|by) (?:\w+ ){0,3}?${BENEATH}\b`,
      "u",
    ),
  },
  {
    field: "subprocessorAssurance",
    pattern: new RegExp(
      String.raw`\b${READS} ${ITS_OWN} (?:\w+ ){0,2}?(?:${SUPPLIERS}|${BENEATH}) ${REPORT}\b`,
      "u",
    ),
  },
];
