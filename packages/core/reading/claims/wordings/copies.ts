import { wordPattern } from "../../text/word-pattern.ts";

/** "request a copy of our SOC 2 report": asking for it supposes that it exists. */
export const COPY_BEFORE = wordPattern(
  String.raw`(?:copy of|copies of|access(?: to)?|request(?:ing|s)?|obtain(?:ing)?|download(?:ing)?|review|view|see|check(?:ing)? out|read|receive|provide|share|refer to|consult|get)(?:\s+(?:you |with |a copy of |copies of |to )*)(?:(?:the|a)\s+(?:full|latest|current|complete|most recent)|our|the|its|their|this|\S+['’]s?)\s+(?:[\p{L}-]+\s+){0,3}$`,
);

/** "Refer to our trust center for the latest". */
export const SHOWN_AT = wordPattern(
  String.raw`(?:refer to|see|visit|consult|check|via|through|on|in|at)\s(?:our|the)\s(?:[\p{L}-]+\s){0,2}(?:cent(?:er|re)|portal|page|site|website|hub|room)\s(?:for|to (?:get|download|access|request|view|see|obtain))\s(?:our|the|a copy of(?: our| the)?)\s(?:(?:full|latest|current|most recent|complete)\s)*$`,
);

/** The document itself, named after the standard. */
export const DOCUMENT_AFTER =
  /^[\s)®–-]*(?:type\s\S+\s)?(?:\p{L}+\s){0,2}?(?:reports?|certificates?|attestations?|certifications?|audit)(?![\p{L}])/iu;
