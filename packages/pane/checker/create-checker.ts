import { loadGazetteer } from "@scopefit/places/load-gazetteer";
import { catalogue } from "@scopefit/rules/catalogue";

import type { Checker } from "./checker.ts";
import { CheckerEngine } from "./checker-engine.ts";

/** A checker with the whole catalogue that works where it is made. */
export function createChecker(): Checker {
  return new CheckerEngine({ rules: catalogue, loadPlaces: loadGazetteer });
}
