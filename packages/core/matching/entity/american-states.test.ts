import { expect, test } from "vitest";

import type { Membership } from "../scope-match.ts";
import { stateOfAmerica } from "./american-states.ts";
import { matchEntity } from "./match-entity.ts";

test("a state goes by its whole name", () => {
  expect(stateOfAmerica("new york")).toBe("US-NY");
  expect(stateOfAmerica("york")).toBeNull();
  expect(stateOfAmerica("constructor")).toBeNull();
});

test.for<readonly [needed: string, stated: string, result: Membership]>([
  ["Velmar Inc (Delaware)", "Velmar, Inc., a Delaware corporation", "IN"],
  ["Velmar Inc (Delaware)", "Velmar Inc", "IN"],
  ["Velmar Inc", "Velmar Inc (New York)", "IN"],
  ["Velmar Inc (Delaware)", "Velmar Inc (Ohio)", "UNKNOWN"],
  ["Velmar Inc (Texas)", "Velmar Inc, 5 Elm Street, Austin, TX 78701, USA", "IN"],
])("%s by “%s” is %s", ([needed, stated, result]) => {
  expect(matchEntity(needed, stated).result).toBe(result);
});
