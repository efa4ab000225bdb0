/** What our own record writes before what is needed. */
const LABEL =
  /^(?:(?:delivery|service)?\s?(?:sites?|locations?|offices?|cit(?:y|ies))|services?(?:\s+line)?|lob|(?:legal\s+)?entit(?:y|ies)|vendor|supplier)\s*:\s*(?=\S)/iu;

/** What is needed without the label before it: "Site: Pune", "Service: payroll". */
export function withoutNeedLabel(text: string): string {
  return text.replace(LABEL, "");
}
