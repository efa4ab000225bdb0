import { wordPattern } from "../../text/word-pattern.ts";
import { oneOf, wordFamily, wordings } from "../../text/wordings.ts";

/** "I think", "reportedly": whoever says it does not know. */
export const DOUBT =
  /(?<!\p{L})(?:i think|i believe|not sure|unsure|apparently|allegedly|reportedly|presumably|supposedly|maybe|perhaps|probably|someone (?:said|told)|(?:the|our|my|a) (?:working )?(?:assumption|guess) (?:is|was|here)|(?:we|i) (?:assume|assumed|presume|guess|suspect|suppose)|assuming(?! (?:responsibility|control)))(?!\p{L})/iu;

/** A tale of somebody else's. */
export const SUCCESS_STORY =
  /^\W*(?:case stud(?:y|ies)|success stor(?:y|ies)|customer stor(?:y|ies)|testimonial|congratulations to (?:our|all))(?!\p{L})|(?<!\p{L})(?:passed|achieved|obtained|earned|got|completed)(?!\p{L}).*(?<!\p{L})(?:thanks to|with (?:the )?help (?:of|from)|with our help)(?!\p{L})/iu;

/** "Do not say …", "darf nicht geworben werden": what may not be said. */
export const NOT_TO_BE_SAID = wordFamily({
  German: wordings`
    (?:darf|dürfen|soll\p{L}*) (?:\p{L}+ ){0,3}nicht (?:\p{L}+ ){0,3}(?:geworben|behauptet|gesagt|geschrieben)
    nicht (?:behaupten|schreiben|sagen|werben)
  `,
  Dutch: wordings`
    (?:niet|nooit) (?:zeggen|beweren|schrijven|vermelden)
  `,
  "Danish, Norwegian, Swedish": wordings`
    (?:skriv|säg|sig|si|påstå) (?:inte|aldrig|ikke|aldri)
  `,
  French: wordings`
    ne (?:pas|jamais) (?:écrire|dire|indiquer|affirmer|prétendre|mentionner|revendiquer)
  `,
  "Spanish, Portuguese, Italian": wordings`
    (?:no|nunca|não) (?:decir|digas?|escrib(?:ir|a|as)|afirm(?:ar|e|es)|dizer|escrev(?:er|a)|menciona[r]?)
    non (?:dire|scrivere|affermare|dichiarare)
  `,
  "Polish, Czech": wordings`
    nie (?:należy |wolno )?(?:pisać|mówić|twierdzić) | nepište | neuvádějte | netvrďte
  `,
  Turkish: wordings`
    (?:demey|yazmay|söylemey|kullanmay)in(?:iz)? | (?:denme|yazılma|söylenme|kullanılma)meli(?:dir)?
  `,
});

/** "Zu vermeiden: …", "使用禁止：…": a heading over words that are not to be used. */
export const WORDS_TO_AVOID = new RegExp(
  String.raw`^[^:：“„«「]{0,40}?(?:(?<!\p{L})(?:${oneOf({
    German: wordings`
      (?:zu )?vermeiden | nicht (?:verwenden|benutzen|nutzen|zulässig|erlaubt) | verboten\p{L}*
    `,
    French: wordings`
      à (?:éviter|proscrire|bannir) | ne pas (?:utiliser|employer) | interdit\p{L}*
    `,
    "Spanish and Portuguese": wordings`
      evitar | (?:no|não) (?:usar|utilizar|emplear|empregar) | pro(?:h|)ibid[oa]s?
    `,
    Italian: wordings`
      (?:da )?evitare | non (?:usare|utilizzare) | vietat[oaie]
    `,
    Dutch: wordings`
      (?:te )?vermijden | vermijd | niet (?:gebruiken|toegestaan) | verboden
    `,
    "Danish, Norwegian, Swedish": wordings`
      undvik | undgå | unngå | (?:använd|brug|bruk) (?:inte|ikke)
    `,
    "Polish, Czech": wordings`
      unikać | nie używać | zakazan\p{L}+ | nepoužív\p{L}+ | vyhn\p{L}+ se | zakázan\p{L}+
    `,
    Turkish: wordings`
      kullanılma(?:malı|ması|yacak|maz)\p{L}* | yasak\p{L}*
    `,
  })})(?!\p{L})|使用禁止|禁止(?:表現|用语|用語|使用)|NG(?:表現|ワード|例)|使わない|不(?:得|可|要)使用|避免使用|사용\s?금지|금지\s?표현)[^:：“„«「]{0,30}[:：“„«「]`,
  "iu",
);
/** "This scorecard does not imply SOC 2": what a paper does not say, and who is meant by it is left open. */
export const IMPLIES_NOTHING = wordPattern(
  oneOf({
    "it does not say so": wordings`
      (?:(?:this|these|the|that|a|an|use of) (?:[\p{L}-]+ ){1,6}|completing (?:[\p{L}-]+ ){1,4}|it )(?<!(?:company|vendor|supplier|provider|firm|organi[sz]ation|we) )(?:does|do|did|must|should|shall|may|can)(?: not|n['’]t) (?:imply|state|claim|mean|say|assert|constitute|amount to|represent|confer|guarantee|suggest|replace|prove|be (?:read|understood|taken|construed|interpreted|treated) as)(?!\p{L})[^.;]*$
    `,
    "nothing in it says so": wordings`
      nothing (?:in|on|here|about)(?!\p{L})[^.;]{0,40}(?:implies|means|states|says|constitutes|suggests|claims|represents)(?!\p{L})[^.;]*$
    `,
    "it is none itself": wordings`
      (?:this|these|the) (?:results?|documents?|pages?|papers?|assessments?|questionnaires?|scorecards?|checklists?|badges?|self-assessments?|templates?|mappings?|letters?|summar(?:y|ies)|statements?) (?:is|are) (?:not|no) (?:an? |the )?$
    `,
  }),
);
