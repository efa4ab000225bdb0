import type { Artefact } from "../claim.ts";
import type { Segment } from "../../statement/statement-segments.ts";

/** "Also", "as well as", in the languages that answers are written in. */
const BESIDES = [
  "also|as well as|plus|in addition(?: to)?|along with|alongside|additionally|besides",
  "auch|sowie|außerdem|zusätzlich|également|aussi|ainsi que|en plus",
  "también|además|também|além d[aeo]|anche|oltre (?:a|alla)|nonché",
  "ook|alsmede|evenals|även|också|også|samt|również|także|też|oraz",
].join("|");

const AND = "and|und|et|y|e|en|och|og|i";

/** Words that may stand between, which say that it is held and no more: "also certified to". */
const HOLDS =
  "hold|have|certified|to|for|with|the|our|in|nach|für|zertifiziert|pour|para|por|per|selon|certificado|certifié|gecertificeerd|voor";

/** "Yes, DNV, also", "Yes (and": what stands before a standard that is named as something more. */
const BESIDES_BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?:${BESIDES})\s(?:(?:${HOLDS})\s){0,2}$|^\W*\p{L}+[\s,.;:(–-]+(?:${AND}|&|\+)\s$`,
  "iu",
);

/** "Also ISO 9001 and": one more of those. */
const JOINED_BEFORE = new RegExp(String.raw`(?:[,/&+]|\s(?:${AND}))\s?$`, "iu");

/** A longer sentence tells of more than what is held. */
const LONGEST_ANSWER = 120;

/**
 * Whether an answer names other standards only as something more than what was asked for: "Yes, DNV, also ISO 9001"
 * to a question about ISO 27001 is a yes to it.
 */
export function namesOthersBesides(asked: Artefact, segments: readonly Segment[]): boolean {
  let isBesides = false;
  for (const { isQuestion, parts, text } of segments) {
    if (isQuestion) continue;
    if (text.length > LONGEST_ANSWER) return false;
    for (const part of parts) {
      if (!("mention" in part) || part.mention.text === "") continue;
      isBesides =
        BESIDES_BEFORE.test(part.before) || (isBesides && JOINED_BEFORE.test(part.before));
      if (part.mention.standard === asked || !isBesides) return false;
    }
  }
  return isBesides;
}
