import { type WordTable, wordings } from "../../text/wordings.ts";

/** What is said of a standard as such, before it is named. */
export const EXPLANATIONS: WordTable = {
  "what it is": wordings`
    means | defined | refers? to | known as | i\.e\. | e\.g\. | what is | what are
    for example(?!, (?!(?:vendors|suppliers|companies|organi[sz]ations|businesses|firms|customers|they|you|it|this|that)\s)\S+ (?:is|are|has|have|holds?|maintains?)\s)
    (?<!(?:that|this|which)(?:['’]s| is) )why | why(?! we(?: are|['’]re| have|['’]ve)(?!\p{L}))
    guide to | introduction to | overview of
  `,
  "how it is come by": wordings`
    how to | how do | how(?= \p{L}+ (?:got|became|achieved|passed|earned|obtained)) | learn
    (?<!(?<!\p{L})I )understand(?:ing)? | understand(?=\s*$)
  `,
  "one beside another": wordings`
    competitors? | unlike | compared (?:to|with) | equivalent to | versus | vs
    (?:alternatives?|substitutes?|replacements?) (?:to|for) | (?:comparable|similar|akin) (?:to|with) | on a par with
    difference between
  `,
  "how it is judged": wordings`
    evaluation criteria | criteria | scoring | accepted (?:evidence|certifications?) | mapping
    mapped from | mappings? | crosswalk | control mapping | types of | kinds of
  `,
  "the words and not the thing": wordings`
    alternative(?:ly)?(?=\s*[:,]) | not an? [\p{L}-]+ like | invents? | invented | fabricat\p{L}+
    hallucinat\p{L}+ | (?:claims?|phrases?|wording|language) (?:like|such as) | same as | avoid
    (?:never|do not|don['’]t) (?:say|write|state|use|imply|advertise)
  `,
  "thought up": wordings`
    imagine | suppose
  `,
};

/** What makes a sentence a definition, whatever it defines. */
export const DEFINES =
  /(?<!which|that|this|it)["“”'*]?\s(?:shall mean|refers to|is defined as|has the meaning)\s|["“”'*]\smeans\s/u;

/** "ISO 27001 means …" defines it; "our hosting model means … we hold no SOC 2" does not. */
export const STANDARD_MEANS =
  /(?:ISO|SOC|certif|report|attest)[^.;]{0,60}(?<!which|that|this|it)\smeans\s/iu;

/** "La ISO 27001 es la norma internacional …": what it is. */
export const STANDARD_IS =
  /^\s*(?:ist|est|es|é|è|is|är|er|to|je)\s(?:(?:ein\p{L}*|die|der|das|une?|una?|uma?|la|le|el|a|o|lo|il|een|de|en|ett|et)\s)?(?:[\p{L}-]+\s){0,3}(?:norm\p{L}*|standard\p{L}*|estándar|padrão|standaard)(?!\p{L})/iu;

/** "SOC 2 (CC6.1, CC6.3)", "ISO 27001 A.8.24": single controls of it. */
export const CRITERIA_AFTER =
  /^[\s(:–/-]*(?:CC\d|A\.?\d{1,2}\.\d|C1\.\d|A1\.\d|PI1|P\d\.\d|Annex A|§)/u;
