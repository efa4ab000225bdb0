/** How we deal with a certificate or report, and when: "SOC 2 owner", "ISO 27001 received on". */
export const OUR_HANDLING =
  /^(?!(?:do|does|is|are|has|have|can|will)\b).*\b(?:owners?|reviewer|approver|requester|contact|cost|fee|due|(?:review|request|receipt|received|requested|upload|follow up) date|(?:reviewed|received|requested|uploaded|chased|approved) on)$/u;
