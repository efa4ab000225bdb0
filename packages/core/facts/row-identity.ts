import { quoteOf } from "../reading/cell/fact.ts";
import type { Facts } from "./facts.ts";

/**
 * Which engagement a row is about, in the tracker's own words. It stays the same when rows are sorted
 * or moved; rows that have it in common are told apart by their order.
 */
export interface RowIdentity {
  readonly vendor: string;
  readonly service: string;
}

/** The identity of a row that has been read. */
export function rowIdentity({ vendorName, serviceLine }: Facts): RowIdentity {
  return { vendor: quoteOf(vendorName), service: quoteOf(serviceLine) };
}

/** A text to compare by: what differs only in case, width or blanks is the same. */
export function comparable(text: string): string {
  if (EVENLY_SPACED.test(text)) return text.toLowerCase();
  return text.normalize("NFKC").toLowerCase().replace(/\s+/gu, " ").trim();
}

/** Plain characters with single spaces between them, where only the case is left to even out. */
const EVENLY_SPACED = /^[!-~]+(?: [!-~]+)*$/;

/** One string for an identity; equal for rows about the same engagement. */
export function identityKey({ vendor, service }: RowIdentity): string {
  // A comparable text holds no line break, so the two parts cannot run into one another.
  return `${comparable(vendor)}\n${comparable(service)}`;
}
