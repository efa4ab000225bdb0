import type { CheckContext } from "@scopefit/core/check-row";
import type { RowNeighbours } from "@scopefit/core/facts/row-neighbours";
import type { RecordReading } from "@scopefit/tracker/reading/read-records";
import type { WorkbookError } from "@scopefit/xlsx/errors";

import type { WantedOfRows } from "../check/checked-block.ts";
import type { PackedBlock } from "./packed-block.ts";
import type { SharedFile } from "./shared-file.ts";

/** What records are read with, as plain data. */
export interface PlainReading extends RecordReading {
  readonly onlyRows?: ReadonlySet<number>;
}

/** What a thread starts with: plain data. Catalogue and gazetteer it has itself. */
export interface ThreadTask {
  readonly file: SharedFile;
  /** How the tracker was understood. */
  readonly reading: PlainReading;
  readonly run: Pick<CheckContext, "policy" | "asOf" | "waivers">;
  readonly wanted: WantedOfRows;
  /** Which of the threads it is, from 1; the first thread of the process is 0. */
  readonly thread: number;
  readonly threads: number;
}

/** What a thread is told while it works. */
export type ToThread =
  /** What the other rows say of each row; only then can checking begin. */
  | { readonly kind: "neighbours"; readonly neighbours: ReadonlyMap<number, RowNeighbours> }
  /** A block of its has been taken, so that it may make one more. */
  | { readonly kind: "taken" };

/** What comes from a thread: a block for each of its stripes in order, unless the file is damaged. */
export type FromThread =
  | { readonly kind: "block"; readonly block: PackedBlock }
  | { readonly kind: "unreadable"; readonly error: WorkbookError };

/** A thread is at most so many blocks ahead of what has been taken, so that memory stays bounded. */
export const BLOCKS_AHEAD = 4;
