import { expect, test } from "vitest";

import { withDenialsEven } from "./denied-predicates.ts";

test.for([
  "does not form part of the certified scope",
  "do not fall within the certificate",
  "sits outside the certified scope",
  "remain outside the boundary of the system until 2027",
  "has not yet been brought within the scope",
  "operate under a separate management system",
  "has its own certificate",
  "are certified separately",
  "is a separate business that the management system leaves out",
  "are operated by a separate company and are excluded",
  ", although offered commercially, does not form part of the scope",
])("“catering %s” is left out", (said) => {
  const even = withDenialsEven(`Payroll; catering${said.startsWith(",") ? "" : " "}${said}.`);
  expect(even).toBe("Payroll; catering are not covered.");
});

test.for([
  "Payroll, catering and cleaning",
  "The site lies outside London",
  "Catering is provided under a contract of its own",
  "Services that customers do not take in house",
])("“%s” stays as it is", (text) => {
  expect(withDenialsEven(text)).toBe(text);
});
