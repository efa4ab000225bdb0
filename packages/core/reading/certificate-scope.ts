/** What a text says of a certificate's reach, in its own words. */
export interface CertificateScope {
  readonly scope: string | null;
  readonly sites: readonly string[];
  readonly exclusions: readonly string[];
}

const LABELLED_SCOPE =
  /(?<!\p{L})(?:scope(?: of (?:the )?(?:certification|certificate|registration|isms))?(?: statement)?|certification scope)\s*(?:[:=–—]|\b(?:is|covers?|includes?|covering|comprises)\b)\s*["“]?([^.;"”\n]{4,300})/iu;
const CERTIFIED_SCOPE =
  /(?<!\p{L})(?:certifi\p{L}*|27001(?::\d{4})?)\s*(?:\([^)]*\)\s*)?(?:covers|covering|for) (?:the )?((?:provision|development|design|delivery|operations?|hosting|management|support|maintenance|information security management|processing)\s[^.;"”\n]{4,300})/iu;
const CERTIFICATE_COVERS =
  /(?<!\p{L})(?:certificate|certification)\s+(?:covers|covering|includes)\s+([^.;"”\n]{4,200})/iu;

/** A further statement after the scope: another standard, another clause of the sentence. */
const SCOPE_END =
  /,?\s+(?:and|while|but|with|whereas)\s+(?:(?:ISO|SOC|PCI|our|we|the certificate|is|was)\b).*$|,\s*(?:but\s+)?(?:excluding|except|not|SoA|surveillance|valid|issued|expir\p{L}*|certificate|transitioned|\d+ exceptions?)\b.*$|\s\|.*$/isu;

const SITES =
  /(?<!\p{L})(?:(?:certified |in-scope )?sites?(?: in scope| covered)?|locations?(?: in scope| covered)?|facilities covered|certified (?:locations|offices))\s*(?:[:=]|\bare\b|\binclude\b)\s*([^.;|\n]{2,160})/iu;

const EXCLUSIONS =
  /(?<!\p{L})(?:excluding|excludes?|excluded(?: from scope)?:|exclusions?\s*[:=]|out of scope\s*[:=]|with the exception of)\s+(?:the\s+)?([^.;|)\n]{2,160})/iu;
const EXCLUDED_SUBJECT =
  /(?<!\p{L})([\p{Lu}][\p{L} &/-]{2,60}?)\s+(?:is|are)\s+(?:excluded|out of scope|not in scope|not (?:included|covered) (?:in|by) (?:\p{L}+\s){0,4}(?:scope|certificate|certification))/u;

const NONE = /^(?:none|no|n\/a|nil|-)\b/iu;

/** The scope, sites and exclusions that a text about a certificate gives. */
export function certificateScopeIn(text: string): CertificateScope {
  return { scope: scopeIn(text), sites: listAfter(SITES, text), exclusions: exclusionsIn(text) };
}

function scopeIn(text: string): string | null {
  if (!/scope|cover|for the |27001 for|certif\p{L}* for/iu.test(text)) return null;
  const words = (LABELLED_SCOPE.exec(text) ??
    CERTIFIED_SCOPE.exec(text) ??
    CERTIFICATE_COVERS.exec(text))?.[1];
  const scope = words
    ?.replace(SCOPE_END, "")
    .replace(/^(?:covers|includes|all of)\s+/iu, "")
    .trim();
  return scope === undefined || scope.length < 4 ? null : scope;
}

function exclusionsIn(text: string): readonly string[] {
  if (
    !/exclu|out of scope|exception of|not in scope|not (?:included|covered) (?:in|by)/iu.test(text)
  )
    return [];
  const listed = listAfter(EXCLUSIONS, text);
  if (listed.length > 0) return listed;
  const subject = EXCLUDED_SUBJECT.exec(text)?.[1]?.trim();
  return subject === undefined ? [] : [subject];
}

function listAfter(pattern: RegExp, text: string): readonly string[] {
  const words = pattern.exec(text)?.[1]?.trim() ?? "";
  if (words === "" || NONE.test(words)) return [];
  return words
    .split(/\s*[;,&]\s*(?:and\s+)?|\s+and\s+/u)
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
