import { oneOf, wordings } from "@scopefit/core/reading/text/wordings";

const WHAT_IT_SAYS = oneOf({
  "on what it saw": wordings`findings? | observations? | remarks? | comments? | notes?`,
  "to somebody": wordings`recommendations? | questions?`,
});

const SAID_OF_IT = oneOf({
  "whether it may": wordings`independen(?:ce|t) | qualified | qualifications? | recogni[sz]ed | approved | accepted | aicpa`,
  "the rest": wordings`reputa(?:tion|ble) | rotation | changed? | fees? | member(?:ship)?`,
});

/** "Auditor's remarks", "is the auditor independent": what an auditor says, and what is said of one, is no name. */
export const BESIDE_THE_AUDITOR = new RegExp(
  String.raw`\bauditors? (?:(?:is|was|an?) )*(?:${WHAT_IT_SAYS}|${SAID_OF_IT})\b|\b(?:${WHAT_IT_SAYS}) (?:of|by|from|del|do)(?: (?:the|l))?(?: soc 2| iso 27001)? auditors?\b`,
  "u",
);
