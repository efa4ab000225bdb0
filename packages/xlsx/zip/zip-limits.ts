/** How much a file may claim before it is refused unread. Sizes are in bytes. */
export interface ZipLimits {
  readonly maxFileSize: number;
  readonly maxEntries: number;
  /** Of one part, inflated. */
  readonly maxPartSize: number;
  /** Of all parts together, inflated. */
  readonly maxTotalSize: number;
  /** Inflated over compressed, for parts of at least `ratioFromSize`. */
  readonly maxRatio: number;
  readonly ratioFromSize: number;
}

const MEGABYTE = 1024 * 1024;

/** For a machine's own command line. Honest workbooks stay below a ratio of 30. */
export const defaultZipLimits: ZipLimits = {
  maxFileSize: 512 * MEGABYTE,
  maxEntries: 20_000,
  maxPartSize: 3072 * MEGABYTE,
  maxTotalSize: 4096 * MEGABYTE,
  maxRatio: 250,
  ratioFromSize: 64 * MEGABYTE,
};

/**
 * For a page in a browser, which shares its memory with others.
 * @public
 */
export const browserZipLimits: ZipLimits = {
  ...defaultZipLimits,
  maxFileSize: 150 * MEGABYTE,
  maxPartSize: 1024 * MEGABYTE,
  maxTotalSize: 1024 * MEGABYTE,
};
