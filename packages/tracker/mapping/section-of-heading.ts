import { wordings } from "@scopefit/core/reading/text/wordings";

import { headingWords } from "../layout/heading-words.ts";
import { headingTopic, withoutTopic } from "./heading-topic.ts";
import { wholeHeading } from "./wordings/heading-pattern.ts";

/** Parts of a tracker that people write before a heading: they say where it stands and not what it asks. */
const SECTION = wholeHeading({
  "of security": wordings`(?:(?:information|it|cyber) )?security | infosec | privacy | data protection`,
  "of proof": wordings`compliance | certifications? | assurance | certifications and (?:attestations|reports|audits)`,
  "of the vendor": wordings`(?:general|vendor|supplier|company|basic) (?:information|info|details|profile|data) | general`,
  "of what was agreed": wordings`contract(?:ual)?(?: (?:information|info|details|data))? | legal | governance`,
  "of our work": wordings`due diligence | vendor (?:assessment|review)`,
  "by its number": wordings`(?:section|part|chapter) \w+`,
});

const BETWEEN = /\s*:\s+|\s+[–—-]\s+|\s*[|›»]\s*/u;

/**
 * The path of a heading that names its section first: "Security – MFA" stands under "Security", "ISO 27001: Sites"
 * under "ISO 27001". `null` where it names none.
 */
export function underItsSection(path: readonly string[]): readonly string[] | null {
  const heading = path.at(-1) ?? "";
  const [between] = BETWEEN.exec(heading) ?? [];
  if (between === undefined) return null;
  const at = heading.indexOf(between);
  const section = heading.slice(0, at);
  const own = heading.slice(at + between.length);
  if (headingWords(own) === "" || !isSection(headingWords(section))) return null;
  return [...path.slice(0, -1), section, own];
}

/** A topic and nothing else is a section as well. */
function isSection(words: string): boolean {
  if (SECTION.test(words)) return true;
  const rest = withoutTopic(words).replace(/\b(?:type|report|1|2|i|ii|20\d\d)\b/gu, "");
  return headingTopic(words) !== null && rest.trim() === "";
}
