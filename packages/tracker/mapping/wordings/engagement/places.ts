import { wordings } from "@scopefit/core/reading/text/wordings";

import { inHeading, wholeHeading } from "../heading-pattern.ts";
import type { HeadingWording } from "../heading-wording.ts";

/** "What data is stored", "how long is the data stored": asks something else of the data than where. */
const ASKED_OTHERWISE = String.raw`(?<!\b(?:of|what|(?<!\bin )which|how(?: long)? (?:is|are)) (?:the |our |any )*)`;

/** Wordings about where the vendor works and where data is. */
export const placeWordings: readonly HeadingWording[] = [
  {
    field: "remoteShare",
    pattern:
      /(?:%|\b(?:percent(?:age)?|share|proportion)\b).*\b(?:wfh|remote(?:ly)?|home)\b|\b(?:wfh|remote|home)\b.*(?:\b(?:ratio|share|percentage|headcount)\b|%)/u,
  },
  {
    field: "deliveryModel",
    pattern: inHeading({
      "by name": wordings`delivery model`,
      "near or far": wordings`on ?shore\b.*\boff ?shore | on ?(?:site|prem) (?:or )?remote`,
    }),
  },
  {
    field: "deliveryModel",
    pattern: wholeHeading({
      "working from home, and whether it may be": wordings`
        (?:wfh|work(?:ing)? (?:from|at) home|remote|remote work(?:ing)?)(?: (?:allowed|permitted|agents|used))?
        (?:is|est|ist|e|se permite) (?:allowed )?(?:o )?(?:wfh|remote work(?:ing)?|home working|working from home)(?: allowed| permitted)?
        remote work est allowed
        (?:home working|work(?:ing)? (?:mode|model|arrangement))(?: (?:allowed|permitted|agents|used))?
      `,
    }),
  },
  {
    field: "dataLocation",
    pattern: inHeading({
      "the place by name": wordings`
        data (?:(?:processing|hosting) )?(?:location|residency|centre location|storage)\w*
        (?:storage|hosting|processing) (?:location|country|region)\w*
        (?:location|region|place|countr(?:y|ies))s? (?:of|for) (?:the )?(?:(?:data )?(?:processing|storage|hosting)|data)
        (?:cloud|data centre) regions?
      `,
      "that data is stored": String.raw`${ASKED_OTHERWISE}data (?:is |be )?(?:stored|hosted in)`,
      "only here, or elsewhere too": wordings`
        data\b.*\b(?:stored|processed|hosted)\b.*\boutside
        (?:stor|process|host)\w*\b.*\bdata outside
        data\b.*\bstored (?:only|exclusively|solely) (?:in|en|within)
        cross border | transfer (?:regions?|countr(?:y|ies)|destinations?)
      `,
      "where it is stored": wordings`
        countr(?:y|ies)\b(?=.*\bdata\b).*\b(?:stored|processed|held|kept|hosted)
        where\b(?=.*\bdata\b).*\b(?:stored|processed|held|kept|hosted|located)
      `,
    }),
  },
  {
    field: "dataLocation",
    pattern: wholeHeading({ "a region it stays in": wordings`(?:eu|eea|uk|us) residency` }),
  },
  {
    field: "dataLocation",
    pattern:
      /\blocation of management of (?:the )?data\b|\bwhere (?:is|are) (?:(?:the|your|our|its) )*(?:servers?|data ?centres?)\b/u,
  },
  {
    field: "deliveryLocations",
    pattern: inHeading({
      "the place by name": wordings`
        (?:delivery|service|office|operating|offshore|work) (?:locations?|sites?|cent(?:re|er)s?|countr(?:y|ies))
        locations? of (?:the )?(?:delivery|service|team|agents|staff)\w*
        (?:countr(?:y|ies)|cit(?:y|ies)) of (?:the )?(?:service|delivery|operation|provision)\w*
        places? of (?:the )?(?:services? )?(?:provision|performance|delivery|execution|work)
        (?:sites?|locations?) (?:used|serving) | sites? of (?:service|delivery)
        site address | (?:ops|operations?) (?:locations?|sites?)
      `,
      "where people work": wordings`
        where\b.*\b(?:work|services?|agents|staff|teams?)\b.*\b(?:performed|delivered|located|based|done|sit|work)
        locations?\b.*\bservices?\b.*\b(?:provided|delivered|performed)
        ^(?:where )?(?:performed|delivered|provided|executed)(?: (?:in|at|from|where))?$
        (?:agents|staff|teams?) (?:are |is )?(?:located|based|sitting) (?:in|at)$ | deliver(?:y|ed) (?:from|out of)
      `,
    }),
  },
  {
    field: "deliveryLocations",
    pattern: wholeHeading({
      "a place and nothing else": wordings`
        (?:(?:vendor|supplier|provider|third party)s? )?(?:locations?|sites?|countr(?:y|ies)|regions?) | centres
      `,
      "“main site city”, “country 2”": wordings`
        (?:primary |main |secondary )?(?:sites?|locations?|cit(?:y|ies)|countr(?:y|ies))(?: (?:city|address|country|names?|in use|used|\d))*
      `,
      "offices of a region": wordings`
        (?:apac|emea|latam|americas|asia|europe|global|regional|local|branch|overseas) offices?
      `,
      "words that are English as well": wordings`(?:land|lander|laender|pays)(?: region)?`,
    }),
  },
  {
    field: "deliveryLocations",
    pattern:
      /\b(?:from|in) (?:which|what) countr(?:y|ies)\b.*\b(?:staff|support|teams?|personnel|agents|employees)\b/u,
  },
];
