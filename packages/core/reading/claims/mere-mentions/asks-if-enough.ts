import { oneOf, wordings } from "../../text/wordings.ts";

const IF_ENOUGH = new RegExp(
  String.raw`^[^.!;。]{0,60}?(?:(?<!\p{L})(?:${oneOf({
    English: wordings`
      enough | sufficient | suffice | do we (?:still|also) need | why do we need
    `,
    German: wordings`
      reicht | reichen | genügt | genügen | ausreichend
    `,
    French: wordings`
      suffi(?:t|sante?s?|sent)?
    `,
    "Spanish, Portuguese, Italian": wordings`
      bastan? | suficientes? | basta | bastam | sufficient[ei]
    `,
    Dutch: wordings`
      genoeg | voldoende
    `,
    "Danish, Norwegian, Swedish": wordings`
      nok | tilstrækkelig\p{L}* | tilstrekkelig\p{L}* | räcker | tillräcklig\p{L}*
    `,
    "Polish, Czech": wordings`
      wystarcz\p{L}+ | nestačí | stačí | postačí
    `,
    Turkish: wordings`
      yeterli | yetmez | yeter
    `,
  })})(?!\p{L})|十分|足りま|不够|足够|還不夠|夠嗎|충분)[^.!;。]{0,40}?(?:[?？]|か(?:。|$))`,
  "iu",
);

/**
 * "Wir haben ein Zertifikat. Reicht das nicht?": whether a sentence asks if what the one before it named will do.
 * That is what a reader is made to ask, and the answer speaks to whoever has it.
 */
export function asksIfEnough(sentence: string): boolean {
  return IF_ENOUGH.test(sentence);
}
