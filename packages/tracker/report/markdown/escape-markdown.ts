/** A vendor's words must not become markup of ours: one line, every sign of Markdown escaped. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/gu, " ").replace(/[\\`*_[\]<>#|~]/gu, "\\$&");
}
