/** A tracker as people keep them: four vendors, a title above the headings, a total below. */
export const TRACKER_LINES: readonly string[] = [
  "Vendor register",
  "",
  "Vendor|Service|Delivery Location(s)|ISO 27001|ISO 27001 Edition|ISO Certificate Number|Certification Body|ISO Issue Date|ISO Expiry Date|Scope of Certification|Sites on the certificate|Company on the certificate|SOC 2|Evidence seen by",
  "Dapitan Voice|Customer service (voice)|Makati|Yes|2013|IS 1234|BSI|2022-07-01|2025-06-30|Contact centre services|Makati|Dapitan Voice|No|",
  "Tala Payroll|Payroll|Cebu City|Yes|2022|IS 5678|BSI|2024-07-01|2027-06-30|Payroll services|Cebu City|Tala Payroll|No|A. Reyes",
  "Bayani Support|Technical support|Davao City|Yes|||||||||Yes|",
  "Ligaya Data|Data entry|Quezon City|Yes|2022|IS 9012|BSI|2024-07-01|2027-06-30|Data entry services|Manila|Ligaya Data|No|A. Reyes",
  "Total|4",
];
