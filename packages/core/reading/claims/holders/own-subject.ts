import { wordPattern } from "../../text/word-pattern.ts";

const OWN_SUBJECT = wordPattern(
  String.raw`(?:we(?! (?:(?:currently|also) )?(?:use|rent|lease|rely on|host with|work with|partner with|selected|chose|have chosen|contract(?:ed)? with)(?: and [\p{L} ]+)?,? (?:is|are|has|have|hold|holds)\s)|we['’](?:re|ve)|our (?:company|organi[sz]ation|business|firm|own|team|isms|soc|iso)|itself|ourselves|wir|nous|nosotros|somos|estamos|nós)(?![\p{L}\p{N}])`,
);

/** "… and are certified" after "we host on AWS": the verb goes with "we". */
const GOES_ON_ABOUT_US =
  /^.*\sand (?=(?:are|have|hold|maintain|undergo|were|also (?:hold|have|maintain))\s)/su;

const NAMED_SUBJECT =
  /(?:^|[,;]\s*|\sand\s|\swhile\s)\p{Lu}[\p{L}\p{N}]+(?:['’]s)?\s(?:[\p{Ll}-]+\s){0,3}(?:is|has|holds|maintains|undergoes|are|have)\s|\p{Lu}[\p{L}\p{N}]+\s\(\s*$/u;

/** Whether the vendor speaks of itself: "we", "our company". */
export function speaksOfItself(words: string): boolean {
  return OWN_SUBJECT.test(words);
}

/** Words before "we are" do not say whose it is: "hosted on AWS and we are certified". */
export function fromLastOwnSubject(before: string): string {
  const last = OWN_SUBJECT.all(before).at(-1);
  if (last === undefined) return before;
  // "We use data centres that are …": the provider stands after the subject and is kept.
  const rest = before.slice(last.index + last[0].length);
  return /^we/iu.test(last[0]) ? rest.replace(GOES_ON_ABOUT_US, "") : rest;
}

/** "SOC 2 (hosting) / ISO 27001 (own)". */
const OWN_IN_BRACKETS = /\((?:our |its )?own(?: \p{L}+)?\)|\(ours\)/iu;

/** Whether the words between two mentions bring in a subject of their own. */
export function bringsOwnSubject(words: string): boolean {
  return OWN_SUBJECT.test(words) || NAMED_SUBJECT.test(words) || OWN_IN_BRACKETS.test(words);
}
