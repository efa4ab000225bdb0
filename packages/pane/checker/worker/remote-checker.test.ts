import { loadGazetteer } from "@scopefit/places/load-gazetteer";
import { catalogue } from "@scopefit/rules/catalogue";
import { expect, onTestFinished, test } from "vitest";

import { AS_OF, orderFor, takeTracker } from "../../testing/taken-sheet.ts";
import type { CheckProgress } from "../checker.ts";
import { CheckerEngine } from "../checker-engine.ts";
import { remoteChecker } from "./remote-checker.ts";
import { serveChecker } from "./serve-checker.ts";

/** A checker at the far end of a channel: everything that crosses it is cloned, as with a worker. */
function farChecker() {
  const { port1, port2 } = new MessageChannel();
  serveChecker(new CheckerEngine({ rules: catalogue, loadPlaces: loadGazetteer }), port2);
  onTestFinished(() => port1.close());
  return remoteChecker(port1, () => port1.close());
}

test("every call of a whole run crosses the line and comes back", async () => {
  const checker = farChecker();
  const told: CheckProgress[] = [];
  checker.onProgress((progress) => told.push(progress));
  const tracker = await takeTracker(checker);
  const end = await checker.check(orderFor(tracker.vendorRows));
  expect(end).toEqual({ kind: "finished", done: 4, total: 4 });
  expect(told.at(-1)?.done).toBe(4);
  expect((await checker.detail(4))?.matrix.length).toBeGreaterThan(3);
  expect(await checker.plan({ ranOn: AS_OF, registers: [] })).toMatchObject({
    kind: "plan",
    rowCount: 4,
  });
  expect(await checker.changedRows({ from: 0, count: 9 })).toHaveLength(4);
  expect(await checker.takeWritten({ passedOver: [] })).toMatchObject({
    tracker: { isMarked: true },
  });
  expect((await checker.ruleTitles(null))["iso-cert-expired"]).toContain("in date");
});

test("a call that breaks down is told with the reason", async () => {
  await expect(farChecker().plan({ ranOn: AS_OF, registers: [] })).rejects.toThrow(
    /has not been|No sheet/u,
  );
});

test("progress that nobody listens to any more is dropped", async () => {
  const checker = farChecker();
  const told: CheckProgress[] = [];
  const stop = checker.onProgress((progress) => told.push(progress));
  const tracker = await takeTracker(checker);
  stop();
  await checker.check(orderFor(tracker.vendorRows));
  expect(told).toEqual([]);
});
