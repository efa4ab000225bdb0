import { oneOf, wordings } from "@scopefit/core/reading/text/wordings";

/** Documents and work that have dates, exceptions and opinions of their own. */
const OTHER_DOCUMENT = oneOf({
  "what is agreed": wordings`nda | dpa | baa | msa | lease | purchase order | invoice`,
  "what is written": wordings`polic(?:y|ies) | dpia | questionnaire | caiq | sig | (?:action|exit|project) plan | ticket`,
  "what is looked at": wordings`
    (?:internal|quality|financial|tax|site) audit | risk (?:assessment|acceptance) | vulnerability scan | background check
  `,
  "what somebody is allowed": wordings`(?<!\b(?:cpa|auditors?|state) )licen[cs]es? | visa | passport | waiver | permit`,
  "what is done with a vendor": wordings`onboarding | offboarding`,
});

const NAMES_ONE = new RegExp(String.raw`\b(?:${OTHER_DOCUMENT})\b`, "u");

/** A question names much by the way; a heading of so many words is about what it names. */
const LONGEST_HEADING = 6;

/** Whether a heading in plain words is about a document that is no certificate and no report: "policy exceptions". */
export function namesOtherDocument(words: string): boolean {
  return NAMES_ONE.test(words) && words.split(" ").length <= LONGEST_HEADING;
}
