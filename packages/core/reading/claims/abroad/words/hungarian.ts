import { wordings } from "../../../text/wordings.ts";
import type { WordsAbroad } from "../idea.ts";

/** What is said of a certificate or report in Hungarian. */
export const hungarian: WordsAbroad = {
  telltale: wordings`
    tervez\p{L}+ | folyamatban | tanúsít\p{L}+ | jelentés\p{L}* | rendelkez\p{L}+ | cég\p{L}*
    szabvány\p{L}* | vállalat\p{L}* | érvényes\p{L}* | beszállító\p{L}* | szolgáltató\p{L}* | nincs(?:en)?
  `,
  partsWords: true,
  ours: wordings`
    mi | cégünk\p{L}* | vállalatunk\p{L}* | társaságunk\p{L}* | rendelkezünk | magunk | saját | nekünk
    tanúsítványunk\p{L}*
  `,
  contrast: wordings`
    de | azonban | ugyanakkor | viszont | míg | bár
  `,
  certificate: wordings`
    tanúsít\p{L}+
  `,
  findings: wordings`
    kivétel\p{L}* | eltérés\p{L}* | fenntartás\p{L}* | korlátozás\p{L}* | észrevétel\p{L}*
  `,
  and: wordings`
    és
  `,
  renewal: wordings`
    megújít\p{L}+ | felügyeleti
  `,
  ideas: {
    nothing: wordings`
      elvár\p{L}+ | megkövetel\p{L}+ | követelmény(?:ünk|e)? | kell | szükséges | kötelező | amennyiben | ha
      kérjük | kérünk | segít\p{L}+ | tanácsad\p{L}+ | képzés\p{L}*
      nemzetközi(?:leg elismert)? szabvány\p{L}* | van-e | nem (?:ellenőrizhető|igazolt)
    `,
    "no-plan": wordings`
      nem terv\p{L}+ | nincs terv\p{L}*
    `,
    "taken-away": wordings`
      visszavont\p{L}* | felfüggeszt\p{L}+ | bevont\p{L}*
    `,
    over: wordings`
      lejárt\p{L}* | nem újított\p{L}* | már nem (?:érvényes|rendelkez\p{L}+) | érvényét veszt\p{L}+
      megszűnt\p{L}*
    `,
    planned: wordings`
      terv\p{L}+ | folyamatban | zajl\p{L}+ | készül\p{L}+ | felkészül\p{L}+ | várható\p{L}* | várjuk
      még nem | még nincs | bevezetés\p{L}* | célunk | szeretnénk | megszerezni | megkezd\p{L}+ | hamarosan
    `,
    denied: wordings`
      nem | nincs(?:en)? | sem | (?:tanúsítvány|jelentés) nélkül\p{L}* | hiányz\p{L}+
    `,
    others: wordings`
      adatközpont\p{L}* | tárhely\p{L}* | (?:felhő)?szolgáltató\p{L}* | beszállító\p{L}*
      alvállalkozó\p{L}* | anyavállalat\p{L}* | hosting\p{L}* | partner\p{L}*
    `,
    aligned: wordings`
      megfelel\p{L}* | összhangban | alapján | alapul\p{L}* | szerint(?= (?:működ|épül|alakít|végez|jár))
      követ(?:i|jük|ik) | igazod\p{L}+ | elvei\p{L}*
    `,
    held: wordings`
      rendelkez\p{L}+ | tanúsított\p{L}* | van | időszakra | birtok\p{L}+ | megszerezt\p{L}* | kapott
      állított(?:a)? ki | állította | kiállított\p{L}* | kiadott\p{L}* | érvényes | hatályos | elérhető
      megújított\p{L}* | (?:csak|kizárólag) .{2,50} terjed | vonatkozik
    `,
  },
};
