const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Control characters that no HTML document may hold. */
const NOT_IN_HTML = /[^\P{Cc}\t\n\r]/gu;

/** A text as text of a page, also inside an attribute in quotes; it can become no markup. */
export function escapeHtml(text: string): string {
  return text.replace(NOT_IN_HTML, "\ufffd").replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);
}
