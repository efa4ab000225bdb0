import { expect, test } from "vitest";

import { followUps } from "../strings/english/follow-ups.ts";
import { followUpsSheet } from "./follow-ups-sheet.ts";

const mail = (text: string) => ({
  vendor: "Dapitan Voice",
  subject: "Questions",
  text,
  message: "",
});

test("each vendor has a line with subject and text, below the headings", () => {
  const { rows } = followUpsSheet([mail("1. Which sites?\n")], "23 November 2026", followUps);
  const texts = rows.map(({ row, cells }) => [row, ...cells.map(({ value }) => value)]);
  expect(texts.slice(2)).toEqual([
    [4, "Vendor", "Subject", "Text"],
    [5, "Dapitan Voice", "Questions", "1. Which sites?"],
  ]);
});

test("a text longer than a cell is cut with a sign of it", () => {
  const { rows } = followUpsSheet([mail("a".repeat(40_000))], "23 November 2026", followUps);
  const text = String(rows.at(-1)?.cells.at(-1)?.value);
  expect(text.length).toBeLessThan(32_767);
  expect(text.endsWith("…")).toBe(true);
});
