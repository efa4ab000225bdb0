import { expect, test } from "vitest";

import { cell, gist } from "../../testing/cell.ts";
import { readMfa } from "./read-mfa.ts";

test.for([
  ["Yes", "everyone"],
  ["✓", "everyone"],
  ["Enforced for all users", "everyone"],
  ["MFA for all staff via authenticator app", "everyone"],
  ["Yes – Okta Verify for everyone", "everyone"],
  ["MFA for all remote users and all access to client data", "everyone"],
  ["Yes, no exceptions", "everyone"],
  ["Yes, SMS codes", "weak-factor"],
  ["Yes, SMS or authenticator app", "everyone"],
  ["VPN only", "remote-only"],
  ["Yes - remote access only", "remote-only"],
  ["only for remote users", "remote-only"],
  ["MFA for all remote users, not for on-site", "remote-only"],
  ["WFH yes; not in the office", "remote-only"],
  ["Admins only", "admins-only"],
  ["Only for privileged accounts", "admins-only"],
  ["Administrators yes, not for agents", "admins-only"],
  ["MFA on VPN", "in-part"],
  ["Yes, for admins", "in-part"],
  ["MFA for all remote users", "in-part"],
  ["All users except contractors", "in-part"],
  ["Partially", "in-part"],
  ["Not all systems", "in-part"],
  ["SSO", "single-sign-on"],
  ["Single sign-on through Okta", "single-sign-on"],
  ["Planned Q2 2027", "planned"],
  ["Yes, rolling out", "planned"],
  ["To be enabled by end of year", "planned"],
  ["No", "none"],
  ["No – passwords and SSO", "none"],
  ["Not enforced", "none"],
  ["None", "none"],
  ["Passwords of 14 characters", "unclear"],
  ["MFA", "unclear"],
  ["Maybe", "unclear"],
  ["policy exists", "unclear"],
  ["N/A", "not-applicable"],
  ["see attached", "elsewhere"],
  ["TBC", "placeholder"],
  ["", "blank"],
] as const)("“%s” is %s", ([text, expected]) => {
  expect(gist(readMfa(cell(text)))).toBe(expected);
});
