import { expect, test } from "vitest";

import { cell, gist } from "../../testing/cell.ts";
import type { Fact } from "../cell/fact.ts";
import { type Nonconformities, readNonconformities } from "./nonconformities.ts";

/** "2 major open" and the like, for what was raised; "nothing" where nothing was. */
function inShort(fact: Fact<Nonconformities>): unknown {
  if (fact.state !== "stated") return gist(fact);
  const raised = Object.entries(fact.value).filter(([, { count }]) => count !== 0);
  if (raised.length === 0) return "nothing";
  return raised
    .map(([grade, { count, standing }]) => `${count ?? "some"} ${grade} ${standing}`)
    .join(", ");
}

test.for([
  ["none", "nothing"],
  ["0", "nothing"],
  ["No", "nothing"],
  ["No nonconformities raised", "nothing"],
  ["No major or minor NCs", "nothing"],
  ["0 major, 0 minor", "nothing"],
  ["0 major, 2 minor closed", "2 minor closed"],
  ["0 major / 2 minor", "2 minor unstated"],
  ["Major: 1 (open), Minor: 3", "1 major open, 3 minor unstated"],
  ["1 major, 2 minor, all closed 12.03.2026", "1 major closed, 2 minor closed"],
  ["1 major closed 4 May 2026; 2 minor open", "1 major closed, 2 minor open"],
  ["two minors and one major, not yet closed", "1 major open, 2 minor open"],
  ["one major NC not closed", "1 major open"],
  ["major nonconformity on A.8.8 overdue", "some major open"],
  ["2 minor, none open", "2 minor closed"],
  ["2 minor, 1 closed", "2 minor open"],
  ["2 minor, 2 closed", "2 minor closed"],
  ["3 NCs open", "3 ungraded open"],
  ["4", "4 ungraded unstated"],
  ["6 minor", "6 minor unstated"],
  ["", "blank"],
  ["N/A", "not-applicable"],
  ["TBC", "placeholder"],
  ["see attached", "elsewhere"],
  ["went well", "unclear"],
] as const)("“%s” raises %s", ([text, raised]) => {
  expect(inShort(readNonconformities(cell(text)))).toBe(raised);
});
