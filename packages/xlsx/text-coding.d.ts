/*
 * The two globals of text encoding, which every browser and Node have and the language alone does
 * not declare. Only this package's own type check sees this file.
 */
declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  decode(input?: Uint8Array, options?: { readonly stream?: boolean }): string;
}

declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
  encodeInto(
    input: string,
    output: Uint8Array,
  ): { readonly read: number; readonly written: number };
}
