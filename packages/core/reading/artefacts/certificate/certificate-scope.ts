import { certifiedSitesIn } from "./certified-sites.ts";
import { listAfter, NAMES_NONE } from "../labelled/list-after.ts";
import { sentences } from "../../text/sentences.ts";
import {
  CERTIFICATE_NUMBER_LABELS,
  CERTIFICATION_BODY_LABELS,
  SCOPE_LABELS,
  TERM_LABELS,
} from "../wordings/labels.ts";
import { LEADS_TO_SCOPE, OPENS_SCOPE } from "../wordings/scope-openings.ts";
import { oneOf } from "../../text/wordings.ts";

/** What a text says of a certificate's reach, in its own words. */
export interface CertificateScope {
  readonly scope: string | null;
  readonly sites: readonly string[];
  readonly exclusions: readonly string[];
}

/** Words in which a text speaks of a scope without giving it: "out of scope", "confirm the scope". */
const NO_LABEL_BEFORE = String.raw`(?<!\p{L}|from |from the |out of |in |in the |of |(?:confirm|verify|check|ensure|whether) |(?:confirm|verify|check|ensure|whether) the )`;
/** "…, quoted verbatim from the certificate: …", "… is …", "… as printed on it: …". */
const THEN_SCOPE = String.raw`(?:,?\s(?:as\s)?(?:quoted|printed|stated|given|shown|written|listed|set out|described|worded)(?:\s[^:.;"“\n]{0,60})?)?(?:\s*(?:[:=–—|：]|(?<=範囲|范围|범위\s?)[は为為은는]|(?<!\p{L})(?:is|covers?|includes?|covering|comprises|reads|states|umfasst|comprend|couvre|abarca|abrange|comprende|omvat|omfattar)(?!\p{L}))[\s:|>]*|\s+(?=["“„«「]))["“„«「]?`;
/** Up to the end of the sentence; a stop inside a word ends none. */
const SCOPE_WORDS = String.raw`((?:[^.;"”“„«»」\n|。]|\.(?=[^\s"”“])){4,600})`;
const LABELLED_SCOPE = new RegExp(
  `${NO_LABEL_BEFORE}(?:${oneOf(SCOPE_LABELS)})${THEN_SCOPE}${SCOPE_WORDS}`,
  "iu",
);
/** The scope on the line below its label. */
const SCOPE_BELOW = new RegExp(
  String.raw`(?:^|\n)[^\S\n]*(?:${oneOf(SCOPE_LABELS)})[^\S\n]*\n\s*${SCOPE_WORDS}`,
  "iu",
);
/** "The certificate in the scope of …": the sentence goes on with it. */
const SCOPE_IN_SENTENCE = new RegExp(
  String.raw`(?:certif|zertifi|certyf|27001)[^.;\n]{0,60}?(?<!\p{L})(?:${oneOf(LEADS_TO_SCOPE)})\s+${SCOPE_WORDS}`,
  "iu",
);
const CERTIFIED_SCOPE =
  /(?<!\p{L})(?:certifi\p{L}*|27001(?::\d{4})?)\s*(?:\([^)]*\)\s*)?(?:covers|covering|for) (?:the )?((?:provision|development|design|delivery|operations?|hosting|management|support|maintenance|information security management|processing)\s[^.;"”\n]{4,300})/iu;
const CERTIFICATE_COVERS =
  /(?<!\p{L})(?:certificate|certification)\s+(?:covers|covering|includes)\s+["“]?([^.;"”\n]{4,300})/iu;
/** "Certification from BSI in 2018 for core banking": by whom and when, and then what for. */
const CERTIFIED_ONCE_FOR =
  /(?<!\p{L})certification\s(?:from|by)\s[\p{L}\d&. -]{2,40}?\s(?:in|since)\s(?:\p{L}+\s)?20\d\d\sfor\s(?!(?:its|our|another|all|three|one|\d)\s|(?:the\s)?\p{L}+\s(?:time|year)(?!\p{L}))([^.;"”\n]{4,300})/iu;
/** "The certified management system supports the services provided from …". */
const SYSTEM_SUPPORTS =
  /certified\s(?:information security\s)?management system\ssupport(?:s|ing)\s([^.;"”\n]{4,300})/iu;

const SCOPES = [
  LABELLED_SCOPE,
  SCOPE_BELOW,
  SCOPE_IN_SENTENCE,
  CERTIFIED_SCOPE,
  CERTIFICATE_COVERS,
  CERTIFIED_ONCE_FOR,
  SYSTEM_SUPPORTS,
];

/** A detail that a list goes on with: "Sites: …", "next audit: …". */
const NEXT_DETAIL = String.raw`(?:(?:next|last|surveillance|recertification|stage \d|external|annual)\s(?:\p{L}+\s)?audits?|sites?|locations?|auditors?|body|registrar|certification body|certified (?:by|since)|registered since|issuer|status|standard|edition|version|${oneOf(CERTIFICATION_BODY_LABELS, TERM_LABELS, CERTIFICATE_NUMBER_LABELS)}|date of issue|holder|organi[sz]ation)`;

/** A further statement after the scope: another standard, another clause of the sentence, another detail. */
const SCOPE_ENDS: readonly RegExp[] = [
  /,?\s+(?:and|while|but|with|whereas)\s+(?:(?:ISO|SOC|PCI|our|we|the certificate|is|was)\b).*$/isu,
  /\s+(?:with the exception of|excluding|except(?: for)?)\b.*$/isu,
  /,?\s+in accordance with (?:the |our |its )?(?:statement of applicability|soa)(?!\p{L}).*$/isu,
  /,\s*(?:but\s+)?(?:excluding|except|not|SoA|surveillance|valid|issued|expir\p{L}*|certificate|transitioned|\d+ exceptions?)\b.*$/isu,
  new RegExp(String.raw`[,\s]\s*(?<!\p{L})(?:${NEXT_DETAIL})\s?[:：].*$`, "isu"),
  /,\s*under (?:certificate|cert)(?!\p{L}).*$/isu,
  /,\s*(?:next|last|registered since|certified since)\s.*$/isu,
  /\s(?:–|—|-)\s(?:valid|issued|expir\p{L}*|certified|next)\b.*$/isu,
  /\s\|.*$/su,
];

const EXCLUSIONS =
  /(?<!\p{L})(?:excluding|excludes?|excluded(?: from scope)?:|exclusions?\s*[:=]|out of scope\s*[:=]|with the exception of|(?:does not|doesn['’]t|do not) (?:cover|include|extend to))\s+(?:the\s+)?([^.;|)\n]{2,160})/iu;
const EXCLUDED_SUBJECT =
  /(?<!\p{L})([\p{Lu}][\p{L} &/-]{2,60}?|(?<=(?:^|[.;,]\s|\b(?:but|while|and)\s)(?:the|our)\s)\p{L}[\p{L} &/-]{2,50}?)\s+(?:is|are)\s+(?:excluded|out of scope|not in scope|not (?:included|covered) (?:in|by) (?:\p{L}+\s){0,4}(?:scope|certificate|certification))/u;
/** "All sales, marketing and analytics activities are excluded from the ISMS scope." */
const EXCLUDED_LIST =
  /(?:^|[.;]\s)((?:All\s)?[\p{L}][\p{L} ,&/-]{4,140}?)\s(?:is|are)\s(?:excluded from|outside(?: of)?|out of)\s(?:the\s)?(?:certified\s)?(?:scope of (?:the|our)\s)?(?:ISMS|certificate|certification|ISO)(?!\p{L})/u;

/** The scope, sites and exclusions that a text about a certificate gives, under its heading if it has one. */
export function certificateScopeIn(text: string, heading: string | null = null): CertificateScope {
  const scope = scopeIn(text) ?? (heading === null ? null : scopeUnderHeading(heading, text));
  const exclusions = exclusionsIn(text);
  const sites = certifiedSitesIn(text);
  const covered = scope === null ? null : sitesAlone(scope);
  return covered === null
    ? { scope, sites, exclusions }
    : { scope: null, sites: sites.length > 0 ? sites : covered, exclusions };
}

const SITE_NAME = String.raw`\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)*`;
/** "Manila HQ only", "the Cebu and Davao sites": where, and not what. */
const SITES_ALONE = new RegExp(
  String.raw`^(?:(?:the|our|its|only)\s+)*(?<names>${SITE_NAME}(?:(?:,\s(?:and\s)?|\sand\s|\s&\s)${SITE_NAME})*)\s+(?:HQ|headquarters|head\s+office|offices?|sites?|campus|facilit(?:y|ies)|hubs?)(?:\s+only)?$`,
  "u",
);

/** The sites that what is given for a scope names and nothing else; `null` where it says what is done. */
function sitesAlone(scope: string): readonly string[] | null {
  const names = SITES_ALONE.exec(scope)?.groups?.["names"];
  return names === undefined ? null : names.split(/,\s(?:and\s)?|\sand\s|\s&\s/u);
}

function scopeIn(text: string): string | null {
  if (
    !/scope|bereich|périmètre|portée|domaine|champ d|alcance|[âa]mbito|escopo|scopo|campo di|toepassing|reikwijdte|omf[ao]|gyldighetso|zakres|範囲|范围|범위|rozsah|kapsam|hatál|domeni|област|cover|for the |27001 for|certif\p{L}* for|20\d\d for|management system support/iu.test(
      text,
    )
  )
    return null;
  for (const pattern of SCOPES) {
    const words = pattern.exec(text)?.[1];
    if (words !== undefined) return trimmedScope(words);
  }
  return null;
}

const ASKS_FOR_SCOPE = new RegExp(
  String.raw`(?:^|[;>›|:–—])\W*(?:${oneOf(SCOPE_LABELS)})\W*$`,
  "iu",
);

/** "Information security management system supporting …": so certificates begin their scope. */
const SYSTEM_SUPPORTING =
  /^\W*(?:the\s)?information security management system\s(?:supporting|covering|for)\s/iu;

/** The scope that an answer gives where its heading asks for one: "Certificate; Scope" over "Provision of …". */
function scopeUnderHeading(heading: string, text: string): string | null {
  const [first = ""] = sentences(text);
  const isOfSystem = /certificate/iu.test(heading) && SYSTEM_SUPPORTING.test(first);
  if (!ASKS_FOR_SCOPE.test(heading) && !isOfSystem) return null;
  return OPENS_SCOPE.test(first)
    ? trimmedScope(first.replace(/^["“„«]|["”»]?\.?["”»]?$/gu, ""))
    : null;
}

function trimmedScope(words: string | undefined): string | null {
  const scope = SCOPE_ENDS.reduce((rest, end) => rest?.replace(end, ""), words)
    ?.replace(/^(?:covers|includes|all of)\s+/iu, "")
    .replace(/(?:''|’’|»|\})$/u, "")
    .replace(/(?:です|であり|となって(?:おり|います))[、。]?.*$/u, "")
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
