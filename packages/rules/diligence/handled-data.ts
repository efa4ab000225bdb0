import type { FieldValue } from "@scopefit/core/facts/field-value";
import { type Fact, valueOf } from "@scopefit/core/reading/cell/fact";

type DataTypes = FieldValue<"dataTypes">;

/** Data of people, money and ways in: what an outsider could use at once. */
const SENSITIVE: ReadonlySet<DataTypes[number]> = new Set([
  "pii",
  "spi",
  "phi",
  "pci",
  "financial",
  "hr",
  "credentials",
]);

/** Data whose loss the law or a card scheme treats most strictly. */
const MOST_SENSITIVE: ReadonlySet<DataTypes[number]> = new Set(["phi", "spi", "pci"]);

/**
 * How much hangs on the data of a service. `most`: health, card or sensitive personal data;
 * `sensitive`: other data of people or money; `confidential`: a client's own data; `unknown`:
 * nothing says which data is handled.
 */
export type HandledData = "most" | "sensitive" | "confidential" | "none" | "unknown";

/** How much hangs on the data that a service handles: the most sensitive kind counts. */
export function handledData(dataTypes: Fact<DataTypes>): HandledData {
  const types = valueOf(dataTypes) ?? [];
  if (types.some((type) => MOST_SENSITIVE.has(type))) return "most";
  if (types.some((type) => SENSITIVE.has(type))) return "sensitive";
  if (types.some((type) => type !== "none")) return "confidential";
  return types.length === 0 ? "unknown" : "none";
}
