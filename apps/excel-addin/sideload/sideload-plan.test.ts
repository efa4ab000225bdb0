import { expect, test } from "vitest";

import { sideloadPlan } from "./sideload-plan.ts";

test.for(["win32", "darwin"] as const)("on %s the program is used", (platform) => {
  expect(sideloadPlan(platform, "start", undefined)).toMatchObject({
    kind: "run",
    args: [
      "start",
      "dist/manifest.dev.xml",
      "desktop",
      "--dev-server",
      "npm run dev",
      "--dev-server-port",
      "3000",
    ],
  });
});

test("on Linux it is said plainly that there is no Excel, and what to do instead", () => {
  const plan = sideloadPlan("linux", "start", undefined);
  expect(plan).toMatchObject({ kind: "no-excel" });
  expect(plan.kind === "no-excel" && plan.message).toMatch(/^There is no Excel.*npm start\.$/u);
});

test("a workbook on the web is opened there, on any system", () => {
  const plan = sideloadPlan("linux", "start", "https://a.example/book.xlsx");
  expect(plan).toMatchObject({
    args: expect.arrayContaining(["web", "--document", "https://a.example/book.xlsx"]) as string[],
  });
});

test("what was started can be stopped", () => {
  expect(sideloadPlan("darwin", "stop", undefined)).toEqual({
    kind: "run",
    args: ["stop", "dist/manifest.dev.xml"],
  });
});

test("any other word is refused", () => {
  expect(sideloadPlan("win32", "go", undefined)).toMatchObject({ kind: "no-excel" });
});
