import { comparable, type RowIdentity } from "../facts/row-identity.ts";
import type { Waiver } from "./waiver.ts";

/** Finds the waivers that name a row. */
export type WaiverLookup = (row: RowIdentity) => readonly Waiver[];

const NONE: readonly Waiver[] = [];

/** Waivers by vendor, so that a long list costs the rows of other vendors nothing. */
export function waiverLookup(waivers: readonly Waiver[]): WaiverLookup {
  if (waivers.length === 0) return () => NONE;
  const byVendor = new Map<string, Waiver[]>();
  for (const waiver of waivers) {
    const vendor = comparable(waiver.vendor);
    byVendor.set(vendor, [...(byVendor.get(vendor) ?? []), waiver]);
  }
  return ({ vendor, service }) => {
    const ofVendor = byVendor.get(comparable(vendor)) ?? NONE;
    return ofVendor.filter((it) => it.service === null || isSame(it.service, service));
  };
}

function isSame(one: string, other: string): boolean {
  return comparable(one) === comparable(other);
}
