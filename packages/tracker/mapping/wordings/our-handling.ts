import { oneOf, wordings } from "@scopefit/core/reading/text/wordings";

const OUR_PART = oneOf({
  "who deals with it": wordings`owners? | reviewer | approver | requester | contact`,
  "what it costs": wordings`cost | fee`,
  "when it was dealt with": wordings`
    due | (?:review|request|receipt|received|requested|upload|follow up) date
    (?:reviewed|received|requested|uploaded|chased|approved) on
  `,
});

/** How we deal with a certificate or report, and when: "SOC 2 owner", "ISO 27001 received on". */
export const OUR_HANDLING = new RegExp(
  String.raw`^(?!(?:do|does|is|are|has|have|can|will)\b).*\b(?:${OUR_PART})$`,
  "u",
);
