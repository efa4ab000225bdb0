import type { Facts } from "@scopefit/core/facts/facts";
import { comparable } from "@scopefit/core/facts/row-identity";
import { quoteOf, valueOf } from "@scopefit/core/reading/cell/fact";

import type { RegisterKind } from "./register.ts";

/** One thing for a register, as a row of the tracker names it, with what the row says of it. */
export interface RegisterItem {
  readonly register: RegisterKind;
  readonly vendor: string;
  readonly item: string;
  readonly owner: string;
  readonly mapped: string;
  readonly evidence: string;
}

/** What a row has for the registers. */
export function registerItems(facts: Facts): readonly RegisterItem[] {
  const vendor = quoteOf(facts.vendorName).trim();
  if (vendor === "") return [];
  const controls = valueOf(facts.soc2Cuecs) ?? [];
  const providers = valueOf(facts.soc2Subservice) ?? [];
  return [
    ...controls.map((item): RegisterItem => ({
      register: "user-controls",
      vendor,
      item,
      owner: quoteOf(facts.soc2CuecOwner),
      mapped: quoteOf(facts.soc2CuecMapped),
      evidence: "",
    })),
    ...providers.map((item): RegisterItem => ({
      register: "subservice",
      vendor,
      item,
      owner: quoteOf(facts.buyerOwner),
      mapped: quoteOf(facts.soc2SubserviceMethod),
      evidence: quoteOf(facts.soc2SubserviceReports),
    })),
  ];
}

/** Equal for lines about one thing of one vendor. */
export function lineKey({ vendor, item }: Pick<RegisterItem, "vendor" | "item">): string {
  return `${comparable(vendor)}\n${comparable(item)}`;
}
