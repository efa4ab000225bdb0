/** What those who examine a scope say of what is not in it. */
const NOT_EXAMINED = String.raw`(?:not\s+(?:been\s+)?(?:(?:part\s+of|subject\s+to|within|under)|assessed|audited|examined|tested|certified|reviewed|visited|sampled|covered|included|described|in\s+scope)|uncertified|unaudited|out\s+of\s+scope)`;
/** What it may lie outside of. */
const BOUNDARY = String.raw`(?:it|them|both|(?:the|this|our)\s+(?:(?:certified|audited|present|current)\s+)?(?:scope|certificat\p{L}+|registration|boundar\p{L}+|perimeter|system|isms|report|description|audit))`;
const OUTSIDE = String.raw`(?:outside|beyond)(?:\s+of)?\s+${BOUNDARY}`;

const IS = String.raw`(?:is|are|was|were|has\s+been|have\s+been)`;

/** "… is handled by a sister company and was not assessed", "… are subcontracted and stand outside it". */
const LEFT_OUT_TOO = new RegExp(
  String.raw`(?<=[\p{L}\p{N})])\s*,?\s+${IS}\s+[^.;:\n]{3,80}?,?\s+(?:and|so|which)\s+(?:(?:therefore|thus|hence|accordingly|consequently)\s+)?(?:(?:(?:is|are|was|were|has|have)\s+(?:(?:therefore|thus|hence)\s+)?)?${NOT_EXAMINED}|(?:(?:stands?|sits?|lies?|falls?|remains?|stays?|is|are)\s+(?:\p{L}+ly\s+)?)${OUTSIDE})(?!\p{L})[^.;\n]*`,
  "giu",
);
/** "… stand outside it", "… is handled by a partner firm outside it". */
const LEFT_OUT = new RegExp(
  String.raw`(?<=[\p{L}\p{N})])\s*,?\s+(?:(?:stands?|sits?|lies?|falls?)\s+(?:\p{L}+ly\s+)?|${IS}\s+[^.,;:\n]{3,80}?\s)${OUTSIDE}(?!\p{L})`,
  "giu",
);

/** ", other services such as guarding being subcontracted and not within it": a thought of its own. */
const BEING_LEFT_OUT = new RegExp(
  String.raw`,\s+(?:and\s+|with\s+)?(?<what>[^,.;:\n]{3,80}?)\s+being\s+(?:[^.,;:\n]{3,80}?\s+and\s+)?(?:${NOT_EXAMINED}|${OUTSIDE})(?!\p{L})`,
  "giu",
);

/** "Tax, including returns, are not covered": neither is. */
const WITH_EXAMPLES =
  /,\s+(?:including|such\s+as|among\s+them|notably)\s+(?<some>[^,.;\n]{2,60}),?(?=\sare\snot\scovered(?!\p{L}))/giu;

/**
 * "Payroll is run in Leeds and bookkeeping is not covered" says two things of two services, where each has its own verb;
 * "payroll that is run in Leeds and bookkeeping" is one.
 */
const SECOND_CLAUSE =
  /,?\s+and\s+(?=(?!(?:is|was|has|does|therefore|thus|hence|so)\s)[^.,;:\n]{2,60}?\s(?:is|was)\s+(?:therefore\s+)?(?:not\s|excluded|out\s+of|outside|uncertified))(?<=(?:^|[.;\n])(?:(?!\s(?:that|which|who|as|where|when|if)\s)[^.,;:\n]){3,60}?\s(?:is|was)\s(?!not\s)[^.,;:\n]{3,80}?,?\s+and\s+)/giu;

/** A first, cheap look: most texts leave nothing out. */
const MAY_LEAVE_OUT = /\s(?:not|excluded|outside|beyond|uncertified|unaudited|out\s+of)(?!\p{L})/iu;

/** A text in which a service that somebody else does, and that nobody has looked at, is not covered in so many words. */
export function withOthersLeftOut(text: string): string {
  if (!MAY_LEAVE_OUT.test(text)) return text;
  return text
    .replaceAll(SECOND_CLAUSE, "; ")
    .replaceAll(BEING_LEFT_OUT, "; $<what> are not covered")
    .replaceAll(LEFT_OUT_TOO, " are not covered")
    .replaceAll(LEFT_OUT, " are not covered")
    .replaceAll(WITH_EXAMPLES, " and $<some>");
}
