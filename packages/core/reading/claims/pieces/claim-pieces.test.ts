import { expect, test } from "vitest";
import { claimPieces } from "./claim-pieces.ts";

function gist(sentence: string) {
  return claimPieces(sentence).map((piece) =>
    "mention" in piece
      ? [piece.before, piece.mention.text, piece.after].map((words) =>
          words.replace(/[_\s]+/gu, " ").trim(),
        )
      : piece.clause,
  );
}

test.for([
  [
    "A and B governs both",
    "working towards ISO 27001 and SOC 2",
    [
      ["working towards", "ISO 27001", ""],
      ["working towards and", "SOC 2", ""],
    ],
  ],
  [
    "a shared predicate is said of both",
    "ISO 27001 and SOC 2 certified",
    [
      ["", "ISO 27001", "certified"],
      ["and", "SOC 2", "certified"],
    ],
  ],
  [
    "a contrast governs what comes after it",
    "ISO 27001 instead of SOC 2",
    [
      ["", "ISO 27001", ""],
      ["instead of", "SOC 2", ""],
    ],
  ],
  [
    "parentheses stay with their item",
    "ISO 27001, SOC 2 (in progress), PCI DSS",
    [
      ["", "ISO 27001", ""],
      [",", "SOC 2", "(in progress)"],
      [", ,", "PCI DSS", ""],
    ],
  ],
  [
    "a contrast starts anew",
    "We hold ISO 27001, but SOC 2 is planned",
    [
      ["We hold", "ISO 27001", ""],
      ["", "SOC 2", "is planned"],
    ],
  ],
  [
    "a heading governs every item",
    "Planned: SOC 2; ISO 27001",
    [
      ["Planned:", "SOC 2", ""],
      ["Planned:", "ISO 27001", ""],
    ],
  ],
  ["a table cell belongs to the one before", "| SOC 2 | planned |", [["", "SOC 2", ": planned"]]],
  [
    "a clause without a standard stands alone",
    "ISO 27001; expired",
    [["", "ISO 27001", ""], "expired"],
  ],
] as const)("%s: “%s”", ([, sentence, expected]) => {
  expect(gist(sentence)).toEqual(expected);
});

test("of a cell full of names each is read with what stands near, and with what opens the sentence", () => {
  const pieces = claimPieces(`We are working towards ${"ISO 27001, SOC 2, ".repeat(900)}`);
  const last = pieces.at(-1);
  const before = last !== undefined && "mention" in last ? last.before : "";
  expect(pieces.length).toBe(1800);
  expect(before.length).toBeLessThan(1000);
  expect(before).toContain("working towards");
});
