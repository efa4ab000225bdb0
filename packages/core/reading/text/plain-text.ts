const MARKUP =
  /[*_`<>&[\]~\u00a0\u2000-\u200b\u2010\u2011\u202f\u2705\u2611\u2713\u2714\u274c\u2717\u2718\u23f3\u231b\u{1f504}\u{1f6a7}\r#]|\{%|(?:[Tt]ype|TYPE|[Tt]ipo)[ \t]*\n|(?:[Tt]ype|TYPE)[ ]?(?:[12]|I{1,2})report|[a-z]:[ \t]*"|["'][ \t]*\+?[ \t]*\n[ \t]*["']/u;

/**
 * Text without the markup of web pages and wikis: links keep their words and lose their address,
 * emphasis and tags go, ticks and crosses become "✓" and "✗", an hourglass "⏳ in progress", and every
 * hyphen the plain one. Line breaks stay.
 */
export function plainText(text: string): string {
  if (!MARKUP.test(text)) return text;
  return text
    .replace(/\r\n?/gu, "\n")
    .replace(/ ["'][ \t]*\+?[ \t]*\n[ \t]*["'](?=\S)/gu, " ")
    .replace(/^([ \t]*)([a-z]+(?:[A-Z][a-z]+)*):[ \t]*"([^"\n]*)",?[ \t]*$/gmu, spacedKey)
    .replace(/(?<=(?<!\p{L})(?:type|typ|tipo))\s*\n\s*(?=(?:I{1,2}|[12])(?![\p{L}\p{N}]))/giu, " ")
    .replace(/(?<=(?<!\p{L})(?:type|TYPE|Type)[ ]?(?:[12]|I{1,2}))(?=reports?(?!\p{L}))/gu, " ")
    .replace(
      /\{%\s*(?:end)?(?:file|hint|embed|tabs?|content-ref|code|columns?)(?!\p{L})[^%]*%\}/giu,
      "\n",
    )
    .replace(/&(?:nbsp|#160|ensp|emsp|thinsp);/giu, " ")
    .replace(/&(?:amp|#38);/giu, "&")
    .replace(/&(?:apos|rsquo|lsquo|#39|#8217);/giu, "'")
    .replace(/&(?:quot|ldquo|rdquo|#34);/giu, '"')
    .replace(/&(?:ndash|mdash|#8211|#8212);/giu, "–")
    .replace(/<img\b[^>]*?\balt=["']([^"']*)["'][^>]*>/giu, "$1")
    .replace(/[\u23f3\u231b\u{1f504}\u{1f6a7}]\ufe0f?/gu, " \u23f3 in progress ")
    .replace(/\[[ ]?\](?!\()/gu, "☐ ")
    .replace(/\[[xX]\](?!\()/gu, "✓ ")
    .replace(/!?\[([^\]]*)\]\([^)]*\)/gu, "$1")
    .replace(/<(?:br|\/p|\/li|\/tr|\/h\d)\b[^>]*>/giu, "\n")
    .replace(/<\/?[a-z][^>]*>/giu, " ")
    .replace(/\[([^\]]*)\]/gu, "($1)")
    .replace(/(?<=\p{L})_(?=\p{L})/gu, " ")
    .replace(/^[ \t]*#{1,6}[ \t]+([^\n]{1,45}?[\p{L}\p{N})])[ \t#]*$/gmu, "$1:")
    .replace(/^[ \t]*#{1,6}[ \t]+/gmu, "")
    .replace(/\*\*|__|`|~~/gu, "")
    .replace(/[\u2705\u2611\u2713\u2714]\ufe0f?/gu, " ✓ ")
    .replace(/[\u274c\u2717\u2718]\ufe0f?/gu, " ✗ ")
    .replace(/[\u200b\u2060\ufeff]/gu, "")
    .replace(/[\u2010\u2011]/gu, "-")
    .replace(/[\u00a0\u2000-\u200a\u202f]/gu, " ");
}

/** 'validFrom: "2026-03-15",' of a pasted record reads "valid from: 2026-03-15". */
function spacedKey(_: string, indent: string, key: string, value: string): string {
  return `${indent}${key.replace(/(?<=[a-z])[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`)}: ${value}`;
}
