import type { WorkbookError } from "../errors.ts";

/** The error of a file operation in our words. Anything but a system error is thrown on. */
export function asFileError(path: string, error: unknown): WorkbookError {
  if (!(error instanceof Error) || !("code" in error)) throw error;
  switch (error.code) {
    case "ENOENT":
    case "ENOTDIR":
      return { kind: "file-missing", path };
    case "EISDIR":
      return { kind: "is-a-folder", path };
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return { kind: "no-permission", path };
    case "EBUSY":
    case "ETXTBSY":
      return { kind: "file-locked", path };
    case "ENOSPC":
    case "EDQUOT":
      return { kind: "disk-full", path };
    default:
      return { kind: "file-failed", path, detail: String(error.code) };
  }
}
