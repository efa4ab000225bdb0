import type { HeadingWording } from "./heading-wording.ts";

/** Wordings about the vendor, what it does for us, where and until when. */
export const engagementWordings: readonly HeadingWording[] = [
  {
    field: "vendorAliases",
    pattern: /\b(?:dba|trading as|trade name|aka|formerly|brand names?)\b/u,
  },
  {
    field: "vendorParent",
    pattern:
      /\b(?:parent|holding|ultimate owner|(?<!wholly )owned by|group company|group name|corporate group)\b|^group$/u,
  },
  {
    field: "vendorLegalEntity",
    pattern:
      /\bentity (?:that )?we (?:contract|sign)|\b(?:signing|signatory|contracted) (?:entity|company|party)\b|\blegal (?:entity|(?:company |business |corporate |registered )?name)\b|\b(?:contracting|contract) (?:entity|party)\b|\bregistered (?:company )?name\b/u,
  },
  {
    field: "buyerOwner",
    pattern:
      /\b(?:business|contract|relationship|vendor|supplier|risk|internal|process) (?:owner|manager)\b|^owner(?: (?:name|(?:job )?title|role|rolle|function|position|cargo|stanowisko|team|department|(?:business )?unit))?$|\bassignee\b|\b(?:reviewed|completed|assessed) by$/u,
  },
  {
    field: "vendorName",
    pattern:
      /^(?:(?:vendor|supplier|third party|3rd party|provider|service provider|company|contractor|outsourcing|outsourced(?= (?:service )?provider)|bpo|outsourcer|organisation|service organisation|business partner|partner|(?:data )?processor|or|and|current)s? ?)+(?:(?:short |display |full )?names?)?s?(?: and (?:legal form|address))?$|^name (?:of )?(?:the )?(?:(?:outsourcing|bpo|service|direct|ict|third party) )*(?!.*\b(?:contact|manager|person|representative|officer)\b)(?:vendor|supplier|provider|partner|outsourcer|third party|company)|^name$/u,
  },
  {
    field: "remoteShare",
    pattern:
      /(?:%|\b(?:percent(?:age)?|share|proportion)\b).*\b(?:wfh|remote(?:ly)?|home)\b|\b(?:wfh|remote|home)\b.*(?:\b(?:ratio|share|percentage|headcount)\b|%)/u,
  },
  {
    field: "deliveryModel",
    pattern:
      /\bdelivery model\b|^(?:wfh|work(?:ing)? (?:from|at) home|remote|remote work(?:ing)?|home working|work(?:ing)? (?:mode|model|arrangement))(?: (?:allowed|permitted|agents|used))?$|\bon ?shore\b.*\boff ?shore\b|\bon ?(?:site|prem) (?:or )?remote\b/u,
  },
  {
    field: "dataLocation",
    pattern:
      /\bdata (?:(?:processing|hosting) )?(?:location|residency|centre location|storage)|^(?:eu|eea|uk|us) residency$|\b(?:storage|hosting|processing) (?:location|country|region)|(?<!\b(?:of|what|(?<!\bin )which|how(?: long)? (?:is|are)) (?:the |our |any )*)\bdata (?:is |be )?(?:stored\b|hosted in\b)|\bdata\b.*\b(?:stored|processed|hosted)\b.*\boutside\b|\bcountr(?:y|ies)\b(?=.*\bdata\b).*\b(?:stored|processed|held|kept|hosted)\b|\bdata\b.*\bstored (?:only|exclusively|solely) (?:in|en|within)\b|\bwhere\b(?=.*\bdata\b).*\b(?:stored|processed|held|kept|hosted|located)\b|\b(?:location|region|place|countr(?:y|ies))s? (?:of|for) (?:the )?(?:(?:data )?(?:processing|storage|hosting)|data)\b|\bcloud regions?\b|\bcross border\b|\btransfer (?:regions?|countr(?:y|ies)|destinations?)\b/u,
  },
  {
    field: "dataLocation",
    pattern:
      /\blocation of management of (?:the )?data\b|\bwhere (?:is|are) (?:(?:the|your|our|its) )*(?:servers?|data ?centres?)\b/u,
  },
  {
    field: "deliveryLocations",
    pattern:
      /\b(?:delivery|service|office|operating|offshore|work) (?:locations?|sites?|cent(?:re|er)s?|countr(?:y|ies))\b|^(?:vendor |supplier )?(?:locations?|sites?|countr(?:y|ies)|region)$|\bwhere\b.*\b(?:work|services?|agents|staff|teams?)\b.*\b(?:performed|delivered|located|based|done|sit|work)\b|\blocations?\b.*\bservices?\b.*\b(?:provided|delivered|performed)\b|\blocations? of (?:the )?(?:delivery|service|team|agents|staff)|\b(?:sites?|locations?) (?:used|serving)\b|^centres$|^(?:primary |main |secondary )?(?:sites?|locations?|cit(?:y|ies)|countr(?:y|ies))(?: (?:city|address|country|names?|in use|used|\d))*$|^(?:apac|emea|latam|americas|asia|europe|global|regional|local|branch|overseas) offices?$|\b(?:countr(?:y|ies)|cit(?:y|ies)) of (?:the )?(?:service|delivery|operation|provision)|\bsite address\b|\bdeliver(?:y|ed) (?:from|out of)\b|^(?:land|lander|laender|pays)(?: region)?$/u,
  },
  {
    field: "deliveryLocations",
    pattern:
      /\b(?:from|in) (?:which|what) countr(?:y|ies)\b.*\b(?:staff|support|teams?|personnel|agents|employees)\b/u,
  },
  // Whose data it is stands between the kind and the data.
  {
    field: "dataTypes",
    pattern:
      /\b(?:(?:types?|categories|kinds?|classes) of|^what) (?:(?:our|your|the|personal|customer|client|institutional|company|sensitive) )*(?:data|(?<=(?:customer|client) )information)\b/u,
  },
  {
    field: "dataTypes",
    pattern:
      /^data$|^what data\b|\bdata (?:elements|they hold)\b|\b(?:personal|customer|client|sensitive) data (?:are |is |sa |sao |son |sono |sont |werden )?(?:processed|handled|shared|accessed|held|involved)\b|^data (?:processed|held|involved|access|sensitivity|touched|accessed|transmitted|transferred|exchanged|received|(?:it|they) receives?)$|^(?:transmitted|exchanged|processed|accessed|shared) data$|^(?:access|acceso|acesso|acces|zugriff) (?:to|a|aux|auf) (?:the )?(?:personal )?data$|^(?:personal|cardholder|health|customer) data$|\bdata (?:types?|class|classification|categor|shared|accessed|access level|handled|subjects)|\b(?:types?|categories|kinds?|classes) (?:of )?(?:personal |customer |sensitive )?data\b|\bsensitive data\b|\bpii\b|\bspecial categor(?:y|ies)(?: of)?(?: personal)? data\b|^information assets\b|^(?:does|do|will) (?:the |your )?(?:vendors?|suppliers?|providers?|they|it|you)(?: company| organisation)? (?:have access to|process|handle|store|access|hold|receive) (?:any |our )*(?:personal|customer|client|sensitive|confidential) data(?:$| (?:on|for|of)\b)/u,
  },
  {
    field: "accessToBuyerSystems",
    pattern:
      /\b(?:system|network|logical) access\b|\b(?:access|connect\w*|log ?in|connections?) (?:to|into) (?:any of )?our (?:internal |it )?(?:systems?|networks?|environments?)\b/u,
  },
  {
    field: "relianceFrom",
    pattern:
      /\b(?:contract|engagement|agreement) (?:start|effective|commencement)|\bgo live\b|\bcommencement\b|^(?:start|effective) date$|^term start\b|^service start(?: date)?$/u,
  },
  {
    field: "relianceTo",
    pattern:
      /\b(?:contract|engagement|agreement) (?:end|expiry|renewal|termination)\b(?! (?:type|process|status|model))|^end date$|\bterm end\b/u,
  },
  {
    field: "relianceFrom",
    pattern: /\b(?:start|effective date|commencement)\b/u,
    topic: "contract",
  },
  {
    field: "relianceTo",
    pattern:
      /\b(?:ends?|expiry|renewal(?! (?:type|process|status|model)\b)|until when|valid (?:until|to|through))\b/u,
    topic: "contract",
  },
  {
    field: "inherentRisk",
    pattern:
      /\binherent risk\b|\brisk (?:tier|rating|level|classification|category)\b|\bvendor tier\b|^tier(?:ing)?$/u,
  },
  {
    field: "availabilityCriticality",
    pattern:
      /\bcritical(?:ity)?\b(?! (?:vulnerabilit|patch|finding|issue|incident|function|data|systems|operations|assets|infrastructure))|\bbusiness (?:impact(?! anal)|dependence)\b|\bimpact (?:if|when|of) (?:the |an? )?(?:vendor|supplier|provider|service|outage|loss|discontinu\w+)\b|\bimpact of (?:the |an? )?(?:interruption|failure|disruption|unavailability)(?:$| of (?:the |of )*(?:vendor|supplier|provider|service|function)\b)|^dependency$|\buptime requirement\b/u,
  },
  {
    field: "availabilityCriticality",
    pattern: /\blevel of (?:reliance|dependenc[ey])\b/u,
  },
  {
    field: "systemsUsed",
    pattern:
      /^(?:(?:our |key |it )?(?:systems?|applications?|platforms?|tools?|software|tech stack|and|or|s) ?)+(?:used|in use|names?|accessed(?: by (?:the )?(?:vendor|supplier))?)?s?$|^solution(?: name)?$|^(?:(?:backend|core|internal|client|customer|company|business|production) )+(?:systems?|applications?|platforms?|tools?) (?:accessed|used|in use)$|^(?:used|accessed) (?:systems|applications|platforms|tools)$/u,
  },
  {
    field: "serviceDescription",
    pattern:
      /^(?:service |engagement |business |vendor )?(?:description|purpose|details)\b|\bdescription (?:of|on) (?:the )?(?:service|what)|\bstatement of work\b|\bbusiness scope\b|^(?:please )?describe (?:the |your )?(?:services?|scope of (?:work|services))\b(?! level)/u,
  },
  {
    field: "serviceLine",
    pattern:
      /^(?:service|services|service line|tower|lob|process|workstream|engagement|capabilities|category|function|sow)$|\bservices? (?:provided|rendered|delivered|supplied|category|type|line|offered|name|purchased|bought|outsourced|scope|description)\b|\b(?:type|nature|category|kind) (?:of )?(?:the )?(?:ict |it |outsourced )?services?\b|\b(?:business )?(?:process(?:es)?|functions?) (?:supported|outsourced|covered)\b|^process(?: (?:lob|line of business|name))?$|\b(?:what|which) services? (?:do|does|will|would|is|are|was|were)\b(?: \w+){0,4} (?:provid\w*|deliver\w*|perform\w*|render\w*|supplie\w*|supply)(?:$| (?:to|for) (?:us|our|the (?:company|bank|client|group|customer))\b)|^(?:proposed|requested|contracted|purchased|current|main|primary) services?$|\bsummary of services\b|\boutsourced (?:process|function|activity|service)(?:es|s)?\b|\bscope of (?:services|work)\b|\bwhat (?:do they|they|does the (?:vendor|supplier)) do\b|^(?:products? (?:and |or )?services?|services? (?:and |or )?products?)(?: (?:provided|supplied|delivered)(?: (?:to|for|by|a) .*)?)?$|^provided services?$|^(?:(?:products?|services?|and|or) )+(?:(?:being )?(?:reviewed|assessed|evaluated)|under (?:review|assessment|evaluation)|in question)$|^evaluated (?:products?|services?)$|^function outsourced$/u,
  },
  {
    field: "evidenceDate",
    pattern:
      /^(?:date )?(?:last )?(?:review(?:ed)?|assess(?:ed|ment)?)(?: date| on)?$|^last (?:verified|checked)(?: date| on)?$|^(?:zuletzt )?gepruft(?: am)?$|\bdate (?:of (?:last )?)?review(?:ed)?\b|\blast (?:risk )?review\b/u,
  },
  {
    field: "evidenceDate",
    pattern:
      /\b(?:evidence|doc(?:ument)?s?|report|certificate) (?:was )?(?:reviewed|read|seen|checked) on\b/u,
  },
  {
    field: "evidenceSeen",
    pattern:
      /\b(?:reviewed|read|seen) by us\b|\bevidence (?:seen|reviewed)\b|\bdoc(?:ument)?s? (?:reviewed|read|seen)\b|^(?:reviewed|validated)$/u,
  },
  { field: "answerDate", pattern: /\bdate completed\b|\bresponse date\b|\bquestionnaire date\b/u },
  { field: "otherAssurance", pattern: /\bother (?:assurance|reports?|attestations?)\b/u },
];
