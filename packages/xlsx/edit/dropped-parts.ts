import { CONTENT_TYPES_PART } from "../patch/parts/gathered-parts.ts";
import type { PackageChanges } from "../patch/parts/package-changes.ts";
import { inPart, partToPatch, valueOf } from "../patch/parts/package-parts.ts";
import { relationshipsPartOf } from "../patch/parts/part-names.ts";
import { patchContentTypes } from "../patch/parts/patch-content-types.ts";
import { withoutRelationships } from "../patch/parts/patch-relationships.ts";
import type { WorkbookFile } from "../read/open-workbook.ts";
import { readRelationships } from "../read/relationships.ts";

/**
 * Takes what has been dropped out of the lists that name it: the relationships of the workbook and of
 * the package, and the content types. Throws a `WorkbookReadError`.
 */
export function unlistDropped(workbook: WorkbookFile, changes: PackageChanges): void {
  const dropped = changes.dropped();
  if (dropped.size === 0) return;
  for (const source of [workbook.path, ""]) unlink(workbook, source, dropped, changes);
  const bytes = partToPatch(workbook, CONTENT_TYPES_PART);
  const patched = () => patchContentTypes(bytes, new Map(), dropped);
  changes.put(CONTENT_TYPES_PART, inPart(CONTENT_TYPES_PART, patched));
}

function unlink(
  workbook: WorkbookFile,
  source: string,
  dropped: ReadonlySet<string>,
  changes: PackageChanges,
): void {
  const gone = valueOf(readRelationships(workbook, source)).filter(
    ({ target, isExternal }) => !isExternal && dropped.has(target.toLowerCase()),
  );
  if (gone.length === 0) return;
  const part = relationshipsPartOf(source);
  const bytes = partToPatch(workbook, part);
  const ids = new Set(gone.map(({ id }) => id));
  changes.put(
    part,
    inPart(part, () => withoutRelationships(bytes, ids)),
  );
}

/**
 * Drops the order in which Excel last calculated: it names cells that had a formula and may have none
 * now. Excel makes a new one when it opens the file.
 */
export function dropCalculationChain(workbook: WorkbookFile, changes: PackageChanges): void {
  const chain = workbook.relationships.find(({ kind }) => kind === "calcChain");
  if (chain !== undefined) changes.drop(chain.target);
}
