import { expect, test } from "vitest";

import { isTargetReached, isTargetToCome } from "./state-of-target.ts";

test.for([
  [
    " certification achieved: Dec 2026",
    "| ISO 27001 certification achieved | Dec 2026 | Planned |",
    true,
  ],
  [
    " certification achieved: Dec 2025",
    "| ISO 27001 certification achieved | Dec 2025 | Done |",
    false,
  ],
  [" certification: Dec 2026", "| ISO 27001 certification | Dec 2026 | Planned |", false],
] as const)("whether, by “%s” in “%s”, a target is to come: %s", ([after, row, expected]) => {
  expect(isTargetToCome(after, row)).toBe(expected);
});

test.for([
  [" by June: Issued 2026-05-14", "| ISO 27001 by June | Issued 2026-05-14 |", true],
  [" by June: Report dated 12 May 2026", "| SOC 2 by June | Report dated 12 May 2026 |", true],
  [" report issued by June: May", "| SOC 2 report issued by June | May | Met |", true],
  [" audit by June: Booked", "| SOC 2 audit by June | Booked | Met |", false],
  [" by June: Not obtained", "| ISO 27001 by June | Not obtained | Missed |", false],
  [" report issued by June: May", "| SOC 2 report issued by June | May | On track |", false],
  [": Issued 2026-05-14", "| ISO 27001 | Issued 2026-05-14 |", false],
] as const)("whether, by “%s” in “%s”, a target is reached: %s", ([after, row, expected]) => {
  expect(isTargetReached(after, row)).toBe(expected);
});
