/**
 * The rows of a label and its value that a program or a data file holds, in words and one a line:
 * `["Certificate no.", "KX-4471"]` and `{ label: "Certificate no.", value: "KX-4471" }` say "Certificate
 * no.: KX-4471". `null` where the text is anything but such rows.
 */
export function labelRowsInWords(written: string): string | null {
  if (!MAY_HOLD_ROWS.test(written)) return null;
  const text = written.replace(MARKED_UP_VALUE, (_, value: string) =>
    JSON.stringify(inOneLine(value)),
  );
  const rows: string[] = [];
  const rest = text.replace(ROW, (...match: readonly (string | undefined)[]) => {
    const [, arrayLabel, arrayValue, label = arrayLabel, value = arrayValue] = match;
    rows.push(`${inWords(unquoted(label))}: ${unquoted(value)}`);
    return "";
  });
  return rows.length === 0 || /[\p{L}\p{N}]/u.test(rest) ? null : rows.join("\n");
}

/** `value: ( <> Hosting <br /> Support </> )`. */
const MARKED_UP_VALUE = /(?<=:\s*)\(\s*<[^>]*>([^{}]*?)<\/[^>]*>\s*\)/gu;

function inOneLine(markup: string): string {
  return markup
    .replace(/<[^>]*>/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();
}

const MAY_HOLD_ROWS = /\[\s*["'`]|\{\s*["']?(?:label|key|term|field)["']?\s*:/u;

const QUOTED = String.raw`(?:"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|${"`"}(?:\\.|[^${"`"}\\\n])*${"`"})`;
/** A label may be looked up by its key: `t("certificate.validUntil")`. */
const LOOKED_UP = String.raw`(?:\$?\w{1,12}\(\s*)?(${QUOTED})\s*\)?`;
const ROW = new RegExp(
  String.raw`\[\s*${LOOKED_UP}\s*,\s*${LOOKED_UP}\s*,?\s*\]|\{\s*["']?(?:label|key|term|field)["']?\s*:\s*${LOOKED_UP}\s*,\s*["']?(?:value|text|content|answer)["']?\s*:\s*${LOOKED_UP}\s*,?\s*\}`,
  "gu",
);

function unquoted(literal = ""): string {
  return literal.slice(1, -1).replace(/\\(.)/gu, "$1").trim();
}

/** "certificate.number": its last word alone would be too little. */
const TELLS_LITTLE = /^(?:number|no|id|body|date|status|scope)$/iu;

/** "isms.facts.validUntil" is a key: "valid until". */
function inWords(label: string): string {
  if (/\s/u.test(label)) return label.replace(/:$/u, "");
  const parts = label.split(".").filter((part) => part !== "");
  const key = parts.at(-1) ?? "";
  const [of = ""] = TELLS_LITTLE.test(key) ? parts.slice(-2, -1) : [];
  return `${of} ${key}`
    .trim()
    .replace(/_/gu, " ")
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    .replace(/:$/u, "");
}
