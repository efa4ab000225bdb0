import { comparable } from "@scopefit/core/facts/row-identity";
import { defaultPolicy, type Policy } from "@scopefit/core/policy/policy";
import type { Waiver } from "@scopefit/core/waiver/waiver";
import type { WorkbookPart } from "@scopefit/tracker/writing/part/workbook-part";

import type { PartView } from "../checker.ts";
import { restorableOf } from "./restorable.ts";

/** What a person changes in our part. */
export type PartChange =
  | { readonly kind: "policy"; readonly policy: Policy }
  | { readonly kind: "columns"; readonly decisions: PartView["decisions"] }
  /** A waiver that names the same point gives way. */
  | { readonly kind: "waive"; readonly waiver: Waiver }
  | { readonly kind: "withdraw"; readonly waiver: Waiver };

/** The part of a workbook that has none yet. */
export const emptyPart: WorkbookPart = {
  version: 4,
  mapping: [],
  policy: defaultPolicy,
  runs: [],
  waivers: [],
  sheets: [],
};

/** The part after a change; everything else in it stays. */
export function changedPart(part: WorkbookPart, change: PartChange): WorkbookPart {
  switch (change.kind) {
    case "policy":
      return { ...part, policy: change.policy };
    case "columns":
      return { ...part, mapping: withDecisions(part.mapping, change.decisions) };
    case "waive":
      return { ...part, waivers: [...without(part.waivers, change.waiver), change.waiver] };
    case "withdraw":
      return { ...part, waivers: without(part.waivers, change.waiver) };
  }
}

/** What the part says, as far as the pane asks; `sheet` is the one it shows. */
export function partView(part: WorkbookPart | null, sheet: string | null): PartView {
  const { policy, mapping, waivers, runs } = part ?? emptyPart;
  return {
    policy,
    decisions: mapping
      .filter(({ decidedBy }) => decidedBy === "person")
      .map(({ heading, field }) => [heading, field] as const),
    waivers,
    runs: runs.length,
    restorable: restorableOf(part, sheet),
  };
}

function withDecisions(
  mapping: WorkbookPart["mapping"],
  decisions: PartView["decisions"],
): WorkbookPart["mapping"] {
  const decided = new Map(decisions);
  const found = mapping.filter(
    ({ heading, decidedBy }) => decidedBy === "heading" && !decided.has(heading),
  );
  return [
    ...found,
    ...[...decided].map(([heading, field]) => ({ heading, field, decidedBy: "person" as const })),
  ];
}

function without(waivers: readonly Waiver[], waiver: Waiver): Waiver[] {
  return waivers.filter((it) => !isSamePoint(it, waiver));
}

/** Whether two waivers name the same point of the same engagement. */
export function isSamePoint(one: Waiver, other: Waiver): boolean {
  return (
    one.rule === other.rule &&
    one.subject === other.subject &&
    comparable(one.vendor) === comparable(other.vendor) &&
    comparable(one.service ?? "") === comparable(other.service ?? "") &&
    (one.service === null) === (other.service === null)
  );
}
