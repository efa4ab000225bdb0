import { wordings } from "../../../text/wordings.ts";
import type { WordsAbroad } from "../idea.ts";

/** What is said of a certificate or report in French. */
export const french: WordsAbroad = {
  telltale: wordings`
    nous | notre | vous | votre | est | sont | sommes | avons | avez | étions | avions | ont | été | être | pas | ne
    n['’]\p{L}+ | qu['’]\p{L}+ | du | les | une | et | à | aux | pour | dans | chez | avec | sur | vers | depuis
    sans | selon | leur | aucune? | jamais | encore | déjà | mais | certifi(?:ée?s?|ee) | hébergeurs? | hébergée?s?
    hébergement | fournisseurs? | sous-traitants? | prestataires? | société | groupe | obtenue?s? | prévue?s?
    périmée?s? | expirée?s? | valable | titulaires? | conforme à | \p{L}{3,}ées? | \p{L}{5,}é | néant | absence de
    faute de | refus | retrait | perte de | au niveau | hors | maison | mère | uniquement | seulement | hébergeant
  `,
  partsWords: true,
  ours: wordings`
    nous | notre | nos | avons | sommes | disposons | détenons | possédons
  `,
  contrast: wordings`
    mais | cependant | toutefois | néanmoins | en revanche | par contre | alors que | tandis que | bien que | quoique
    contrairement à | à la différence de
  `,
  certificate: wordings`
    certifi\p{L}* | attestations? | rapports? | valable jusqu['’]\p{L}+
  `,
  findings: wordings`
    écarts? | non[- ]conformités? | réserves? | remarques | (?:aucune|sans) remarque | exceptions? | anomalies?
    constats? | observations? | manquements? | déviations? | restrictions? | incidents? | failles? | violations?
    fuites?
  `,
  and: wordings`
    et | ainsi que
  `,
  renewal: wordings`
    renouvel\p{L}* | recertifi\p{L}+ | re-certifi\p{L}+
    (?:audits?|contrôles?|visites?) (?:annuel\p{L}* )?de (?:surveillance|suivi|maintien) | prolongation | reconduction
    extension | transition
  `,
  ideas: {
    nothing: wordings`
      (?!rendez-)\p{L}+-vous | \p{L}+-(?:t-)?(?:ils?|elles?|on) | est-ce qu[e'’]\p{L}*
      (?:votre|vos) (?:\p{L}+ )?(?:⁂|certifi\p{L}+|attestations?|rapports?|sous-traitants|prestataires|fournisseurs)
      veuillez | merci de | prière de | indiquez | précisez | joignez | exig(?!ences)\p{L}+
      ⁂ (?:\p{L}+ ){0,2}(?:requise?|obligatoire|souhaitée?|impérative?|demandée?|nécessaire|indispensable)
      (?:est|sont|sera|seront|serait) (?:\p{L}+ )?(?:requi|demandé|souhait|obligatoire|nécessaire|indispensable|impérati|un plus|un atout|appréci)\p{L}*
      impératif | prérequis | pré-requis | doi(?:t|vent)(?! (?:\S+ )?(?:nous être|intervenir|aboutir|avoir lieu))
      devr(?:a|ont)(?! (?:\S+ )?(?:nous être|intervenir|aboutir|avoir lieu)) | devez | devrez
      nous (?:demandons|réclamons|imposons|requérons|attendons (?:de|du|des|d['’]))
      (?:clients?|prospects?|donneurs? d['’]ordres?|acheteurs?) (?:nous )?(?:demand|réclam|impos|veul|attend|souhait)\p{L}*
      candidats | soumissionnaires | (?:titulaire|attributaire) du marché | adjudicataires?
      (?:par|du|le|au|chaque|tout) (?:candidat|soumissionnaire)(?! (?:est|a|dispose|détient|possède))
      (?:chaque|tout) (?:fournisseur|prestataire|titulaire|sous-traitant)
      (?:appel d['’]offres|cahier des charges|CCTP|CCAP|marché|questionnaire|règlement de consultation) (?:mentionn|cit|évoqu|parl|impos|prévoi|demand|réclam|stipul|précis|fai|requier)\p{L}*
      (?<!prêts? |mesure |disposés? |continu\p{L}+ )à (?:fournir|produire|joindre|remettre|transmettre|renseigner|compléter|cocher|vérifier|confirmer|préciser|justifier)
      (?:aid|accompagn|assist|conseill|prépar|guid)(?:ons|e|ent|er|ant) (?:\S+ ){0,3}(?:entreprises|clients?|organisations|organismes|sociétés|PME|collectivités)
      vous (?:aid|accompagn|assist|conseill|prépar|guid)\p{L}+ | soutenons (?:\S+ ){0,2}(?:entreprises|clients)
      conseil (?:en|pour|autour) | formations? | formons (?:\S+ ){1,4}(?:à|aux?|sur) | sensibilis\p{L}+ | conférences?
      séminaires? | ateliers? | webinaires? | guides? | livres? blancs? | check-?lists? | articles? sur | blog
      gratuit\p{L}* | (?:lead|senior)[- ](?:auditor|implementer)s? | auditeurs? (?:principal|principaux|certifi\p{L}+)
      en général | généralement | habituellement | normalement | en principe | typiquement | le plus souvent
      d['’]ordinaire
      une? (?:\p{L}+ )?(?:⁂|(?:certification|certificat|attestation|rapport|audit) ⁂) (?:est (?:valable|valide|une?)|reste|dure|prouve|démontre|coûte|permet|vaut|garantit|signifie)
      ⁂ (?:est|constitue|désigne) (?:la|une?|l['’]une des) (?:\p{L}+ )?(?:norme|standard|référentiel|certification|référence)
      (?:définit|fixe|précise|énonce) (?:les|des) exigences | (?:qu['’]est-ce|qui) (?:que|veut|souhaite)
      si (?:vous|votre|vos|le|la|un|une|les|elle|ils?) | s['’]ils? | lorsqu\p{L}*['’]?\p{L}* | au cas où
      le cas échéant | à condition | sous réserve | ne (?:suffi|signifi|garanti|prouv|veu)\p{L}+ pas | inconnue?s?
      à déterminer | (?:non|pas) (?:été )?(?:confirmé|communiqué|précisé|renseigné|connu|vérifié)e?s?
      (?:pas d['’]|aucune )informations? | ignor(?:e|ons) | ne (?:sais|savons|sait) pas
    `,
    "no-plan": wordings`
      n(?:e |['’])(?:nous |se |s['’])?(?:prévo|envisag|compt|vis|cherch|planifi|souhait|projet|entend|ambitionn|voulons|veut|poursui)\p{L}* (?:\p{L}+ )?(?:pas|plus|aucun\p{L}*|nullement|ni)
      n['’](?:a|avons|ont) (?:jamais|pas|nullement) (?:cherché|souhaité|envisagé|voulu|prévu|entrepris|engagé)
      (?:pas|non|ni) (?:\p{L}+ )?(?:prévue?s?|planifiée?s?|envisagée?s?|programmée?s?|budgétée?s?)
      (?:pas|aucun) (?:\p{L}+ )?projet | (?:pas l['’]|aucune )intention
      pas (?:\p{L}+ )?(?:au programme|à l['’]ordre du jour|à l['’]agenda|dans nos (?:plans|projets|priorités)|une priorité)
    `,
    "taken-away": wordings`
      (?<!(?:pas|jamais|non) (?:été )?)(?:retirée?s? | révoqu\p{L}+ | suspend\p{L}+ | suspension | annulée?s?
      invalidée?s?) | révocation | retrait
    `,
    over: wordings`
      (?<!(?:pas|jamais|non) (?:encore )?)(?:expirée?s? | expir[ae] | expirait | périmée?s? | échue?s? | caduque?s?
      caducs?) | (?:est|sont) arrivée?s? à (?:échéance|expiration|terme) | obsolètes? | (?:a|ont) pris fin
      s['’]est éteint\p{L}*
      laiss\p{L}+ (?:\S+ ){0,6}(?:tomber|expirer|filer|arriver|échapper|périmer|passer|s['’]éteindre|mourir)
      (?:pas|non|jamais) (?:\p{L}+ ){0,2}(?:renouvel|recondu|prolong|prorog|mainten)\p{L}*
      sans (?:\p{L}+ )?(?:renouvel|recondu|prolong)\p{L}+
      n(?:['’]|e )(?:\S+ ){1,4}plus(?! (?:que|(?:de |d['’])(?:écart|non|réserve|remarque|incident)))
      plus (?:valables?|valides?|en vigueur|certifi\p{L}+|d['’]actualité|le cas|titulaires?)
      plus de (?:⁂|certifi\p{L}+|attestation|rapport) | avions(?! (?:obtenu|passé|reçu|déjà))
      (?<!dès 20\d\d |déjà )étions | disposions | détenions | possédions | (?:avait|détenait|possédait) (?:\S+ ){0,2}⁂
      était (?:\S+ ){0,2}certifiée? | autrefois | jadis | (?:par|dans) le passé | naguère
      (?:ancien|ancienne)s? (?:⁂|certifi\p{L}+|attestations?) | était (?:encore )?(?:valable|valide) | valait
      (?:courait|couru|courrait) jusqu['’]\p{L}+ | (?:mis|mettre) un terme | désuétude | dépassée?
      tombée? (?:à l['’]eau|en désuétude) | (?:avons|a) eu ⁂ | il fut un temps | déchue?s? | ôtée?
      (?:avons|a|ont|été) (?:\p{L}+ )?(?:perdue?|abandonnée?|cessé|renoncé|résiliée?|interrompue?|stoppée?|mis fin|arrêté de|arrêté ⁂)
      (?:s['’]est|s['’]était|fut) (?:\p{L}+ )?(?:arrêtée?|terminée?|interrompue?) | perte d[eu]
      derni[eè]re? (?:\S+ ){0,3}(?:remonte|date) (?:à|de) (?:\p{L}+ )?20[01]\d
    `,
    planned: wordings`
      prévue?s? | prévo(?:yons|it|ient|yant) | planifi\p{L}+ | programmée?s? | envisag\p{L}+
      (?:en|le|un|notre|au) projet (?:de |d['’])?(?:⁂|certif\p{L}+|obten\p{L}+|est|a|en) | en projet
      projet(?:ons|te|tent) | visons | visée?s? | (?:vise|visent|visant) (?:⁂|la|une|l['’]\p{L}+|à)
      compt(?:ons|e|ent) (?:\p{L}+ )?\p{L}+(?:er|ir|re|oir)(?! 20) | ambition\p{L}* | aspir\p{L}+ | espér\p{L}+
      espoir | (?:notre|pour|avec|nos) objectifs? | objectif (?:est|20|⁂|fin) | attend(?:ons|ue?s?)
      souhait(?:ons|e|ent) (?:\p{L}+ )?(?:obtenir|être|passer|faire|décrocher) | à l['’]horizon | feuille de route
      roadmap | calendrier
      en (?:cours(?! de validité)|préparation|bonne voie|voie d[e'’]|phase|chemin|route|instance|attente|train|construction|déploiement)
      prépar(?:ons|e|ent|ation|atifs|atoire) | à mi-(?:chemin|parcours)
      sur (?:la|le) (?:bonne |bon )?(?:voie|chemin|point)
      (?<!dirig\p{L}+ |envoy\p{L}+ )vers (?:⁂|(?:la |une |l['’]|notre )(?:certif|attest|obten)\p{L}+)
      (?:avons|a|ont|sommes|est|sont|s['’]est|venons d[e'’]) ?(?:nous |déjà |bien |récemment |officiellement |été |tout juste )?(?:lanc|entam|initi|démarr|entrepr|amorc|début|commenc|enclench|mandat)\p{L}*
      engag\p{L}+ (?:\p{L}+ )?(?:dans (?:une|un|la|le)|à (?:obtenir|être|faire|passer|décrocher)|vers|la (?:démarche|procédure)|le (?:processus|projet))
      (?:démarche|procédure|processus|dossier|demande|chantier) (?:\S+ ){0,4}(?:engagée?|lancée?|en cours|entamée?|déposée?|court|avance|progresse)
      travaill\p{L}+ (?:\p{L}+ ){0,2}(?:à|sur|pour|vers|afin|au) | œuvr\p{L}+ (?:pour|à)
      nous (?:accompagne|aide|guide|prépare|assiste|conseille)(?:nt)?
      (?:nous|se|de|à|pour) (?:\p{L}+ )?faire (?:certifier|auditer|attester)
      en vue d(?:e |['’])(?:la |une |l['’]|nous |se )?(?:certif|obten|obtention|être|⁂)\p{L}*
      avons (?:déposé|demandé|sollicité|postulé|budgété)
      d['’]ici(?= (?:à|la|le|fin|peu|l['’]|un|deux|trois|six|quelques|\d)) | dans les (?:\S+ ){1,2}mois
      (?:l['’]an|l['’]année|le mois|trimestre|semestre|printemps|automne|l['’]été|l['’]hiver) prochaine?
      prochaine?s? (?:mois|trimestre|semestre|année) | prochainement | bientôt | sous peu | à terme | à l['’]avenir
      futures? | à venir
      (?:sera|seront|serons|être) (?:\p{L}+ )?(?:certifi|audit|délivr|obtenu|finalis|achev|lanc|fait|réalis|men|émis|établi|prêt|termin|conclu|acquis|passé|effecti)\p{L}*(?= (?:\S+ ){0,3}(?:en|au|à|d['’]ici|fin|début|courant|mi|avant|dans|pour|le|ensuite|sous|après|bientôt)(?!\p{L}))
      (?:aura|auront|aurons) (?:lieu|⁂|notre|obtenu|terminé) | obtiendr\p{L}+ | recevr(?:ons|a) | viendra | suivra
      interviendra | aboutira | passer(?:ons|a) | débutera | commencera | démarrera | allons
      (?:va|vont) (?:\p{L}+ )?\p{L}+(?:er|ir|re)
      (?:finalis|peaufin|achev|prépar)(?:ons|ent)(?! (?:\p{L}+ )?(?:clients|entreprises)) | nous voulons
      dernière main | dernière ligne droite | dépos(?:ons|erons) | analyses? d['’]écarts? | gap[- ]analys\p{L}+
      audit (?:à )?blanc | pré-?audit | plan d['’]actions? | reste (?:encore )?à (?:passer|obtenir|faire)
      achemin\p{L}+ | budget\p{L}*
    `,
    denied: wordings`
      n(?:['’]|e (?:l['’]|la |le |les |nous |se |s['’]|en |y )*)(?:y |en |l['’])?(?:ai|a|avons|avez|ont|est|sommes|sont|suis|avoir|être|ayant|étant|fûmes|fut|dispos\p{L}+|déten\p{L}+|détien\p{L}+|poss[èé]d\p{L}+|bénéfici\p{L}+|peut|pouvons|fait|faisons|font|figur\p{L}+|port\p{L}+|relèv\p{L}+) (?:\S+ ){0,3}(?:pas|aucun\p{L}*|jamais|ni|point|nullement)(?! (?:\p{L}+ )?(?:seulement|uniquement|qu[e'’]|exclusivement|expir|échu|périm|suspend|retir|public|publié|recours|de sous-traitan|limit|rest|concern))
      pas (?:de |d['’]|encore |d['’]aucun |la |le )*(?:⁂|certif\p{L}*|attestation|rapport)
      ne pas (?:être|avoir|disposer|détenir|posséder) | non[- ](?:certifi|attest|audit|titulaire)\p{L}*
      aucune? (?:\p{L}+ )?(?:⁂|certif\p{L}+|attestations?|rapports?|audits? ⁂)
      sans (?:⁂|certif\p{L}+|attestation|rapport|être certifi\p{L}+|avoir) | ni ⁂ | dépourvu\p{L}*
      (?:nous|se|s['’]en) pass(?:ons|e|ent)(?: de| d['’]| du|$) | absence d[eu'’]
      faute (?:de |d['’])(?:⁂|certif|attest|rapport|en avoir)\p{L}*
      manqu(?:e|ons|ent) (?:de |d['’]|encore )?(?:⁂|certif|attest|rapport)?\p{L}* | (?:fait|faisons) défaut
      défaut de certif\p{L}+ | néant
      (?:demande|candidature|dossier|certif\p{L}+|⁂) (?:\S+ ){0,5}(?:rejet|refus)\p{L}+
      (?:rejeté|refusé) (?:\S+ ){0,4}(?:demande|certif\p{L}+|⁂) | échou\p{L}+ | recal\p{L}+ | échec | y avons renoncé
      (?:avons|a) (?:\p{L}+ )?(?:choisi|décidé) de ne pas
    `,
    others: wordings`
      (?<!en tant qu['’]|comme |sommes |sommes un |agit d['’]un )hébergeurs?
      hébergement (?:uniquement|seulement|seul|externe)
      (?:uniquement|seulement) (?:\p{L}+ )?(?:l['’])?(?:hébergement|infrastructure)
      (?:héberg|stock|exploit|infogér|install)\p{L}+ (?:\S+ ){0,2}(?:chez|auprès|par)(?! (?:nous|nos|notre)(?!\p{L}))
      (?:hébergement|infrastructure|cloud) (?:chez|assuré|fourni|par|via)
      (?<!en tant que |sommes |sommes un |comme )(?:fournisseurs?|prestataires?|opérateurs?) (?:de |d['’])?(?:services? )?(?:cloud|hébergement|d['’]hébergement|infrastructures?|d['’]infrastructure|IaaS|nuage|datacenters?|data ?centers?|colocation)
      (?:(?:notre|nos) (?:\p{L}+ )?|une? (?=tiers|sous-traitant|infogér|data|centre))(?:fournisseurs?|prestataires?|sous-traitants?|partenaires?|infogérants?|sous-processeurs?|exploitants?|data ?centers?|centres? de données|tiers) (?:\S+ ){0,9}(?:est|sont|a|ont|l['’]est|dispose(?:nt)?|détien(?:t|nent)|possède(?:nt)?|bénéficie(?:nt)?|porte(?:nt)?|certifi\p{L}+|titulaires?|⁂)
      (?:⁂|certificats?|certifications?|attestations?|rapports?|celle|celui) (?:\S+ )?(?:de|d['’]un|du) (?:notre|nos)? ?(?:\p{L}+ )?(?:fournisseur|prestataire|sous-traitant|partenaire|infogérant|data ?center|centre de données|tiers)s?
      (?:délivr|émis|accord|attribu|décern|établi|appart)\p{L}+ (?:\p{L}+ )?(?:à|au nom de) (?:notre|nos) (?:\p{L}+ )?(?:fournisseur|prestataire|sous-traitant|partenaire|infogérant)s?
      (?:par|chez|via|auprès de) (?:notre|nos|un) (?:\p{L}+ )?(?:fournisseur|prestataire|sous-traitant|partenaire|infogérant|data ?center|centre de données|tiers)s?
      (?:chez|via|par|sur|d['’]|de) ?(?:AWS|Amazon|Azure|Microsoft|Google|GCP|OVH\p{L}*|Scaleway|Outscale|Equinix|Hetzner|IONOS|Infomaniak|Interxion|Telehouse|Ikoula)
      externalis\p{L}+ | hyperscalers? | serveurs loués | n['’]est pas (?:la nôtre|le nôtre|à nous)
      (?:appartien|revien)\p{L}+ (?:à|au) (?:l['’]hébergeur|groupe|notre|fournisseur)
      salles? (?:serveurs?|machines|blanches?) | infogér\p{L}+ chez | (?:maison|société|entreprise)[- ]m[èe]re
      (?:société|entreprise|entité)[- ]s(?:œ|oe)ur | holding | au niveau du groupe | (?:couche|niveau) physique
      colocation | (?<=^|\p{P}\s?)datacenter (?:uniquement|seulement) | filiale (?:\S+ ){0,4}(?:pas|hors)
    `,
    aligned: wordings`
      conform\p{L}*(?! (?:au|à la|aux) (?:RGPD|CNIL|loi|réglementation)) | (?:en )?accord avec | selon | suivant
      d['’]après | en ligne avec | dans la lignée | align\p{L}+ | inspir\p{L}+ | calqu\p{L}+ | cal(?:ée?s?|ons) sur
      (?:nous |s['’])appu\p{L}+ | (?:bas|fond|repos|mod[eè]l|articul|structur)\p{L}+ (?:\p{L}+ )?(?:sur|autour)
      respect\p{L}* | suiv(?:ons|ent|re) | suit | (?:est|sont) (?:\p{L}+ )?suivie?s? | appliqu\p{L}+ | applic\p{L}+
      référentiel\p{L}* | référence | repères? | (?:bonnes|meilleures) pratiques | principes | exigences | critères
      recommandations | préconisations | lignes directrices | fil (?:rouge|conducteur) | boussole
      (?:dans )?l['’]esprit | découl\p{L}+ | dériv\p{L}+ | tirée?s? d[eu'’] | emprunt\p{L}+ | compatib\p{L}+
      cohéren\p{L}+ | correspond(?:ent)? | équivalent\p{L}* | répond\p{L}* (?:aux?|à) | satisf\p{L}+ | adhér\p{L}+
      observons | orient\p{L}+ | guidée?s? | à la lumière | au sens d[eu] | auto-?(?:évalu|déclar|diagnost)\p{L}+
      (?:audits?|contrôl\p{L}+|évaluations?) internes? | (?:mise?s?|mettons|met) en (?:œuvre|oeuvre|place)
      implément\p{L}+
    `,
    held: wordings`
      n['’](?:est|a été) (?:pas|ni|jamais) (?:encore )?(?:expir|périm|suspend|caduc|caduqu|échu|retir|révoqu)\p{L}*
      publi(?:e|ons|é\p{L}*) | établie?s? | couvrant | couvre\p{L}* | décroch\p{L}+ | certifi(?:ée?s?|e) | titulaires?
      détien\p{L}+ | déten(?:ons|ant|teurs?|trice|ue?s?) | dispos(?:ons|e|ent|ant) | poss[èé]d(?:ons|e|ent|ant)
      bénéfici(?:ons|e|ent)
      (?:avons|a|ont|ai) (?:déjà |bien |aussi |également |bel et bien |en effet )?(?:⁂|une?|le|la|l['’]\p{L}+|notre|nos)
      l['’]avons | l['’]est | le sommes | oui | obtenue?s? | obtient | décroch(?:é|e|ée|ons) | réussi\p{L}*
      passé (?:\S+ ){0,3}(?:avec succès|haut la main) | délivrée?s? | (?:remis|reçu|acquis|décroch)e?s? | accordée?s?
      décernée?s? | attribuée?s? | conserv(?:ons|e|ée?s?) | mainten(?:ue?s?|ons) | maintien(?:t|nent)? | renouvelée?s?
      reconduite?s? | prolongée?s? | recertifi\p{L}+ | confirm(?:é|ée|ons) | valables? | valides? | validité
      en vigueur | (?<!mise? )à jour | ci-jointe?s? | pièce jointe | jointe?s? | joignons | annexe | disponibles?
      téléchargeables? | télécharg(?:er|é|ée) | consultables? | accessibles? | sur (?:simple )?demande
      à (?:votre |la )?disposition
      (?:pouvons|peut) (?:\S+ ){0,3}(?:fournir|présenter|transmettre|produire|communiquer)
      (?:conclu|terminé|clos|clôturé|achevé)\p{L}* (?:\S+ ){0,4}(?:sans|avec succès)
      (?:audits?|⁂|rapport) (?:\S+ ){0,5}sans (?:\p{L}+ )?(?:écart|réserve|non-conformité|remarque|exception)s?
      (?:fournissons|présentons|communiquons|transmettons|tenons) | avec succès | porte sur | couvre
    `,
  },
};
