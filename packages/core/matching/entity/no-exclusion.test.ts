import { expect, test } from "vitest";

import { matchEntity } from "./match-entity.ts";
import type { Membership } from "../scope-match.ts";

test.for<readonly [needed: string, stated: string, result: Membership]>([
  ["Acme Ltd", "excludes no entity; Acme Ltd included", "IN"],
  ["Acme Ltd", "Acme Ltd; no entities excluded", "IN"],
  ["Acme Ltd", "No companies are excluded. Acme Ltd and Beta Ltd are covered.", "IN"],
  ["Acme Ltd", "does not exclude Acme Ltd", "UNKNOWN"],
  ["Acme Ltd", "Excludes none of the group; includes Acme Ltd", "IN"],
  ["Acme Ltd", "excludes no entity other than Acme Ltd", "OUT"],
  ["Acme Ltd", "No entity except Acme Ltd", "OUT"],
  ["Acme Ltd", "No entities are excluded", "UNKNOWN"],
  ["Acme Ltd", "No exclusions. Acme Ltd", "IN"],
  ["Acme Ltd", "Acme Ltd (no exclusions)", "IN"],
  ["Acme Ltd", "Acme Ltd and Beta Ltd, without exception", "IN"],
  ["Acme Ltd", "Acme Ltd; no exclusions other than Beta Ltd", "IN"],
  ["Beta Ltd", "Acme Ltd; no exclusions other than Beta Ltd", "OUT"],
  [
    "Beta Ltd",
    "Acme plc and subsidiaries, excluding Beta Ltd; no other entities are excluded",
    "OUT",
  ],
  [
    "Gamma Ltd",
    "Acme plc and subsidiaries, excluding Beta Ltd; no other entities are excluded",
    "UNKNOWN",
  ],
  ["Acme Ltd", "Excluded entities: none. Covered entities: Acme Ltd", "UNKNOWN"],
  ["Acme GmbH", "Keine Gesellschaft ist ausgenommen; Acme GmbH eingeschlossen", "UNKNOWN"],
  ["Acme SAS", "Aucune société n'est exclue ; Acme SAS incluse", "UNKNOWN"],
  ["Acme SL", "Ninguna empresa queda excluida; Acme SL incluida", "UNKNOWN"],
  ["Acme Ltd", "The report does not exclude Beta Ltd and covers Acme Ltd", "IN"],
  ["Acme Ltd", "Nothing is excluded except Acme Ltd", "OUT"],
  ["Acme Ltd", "Acme Ltd is not excluded", "UNKNOWN"],
  ["Acme Ltd", "Acme Ltd is not excluded, Beta Ltd is", "UNKNOWN"],
  ["Beta Ltd", "Acme Ltd is not excluded, Beta Ltd is", "UNKNOWN"],
  ["Acme Ltd", "Acme Ltd is excluded from nothing", "OUT"],
])("%s beside “%s” is %s", ([needed, stated, result]) => {
  expect(matchEntity(needed, stated).result).toBe(result);
});
