import type { Facts } from "@scopefit/core/facts/facts";
import { annexAControlsIn } from "@scopefit/core/reading/artefacts/certificate/annex-a-controls";
import { valueOf } from "@scopefit/core/reading/cell/fact";

/** What decides which controls a service of this kind rests on. */
export type RelianceFacts = Pick<
  Facts,
  "relianceControls" | "deliveryModel" | "subprocessors" | "cloudHosting" | "dataTypes"
>;

/** Transfer and access, incidents, continuity, people, devices, deletion, leaks, backup, logs, keys. */
const ALWAYS =
  "5.14, 5.15-5.18, 5.24-5.28, 5.29-5.30, 6.1, 6.3, 8.1, 8.2, 8.5, 8.10, 8.12, 8.13, 8.15, 8.16, 8.24";
const WITH_SUPPLIERS = "5.19-5.22";
const IN_THE_CLOUD = "5.23";
const WITH_PERSONAL_DATA = "5.34";
const AT_A_SITE = "7.1-7.4, 7.7";

const PERSONAL_DATA: ReadonlySet<string> = new Set(["pii", "spi", "phi", "hr"]);

/** The numbers of the Annex A controls (2022) that are relied on: those named by us, else by our default. */
export function reliedControls(facts: RelianceFacts): ReadonlySet<string> {
  const named = numbersIn((valueOf(facts.relianceControls) ?? []).join("; "));
  return new Set(named.length > 0 ? named : numbersIn(defaultControls(facts).join(", ")));
}

function numbersIn(text: string): readonly string[] {
  return annexAControlsIn(text)
    .filter(({ list }) => list !== "2013")
    .map(({ id }) => id);
}

function defaultControls(facts: RelianceFacts): readonly string[] {
  const controls = [ALWAYS];
  if ((valueOf(facts.subprocessors)?.length ?? 0) > 0) controls.push(WITH_SUPPLIERS);
  if ((valueOf(facts.cloudHosting)?.length ?? 0) > 0) controls.push(IN_THE_CLOUD);
  const data = valueOf(facts.dataTypes) ?? [];
  if (data.some((kind) => PERSONAL_DATA.has(kind))) controls.push(WITH_PERSONAL_DATA);
  const model = valueOf(facts.deliveryModel);
  if (model === "on-site" || model === "hybrid") controls.push(AT_A_SITE);
  return controls;
}
