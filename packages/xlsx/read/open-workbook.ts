import type { CellContent } from "@scopefit/core/reading/cell/source-cell";
import type { SheetSource } from "@scopefit/tracker/layout/grid";
import type { NumberFormat } from "@scopefit/tracker/excel-values/number-format";

import type { Codec } from "../codec/codec.ts";
import type { WorkbookError } from "../errors.ts";
import { failure, success, type Result } from "../result.ts";
import { openZip, type ZipArchive } from "../zip/zip-archive.ts";
import type { ZipEntry } from "../zip/zip-entry.ts";
import type { ZipLimits } from "../zip/zip-limits.ts";
import { refuseOtherFormat } from "./identify-file.ts";
import { parsePart, type PartReader } from "./read-part.ts";
import { readRelationships, type Relationship } from "./relationships.ts";
import { namesBySheet } from "./sheet-names.ts";
import { readNumberFormats } from "./styles.ts";
import { readWarnings, type WorkbookWarnings } from "./workbook-warnings.ts";
import { readWorkbookPart, type ListedSheet } from "./workbook-part.ts";
import { lazySharedStrings, WorkbookSheet } from "./workbook-sheet.ts";

/** A worksheet of a workbook. Sheets of charts, dialogs and old macros are none. */
export interface SheetFile {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  /** The name of its part in the archive. */
  readonly path: string;
  /**
   * Its rows and its shape. Nothing of the sheet's own part is read before it is asked for. Where
   * that part is damaged, `rows` and the members of `shape` other than its name, visibility and
   * names throw a `WorkbookReadError`: see `asResult`.
   */
  readonly source: SheetSource;
}

/** A workbook whose sheets are listed and ready to be read. */
export interface WorkbookFile extends WorkbookWarnings {
  readonly archive: ZipArchive;
  readonly codec: Codec;
  /** The name of the workbook part in the archive. */
  readonly path: string;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly SheetFile[];
  /** Whether its date numbers count from 1904, as those of old Macintosh files do. */
  readonly date1904: boolean;
}

/** Opens an .xlsx or .xlsm file. The bytes must not change while it is in use. */
export function openWorkbook(
  bytes: Uint8Array,
  codec: Codec,
  limits?: ZipLimits,
): Result<WorkbookFile, WorkbookError> {
  const other = refuseOtherFormat(bytes);
  if (other !== null) return failure(other);
  const archive = openZip(bytes, limits);
  if (!archive.ok) return archive;
  const reader: PartReader = { archive: archive.value, codec };

  const path = findWorkbookPart(reader);
  if (!path.ok) return path;
  const part = parsePart(reader, path.value, readWorkbookPart);
  if (!part.ok) return part;
  const relationships = readRelationships(reader, path.value);
  if (!relationships.ok) return relationships;
  const warnings = readWarnings(reader, relationships.value);
  if (!warnings.ok) return warnings;
  const formats = readFormats(reader, relationships.value);
  if (!formats.ok) return formats;

  const background = {
    formats: formats.value,
    is1904: part.value.is1904,
    days: new Map<number, CellContent>(),
  };
  const strings = lazySharedStrings(reader, partOfKind(relationships.value, "sharedStrings"));
  const names = namesBySheet(part.value.names);
  const sheets: SheetFile[] = [];
  for (const listed of part.value.sheets) {
    const entry = findSheetPart(reader, listed, relationships.value);
    if (!entry.ok) return entry;
    if (entry.value === null) continue;
    const { name, visibility } = listed;
    const sheetNames = names.get(name.toLowerCase()) ?? [];
    const about = { name, visibility, names: sheetNames };
    const source = new WorkbookSheet(about, entry.value, reader, background, strings);
    sheets.push({ name, visibility, path: entry.value.name, source });
  }
  if (sheets.length === 0) return failure({ kind: "no-sheet" });
  return success({
    archive: archive.value,
    codec,
    path: path.value,
    relationships: relationships.value,
    sheets,
    date1904: part.value.is1904,
    ...warnings.value,
  });
}

function partOfKind(relationships: readonly Relationship[], kind: string): string | null {
  return relationships.find((one) => one.kind === kind && !one.isExternal)?.target ?? null;
}

/** What else a ZIP archive with Office parts may be, by the folder of its main part. */
const otherDocuments: readonly (readonly [folder: string, found: string])[] = [
  ["word/", "a Word document"],
  ["ppt/", "a PowerPoint presentation"],
  ["visio/", "a Visio drawing"],
];

function findWorkbookPart(reader: PartReader): Result<string, WorkbookError> {
  const { archive } = reader;
  const relationships = readRelationships(reader, "");
  if (!relationships.ok) return relationships;
  const path = partOfKind(relationships.value, "officeDocument");
  if (path === null) {
    if (archive.entry("content.xml") !== undefined) {
      return failure({ kind: "other-format", found: "an OpenDocument file" });
    }
    return failure({ kind: "not-a-workbook", detail: "it is a ZIP archive of other files" });
  }
  if (path.toLowerCase().endsWith(".bin")) {
    return failure({ kind: "old-format", format: "xlsb" });
  }
  const other = otherDocuments.find(([folder]) => path.toLowerCase().startsWith(folder));
  if (other !== undefined) return failure({ kind: "other-format", found: other[1] });
  return success(path);
}

function readFormats(
  reader: PartReader,
  relationships: readonly Relationship[],
): Result<readonly NumberFormat[], WorkbookError> {
  const path = partOfKind(relationships, "styles");
  if (path === null || reader.archive.entry(path) === undefined) return success([]);
  return parsePart(reader, path, readNumberFormats);
}

/** The part of a listed sheet, or `null` where it is no worksheet. */
function findSheetPart(
  reader: PartReader,
  { name, relationshipId }: ListedSheet,
  relationships: readonly Relationship[],
): Result<ZipEntry | null, WorkbookError> {
  const relationship = relationships.find((one) => one.id === relationshipId);
  if (relationship !== undefined && relationship.kind !== "worksheet") return success(null);
  const entry = relationship === undefined ? undefined : reader.archive.entry(relationship.target);
  if (entry !== undefined) return success(entry);
  const part = relationship?.target ?? `the sheet ${name}`;
  return failure({ kind: "damaged", part, detail: "it is missing" });
}
