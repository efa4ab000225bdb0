/** Yes, no, or in part. */
export type TriAnswer = "yes" | "no" | "partial";

/** Words that answer one column only, where neither yes nor no is said. */
export interface TriWords {
  readonly yes: RegExp;
  readonly no?: RegExp;
}

/** Columns in which people answer in words of their own, by field id. */
export const triWords: Readonly<Record<string, TriWords>> = {
  dataSubjectContact: {
    yes: /\b(?:voice|calls?|chat|phone|inbound|outbound|customer[\s-]facing|consumer[\s-]facing|direct|agents?\s+speak|contact\s+cent)/iu,
    no: /\b(?:back[\s-]?office\s+only|non[\s-]?voice|no\s+(?:direct\s+)?contact|internal\s+only|not\s+customer[\s-]facing)\b/iu,
  },
  transactionProcessing: {
    yes: /\b(?:posts?|posting|process(?:es|ing)?|issu(?:es|ing)|approv(?:es|ing)|executes?|refunds?|payments?|invoices?|payroll)\b/iu,
  },
  icfrRelevant: {
    yes: /^\s*(?:sox|in[\s-]scope|key|icfr|material|significant)\b(?![\s-]*(?:n\b|no\b|out))/iu,
    no: /\b(?:out\s+of\s+scope|not\s+in\s+scope|non[\s-]?sox|immaterial|not\s+(?:material|relevant|key))\b/iu,
  },
  accessToBuyerSystems: {
    yes: /\b(?:read[\s-]?only|view[\s-]?only|via|through|using|citrix|vdi|vpn|full|admin(?:istrator)?|privileged|remote\s+access|direct|rdp|sso|named\s+users?)\b/iu,
    no: /\b(?:own\s+systems\s+only|vendor\s+systems\s+only|no\s+access)\b/iu,
  },
  isoSoaProvided: {
    yes: /^\s*(?:so?a\s+)?(?:v|ver|version|rev|revision|issue)\.?\s?\d|\b(?:received|on\s+file|seen|reviewed|shared)\b/iu,
    no: /\b(?:not\s+(?:received|shared|provided|seen|available)|refused|withheld|confidential)\b/iu,
  },
  isoRemoteCovered: {
    yes: /\b(?:in\s+scope|in\s+the\s+scope|within\s+scope|covered)\b/iu,
    no: /\b(?:out\s+of\s+scope|not\s+(?:in\s+scope|covered|included)|excluded|office\s+only|sites?\s+only)\b/iu,
  },
  soc2CuecMapped: {
    yes: /\b(?:mapped|reviewed|done|complete[d]?|assessed)\b/iu,
    no: /\b(?:not\s+(?:mapped|reviewed|done|started|complete[d]?)|unmapped|outstanding)\b/iu,
  },
  bridgeLetter: {
    yes: /\b(?:received|obtained|on\s+file|provided|issued|dated)\b/iu,
    no: /\b(?:not\s+(?:received|obtained|provided|issued|available)|refused|declined)\b/iu,
  },
  evidenceSeen: {
    yes: /\b(?:seen|reviewed|validated|verified|checked|read|received\s+and\s+reviewed)\b/iu,
    no: /\b(?:not\s+(?:seen|reviewed|validated|verified|checked|read|received)|unseen|unverified|self[\s-]?attest(?:ed|ation))\b/iu,
  },
  byod: {
    yes: /\b(?:allowed|permitted|byod\s+used|personal\s+devices?\s+used)\b/iu,
    no: /\b(?:not\s+(?:allowed|permitted)|prohibited|forbidden|banned|blocked|(?:company|corporate|employer|vendor)(?:[\s-](?:issued|owned|provided|managed))?\s+(?:(?:devices?|laptops?|pcs?|computers?|equipment|endpoints?)\s+)?only|disallowed)\b/iu,
  },
  cleanDesk: {
    yes: /\b(?:enforced|audited|checked|inspected|spot\s+checks?|paperless|lockers?)\b/iu,
    no: /\b(?:not\s+(?:enforced|applied|checked)|paper\s+(?:is\s+)?(?:allowed|used))\b/iu,
  },
  incidentPlan: { yes: /\b(?:tested|documented|maintained|in\s+place)\b/iu },
  bcpPlan: { yes: /\b(?:tested|documented|maintained|in\s+place)\b/iu },
};
