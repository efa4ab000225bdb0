import { wordings } from "../../../text/wordings.ts";
import type { WordsAbroad } from "../idea.ts";

/** What is said of a certificate or report in Italian. */
export const italian: WordsAbroad = {
  telltale: wordings`
    siamo | abbiamo | avevamo | eravamo | nostr[oaie] | noi | gli | della | dello | delle | degli | dei | nel | nella
    nello | alla | allo | dal | dalla | è | che | di | sono | stat[oai] | presso | anche | oggi | più | perché
    questo | possediamo | disponiamo | prevediamo | puntiamo | seguiamo | lavoriamo | contiamo | aiutiamo | chiediamo
    rispettiamo | certificat[oi] | certificazion[ei] | attestat[oi] | attestazion[ei] | scadut[oaie] | decadut[oaie]
    revocat[oaie] | sospes[oaie] | tramite | allineament[oi] | allineat[oaie] | conformi | conformità | previsti
    corso | verifica | ottenut[oaie] | conseguit[oaie] | rilasciat[oaie] | scaricate | solo hosting | \p{L}+iamo
    \p{L}+(?:eremo|iremo) | hanno | \p{L}+zion[ei] | \p{L}+enz[ae] | \p{L}+ment[oi] | (?:dell|nell|dall|sull)(?=['’])
    non(?= (?:ha|è|hanno|c['’]è|ci|si|lo|la|ne|sono|ancora|viene|risulta|certificat[oaie])(?!\p{L})) | fino | entro
    mai | ancora | già | nessun[oa]? | prossim[oa] | ann[io] | revisor[ei] | aziend[ae] | società | cui | quest[ao]
    fornitor[ei]
  `,
  partsWords: true,
  ours: wordings`
    noi | nostr[oaie] | siamo | abbiamo | \p{L}+iamo
  `,
  contrast: wordings`
    ma | però | tuttavia | mentre | bensì | invece | eppure | sebbene | anche se | benché
  `,
  certificate: wordings`
    certificat[oaie] | certificazion[ei] | attestat\p{L}* | attestazion[ei]
  `,
  findings: wordings`
    rilievi? | non[ -]conformità | riserv[ae] | osservazion[ei] | eccezion[ei] | difformità | anomali[ae]
    limitazion[ei] | scostament[oi] | prescrizion[ei]
  `,
  and: wordings`
    e | ed | nonché
  `,
  renewal: wordings`
    rinnov(?:o|are|arl[oa]|eremo) | ricertificazion[ei] | sorveglianza | mantenimento | riesame | transizione
    estensione | proroga
  `,
  ideas: {
    nothing: wordings`
      siete | avete | disponete | possedete | potete | fornite | indicate | allegate | specificate
      scaric(?:ate|a) (?:la|il|gratis)
      vostr[oaie] (?:\p{L}+ )?(?:⁂|certificat|attest|report|rapporto|fornitor|subappalt|subfornitor|partner|provider|aziend|societ|organizzazion|sgsi)\p{L}*
      vi (?:preghiamo|chiediamo) | si prega | (?:ri)?chiediamo | esigiamo | pretendiamo | si (?:ri)?chiede
      (?:è|sono|viene|vengono|sarà|era) (?:\p{L}+ )?(?:ri)?chiest[oaie] | richied(?:e|ono) | deve | devono
      dev['’]essere | dovr(?:à|anno|ebbe|ebbero) | debbono | occorre | è necessari[oa] | obbligatori[oa]
      requisit[oi] (?:minim|obbligator|di gara|di ammiss|di partecip)\p{L}* | titolo preferenziale | gradit[oa]
      aggiudicatari[oa] | concorrent[ei] | offerent[ei] | bando | capitolato | disciplinare | gara d['’]appalto
      esclus[oaie] (?!da) | pena l['’]esclusione | punteggio | operator[ei] economic[oi]
      chi (?:ha|possiede|desidera|vuole) ⁂ | di norma | in genere | generalmente | solitamente | di solito
      normalmente | in generale
      ⁂ (?:è|rappresenta|definisce|specifica|stabilisce) (?:un[oa]?|la|lo|il|i|gli)(?! nostr)
      un (?:certificato|report|attestato) ⁂ (?:dura|vale|dimostra|attesta|ha validità|costa|scade|copre)
      quando scade | se (?:il|la|un|una) (?:fornitore|azienda|società|organizzazione)
      (?:aiutiamo|assistiamo|affianchiamo|supportiamo|accompagniamo|guidiamo|prepariamo|consigliamo|formiamo) (?:\p{L}+ ){0,2}(?:aziende|imprese|clienti|società|organizzazioni|pmi|enti)
      consulenza (?:\p{L}+ )?(?:su|per|sulla|in materia) (?:la )?⁂ | cors[oi] (?:su|di|sulla|per)
      formazione (?:su|sulla|per|in) | (?:un|il|nostro|i|nostri) (?:webinar|seminari[oi]?|workshop)
      (?:nostra|la|una) guida (?:a|su|alla|per) | conferenz[ae] | relator[ei] | lead auditor | white ?paper
      checklist | articolo su | blog
      (?:una|la) (?:certificazione|norma|certificato) ⁂ (?:riguarda|attesta che (?:un|l['’])|dimostra che (?:un|l['’])|significa)\p{L}*
      da (?:verificare|chiarire|confermare|definire|compilare|richiedere|fornire|presentare|allegare|produrre|esibire|trasmettere)
      non (?:è noto|sappiamo|ci risulta se) | a cura del | [\p{L}\u2042]+\s?\?(?!\s*\S) | nessuna risposta
      senza risposta | in attesa di (?:risposta|riscontro) | non (?:ancora )?confermat[oa] | non verificat[oa]
    `,
    "no-plan": wordings`
      non (?:è|sono) (?:\p{L}+ )?(?:previst|pianificat|programmat|in programma)\p{L}*
      non (?:abbiamo |ha )?(?:\p{L}+ )?(?:prevediamo|prevede|intendiamo|intende|pianifichiamo|puntiamo|miriamo|progettiamo|intenzione|in programma|piani)(?!\p{L})
      non abbiamo (?:\p{L}+ )?(?:intenzione|piani|progetti|in programma)
      (?:senza|nessun|alcun) (?:piano|progetto|intenzione)
    `,
    "taken-away": wordings`
      (?<!mai (?:stat[oa] )?)(?:revocat|ritirat|sospes|annullat)[oaie] | revoca | revocò | sospensione
      toltoci | (?:ci|è stat[oa]) (?:stato |è stato )?tolt[oa] | invalidat[oa] | cancellat[oa]
    `,
    over: wordings`
      (?<!non (?:è |sono )?(?:ancora )?)scadut[oaie] | scadde
      (?:lasciat[oa]|lasciare|lasciammo) (?:scadere|decadere|perdere) | decadut[oaie] | cessat[oaie] | estint[oaie]
      non (?:è|sono|l['’]abbiamo|abbiamo|lo|la|venne|fu) (?:\p{L}+ ){0,2}(?:rinnovat|prorogat|mantenut|prolungat|riconfermat)\p{L}*
      non (?:\S+ ){0,4}più(?! (?:solo|soltanto)) | ora non più | oggi non più
      non più (?:valid|in vigore|certificat|in possesso|attiv)\p{L}* | avevamo | eravamo | possedevamo | disponevamo
      aveva | possedeva | era (?:\p{L}+ )?certificat[oa] | erano (?:\p{L}+ )?certificat\p{L}* | in passato | un tempo
      una volta (?:avevamo|eravamo) | precedentemente | ex certificat\p{L}* | pers[oaie] (?!in) | (?:abbiamo|ha) perso
      perdemmo | rinunciat[oa] | rinuncia | abbandonat[oa] | dismess[oa] | disdett[oa] | è finit[oa] | chiuso con
      ultim[oa] (?:\S+ )?(?:⁂|audit|certificato|verifica|report)(?: \S+){0,2} (?:risale|risaliva|scadut)\p{L}*
      obsolet[oa] | invalid[oa] | interrott[oa] | spirat[oaie] | venut[oa] meno | termin[oò]
      (?:validità|certificazione|certificato) (?:è |si è )?(?:terminat|esaurit|conclus|estint)[oa] | smesso | ex
      vecchi[oa] (?:certificat|attest|⁂)\p{L}* | mancato rinnovo | lasciat[oa] (?:cadere|andare|perdere)
      rimast[iao] senza | non rinnovat[oa] | fino al? (?:\p{L}+ )?20(?:[01]\d|2[0-5]) | (?:al|del|nel) passato
      per anni | cadut[oa] | archiviat[oa] | tramontat[oa] | mai più | fino a (?:\S+ ){0,3}(?:fa|scors[oa])
      (?:allora|oggi) (?:siamo )?senza
    `,
    planned: wordings`
      preved(?:iamo|e) | previst[oaie] | prevision[ei] | puntiamo | punta (?:a|ad|alla) | miriamo | mira (?:a|ad|alla)
      contiamo di | conta di | intend(?:iamo|e) | vogliamo | vorremmo | speriamo | aspiriamo | ambiamo | progettiamo
      pianific\p{L}+ | programmat[oaie] | in (?:programma|preparazione|cantiere|lavorazione|arrivo|attesa)
      obiettivo (?:è|⁂|per|di|entro) | in corso(?! di validità) | in itinere
      in fase di (?:certificazione|ottenimento|audit|preparazione|implementazione|conseguimento|valutazione|avvio)
      avviat[oaie] | intrapres[oa] | iniziat[oa] | cominciat[oa] | partit[oa]
      (?:percorso|iter|processo|procedura|progetto|cammino|strada|progetti) (?:di certificazione|verso|per|⁂)
      verso (?:la )?(?:certificazione )?⁂ | a metà (?:strada|percorso|del) | a buon punto
      prepar(?:iamo|ando|arci|azione) | stiamo (?:\p{L}+ )?\p{L}+[ae]ndo(?:ci)? | ci stiamo
      sta (?:\p{L}+ )?\p{L}+[ae]ndo | lavoriamo (?:per|alla|all['’]|a|verso)(?!\p{L}) | lavora (?:per|alla)(?!\p{L})
      (?:gap|gap-) ?analysis | analisi (?:dei|degli) (?:gap|scostament)\p{L}*
      ci impegniamo a (?:conseguire|ottenere|certificar\p{L}+|raggiungere|completare) | non (?:\S+ ){0,4}ancora
      ancora (?:non|in|da) | entro (?:la fine|fine|il|l['’]|dodici|sei|\p{L}+ mesi|20) ?\S* | prossim[oaie] | a breve
      in futuro | future? | roadmap | tabella di marcia | presto | imminente
      (?:otterremo|conseguiremo|avremo|saremo|riceveremo|completeremo|affronteremo|sosterremo|acquisiremo|raggiungeremo|arriverà|otterrà|sarà|saranno|verrà|sceglieremo|inizieremo|avvieremo|faremo|concluderemo|svolgeremo|dovremmo)
      attend(?:iamo|e) | aspettiamo | attes[oa] | candidat[oi]
      richiest[oa] (?:è stata|presentata|inviata|depositata) | domanda (?:è stata )?presentata | budget
      di prossim[oa] | \p{L}+(?:eremo|iremo|rremo)
      (?:si terrà|avrà luogo|seguirà|partirà|inizierà|comincerà|arriverà|avverrà) | fissat[oaie] (?:per|a|al)
      in (?:agenda|calendario|scaletta|dirittura) | calendarizzat[oa]
      (?<!valid[oa] )entro (?!il perimetro|i confini|l['’]ambito) | traguardo | primo passo
      (?:ci )?accompagna(?:no)? (?:\S+ )?(?:verso|alla|a) | cerchiamo di | ci siamo posti | tappa
      deciso di (?:ottenere|certificar\p{L}+|conseguire|intraprendere) | in via di
      (?:manca|mancano) (?:solo|poco|pochi|ancora) | (?:tra|fra) (?:un anno|\p{L}+ mesi) | dovrebbe | all['’]orizzonte
      conseguimento previsto | ci candidiamo
    `,
    denied: wordings`
      non(?! (?:solo|soltanto|confermat|conformit|utilizz|us[ai]|ricorr|subappalt|è scadut|sono scadut|ancora scadut|ha rilevat|hanno rilevat|ha evidenziat|pubblic)\p{L}*)(?!-)
      no | nessun[oa]? | alcun[oa]? | né | mai | priv[oaie] di
      senza (?=(?:\p{L}+ )?(?:⁂|certificat|certificazion|attest)) | manca(?:no)? | assente | mancanza di
      sprovvist[oaie] | a meno di | respint[oa] | rifiutat[oa] | negat[oa] | bocciat[oa] | fallit[oa] | niente | zero
      nulla | neppure | nemmeno | neanche | inesistente | negativ[oa] | (?:tranne|eccetto|salvo|escluso) (?=⁂)
      fuori (?:dal|da) | sprovvediamo | difett(?:iamo|a) | esclud(?:iamo|e) | fuorché
      (?:a|ad|con) (?:l['’])?(?:esclusione|eccezione) (?:di|della) | superflu[oa] | scartat[oa]
      (?:manchiamo|difetto) di | non-certificat[oa]
    `,
    others: wordings`
      (?:nostr[oaie]|dai?|dal|del|dei|al|un|tramite|presso|attraverso|il|lo|i) (?:\p{L}+ ){0,2}(?:provider|fornitor[ei] (?:di|del|della|dei|cloud|iaas|hosting|infrastruttur|dell['’])\p{L}*)(?! che siamo)
      nostr[oi] (?:\p{L}+ )?(?:fornitor[ei]|partner|subfornitor[ei]|gestor[ei]|hoster|outsourcer)(?! e (?:siamo|abbiamo))
      (?:dal|del|al|tramite il|attraverso il) (?:fornitore|partner|gestore|hoster)
      (?<!non (?:ricorriamo|utilizziamo|usiamo) )(?:il|i|un|nostri?|nostro|dal) (?:subappaltator[ei]|sub-?fornitor[ei])
      (?:sub-?responsabil[ei]) | (?:l['’]|un )?hoster
      (?:nostro|nel|del|il|dal|al|un) (?:data ?center|datacenter|data centre|centro dati|centro di calcolo|ced) (?!e siamo)
      ospitat[oaie] | in hosting
      (?:solo|soltanto|solamente|unicamente|limitatamente) (?:per )?(?:a |al |all['’]|l['’])?(?:hosting|infrastruttura|data ?center|cloud)
      per (?:il solo|la sola) (?:hosting|infrastruttura) | coloca(?:tion|zione) | consociat[ae] | consorell[ae]
      capogruppo | (?:la|dalla|nostra|della|alla) (?:holding|casa madre|controllante|società madre)
      società (?:sorella|del gruppo|controllante) | casa madre | livello fisico | risied(?:e|ono) (?:presso|su|in|da)
      presso un terzo | (?:da|di|presso) (?:un )?terz[oi] (?:dotat|certificat|che)\p{L}*
      (?:tramite|via|attraverso|presso|da|di|su|con) (?:AWS|Amazon|Azure|Microsoft|Google|GCP|Aruba|OVH\p{L}*|Hetzner|Equinix|Seeweb|Telecom|TIM|IBM|Oracle)
      AWS | Azure | rilasciat[oa] al (?:nostro )?(?:fornitore|provider|partner|data)\p{L}*
      ci (?:ospita|appoggiamo|affidiamo) | chi (?:ci )?(?:ospita|gestisce) | server farm | web farm | eredit\p{L}+
      gruppo (?:di cui|a cui|cui) | terze parti | poggia su | nostr[oi] (?:servizi |servizio )?cloud
      nostr[oi] server | outsourcer | locat[oa] presso | affidat[oaie] a
      (?:società|ditta|azienda|impresa) che (?:ci|ospita|gestisce|cura|fornisce) | gira(?:no)? (?:su|da|presso)
      terzist[ai] | intestat[oa] (?:al|alla|a) (?!noi|nostra (?:società|azienda|impresa))\S+
    `,
    aligned: wordings`
      conform(?:i|e|ità|emente|iamo) | allineat[oaie] | allineament[oi] | allineiamo | in linea | ispir\p{L}+
      (?:secondo|in base a|sulla base di) (?:le |i |gli |la |lo )?(?:⁂|principi|linee|norm|buone|requisit|controlli|criteri|dettam|standard|prassi)\p{L}*
      princìpi | principi[oa]? | buone (?:pratiche|prassi) | linee guida | spirito | dettami | riferimento
      modellat[oaie] | modell[oi] | deriva(?:no|t[oaie])? | impostat[oaie] | improntat[oaie] | basat[oaie] | basiamo
      si basa(?:no)? | sulla falsariga | seguiamo | segue | seguono | rispett(?:iamo|a|ano|o) | applic(?:a|hiamo|ano)
      adott(?:a|iamo|ano|ato|ata) | osserviamo | aderiamo | aderisce | aderenti | coeren(?:te|ti|za) | soddisf\p{L}+
      in accordo | ottemper\p{L}+ | compatibil[ei] | equivalent[ei] | compliant | autovalutazione | audit intern[oi]
      internamente | attuiamo | implementiamo | ci atteniamo | si attiene | tracciat[oaie] su | orientat[oaie]
      ci orientiamo | mutuat[oaie] | spunto | bussola | traccia | rec?epi\p{L}+ | fatt[oe] propri\p{L}*
      ci (?:rifacciamo|richiamiamo|uniformiamo|adeguiamo|basiamo|guida)
      si (?:rif[aà]|richiama(?:no)?|uniforma(?:no)?|orienta(?:no)?|fonda(?:no)?) | ricalc\p{L}+ | rispecchi\p{L}+
      costruit[oaie] (?:su|attorno|intorno|secondo) | (?:in|a) armonia | sulla scia | nel solco | solco | a norma
      tien(?:e|iamo) conto | teniamo conto | strutturat[oaie] (?:su|secondo) | progettat[oaie] (?:su|secondo)
      attinge\p{L}* | fondat[oaie] su
    `,
    held: wordings`
      ottien\p{L}+ | conquist\p{L}+ | pubblic\p{L}+ | redatt\p{L}+ | copre | coprono | certificat[oaie]
      siamo in possesso | in possesso di | possed\p{L}+ | possied\p{L}+ | dispon(?:iamo|e|gono) | abbiamo
      ce l['’]abbiamo | ha | hanno | dotat[oaie] | deten(?:iamo|ere) | detien[ei] | titolar[ei] | ottenut[oaie]
      conseguit[oaie] | superat[oaie] | passat[oa] | rilasciat[oaie] | emess[oaie] | riemess[oa] | rinnovat[oaie]
      confermat[oaie] | mantenut[oaie] | manteniamo | mantiene | valid[oaie] | in vigore | vigente
      in corso di validità | in allegato | allegat[oaie] | alleghiamo | disponibil[ei] | scaricabil[ei]
      consultabil[ei] | attestat[oaie] | prorogat[oa] | estes[oa] | verificat[oaie] da | esaminat[oaie] da
      acquisit[oa] | vantiamo | vanta | fornit[oaie] | condivis[oaie] | consegnat[oa] | presente
      (?:verificat|auditat|esaminat|riconosciut|acclus|attribuit|ricevut|accreditat|concess|convalidat|aggiornat|confermat)[oaie]
      senza (?:alcuna? )?(?:eccezion[ei]|riliev[oi]|riserv[ae]|osservazioni|non conformità) | esibiamo | forniamo
      condividiamo | inviamo | conserviamo | conferm(?:a|ano|iamo) | attest(?:a|ano) | figura
      è (?:pronto|pronta|attivo|attiva|nostra|nostro)
    `,
  },
};
