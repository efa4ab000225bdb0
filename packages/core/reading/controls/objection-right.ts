import { type Sign, signsIn } from "./signs.ts";

const OBJECTION =
  /\b(?:right\s+(?:of|to)\s+(?:object(?:ion)?|veto|refuse|terminate|approve)|objections?|object|veto|(?:prior|written|client|your|our)\s+(?:written\s+|prior\s+)*(?:consent|approval))\b/giu;

const signs: readonly Sign<"given" | "denied">[] = [
  { value: "given", pattern: OBJECTION },
  { value: "denied", pattern: OBJECTION, meant: "negated" },
];

/** Whether words give the client a say in a change: "30 days, right to object"; `null` for nothing. */
export function objectionRightIn(text: string): "given" | "denied" | null {
  const said = signsIn(text, signs);
  if (said.includes("denied")) return "denied";
  return said[0] ?? null;
}
