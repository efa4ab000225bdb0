/** The records of a ZIP file, as numbers: signatures, fixed lengths and flags (APPNOTE 4.3). */
export const LOCAL_HEADER = 0x04034b50;
export const CENTRAL_RECORD = 0x02014b50;
export const DATA_DESCRIPTOR = 0x08074b50;
export const END_RECORD = 0x06054b50;
export const ZIP64_END_RECORD = 0x06064b50;
export const ZIP64_LOCATOR = 0x07064b50;

export const LOCAL_HEADER_LENGTH = 30;
export const CENTRAL_RECORD_LENGTH = 46;
export const END_RECORD_LENGTH = 22;
export const ZIP64_END_RECORD_LENGTH = 56;
export const ZIP64_LOCATOR_LENGTH = 20;

/** A field that says "too large for me, see the ZIP64 extra field". */
export const IN_ZIP64_32 = 0xffffffff;
export const IN_ZIP64_16 = 0xffff;
export const ZIP64_EXTRA = 0x0001;

export const FLAG_ENCRYPTED = 0x0001;
export const FLAG_DESCRIPTOR = 0x0008;
export const FLAG_STRONG_ENCRYPTION = 0x0040;
export const FLAG_UTF8 = 0x0800;

export const STORED = 0;
export const DEFLATED = 8;

/** A view on some bytes, wherever in their buffer they lie. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** A 64-bit length or offset as a number. Beyond 2^53 it is imprecise, and past any file's end. */
export function readUint64(view: DataView, offset: number): number {
  return view.getUint32(offset, true) + view.getUint32(offset + 4, true) * 0x1_0000_0000;
}

/** Writes a length or offset as 64 bits. */
export function writeUint64(view: DataView, offset: number, value: number): void {
  view.setUint32(offset, value % 0x1_0000_0000, true);
  view.setUint32(offset + 4, Math.floor(value / 0x1_0000_0000), true);
}

/** Where the data of the ZIP64 extra field starts and ends within some extra fields. */
export function findZip64Extra(
  view: DataView,
  from: number,
  to: number,
): { readonly start: number; readonly end: number } | null {
  for (let at = from; at + 4 <= to;) {
    const start = at + 4;
    const end = start + view.getUint16(at + 2, true);
    if (end > to) return null;
    if (view.getUint16(at, true) === ZIP64_EXTRA) return { start, end };
    at = end;
  }
  return null;
}
