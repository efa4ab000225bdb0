import { certifiedSitesIn } from "./certified-sites.ts";
import { listAfter, NAMES_NONE } from "./list-after.ts";

/** What a text says of a certificate's reach, in its own words. */
export interface CertificateScope {
  readonly scope: string | null;
  readonly sites: readonly string[];
  readonly exclusions: readonly string[];
}

const LABELLED_SCOPE =
  /(?<!\p{L}|from |from the |out of |in |in the |of |(?:confirm|verify|check|ensure|whether) |(?:confirm|verify|check|ensure|whether) the )(?:scope(?: of (?:the )?(?:certification|certificate|registration|isms))?(?: statement)?|certification scope|(?:for )?the following (?:activities|scope)|geltungsbereich|anwendungsbereich|périmètre(?: de (?:la )?certification)?|domaine d['’]application|alcance(?: de la certificaci[óo]n)?|âmbito(?: da certificação)?|escopo(?: da certificação)?|campo di applicazione|ambito(?: di certificazione)?|toepassingsgebied)\s*(?:[:=–—]|\b(?:is|covers?|includes?|covering|comprises)\b)\s*["“]?([^.;"”\n]{4,300})/iu;
const CERTIFIED_SCOPE =
  /(?<!\p{L})(?:certifi\p{L}*|27001(?::\d{4})?)\s*(?:\([^)]*\)\s*)?(?:covers|covering|for) (?:the )?((?:provision|development|design|delivery|operations?|hosting|management|support|maintenance|information security management|processing)\s[^.;"”\n]{4,300})/iu;
const CERTIFICATE_COVERS =
  /(?<!\p{L})(?:certificate|certification)\s+(?:covers|covering|includes)\s+([^.;"”\n]{4,200})/iu;

/** A further statement after the scope: another standard, another clause of the sentence. */
const SCOPE_END =
  /,?\s+(?:and|while|but|with|whereas)\s+(?:(?:ISO|SOC|PCI|our|we|the certificate|is|was)\b).*$|\s+(?:with the exception of|excluding|except(?: for)?)\b.*$|,\s*(?:but\s+)?(?:excluding|except|not|SoA|surveillance|valid|issued|expir\p{L}*|certificate|transitioned|\d+ exceptions?)\b.*$|\s(?:issued|issue date|valid(?: from| to| until)?|expir\p{L}*|certificate(?: no\.?| number)?|registration(?: no\.?| number)?|date of issue|holder|organi[sz]ation)\s?:.*$|\s\|.*$/isu;

const EXCLUSIONS =
  /(?<!\p{L})(?:excluding|excludes?|excluded(?: from scope)?:|exclusions?\s*[:=]|out of scope\s*[:=]|with the exception of|(?:does not|doesn['’]t|do not) (?:cover|include|extend to))\s+(?:the\s+)?([^.;|)\n]{2,160})/iu;
const EXCLUDED_SUBJECT =
  /(?<!\p{L})([\p{Lu}][\p{L} &/-]{2,60}?|(?<=(?:^|[.;,]\s|\b(?:but|while|and)\s)(?:the|our)\s)\p{L}[\p{L} &/-]{2,50}?)\s+(?:is|are)\s+(?:excluded|out of scope|not in scope|not (?:included|covered) (?:in|by) (?:\p{L}+\s){0,4}(?:scope|certificate|certification))/u;
/** "All sales, marketing and analytics activities are excluded from the ISMS scope." */
const EXCLUDED_LIST =
  /(?:^|[.;]\s)((?:All\s)?[\p{L}][\p{L} ,&/-]{4,140}?)\s(?:is|are)\s(?:excluded from|outside(?: of)?|out of)\s(?:the\s)?(?:certified\s)?(?:scope of (?:the|our)\s)?(?:ISMS|certificate|certification|ISO)(?!\p{L})/u;

/** The scope, sites and exclusions that a text about a certificate gives. */
export function certificateScopeIn(text: string): CertificateScope {
  return { scope: scopeIn(text), sites: certifiedSitesIn(text), exclusions: exclusionsIn(text) };
}

function scopeIn(text: string): string | null {
  if (
    !/scope|geltungsb|anwendungsb|périmètre|domaine|alcance|[âa]mbito|escopo|campo di|toepassing|cover|for the |27001 for|certif\p{L}* for/iu.test(
      text,
    )
  )
    return null;
  const words = (LABELLED_SCOPE.exec(text) ??
    CERTIFIED_SCOPE.exec(text) ??
    CERTIFICATE_COVERS.exec(text))?.[1];
  const scope = words
    ?.replace(SCOPE_END, "")
    .replace(/^(?:covers|includes|all of)\s+/iu, "")
    .replace(/(?:''|’’|»)$/u, "")
    .trim();
  return scope === undefined || scope.length < 4 || NAMES_NONE.test(scope) ? null : scope;
}

function exclusionsIn(text: string): readonly string[] {
  if (
    !/exclu|out(?:side)? of|outside the|exception of|not in scope|not (?:included|covered) (?:in|by)|n[o'’]t (?:cover|include|extend)/iu.test(
      text,
    )
  )
    return [];
  const listed = listAfter(EXCLUSIONS, text);
  if (listed.length > 0) return listed;
  const subject = (EXCLUDED_LIST.exec(text) ?? EXCLUDED_SUBJECT.exec(text))?.[1]?.trim();
  return subject === undefined ? [] : [subject];
}
