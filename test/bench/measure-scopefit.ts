import { type CheckedRow, checkRows } from "@scopefit/core/check-row";
import { defaultPolicy } from "@scopefit/core/policy/policy";
import { isoDay } from "@scopefit/core/reading/iso-day";
import { loadGazetteer } from "@scopefit/places/load-gazetteer";
import { catalogue } from "@scopefit/rules/catalogue";
import { readRecords } from "@scopefit/tracker/reading/read-records";
import { understandTracker, type UnderstoodTracker } from "@scopefit/tracker/understand-tracker";
import { planEdits } from "@scopefit/tracker/writing/plan-edits";
import { writeAtomically } from "@scopefit/xlsx/node/write-atomically";
import { applyEditPlan } from "@scopefit/xlsx/patch/apply-edit-plan";

import { firstSource, openGenerated } from "./open-tracker.ts";
import { peakMemory, report, timed } from "./took.ts";

/** Reads a tracker once for itself, then runs the whole job on it: read, check, write. */
const [input = "", output = ""] = process.argv.slice(2);
const asOf = isoDay("2026-11-23");

const read = await timed(async () => {
  for await (const _ of firstSource(openGenerated(input)).rows());
});

const check = { clock: 0, processor: 0 };
const whole = await timed(async () => {
  const workbook = openGenerated(input);
  const source = firstSource(workbook);
  const understood = await understandTracker(source);
  if (!understood.ok) throw new Error(`The tracker was not understood: ${understood.error.kind}.`);
  const context = { rules: catalogue, policy: defaultPolicy, asOf, places: await loadGazetteer() };
  const { layout, mapping } = understood.value;
  const basis = { source, layout, mapping, context, ranOn: asOf, earlier: null };
  const run = planEdits(basis, checked(understood.value));
  if ("kind" in run) throw new Error("The tracker has no room.");
  const { plan } = run;
  const written = await writeAtomically(output, (sink) => applyEditPlan(workbook, plan, sink));
  if (!written.ok) throw new Error(`The tracker was not written: ${written.error.kind}.`);

  async function* checked(tracker: UnderstoodTracker): AsyncIterable<readonly CheckedRow[]> {
    for await (const records of readRecords(source, tracker)) {
      let rows: readonly CheckedRow[] = [];
      const took = await timed(() => {
        rows = checkRows(records, context);
      });
      check.clock += took.clock;
      check.processor += took.processor;
      yield rows;
    }
  }
});

report({ read, whole, check, memory: peakMemory() });
