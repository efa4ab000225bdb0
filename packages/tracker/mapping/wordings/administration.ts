import type { HeadingWording } from "./heading-wording.ts";

/** Headings of numbers, contacts and administration that share words with fields and are none. */
export const administrationWordings: readonly HeadingWording[] = [
  {
    field: null,
    pattern:
      /^(?:vendor|supplier|provider|control|record|row|ref|reference|system|contract)? ?(?:id|code|ref id|reference|uuid|key)$/u,
  },
  { field: null, pattern: /\b(?:url|website|e ?mail|phone|telephone|logo)$/u },
  {
    field: null,
    pattern:
      /\b(?:ssl|tls|insurance|good standing|tax|vat|training|incorporation|residence|origin|conformity|medical|fire|safety) certificates?\b/u,
  },
  { field: null, pattern: /\b(?:sla|service level agreement)\b(?<!\bnotif.*)(?!.*\bnotif)/u },
  { field: null, pattern: /\b(?:cost|spend|price|budget|turnover|revenue|expense)\b/u },
  {
    field: null,
    pattern:
      /^(?:approved|created|updated|modified|latest delivery|next (?:assessment|review)|review due) ?(?:date|on|at)?$/u,
  },
  {
    field: null,
    pattern: /^(?:general |other |additional )?(?:notes?|comments?|remarks?|observations?)$/u,
    topic: "iso",
  },
  {
    field: null,
    pattern:
      /^(?:soc 2 )?(?:general |other |additional )?(?:notes?|comments?|remarks?|observations?)$/u,
    topic: "soc2",
  },
  { field: "buyerOwner", pattern: /\b(?:reviewed|read|checked|assessed) by\b(?! us\b)/u },
  { field: null, pattern: /\b(?:bank|invoice|payment terms|discount)\b/u },
];
