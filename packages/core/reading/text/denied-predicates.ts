/** What a sentence says at its end of things that the certificate or report leaves out. */
const LEFT_OUT = [
  String.raw`(?:do(?:es)?|did)\s+not\s+(?:form\s+(?:a\s+)?part\s+of|fall\s+(?:with)?in(?:to)?|fall\s+under|come\s+under|belong\s+to)`,
  String.raw`(?:sits?|lies?|falls?|stays?|remains?)\s+(?:outside|beyond)\s+(?:of\s+)?(?:(?:the|this|its|our)\s+)?(?:certified\s+|audited\s+)?(?:scope|boundar(?:y|ies)|perimeter|certificat\p{L}+|isms|system|report)`,
  String.raw`(?:has|have)\s+(?:not\s+(?:yet\s+)?|yet\s+to\s+)be(?:en)?\s+(?:brought|taken|moved|included|added)`,
  String.raw`(?:operates?|works?|runs?|uses?|shares?|follows?|apply|applies)\s[^.;\n]{3,80}?\s(?:but|and|although)\s+(?:is|are|has|have)\s+not\s+(?:yet\s+)?(?:been\s+)?(?:audited|assessed|certified|covered|included)`,
  String.raw`(?:operates?|runs?|works?)\s+under\s+(?:a|an|its|their)\s+(?:own|separate|different)`,
  String.raw`(?:has|have|holds?)\s+(?:its|their|a|an)\s+(?:own|separate)\s+(?:\p{L}+\s+)?certificat\p{L}+`,
  String.raw`(?:is|are)\s+(?:certified\s+separately|separately\s+certified|uncertified|outside\s+(?:of\s+)?(?:this|the)\s+certificat\p{L}+)`,
  String.raw`(?:is|are)\s+[^.;:\n]{3,80}?\s+(?:that|which)\s+(?:the\s+|this\s+|our\s+)?(?:(?:management\s+)?system|isms|scope|certificate|certification|report)\s+(?:leaves\s+out|excludes|omits|does\s+not\s+(?:cover|include))`,
  String.raw`(?:is|are)\s+[^.;:\n]{3,60}?\s+and\s+(?:(?:is|are)\s+(?:therefore\s+)?|do(?:es)?\s+)(?:excluded|out\s+of\s+scope|not\s+(?:covered|included|in\s+scope|certified|fall\s+within))`,
].join("|");

const DENIED = new RegExp(
  String.raw`(?<=[\p{L}\p{N})])\s*,?\s+(?:${LEFT_OUT})(?!\p{L})[^.;\n\r]*`,
  "giu",
);

/** ", although offered commercially,": what stands between a thing and what is said of it. */
const CONCEDED =
  /,\s+(?:al)?though\s[^,.;\n]{3,80},(?=\s+(?:is|are|has|have|do|does|remains?|sits?|lies?|falls?)\s)/giu;

/** A first, cheap look: most texts leave nothing out. */
const MAY_DENY =
  /\s(?:not|yet|under|separate(?:ly)?|own|uncertified|outside|beyond|excluded|excludes|omits|leaves)(?!\p{L})/iu;

/** A text with the many ways to say that something is left out put as one: "… are not covered". */
export function withDenialsEven(text: string): string {
  if (!MAY_DENY.test(text)) return text;
  return text.replaceAll(CONCEDED, "").replaceAll(DENIED, " are not covered");
}
