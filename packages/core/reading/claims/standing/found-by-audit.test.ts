import { expect, test } from "vitest";

import { isFoundByAudit, withoutAuditNamed } from "./found-by-audit.ts";

test.for([
  "The examination, conducted by Hartley & Moss, LLP, found that Tallow has designed its controls to meet the ",
  "The audit, performed by Hartley CPAs, concluded that Tallow's controls meet the ",
  "Our auditors confirmed that Tallow satisfies all applicable ",
  "The audit confirms that Tallow's policies and procedures meet the ",
])("“%s” is what an audit found", (lead) => {
  expect(isFoundByAudit(lead)).toBe(true);
});

test.for([
  "The internal audit confirmed that Tallow's controls meet the ",
  "The readiness assessment found that Tallow's controls meet the ",
  "The audit will confirm that Tallow's controls meet the ",
  "The audit found that Tallow does not meet the ",
  "The audit confirms that an organization's controls meet the ",
  "The draft report concluded that Tallow's controls meet the ",
  "The audit found that Tallow will meet the ",
  "Once the audit confirms that Tallow's controls meet the ",
  "An audit confirms that controls meet the ",
  "We believe that our controls meet the ",
])("“%s” is not", (lead) => {
  expect(isFoundByAudit(lead)).toBe(false);
});

test("the audit and who did it are taken off what it found", () => {
  expect(withoutAuditNamed("The audit by Hartley found that we meet ")).toBe(
    "The audit by Hartley found that we meet ",
  );
  expect(withoutAuditNamed("The audit, done by Hartley, found that")).toContain("Hartley");
  expect(withoutAuditNamed("The audit, issued by Hartley, found that Tallow meets ")).toBe(
    "Tallow meets ",
  );
});
