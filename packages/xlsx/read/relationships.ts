import type { WorkbookError } from "../errors.ts";
import { success, type Result } from "../result.ts";
import { nameCode } from "../xml/name-code.ts";
import { readElements } from "../xml/read-elements.ts";
import { parsePart, type PartReader } from "./read-part.ts";

/** A reference from one part to another, or to something outside of the file. */
export interface Relationship {
  readonly id: string;
  /** The end of its type, the same in both flavours of the format: `worksheet`, `table`. */
  readonly kind: string;
  /** The name of the part; for an external one, the target as it is written. */
  readonly target: string;
  readonly isExternal: boolean;
}

const RELATIONSHIP = nameCode("Relationship");
const ID = nameCode("Id");
const TYPE = nameCode("Type");
const TARGET = nameCode("Target");
const TARGET_MODE = nameCode("TargetMode");

/** The relationships of a part (`""` is the package itself); a part need not have any. */
export function readRelationships(
  reader: PartReader,
  part: string,
): Result<readonly Relationship[], WorkbookError> {
  const slash = part.lastIndexOf("/") + 1;
  const folder = part.slice(0, slash);
  const name = `${folder}_rels/${part.slice(slash)}.rels`;
  if (reader.archive.entry(name) === undefined) return success([]);
  return parsePart(reader, name, (bytes) => {
    const found: Relationship[] = [];
    readElements(bytes, {
      open({ scanner, code }) {
        if (code !== RELATIONSHIP) return;
        const target = scanner.attribute(TARGET) ?? "";
        const type = scanner.attribute(TYPE) ?? "";
        const isExternal = scanner.attribute(TARGET_MODE)?.toLowerCase() === "external";
        found.push({
          id: scanner.attribute(ID) ?? "",
          kind: type.slice(type.lastIndexOf("/") + 1),
          target: isExternal ? target : resolveTarget(folder, target),
          isExternal,
        });
      },
    });
    return found;
  });
}

/** The name of a part from a target that is relative to a folder, or to the package: `/xl/a.xml`. */
export function resolveTarget(folder: string, target: string): string {
  const path = target.replaceAll("\\", "/").replace(/[#?].*$/u, "");
  const steps = (path.startsWith("/") ? path : folder + path).split("/");
  const resolved: string[] = [];
  for (const step of steps) {
    if (step === "..") resolved.pop();
    else if (step !== "" && step !== ".") resolved.push(step);
  }
  return resolved.join("/");
}
