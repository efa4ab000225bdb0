const NEVER =
  /^[\s\p{P}]*(?:no|none|nil|never)(?:\s+(?:tests?|tested|exercises?|exercised|drills?|performed|conducted|done|yet|date|so\s+far|to\s+date))*[\s\p{P}]*$|^[\s\p{P}]*(?:(?:it\s+)?(?:has|have|was|were)\s+)?(?:not|never)\s+(?:(?:yet|been|formally|currently)\s+)*(?:tested|exercised|performed|conducted|done|carried\s+out|rehearsed)(?!\p{L})/iu;

/** Whether the answer to "when was it last done" is that it never was: "never", "not yet tested". */
export function saysNever(text: string): boolean {
  return NEVER.test(text);
}
