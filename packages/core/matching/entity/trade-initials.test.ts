import { expect, test } from "vitest";

import { matchEntity } from "./match-entity.ts";
import type { Membership } from "../scope-match.ts";

test.for<readonly [needed: string, stated: string, result: Membership]>([
  ["Acme SSC Poland Sp. z o.o.", "Acme Shared Service Centre Poland Sp. z o.o.", "IN"],
  ["Acme Shared Services Center Inc", "ACME SSC, Inc.", "IN"],
  ["Acme BPO Pvt Ltd", "Acme Business Process Outsourcing Private Limited", "IN"],
  ["Acme IT Services LLP", "Acme Information Technology Services LLP", "IN"],
  ["Acme SSC Poland Sp. z o.o.", "Acme Shared Service Centre Hungary Kft.", "UNKNOWN"],
  ["Acme SSC Ltd", "Acme Shared Mobility Center Ltd", "UNKNOWN"],
  ["Acme SSC Ltd", "Beta Shared Services Centre Ltd", "OUT"],
  ["GBS Ltd", "Global Business Services Ltd", "UNKNOWN"],
  ["GBS Ltd", "GBS Limited", "IN"],
  ["TIT Ltd", "Trellis Information Technology Ltd", "UNKNOWN"],
])("%s beside “%s” is %s", ([needed, stated, result]) => {
  expect(matchEntity(needed, stated).result).toBe(result);
});
