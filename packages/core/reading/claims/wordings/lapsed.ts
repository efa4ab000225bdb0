import { wordFamily, wordings } from "../../text/wordings.ts";

/** Held once, and over. */
export const LAPSED = wordFamily({
  "not renewed": wordings`
    expired | lapsed | lost | not renewed | (?:was|were) not renewed
    (?:did|do|has|have|will) not (?:been )?renew(?:ed)? | ran out | run out
    (?:let|allowed) (?:\S+ ){1,4}(?:lapse|expire) | lapse (?:in|on) | out of date | outdated
    (?:came|comes|come) to an end | (?:stopped|quit)(?= (?:our|the|its|all|in|on|after|with|\d)|\s*$) | certif\p{L}* (?:has )?ended
  `,
  "taken away or given up": wordings`
    withdrawn | withdrew | revoked | cancell?ed | discontinued | terminated | ceased | dropped
    gave (?:it|them) up | gave up | given up | giving up
  `,
  "no longer": wordings`
    no longer (?:certified|valid|maintain(?:s|ed)?|held|holds?|have|has|having|active|current|in force|available|offers?|provides?|undergo(?:es)?|pursu(?:e|es|ing)|renew(?:s|ed)?|compliant|accredited)
    no longer(?=\s+(?:an?\s)?$)
  `,
  formerly: wordings`
    formerly | previously (?:held|certified|had|audited|attested) | used to (?:hold|have|be)
    (?:once|had been) certified(?!\s*,)
    was (?:previously |formerly |once |last )?certified (?:until|till|through|from)
  `,
  German: wordings`
    früher | ehemals | vormals | nicht mehr(?! als) | nicht (?:verlängert|erneuert) | abgelaufen
    erloschen | ausgelaufen
  `,
  French: wordings`
    n(?:e |['’])(?:\p{L}+ )plus | anciennement | autrefois | arrivée? à (?:échéance|expiration) | (?:pas été |non )renouvelée?s?
    expiré[es]? | périmée?s? | a expiré | est expiré
  `,
  "Spanish and Portuguese": wordings`
    dej(?:ó|aron|amos) de | ya no | (?:no|não) (?:fue |foi |se )?renov\p{L}+
    deix(?:ou|aram|ámos|amos) de | já não | vencid[oa]s? | expirad[oa]s? | caducad[oa]s? | caducó
    expiró | venció | expirou | venceu
  `,
  Italian: wordings`
    non (?:è |siamo )?più | non (?:è stata? )?rinnovat[oa] | in passato | scadut[oa]
  `,
  Dutch: wordings`
    niet meer | niet (?:verlengd|vernieuwd) | voorheen | vroeger | verlopen
  `,
  "Danish, Norwegian, Swedish": wordings`
    utløp(?:t|ne|(?= (?:i|den) )) | utgått | (?<!(?:före|vid|till|mot|fram till) )utgång(?:en|et|na) | gått ut | löp(?:t|te) ut | udløb(?!er|sd) | udløbet | ikke fornye[td]\p{L}*
    inte förny\p{L}+ | förnyades (?:inte|ej) | blev ikke fornyet | ikke lenger | ikke længere | inte längre
  `,
  "Russian, Polish, Turkish": wordings`
    истёк | истек(?:ла?|ло)? | просрочен\p{L}* | отозван\p{L}* | wygas[łl]\p{L}*
    vypršel\p{L}* | propadl\p{L}* | süresi (?:doldu|dolmuş)\p{L}*
  `,
  "Hungarian, Romanian, Finnish": wordings`
    lejárt | expirat[ăe]? | vanhentunut
  `,
  "Indonesian, Vietnamese": wordings`
    kedaluwarsa | hết hạn(?! (?:vào|ngày|tháng|\d))
  `,
});

/** Taken away by the issuer, for a time or for good. */
export const SUSPENDED = wordFamily({
  English: wordings`
    suspended | withdrawn | withdrew | revoked | cancell?ed
  `,
  German: wordings`
    ausgesetzt | entzogen | widerrufen | suspendiert | aberkannt
  `,
  French: wordings`
    suspendue?s? | retirée?s? | révoquée?s?
  `,
  "Spanish and Portuguese": wordings`
    suspendid[oa]s? | suspens[oa]s? | retirad[oa]s? | revocad[oa]s? | revogad[oa]s? | anulad[oa]s?
    (?:fue|foi|ha sido) cancelad[oa]
  `,
  Italian: wordings`
    sospes[oa] | revocat[oa] | ritirat[oa]
  `,
  Dutch: wordings`
    ingetrokken | geschorst | opgeschort
  `,
  "Danish, Norwegian, Swedish": wordings`
    återkalla[td]\p{L}* | tilbagekaldt | tilbakekalt | indrage[nt]s? | inddraget | inndratt | suspendere[td]
  `,
});

/** "We let our ISO 27001 certificate lapse": the words on both sides of the name. */
export const LET_IT_BEFORE =
  /(?<!\p{L})(?:let|lets|letting|allowed|allowing)\s(?:(?:our|the|its|their|that|this)\s)?(?:\p{L}+\s){0,2}$/iu;
export const LAPSE_AFTER =
  /^[^.;,]{0,40}?(?<!\p{L})(?:(?:to )?(?:lapse|expire)|run out|go)(?!\p{L})/iu;

/** "Our former ISO 27001 certificate". */
export const FORMER_BEFORE = /(?<!\p{L})(?:former|erstwhile|defunct)\s$/iu;

/** "We were certified until 2022". */
export const WAS_BEFORE = /\b(?:was|were|had been|had)\s(?:[\p{L}]+\s){0,2}$/iu;

/** "Prior to the acquisition we held": it is not said that it lasted beyond. */
export const BEFORE_A_CHANGE =
  /(?<!\p{L})(?:prior to|before|until) (?:the|our|its|their) (?:acquisition|merger|takeover|sale|restructuring|re-?organi[sz]ation|demerger|spin-?off|carve-?out|insolvency|rebranding)(?: by \S+)?,? (?:we|it|they|the (?:company|vendor|supplier)|\p{Lu}\S+) (?:held|had|were|was)\s(?:an?\s|our\s)*$/iu;

/** "… until 2022": with "were" before it, it is over. */
export const UNTIL_AFTER =
  /^[\s-]*(?:certified|accredited|registered|certification|audited|compliant|attested)?\s*(?:until|till|up to|through|between|from (?:19|20)\d\d (?:to|until|through))\s/iu;

/** "We were previously ISO 27001 certified", "previously SOC 2 Type I". */
export const ONCE_BEFORE =
  /(?<!\p{L})(?:(?:previously|historically|in the past)[,:]?\s(?:been\s|an?\s|our\s)*|bis (?:\p{L}+ )?(?:19|20)\d\d war(?:en)? (?:wir|es) (?:nach )?)$/iu;

/** "Not expired", "noch nicht abgelaufen": it runs. */
export const NOT_OVER =
  /(?<!\p{L})(?:not|un|nicht|non?|não|pas|nie|не|ikke|inte|niet)[\s-]?(?:yet\s|been\s)?(?:expired|lapsed|abgelaufen|scadut|expir|verlopen|wygas|истёк|gått|utgått|caducad|vencid)\p{L}*/giu;
