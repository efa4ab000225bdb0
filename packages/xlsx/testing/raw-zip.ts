import { deflateSync } from "fflate";

import { crc32 } from "../codec/crc32.ts";

/** One entry of a ZIP file made for a test; what is left out is honest. */
export interface RawEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  /** What the headers claim instead of the truth. */
  readonly claims?: { readonly size?: number; readonly crc32?: number };
  /** The name in the local header, where it differs. */
  readonly localName?: string;
  /** Sizes behind the data, with or without a signature. */
  readonly descriptor?: "signed" | "bare" | "signed-64";
  /** Sizes and offset in a ZIP64 extra field. */
  readonly isZip64?: boolean;
  /** Points here for its local header and data, and writes none of its own. */
  readonly offset?: number;
}

const encoder = new TextEncoder();

/** Makes a ZIP file byte by byte, as wrong as a test wants it. */
export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const file: number[] = [];
  const directory: number[] = [];
  for (const entry of entries) {
    const content =
      typeof entry.content === "string" ? encoder.encode(entry.content) : entry.content;
    const method = entry.method ?? 8;
    const data = method === 8 ? deflateSync(content) : content;
    const size = entry.claims?.size ?? content.length;
    const crc = entry.claims?.crc32 ?? crc32(content);
    const name = encoder.encode(entry.name);
    const localName = encoder.encode(entry.localName ?? entry.name);
    const flags = (entry.flags ?? 0) | (entry.descriptor === undefined ? 0 : 8);
    const offset = entry.offset ?? file.length;

    if (entry.offset === undefined) {
      const known = entry.descriptor === undefined;
      file.push(...u32(0x04034b50), ...u16(20), ...u16(flags), ...u16(method), ...u32(0));
      file.push(...u32(known ? crc : 0), ...u32(known ? data.length : 0));
      file.push(...u32(known ? size : 0), ...u16(localName.length), ...u16(0));
      file.push(...localName, ...data, ...descriptor(entry, crc, data.length, size));
    }
    const extra =
      entry.isZip64 === true ? [...u16(1), ...u16(24), ...u64(size), ...u64(data.length)] : [];
    if (entry.isZip64 === true) extra.push(...u64(offset));
    const field = (value: number) => (entry.isZip64 === true ? 0xffffffff : value);
    directory.push(...u32(0x02014b50), ...u16(20), ...u16(20), ...u16(flags), ...u16(method));
    directory.push(...u32(0), ...u32(crc), ...u32(field(data.length)), ...u32(field(size)));
    directory.push(...u16(name.length), ...u16(extra.length), ...u16(0), ...u16(0), ...u16(0));
    directory.push(...u32(0), ...u32(field(offset)), ...name, ...extra);
  }
  const start = file.length;
  file.push(...directory, ...u32(0x06054b50), ...u32(0), ...u16(entries.length));
  file.push(...u16(entries.length), ...u32(directory.length), ...u32(start), ...u16(0));
  return Uint8Array.from(file);
}

function descriptor({ descriptor: kind }: RawEntry, crc: number, packed: number, size: number) {
  if (kind === undefined) return [];
  if (kind === "bare") return [...u32(crc), ...u32(packed), ...u32(size)];
  const signature = u32(0x08074b50);
  return kind === "signed"
    ? [...signature, ...u32(crc), ...u32(packed), ...u32(size)]
    : [...signature, ...u32(crc), ...u64(packed), ...u64(size)];
}

function u16(value: number): number[] {
  return [value & 0xff, (value >>> 8) & 0xff];
}

function u32(value: number): number[] {
  return [...u16(value & 0xffff), ...u16(value >>> 16)];
}

function u64(value: number): number[] {
  return [...u32(value), ...u32(0)];
}
