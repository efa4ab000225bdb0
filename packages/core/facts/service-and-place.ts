import type { SourceCell } from "../reading/cell/source-cell.ts";
import type { VendorRecord } from "./vendor-record.ts";

/** "Service / where performed", "Uitbestede dienst / locatie": two things in one cell. */
const ASKS_FOR_BOTH =
  /(?:service|dienst|leistung|prestation|servicio|serviço|servizio|process|activity)\p{L}*\s*(?:[/&+,]|and|und|et|y|e|en)\s*(?:where|locations?|sites?|places?|locatie|standort|ort|lieu|lugar|local|luogo|sede)(?!\p{L})/iu;

/** The last mark between the two. */
const BOTH = /^(?<service>[^]*\S)\s*(?:[;|\n]|\s[–—-]\s|\s@\s?)\s*(?<place>\p{Lu}[^;|\n]*)$/u;

/** A record in which the service and the place that one cell tells are told apart, where no column asks for the place. */
export function withServiceAndPlaceApart(record: VendorRecord): VendorRecord {
  const [cell, ...more] = record.cells.get("serviceLine") ?? [];
  if (cell === undefined || more.length > 0 || record.cells.has("deliveryLocations")) return record;
  if (cell.content.kind !== "text" || !ASKS_FOR_BOTH.test(cell.heading)) return record;
  const { service, place } = BOTH.exec(cell.content.text.trim())?.groups ?? {};
  if (service === undefined || place === undefined) return record;
  const holding = (text: string): readonly SourceCell[] => [
    { ...cell, content: { kind: "text", text } },
  ];
  const cells = new Map(record.cells);
  cells.set("serviceLine", holding(service));
  cells.set("deliveryLocations", holding(place));
  return { ...record, cells };
}
