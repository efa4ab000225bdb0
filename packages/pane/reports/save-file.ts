/** A file to hand to the user. */
export interface FileToSave {
  readonly name: string;
  /** The media type. */
  readonly type: string;
  readonly text: string;
}

/** Hands a file to the browser to be saved; nothing leaves the computer. */
export function saveFile({ name, type, text }: FileToSave): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the file in a later turn.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
