import { oneOf, wordings } from "../../text/wordings.ts";

/** Words between the standards that a sentence names: where one item ends and the next begins. */

/** A new clause: a semicolon or bullet, a contrast, "and our …". */
export const HARD_BREAK = new RegExp(
  [
    String.raw`\s*[;•▪]\s*|\s+·\s+|\s+[-–—]+\s+(?=(?:our|we|the same|this)\b)`,
    String.raw`[,.]?\s+(?:${oneOf({
      English: wordings`
        but | however | whereas | although | though
      `,
      "other languages": wordings`
        aber | jedoch | pero | mais | mas | ma | maar
      `,
    })})[,\s]+`,
    String.raw`,\s+(?:while|and(?=\s+(?:all of |some of |most of )?(?:our|we|is|are|has|have|the)\s)|so|because)\s+`,
  ].join("|"),
  "giu",
);

/** "And", "or", "nor", "as well as". */
const JOINING = {
  English: wordings`
    and | or | nor | as well as
  `,
  German: wordings`
    und | sowie | oder | noch
  `,
  French: wordings`
    et | ou | ni
  `,
  "Spanish, but for the Y of a yes": wordings`
    (?<![:=–—-]\s{1,3})y(?!\s*[/,;|&+])
  `,
  "Portuguese, Italian": wordings`
    e | né | nem
  `,
  "Danish, Norwegian, Swedish, Polish": wordings`
    och | og | eller | oraz
  `,
};

/** "En" is "and" in Dutch; in Spanish and French it opens a state: "en proceso". */
const EN_AS_AND = String.raw`en(?!\s(?:proceso|curso|cours|trámite|vías|préparation|attente|vigor|el|la|los|las|sus?|nuestr\p{L}+))`;

/** What parts two items: "ISO 27001 and SOC 2", "ISO 27001, SOC 2". */
export const ITEM_BREAK = new RegExp(
  [
    String.raw`\s*[,、，/&+]\s*`,
    String.raw`\s+(?:${oneOf(JOINING)}|${EN_AS_AND})\s+`,
    String.raw`\s*(?:[及和并且・]|および|並びに|ならびに)\s*`,
    String.raw`\s*\(`,
  ].join("|"),
  "giu",
);

/** Nothing but list words stand between an item and the one before it. */
export const BARE_LINK = new RegExp(
  String.raw`^[\s,、，/&+(:–—"“”-]*(?:(?:${oneOf(JOINING)}|en|plus|及|和|および|並びに|ならびに|then)\s*)?(?:(?:${oneOf(
    {
      "which of them it is": wordings`
      also | the | a | an | our | both | with | AICPA | latest | current
      ein(?:en|e)? | une? | una? | de | di | d['’]
    `,
      "the document": wordings`
      report | certificat\p{L}* | zertifikat | zertifizierung | bericht | rapport
      certificaci[óo]n | certificação | informe | relat[óo]rio | certificazion\p{L}*
    `,
    },
  )})\s+)*[\s("“]*$`,
  "iu",
);

/** Words that open what is said of the item before them: "ISO 27001, expired 2023, and SOC 2". */
export const STATE_OPENING = new RegExp(
  String.raw`^\W*(?:and\s+)?(?:${oneOf({
    over: wordings`
      expired | lapsed | withdrawn | suspended | no longer
    `,
    "to come": wordings`
      pending | planned | in progress | in process | expected | scheduled | under\s?way | due
    `,
    "not there": wordings`
      not
    `,
    "it was got": wordings`
      certified | audited | attested | accredited | renewed | completed | achieved | obtained
      certifi
    `,
    "it is there": wordings`
      valid | issued | held | current | since
    `,
    "which it is": wordings`
      type | report
    `,
  })})`,
  "iu",
);

/** "ISO 27001 instead of SOC 2": the words say something of the second only. */
export const GOVERNS_NEXT = new RegExp(
  String.raw`\s(?:${oneOf({
    "not that one": wordings`
      instead of | in lieu of | rather than | in place of | but not | and not | not
      statt | anstelle von | au lieu d[eu] | en lugar de | en vez de | em vez de | invece di
      in plaats van
    `,
    "after or before it": wordings`
      (?:after|following|upon|once|before|until|pending|après|avant|nach|tras|después de|dopo|após|na)(?:\s\p{L}+){0,3}
    `,
  })})\s+(?:an? |the |our )?$`,
  "iu",
);
