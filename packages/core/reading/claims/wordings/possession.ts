import { wordFamily, wordings } from "../../text/wordings.ts";

/** Having it: holds, has, maintains, obtained, completed, and the like. */
export const POSSESSION = wordFamily({
  "has it": wordings`
    holders? of | hold | holds | holding | held | have | has | having | had | maintain | maintains
    maintained | maintaining | possess(?:es)? | retains? | retained | keeps? | boasts? | own
    owns
  `,
  "has got it": wordings`
    obtain(?:s|ed) | achieve[sd] | attain(?:s|ed) | earn(?:s|ed) | receive[sd] | reviewed | seen | gained | awarded
    granted | complete[sd]? | successful(?:ly)? | passed | pass | got | renewed | secured
  `,
  "goes through it": wordings`
    undergoes | undergo | underwent | undergone | implemented | conducts? | conducted | performs?
    performed | carr(?:y|ies|ied) | subject to | submits? | engages?
  `,
  "gives it out": wordings`
    produces? | produced | issue[sd]? | publish(?:es|ed)? | provide[sd]? | offers? | share
    shares | shared
  `,
  "shows it": wordings`
    demonstrat(?:e|es|ed|ing) | evidenced by | supported by | backed by | verified (?:by|through)
    validated (?:by|through) | audited | certified
  `,
  "has it by the way": wordings`
    with | includ(?:e|es|ed|ing) | are | is | been | such as | via
  `,
  German: wordings`
    erhält | verfügen | besitzen | besitzt | verfügt | hat | haben | sind | ist | wurde | erhalten
    mit
    unterhält | unterhalten | (?:liegt|liegen)(?: uns| dem \p{L}+| der \p{L}+)?
  `,
  French: wordings`
    reçoit | recevons | détenons | détient | possède | possédons | dispose | disposons | avons
    obtient | a reçu
    sommes | obtenu | maintien | maintient | maintenons | conserve
  `,
  "Spanish and Portuguese": wordings`
    recebe(?:mos)? | recibe | recibimos | disponemos | dispone | dispomos | dispõe | detém
    detemos | cuenta | contamos | tiene | tenemos | posee | poseemos | estamos | somos | obtuv\w+
    obtiene | obtenemos | conquista | conquistou | conquistamos | alcançou | alcançamos | logró
    logramos | mantenemos | mantemos | obtivemos
    possui | possuímos | temos | tem | conta | mantiene | mantém | obteve | con | com
  `,
  Italian: wordings`
    riceve | riceviamo | ottiene | otteniamo | disponiamo | possiede | abbiamo | ottenuto | detiene | siamo (?:anche )?certificat[ie] | deteniamo | conseguito
    mantiene | manteniamo
  `,
  Dutch: wordings`
    ontvangt | beschikken | beschikt | hebben | heeft | zijn
    behaald | behaalde
  `,
  "Danish, Norwegian, Swedish": wordings`
    har | innehar
  `,
  "Polish, Czech": wordings`
    posiada\w* | mamy | máme | utrzymuj\p{L}+ | uzyskał\p{L}* | otrzymał\p{L}* | získal[aio]?
    držitel\p{L}* | vlastní(?:me)?
  `,
  Russian: wordings`
    имеем | имеет | обладаем | обладает | получили | получила?
  `,
});

/** Whose report it is: "our", "their latest", "the vendor's". */
export const POSSESSIVE = wordFamily({
  "whose it is": wordings`
    our | its | their | the | my | this | vendor['’]s | supplier['’]s | company['’]s
  `,
  "which of them it is": wordings`
    latest | current | valid | active | annual | full | recent | most recent | existing
    published
  `,
  "a name": wordings`
    \p{Lu}[\p{L}\p{N}.]*['’]s
  `,
  German: wordings`
    unsere?r?
  `,
  French: wordings`
    notre | nos
  `,
  "Spanish and Portuguese": wordings`
    nuestr[oa]s? | noss[oa]s?
  `,
  Italian: wordings`
    nostr[oa]
  `,
  Dutch: wordings`
    onze
  `,
});
