/** A questionnaire as vendors fill it in: a question a row, two vendors side by side, the first with comments. */
export const QUESTIONNAIRE_LINES: readonly string[] = [
  "Third party security questionnaire",
  "",
  "Id|Question|Northbase|Comments|Westlake",
  "G-1|Service provided|Payroll|Run from one site|Customer service (voice)",
  "G-2|Delivery locations|Leeds||Lima",
  "Assurance",
  "C-1|Do you hold an ISO 27001 certificate?|Yes|By BSI, edition 2022, valid until 31 May 2028|No",
  "C-2|Sites on the ISO 27001 certificate|Leeds||",
  "C-3|Have you undergone a SOC 2 audit?|No||Yes",
  "C-4|Is multi-factor authentication used by all of your staff?|Yes||No",
  "C-5|What colour is the door of your office?|Green||Blue",
];
