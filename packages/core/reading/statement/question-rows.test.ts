import { expect, test } from "vitest";

import { withQuestionRows } from "./question-rows.ts";

test.for([
  ["| ISO 27001 certified? | No | Low risk |", "| ISO 27001: No | Low risk |"],
  ["| 4.2 | Do you hold a SOC 2 report? | Yes, of May |", "| 4.2 | SOC 2: Yes, of May |"],
  ["| ISO 27001 certified? | Y | Attached |", "| ISO 27001: Yes | Attached |"],
  ["| ISO 27001 certified? | Stage 2 in May |", "| ISO 27001 certified? | Stage 2 in May |"],
  ["| ISO 27001 certified? | |", "| ISO 27001 certified? | |"],
  ["| Aligned with ISO 27001? | Yes |", "| Aligned with ISO 27001? | Yes |"],
  ["| Do your hosts hold SOC 2? | Yes |", "| Do your hosts hold SOC 2? | Yes |"],
  ["| ISO 27001 or SOC 2? | Yes |", "| ISO 27001 or SOC 2? | Yes |"],
  ["ISO 27001 certified? No", "ISO 27001 certified? No"],
] as const)("“%s” is read as “%s”", ([row, read]) => {
  expect(withQuestionRows(row)).toBe(read);
});
