import { oneOf, wordings } from "../../text/wordings.ts";

/** Words with which a text brings in whoever hosts, stores, delivers or handles things for the vendor. */

/** What is done by, at or with whoever is used, whatever the sentence's subject. */
export const PLACED = oneOf({
  "it is kept there": wordings`
    [Hh]osted | [Ss]tored | kept | housed | located | lives? | lies? | sits? | backed up | archived | based
    colocated
  `,
  "it runs there": wordings`
    runs? | running | deployed | powered | operated | run | built | installed
  `,
  "it is done there": wordings`
    handled | managed | processed | served | protected | [Oo]utsourced | [Ss]ubcontracted
    contracted out
  `,
  "it is shredded, printed or sent there": wordings`
    shredded | printed | scanned | delivered | sent | shipped | routed
  `,
  German: wordings`
    gehostet | gespeichert | stehen | läuft
  `,
  French: wordings`
    hébergée?s? | stockée?s? | assurée?s? | fournie?s? | opérée?s? | gérée?s?
  `,
  "Spanish and Portuguese": wordings`
    alojad[oa]s? | almacenad[oa]s? | hospedad[oa]s? | armazenad[oa]s? | gestionad[oa]s?
    processad[oa]s? | alojan? | almacenan? | hospedan? | armazenam | ficam | residen
  `,
  Italian: wordings`
    ospitat[oaie] | conservat[oaie]
  `,
  Dutch: wordings`
    gehost | opgeslagen
  `,
  "Danish, Norwegian, Swedish": wordings`
    lagras | lagres | lagret | lagrade | hostas | hostes | hostet | driftas | driftes | driftet
  `,
  "Polish and Czech": wordings`
    przechowywan[aey] | hostowan[aey] | uložen[aoyá] | uložena | hostován[aoy]
  `,
  "Slovene and Croatian": wordings`
    so(?= pri ) | teče | gostuje | shranjen[aio] | su(?= kod ) | čuvaju | pohranjen[aio]
  `,
});

/** "At", "by", "on top of". */
export const AT = oneOf({
  English: wordings`
    on top of | on | in | inside | within | at | by | with | using | via | through | to | over
    across | under
  `,
  German: wordings`
    bei | auf | in der | bei der | durch | von
  `,
  French: wordings`
    chez | sur | par | dans
  `,
  "Spanish and Portuguese": wordings`
    en | em | na | no | pela | pelo | por
  `,
  Italian: wordings`
    presso | su | da
  `,
  Dutch: wordings`
    bij | op | door
  `,
  "Danish, Norwegian, Swedish": wordings`
    hos | på | i
  `,
  "Polish and Czech": wordings`
    w | u | na | v
  `,
  "Slovene and Croatian": wordings`
    pri | kod
  `,
});

/** What opens a sentence with a capital and is nobody's name: "Customers use …". */
export const NO_USER = oneOf({
  "somebody else": wordings`
    Customers | Clients | Teams | Compan | Users | People | Organi | Business | Millions
    Enterprises | Developers | Startups | Companies
  `,
  "no noun": wordings`
    You | They | Who | Please | To | When | If
  `,
});

/** Says that whoever speaks uses what follows: "use", "rely", "partner". */
export const USES = oneOf({
  "has chosen it": wordings`
    use | uses | using | used | chose | chosen | selected | picked | leverage | leverages
    utili[sz]e | utili[sz]es | employ | employs
  `,
  "works with it": wordings`
    contract | contracts | contracted | engage[sd]? | work | works | partner | partners
    partnered | integrate | integrates | rely | relies | depend | depends
  `,
  "puts things there": wordings`
    build | builds | host | hosts | store | stores | run | runs | keep | keeps | send | sends
    process | processes
  `,
  German: wordings`
    nutzt | nutzen | verwendet | verwenden
  `,
  French: wordings`
    utilise | utilisons
  `,
  "Spanish, Portuguese, Italian": wordings`
    utiliza | utilizamos | usa | usamos
  `,
  Dutch: wordings`
    gebruikt | gebruiken
  `,
  "Danish, Norwegian, Swedish": wordings`
    använder | bruger | bruker
  `,
});

/** Between the verb and the name: "work with", "store all our data on", "utilise les". */
export const WHAT_IS_USED = oneOf({
  "how or where": wordings`
    with | on | upon | to | in | at | for | via | from
  `,
  "what of": wordings`
    all | files? | data | everything | our | the | its | your | customer | user | content
    services? | platform | application | app | it | them | [Ss]ervers? | Rechenzentren
  `,
  "other languages": wordings`
    der | die | das | des | von | les | le | la | los | el | du | de | van
  `,
});

/** What somebody is used for: "Email delivery: …", "hosting is provided by …". */
export const FUNCTION = oneOf({
  "running it": wordings`
    [Hh]osting | [Ss]torage | [Ii]nfrastructure | [Ww]eb hosting | [Ss]ervers?
    [Dd]ata cent(?:er|re)s? | [Cc]loud | CDN | [Cc]ompute | [Dd]atabases? | [Bb]ackups?
    [Qq]ueues? | [Hh]osting-?[Pp]artner
  `,
  "sending things": wordings`
    [Ee]-?mails?(?:\s(?:delivery|service))? | SMS | [Tt]elephony | [Mm]essaging
  `,
  "signing in": wordings`
    [Aa]uth(?:entication)? | [Ll]ogin | [Ii]dentity
  `,
  "artificial intelligence": wordings`
    [Vv]ector (?:store|database) | AI | LLM | [Mm]odels?
  `,
  "watching it": wordings`
    [Aa]nalytics | [Mm]onitoring | [Ll]ogging
  `,
  "other things": wordings`
    [Pp]ayments? | CRM | [Hh]elpdesk | [Mm]aps | [Ss]earch
  `,
  "other languages": wordings`
    [Hh]ébergement | [Hh]ospedagem | [Aa]lojamiento
  `,
});

/** What they are called: "our hosting provider, Northbase". */
export const PROVIDER = oneOf({
  English: wordings`
    provider | processor | host | hoster | vendor | supplier | contractor | partner | landlord
    carrier
  `,
  German: wordings`
    Anbieter | Dienstleister
  `,
  French: wordings`
    fournisseur | hébergeur
  `,
  "Spanish, Portuguese, Italian": wordings`
    proveedor | provedor | fornecedor | fornitore
  `,
});

/** "Northbase hosts us", "Postbird delivers our email". */
export const DOES = oneOf({
  "keeps it": wordings`
    hosts | stores | keeps | archives
  `,
  "runs it": wordings`
    runs | manages | operates | powers | serves | provides | supplies
  `,
  "handles it": wordings`
    delivers | handles | processes | prints
  `,
});

/** The beginnings of what a text needs to bring anybody in; most texts have none of it. */
export const MAY_BE_USED = oneOf({
  "what is done there": wordings`
    host | stor | kept | keep | hous | locat | li[ev] | sit | run | deploy | power | back | archiv
    shred | print | scan | operat | handl | manag | deliver | sen[dt] | ship | rout | outsourc
    subcontract | contract | process | serv | protect | buil[dt] | bas | install | coloc
  `,
  "the same in German and Dutch": wordings`
    werden | wird | lieg | laufen | gehost | gespeichert | stehen | läuft | opgeslagen
  `,
  "the same in French, Spanish, Portuguese and Italian": wordings`
    héberg | stock | assur | fourni | opér | gér | aloja | almacen | hosped | armazen | gestiona
    ospit | conserv
  `,
  "the same in Danish, Norwegian, Swedish, Polish and Czech": wordings`
    lagr | drift | przechow | ulož | so pri | su kod | teče | gostu | shranjen | čuvaj | pohranj
  `,
  "using it": wordings`
    us(?:[ea]|ing) | nutz | verwend | gebruik | använd | brug | bruk | chose | select | pick
    leverag | utili | employ | engag | work | partner | integrat | rel[iy] | depend
  `,
  "what for": wordings`
    infrastructure | e-?mail | payment | database | auth | login | identity | vector | ai | llm
    model | compute | queue | crm | helpdesk | map | web | data | analytics | monitor | log
    cloud | cdn | sms | telephon | messag | search
  `,
  "what they are called": wordings`
    provider | processor | vendor | supplier | landlord | carrier | anbieter | dienstleister
    fournisseur | proveedor | provedor | fornecedor | fornitore
  `,
});

/** Platforms on which evidence for an audit is gathered; whoever uses one may have passed none. */
const COMPLIANCE_PLATFORMS = "Vanta|Drata|Secureframe|Sprinto|Scrut|Thoropass|Tugboat";

/** "We use Drata for SOC 2": the work is done there, and nothing says that it has ended. */
export const PLATFORM_FOR_BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?:${COMPLIANCE_PLATFORMS})\s(?:platform\s)?(?:for|to (?:manage|automate|support|track|run))\s(?:(?:our|the|its|continuous)\s)*$`,
  "u",
);

/** What is written like a name and names nobody who is used. */
export const NO_PROVIDER_NAME = oneOf({
  "standards, laws, techniques": wordings`
    ISO | IEC | SOC | SSAE | ISAE | PCI | HIPAA | GDPR | DSGVO | NIST | AICPA | AES | TLS | SSL
    SSO | NDA
  `,
  "places and months": wordings`
    EU | US | USA | UK | EEA | Europe | Germany | France | Spain | Ireland | India | Canada
    Australia | Switzerland | Frankfurt | London | Dublin | Amsterdam | Paris | Madrid | Manila
    January | February | March | April | May | June | July | August | September | October
    November | December | Q[1-4]
  `,
  "words that open a sentence": wordings`
    The | This | These | Our | We | It | All | Type | Tier | Yes | No | Trust | Enterprise
    Business | Pro | Customer | Client | Big
  `,
  "software that one runs oneself": wordings`
    Docker | Kubernetes | Linux
  `,
  "compliance platforms": COMPLIANCE_PLATFORMS,
});
