import { expect, test } from "vitest";

import { cell, gist } from "../../testing/cell.ts";
import { readPrivilegedAccess } from "./read-privileged-access.ts";

test.for([
  ["Named admins only, least privilege, sessions recorded", ["named", "restricted", "watched"]],
  ["PAM (CyberArk), reviewed quarterly", ["restricted", "watched"]],
  ["5 admins, logged but not reviewed", ["restricted", "watched", "not-reviewed"]],
  ["No shared accounts; JIT access with approval", ["named", "restricted"]],
  ["Shared team lead login", ["shared"]],
  ["generic admin account", ["shared"]],
  ["Everyone", ["everyone"]],
  ["All agents have local admin rights", ["everyone"]],
  ["Agents have no admin rights", ["restricted"]],
  ["admin access for agents", ["everyone"]],
  ["None", ["none"]],
  ["No", ["none"]],
  ["No privileged access is used", ["none"]],
  ["Yes", "unclear"],
  ["as per role", "unclear"],
  ["see policy", "elsewhere"],
] as const)("“%s” is %j", ([text, expected]) => {
  expect(gist(readPrivilegedAccess(cell(text)))).toEqual(expected);
});
