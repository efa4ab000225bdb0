import { oneOf, wordings } from "../../text/wordings.ts";

/** Words that say how such a report or certificate comes about, whoever has one; in languages other than English. */

/** "… wird von einem Wirtschaftsprüfer ausgestellt", "… wydaje niezależna firma": said of any of them, in the present. */
export const ISSUED_BY_ANY = new RegExp(
  String.raw`^[^.;]{0,40}?(?<!\p{L})(?:${oneOf({
    German: wordings`
      (?:wird|werden) (?:\p{L}+ ){0,3}?(?:von|durch) (?:eine[mnr]?|unabhängige[nr]?|externe[nr]?|akkreditierte[nr]?|zugelassene[nr]?)
    `,
    French: wordings`
      (?:est|sont) (?:\p{L}+ ){1,3}?par (?:une?|des|les)
    `,
    "Spanish and Portuguese": wordings`
      (?:es|son|é|são) (?:\p{L}+ ){1,3}?por (?:una?|uma?|auditor\p{L}*|firmas?|empresas?)
      (?:l[oa]s? )?(?:emiten?|elaboran?|expiden?) (?:una?|uma?)
    `,
    Italian: wordings`
      (?:è|sono|viene|vengono) (?:\p{L}+ ){1,3}?da (?:un[ao]?|enti|società)
    `,
    Dutch: wordings`
      (?:wordt|worden) (?:\p{L}+ ){0,3}?door (?:een|onafhankelijke|externe)
    `,
    "Danish, Norwegian, Swedish": wordings`
      (?:utfärdas|udstedes|utstedes) (?:av|af) (?:ett?|en|uafhængige|oberoende|uavhengige)
    `,
    Polish: wordings`
      (?:wydaj|wystawia|sporządza|przygotow)\p{L}* (?:niezależn|akredytowan|zewnętrzn|jednostk|audytor|biegł|firm)\p{L}*
      jest (?:\p{L}+ )?przez (?:niezależn|akredytowan|zewnętrzn|jednostk|audytor)\p{L}*
    `,
    Czech: wordings`
      (?:vydáv|vystavuj|zpracováv)\p{L}* (?:nezávisl|akreditovan|extern|auditor)\p{L}*
    `,
    Turkish: wordings`
      (?:bağımsız|akredite) (?:\p{L}+ ){1,3}tarafından (?:verilir|düzenlenir|hazırlanır)
    `,
  })})(?!\p{L})(?!.*(?:20\d\d|\(\p{Lu}))`,
  "iu",
);

/** "独立した監査人が発行します", "由独立注册会计师出具", "독립 감사인이 발행합니다". */
export const ISSUED_BY_ANY_IN_EAST_ASIAN =
  /^[^。.]{0,20}?(?:監査人|監査法人|公認会計士|注册会计师|註冊會計師|会计师事务所|會計師事務所|审计师|审计机构|감사인|회계법인|회계사)(?:が|によって|により|进行|出具|发布|发出|签发|簽發|이|가)/u;

/** "Raport SOC 2 i ISO 27001 to różne standardy": what is said of the two of them, side by side. */
export const ARE_DIFFERENT = new RegExp(
  String.raw`^[^.;]{0,40}?(?:(?<!\p{L})(?:sont|sind|son|são|sono|zijn|są|to|jsou|är|er)\s(?:\p{L}+\s){0,2}?(?:${oneOf(
    {
      Germanic: wordings`
      unterschiedlich | verschieden | verschillend | olika | forskellig | forskjellig
    `,
      Romance: wordings`
      différent | distinct | distint | diferent | divers | differenti
    `,
      "Polish and Czech": wordings`
      różn | odrębn | různ | odlišn
    `,
    },
  )})|(?:異な(?:る|り)|不同(?:的)?(?:标准|標準|概念)|서로 다른|다릅니다))`,
  "iu",
);

/** Nobody's report in particular: no "our", no "we" leads up to it. */
export const OF_NOBODY_NAMED =
  /^(?!.*(?:(?<!\p{L})(?:our|we|unser\p{L}*|wir|notre|nos|nous|nuestr\p{L}+|noss[oa]s?|nostr[oaie]|onze?|nasz\p{L}*|naše\p{L}*|náš|våra?|vore?s?|vår[et]?)(?!\p{L})|当社|弊社|我们|我們|本公司|我司|당사|저희))/isu;
