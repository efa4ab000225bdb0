/** "Acme (P) Ltd", "Acme (Pty) Ltd": the brackets part nothing. */
const FORM_IN_BRACKETS =
  /\((?:p|pvt|private|pty|proprietary)\.?\)(?=\s*(?:ltd|limited)(?!\p{L}))/giu;

/** "Acme A.Ş.'nin": the case of a Turkish sentence is no part of the name. */
const TURKISH_CASE =
  /(?<=(?:[şs]irketi|[şs]ti\.?|[şs]ube(?:si)?|A\.?[ŞS]\.?))['’](?:n[iıuü]n|n?[iıuüea]|n?[dt][ea]n?|yl[ea]|[yn][iıuüea])(?!\p{L})/giu;

/** What India and Singapore both write in full: only there it is "Pte. Ltd.". */
const IN_FULL = /(?<!\p{L})private\s+(?:limited|ltd)(?!\p{L})/giu;
const OF_SINGAPORE = /singapore|(?<!\p{L})UEN(?!\p{L})/iu;
const OF_OTHERS =
  /(?<!\p{L})(?:p[vt]t?e?\.?\s+l|p\)?\.?\s+ltd|indian?|sri\s+lankan?|pakistani?|bangladeshi?|nepal\p{L}*|myanmar|maldives)/iu;

/** A cell on companies whose legal forms are written as lists of forms have them. */
export function withFormsEven(text: string): string {
  const even = text
    .replace(FORM_IN_BRACKETS, (form) => (/^\(p\.?\)$/iu.test(form) ? "Pvt" : form.slice(1, -1)))
    .replace(TURKISH_CASE, "");
  return OF_SINGAPORE.test(even) && !OF_OTHERS.test(even) ? even.replace(IN_FULL, "Pte Ltd") : even;
}
