import { expect, test } from "vitest";

import { inputMessage } from "./input-message.ts";

test("a message is cut to what Excel takes of it", () => {
  const { title, text } = inputMessage("t".repeat(40), "x".repeat(300));
  expect([title.length, text.length]).toEqual([32, 255]);
});

test("a message that fits stays as it is", () => {
  expect(inputMessage("Sites", "Which ones.")).toEqual({ title: "Sites", text: "Which ones." });
});
