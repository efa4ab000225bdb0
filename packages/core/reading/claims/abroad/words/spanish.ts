import { wordings } from "../../../text/wordings.ts";
import type { WordsAbroad } from "../idea.ts";

/** What is said of a certificate or report in Spanish. */
export const spanish: WordsAbroad = {
  telltale: wordings`
    el | los | las | una | del | al | nuestr[oa]s? | nosotros | estamos | est[aá]n? | somos | son | tenemos | tienen?
    ten[ií]a(?:mos|n)? | hemos | ha | hay | con | sin | según | desde | hasta | quien | pero | aunque | también | ya
    a[uú]n | todavía | \p{L}+ci[oó]n | \p{L}+ciones | auditor[ií]as? | \p{L}+mientos? | certificad[oa]s?
    certificar(?:nos|se) | proveedor(?:es)? | empresa | sociedad | dispon(?:e|en|emos) | cuentan? con | contamos
    pose(?:e|en|emos|ía|íamos) | carec(?:e|en|emos) | prescindi(?:mos|r) | obtuv\p{L}+ | solo | sólo | vencid[oa]s?
    caducad[oa]s? | vigente | válid[oa] | pendiente | previst[oa] | a través | subencargados? | trabajamos | seguimos
    \p{L}+arnos | \p{L}+ernos | nunca | jamás | dejamos | perdimos | nos \p{L}+(?:amos|emos|imos) | respetamos
    nos sirve | calcad[oa]s? | adjunt(?:amos|o)
  `,
  partsWords: true,
  ours: wordings`
    nosotros | nuestr[oa]s? | tenemos | hemos | somos | estamos | contamos | disponemos | poseemos
  `,
  contrast: wordings`
    pero | sin embargo | no obstante | en cambio | aunque | sino | mientras que | si bien | a diferencia de
  `,
  certificate: wordings`
    certific\p{L}+ | acreditaci[oó]n | acreditad[oa]s? | informes? | válid[oa] hasta
  `,
  findings: wordings`
    no conformidad\p{L}* | desviaci\p{L}+ | salvedad\p{L}* | hallazgos? | observaci\p{L}+ | reservas? | excepci\p{L}+
    incidencias? | incidentes? | deficiencias? | brechas? (?:de seguridad|significativas?) | restricci\p{L}+
  `,
  and: wordings`
    y | e | así como
  `,
  renewal: wordings`
    renov\p{L}+ | renuev\p{L}+ | recertific\p{L}+
    (?:auditor[ií]as?|visitas?) (?:anual(?:es)? )?de (?:seguimiento|vigilancia|mantenimiento) | pr[oó]rroga
    ampliaci[oó]n | transici[oó]n
  `,
  ideas: {
    nothing: wordings`
      (?:disponen|tienen|cuentan|poseen|est[aá]n|pueden) (?:ustedes|vds|uds) | ¿\p{L}+ | vuestr[oa]s?
      sus (?:subcontratistas|proveedores) | por favor | rogamos | se ruega | indique[n]? | adjunte[n]? | adj[uú]ntelo
      facilite[n]? | especifique[n]? | marque[n]? | exig(?!encias)\p{L}+ | exij\p{L}+ | requer\p{L}+ | requiere[n]?
      solicitamos | se solicita(?:r[aá])? | solicitan | pedimos | piden
      (?:es|ser[aá]|resulta) (?:\p{L}+ )?(?:obligatori|necesari|imprescindible|deseable|exigible|preceptiv|indispensable|requisito|valorable|un requisito)\p{L}*
      requisito (?:\p{L}+ )?(?:obligatorio|de solvencia|mínimo)
      ⁂ (?:obligatori[oa]|requerid[oa]|deseable|imprescindible) | se valorar[aá] | deber[aá]n? | debe[n]?(?! a)
      ha(?:n)? de (?:presentar|acreditar|aportar|disponer|contar|estar)
      tiene[n]? que (?:presentar|acreditar|aportar|disponer|contar|estar|tener) | licitador\p{L}* | adjudicatari[oa]s?
      ofertantes? | oferentes? | concursantes? | candidatos | (?:cada|todo|todos los) (?:proveedor|contratista)(?:es)?
      (?:pliego|licitaci[oó]n|concurso|contrato|cuestionario|cliente|PCAP|PPT)s? (?:\p{L}+ )?(?:menciona|cita|habla|impone|prev[eé]|pide|reclama|estipula|demanda|recoge|contempla|quiere|espera)\p{L}*
      a (?:aportar|presentar|adjuntar|cumplimentar|rellenar|verificar|confirmar|acreditar|entregar|determinar) (?:por|en|con|el|la)
      (?:ayud|acompañ|asesor|apoy|asist|prepar|gui)(?:amos|a|an|ar|ando) (?:\S+ ){0,3}(?:empresas?|clientes?|organizaciones|organización|compañías|pymes|entidades|sociedades)
      (?:te|le|os|les) (?:ayud|acompañ|asesor|gui|prepar)\p{L}+
      consultor[ií]a (?:de|en|para|sobre)(?! \p{L}+ (?:externa|que nos))
      formaci[oó]n (?:\p{L}+ )?(?:sobre|en|de|acerca) | formamos (?:a|en) | capacita\p{L}+
      (?<!en |del )cursos? (?:de|sobre|en|⁂|online) | charlas? | conferencias? | ponencias? | seminarios? | talleres?
      taller | webinars? | gu[ií]as? (?:\p{L}+ )?(?:sobre|de|para|⁂) | listas? de (?:verificaci[oó]n|comprobaci[oó]n)
      libro blanco | descarg(?:ue|a) (?:\p{L}+ )?(?:gu[ií]a|plantilla|libro|checklist) | gratuit[oa]s?
      art[ií]culos? sobre | blog | (?:lead )?auditor(?:es)? (?:líder|jefe|certificad)\p{L}* | (?:suele|suelen)
      normalmente | generalmente | en general | por lo general | habitualmente | típicamente
      una? (?:\p{L}+ )?(?:⁂|(?:certificaci[oó]n|certificado|informe|auditor[ií]a)(?: de)? ⁂) (?:es|tiene una (?:validez|duración)|dura|demuestra|prueba|cuesta|permite|significa|garantiza|acredita)
      ⁂ (?:es|define|establece) (?:la|el|un|una|los) (?:\p{L}+ )?(?:norma|est[aá]ndar|requisitos|referencia|certificaci[oó]n)
      qu[eé] es | si (?:su|sus|tu|usted|el|la|los|las|una?|dispone|cuenta|tiene|procede)n? | en caso de | siempre que
      cuando (?:el|la|su|un) | no (?:es|basta|resulta)(?: \p{L}+)? (?:suficiente|lo mismo|bastante|garantía)
      no basta\p{L}* | se desconoce\p{L}* | desconoc(?:emos|ido|ida) | desconozco
      (?:no|sin) (?:\p{L}+ )?(?:confirmad[oa]|confirmar|especificad[oa]|informaci[oó]n|consta|sabemos|se sabe|verificad[oa])
      por (?:determinar|confirmar|verificar|aclarar)
    `,
    "no-plan": wordings`
      no (?:\p{L}+ )?(?:prevemos|prev[eé]n?|planeamos|planea|pretend\p{L}+|pensamos|piensa|contempla\p{L}*|buscamos|aspira\p{L}*|proyecta\p{L}*|se plantea\p{L}*|nos planteamos|queremos|quiere|perseguimos)
      no (?:est[aá]|tenemos|tiene|se ha|hay|existe\p{L}*|entra|figura) (?:\p{L}+ )?(?:previst|planead|planificad|program|prevision|intenci|plan(?:es)?|entre nuestr|en nuestr|contemplad|proyectad)\p{L}*
      sin (?:planes|intenci[oó]n|previsi[oó]n) | ni (?:est[aá] )?previst[oa]
      (?:nunca|jam[aá]s) (?:\p{L}+ )?(?:buscado|pretendido|intentado|solicitado|querido|planteado) | ning[uú]n plan
    `,
    "taken-away": wordings`
      (?<!(?:no|nunca|jam[aá]s|sin) (?:\p{L}+ ){0,3})(?:retirad[oa]s? | retir[oó] | retiraron | revoc\p{L}+
      suspend\p{L}+ | suspensi[oó]n | anulad[oa]s? | anul[oó] | anularon | cancelad[oa]s? | cancelaron | cancel[oó]
      invalidad[oa]s?) | retirada | revocaci[oó]n
    `,
    over: wordings`
      (?<!no (?:est[aá] |ha )?|sin )(?:caducad[oa]s? | caduc[oó] | caducaron | caducar | vencid[oa]s? | venci[oó]
      vencer sin | expirad[oa]s? | expir[oó] | prescrit[oa]) | extingui\p{L}+
      dej(?:amos|[oó]|ado|aron|é) (?:\S+ ){0,3}(?:vencer|caducar|expirar|morir|perder|escapar|pasar)
      dej(?:amos|[oó]|ado|aron) de (?:tener|estar|contar|disponer|poseer|ser|renovar|mantener)
      no (?:\p{L}+ ){0,3}(?:renov|renuev|prorrog|mantuv|manten|manteni|revalid|prolong)\p{L}*
      sin (?:renovar|renovarlo|renovarla|renovaci[oó]n|prorrogar) | ya no | ya tampoco
      (?:no|nunca) (?:\S+ ){1,4}(?:m[aá]s|de nuevo)(?! (?:que|de)) | ten[ií]a(?:mos|n)?(?! previst)
      dispon[ií]a(?:mos|n)? | cont[aá]ba(?:mos|n) | contaba | pose[ií]a(?:mos|n)? | estuv(?:imos|o|ieron)
      (?<!cuando |ya )est[aá]bamos | tuvimos (?:\p{L}+ )?(?:⁂|certific\p{L}+) | perdi(?:mos|ó|do|eron) | p[eé]rdida
      abandon(?:amos|[oó]|ad[oa]|aron) | renunci(?:amos|[oó]|ad[oa]) | se (?:nos )?acab[oó]
      (?:se )?termin[oó] (?:⁂|para) | finaliz[oó] (?:la vigencia|su vigencia)
      (?:dimos|puesto|pusimos) (?:por terminad|fin)\p{L}* | descontinuad[oa] | antiguamente | en el pasado | anta[ñn]o
      en su d[ií]a | (?:antigu[oa]|ex) (?:⁂|certificad[oa]|certificaci[oó]n) | obsolet[oa]s? | qued[oó] sin efecto
      lleg[oó] a su fin | (?:dimos|dio|dado) de baja | ces(?:amos|[oó]|ad[oa]) | se nos pas[oó]
      (?:quit(?:aron|[oó])|desapareci[oó]) | era v[aá]lid[oa] | era(?:mos|n)? (?:titular|poseedor)\p{L}*
      [uú]ltim[oa] (?:\S+ ){0,3}(?:fue|data|es|se hizo|se remonta) (?:\p{L}+ ){0,2}20[01]\d
    `,
    planned: wordings`
      previst[oa]s? | prevemos | prev[eé]n? | previsi[oó]n | planea\p{L}* | planific\p{L}+
      tenemos (?:\p{L}+ )?plan\p{L}* | proyecta\p{L}* | en proyecto | proyecto (?:de|⁂) | aspira\p{L}* | ambici\p{L}+
      pretend\p{L}+ | esper(?:amos|a|an|ando|ad[oa]) | confiamos en | queremos | quiere | pensamos
      tenemos intenci[oó]n | intenci[oó]n de | objetivo (?:es|de|⁂|para|20) | nuestro objetivo
      con (?:el objetivo|vistas|miras|idea|intenci[oó]n)
      en (?:curso|tr[aá]mite|tr[aá]mites|preparaci[oó]n|proceso|marcha|progreso|implantaci[oó]n|implementaci[oó]n|fase|v[ií]as|camino|desarrollo(?! de)|espera|construcci[oó]n)
      pendientes? de | pendiente | ⁂ pendiente | prepar(?:amos|ando|ándonos|ándose|aci[oó]n|ativos)
      trabaj(?:amos|ando|a) (?:\p{L}+ ){0,2}(?:para|en|hacia) | a (?:mitad|medio) (?:de )?camino | a mitad
      hacia (?:⁂|(?:la|el|su|nuestra) (?:certific|acredit|obten)\p{L}+) | camino (?:de|a|hacia)
      (?:hemos|ha|han|se ha|est[aá]) (?:ya |recientemente |formalmente )?(?:iniciad|emprendid|comenzad|empezad|arrancad|lanzad|puesto en marcha|contratad|solicitad|presentad|encargad)\p{L}*
      inici(?:amos|[oó]|aremos|ar[aá]) | emprend(?:imos|ió|eremos) | comenz(?:amos|ó|aremos|ar[aá])
      empez(?:amos|ó|aremos|ar[aá]) | arranc(?:amos|ó|ar[aá]) | puso en marcha
      proceso de (?:certific|obten|implant|auditor)\p{L}+ (?:\S+ )?(?:de|en|est[aá]|⁂|iniciado|abierto)
      (?:estamos|est[aá]n?|seguimos|sigue) (?:\p{L}+ )?(?:gestion|tramit|implant|implement|obten|certific|prepar|negoci|busc|ultim|finaliz|complet|cerr|termin|desarroll|constru|elabor)\p{L}*(?:ando|iendo|ándo|iéndo)(?:nos|se)?
      tramitamos | inmers[oa]s? | ultimamos | nos (?:hemos propuesto|proponemos|marcamos)
      (?!(?:envi|facilit|aport|remit|adjunt|proporcion|present|manten|mantendr|renov|segu|coment|entreg)\p{L}+)\p{L}{3,}[aei]remos
      (?:certificar|auditar|emitir|expedir|conceder|otorgar)[aá]n?(?: en| el| antes| a)
      nos (?:compromete|acompaña|ayuda|asesora|gu[ií]a|prepara)\p{L}* | se compromete a | comprometid[oa]s a
      (?:obtendr|lograr|conseguir|alcanzar|recibir|tendr|dispondr|contar|pasar|superar|elegir|acometer|abordar|realizar|finalizar|completar|llegar)(?:emos|[aá]n?)
      (?:ser|estar)(?:emos|[aá]n?)(?! (?:enviad|remitid|facilitad|disponible|a (?:su )?disposici)) | vamos a
      va a (?:obtener|certificar\p{L}*|ser|tener|pasar)
      auditor[ií]a(?: \p{L}+)* (?:ser[aá]|tendr[aá]|est[aá] (?:previst|planificad|programad|fijad)a)
      (?<!(?:logr|consigu|consegu|acab)\p{L}+ (?:de )?)certificar(?:nos|se)
      (?:para|a) (?:obtener|conseguir|lograr|alcanzar) (?:\p{L}+ )?(?:⁂|certific\p{L}+)
      an[aá]lisis de (?:brechas|carencias|diferencias) | gap[- ]analysis | plan de acci[oó]n | hoja de ruta | roadmap
      pre-?auditor[ií]a | auditor[ií]a (?:previa|final|inicial) (?:en|prevista|ser) | presupuest\p{L}+
      programad[oa]s? (?:para|en)
      pr[oó]xim[oa]s? (?:año|mes|meses|trimestre|semestre|ejercicio|primavera|verano|otoño) | pr[oó]ximamente
      (?:año|mes|trimestre) que viene | en breve | a corto plazo | en (?:el futuro|un futuro) | futur[oa]
      antes de (?:fin|final|que acabe|que termine)\p{L}*
      en (?:los|unos|el plazo de|un plazo de) (?:\S+ )?(?:\p{L}+ )?meses | de aqu[ií] a | a[uú]n por
    `,
    denied: wordings`
      no (?:(?:lo|la|los|las|nos|se|le|les) )?(?:tenemos|tienen?|tengo|dispon\p{L}+|contamos|cuentan?|pose\p{L}+|estamos|est[aá]n?|somos|son|es|hemos|han?|hay|existe\p{L}*|figura\p{L}*|ostenta\p{L}*|podemos|puede|forma|obtuv\p{L}+|consegu\p{L}+|consigui\p{L}+|super\p{L}+|pas(?:amos|[oó])|concedi\p{L}+|otorg\p{L}+|emiti\p{L}+|logr\p{L}+|aplica|certificad\p{L}+|acreditad\p{L}+|auditad\p{L}+)(?! (?:\p{L}+ )?(?:solo|s[oó]lo|solamente|únicamente|exclusivamente|caducad|vencid|expirad|suspendid|public|limitad|subcontrat|hallazgo))
      (?:nunca|jam[aá]s) (?:\p{L}+ ){0,2}(?:sid[oa]|hemos|ha|han|tuv\p{L}+|obtuv\p{L}+|tenido|auditad\p{L}+|certific\p{L}+)
      no (?:certificad|acreditad|auditad)[oa]s?
      sin (?:certificar\p{L}*|certificad[oa]s?|certificaci[oó]n|⁂|acreditaci[oó]n|informe|auditar) | ni ⁂
      ni (?:lo|la) tenemos | ning[uú]n[oa]? (?:\p{L}+ )?(?:certific\p{L}+|informe|⁂|auditor[ií]a) | tampoco
      carec\p{L}+ | carente\p{L}* | prescind\p{L}+ | desprovist[oa]s?
      (?:a|por) falta de (?:⁂|certific\p{L}+|informe|acreditaci[oó]n)
      falta(?:n|nos)? (?:\p{L}+ )?(?:⁂|certific\p{L}+|el|la) | nos falta | ausencia de | deneg\p{L}+ | rechaz\p{L}+
      suspendimos | fracas\p{L}+ | desestim\p{L}+ | descart\p{L}+ | (?:nosotros|hoy|nuestra empresa) no$
    `,
    others: wordings`
      (?<!(?:como|somos|somos un|es un) )(?:proveedor|prestador|operador)(?:es)? (?:\p{L}+ )?(?:de |del )?(?:servicios? )?(?:de |en )?(?:la )?(?:alojamiento|nube|hosting|cloud|infraestructuras?|hospedaje|housing|datos|IaaS|centros? de datos|colocation)
      (?:solo|s[oó]lo|solamente|[uú]nicamente) (?:\p{L}+ )?(?:alojamiento|hosting|hospedaje|infraestructura|centro de datos)
      (?:alojamiento|hosting|hospedaje|infraestructura|nube) (?:solamente|[uú]nicamente|solo|s[oó]lo|externo)
      (?:nuestr[oa]s? (?:\p{L}+ )?|un (?=tercer|subcontr|hosting|data|cpd|centro))(?:proveedor(?:es)?|subcontratistas?|sub-?encargados?|socios?|partners?|prestador(?:es)?|hosting|data ?center|cpd|centros? de datos|tercero|hoster) (?:\S+ ){0,9}(?:est[aá]n?|tienen?|dispone[n]?|cuentan?|posee[n]?|ostenta[n]?|es|son|s[ií]|certificad\p{L}+|mantiene[n]?|⁂)
      (?:⁂|certificado|certificaci[oó]n|informe) (?:\S+ )?(?:de|del) (?:nuestr[oa]s? |un )?(?:proveedor|subcontratista|subencargado|socio|partner|prestador|hosting|data ?center|centro de datos|tercero)(?:es|s)?
      (?:expidi|emiti|otorg|concedi|pertenec|correspond)\p{L}+ (?:\p{L}+ )?(?:a|al|a nombre de) (?:nuestr[oa]s? )?(?:proveedor|subcontratista|socio|partner|prestador|hosting|centro de datos)(?:es|s)?
      (?:por|a trav[eé]s de|mediante|v[ií]a|en) (?:nuestr[oa]s? |el |un )(?:proveedor|subcontratista|socio|partner|prestador|hosting|data ?center|cpd|centro de datos|tercero)(?:es|s)?
      el (?:hosting|hoster|subcontratista|centro de datos) (?:quien|que|es|tiene|est[aá])
      (?:subcontratista|subencargado)s? que | los datos (?:\S+ ){0,4}(?:en|por) un
      (?:a trav[eé]s de|mediante|v[ií]a|en|de|por|sobre) (?:AWS|Amazon|Azure|Microsoft|Google|GCP|OVH\p{L}*|Hetzner|IONOS|Equinix|Arsys|Acens|Interxion|Telef[oó]nica|Sarenet)
      (?:aloj|hosped)(?:amos|ad[oa]s?|a|an) (?:\p{L}+ )?(?:en|por) (?:un|una|el|la nube|centros|servidores|instalaciones de)
      nos alojamos | (?:nivel|capa) f[ií]sic[oa] | externaliz\p{L}+
      (?:nube|infraestructura|servidores|cpd|instalaciones|plataforma) de (?:un tercero|terceros|AWS|Google|Microsoft|Amazon|Azure)
      servidores alquilados | pertenec\p{L}+ a(?:l)? (?:grupo|matriz|operador|proveedor|hosting|centro)
      (?:[uú]nicamente|solo|s[oó]lo|solamente) (?:lo |la )?(?:tiene|posee|ostenta|est[aá]) (?:certificad[oa] )?(?:el|la|nuestr[oa]) (?:hosting|proveedor|matriz|grupo|centro|empresa matriz)
      (?:empresa|sociedad|entidad|compañía|casa)[- ](?:hermana|matriz|madre|filial) | (?:en|de|a) la matriz
      nuestra matriz | a nivel de grupo | holding | filial (?:\S+ ){0,4}(?:fuera|no) | colocation | colocaci[oó]n
    `,
    aligned: wordings`
      (?<!no )conform(?:es?|idad)(?! con (?:el|la) (?:RGPD|ley|LOPD)) | de acuerdo (?:con|al?)(?! nuestr)
      acorde\p{L}* | seg[uú]n(?! nuestr) | en l[ií]nea con | aline\p{L}+ | alinead\p{L}+ | inspir\p{L}+ | calcad[oa]s?
      (?:se |nos )?ajust\p{L}+ | bas(?:ad[oa]s?|amos|a|an|arse) | apoy(?:amos|a|ad[oa])\p{L}* en | fundament\p{L}+
      respet\p{L}+ | segui(?:mos|do|da|r)(?! (?:siendo|estando|certificad|teniendo)) | sigue[n]? (?:⁂|los?|las?|el)
      siguiendo | aplic(?:amos|a|an|ad[oa]s?|ando) | (?:sirve|como|de|es|nuestra) (?:\p{L}+ )?referencia | referente
      (?:buenas|mejores) pr[aá]cticas | principios | requisitos | criterios | directrices | recomendaciones | pautas
      marco (?:de referencia|interno) | esp[ií]ritu | deriv\p{L}+ | tom(?:amos|ad[oa]s?) (?:\S+ )?(?:como|de)
      compatible\p{L}* | coheren\p{L}+ | se corresponden? | equivalente\p{L}* | cumpl(?:imos|e|en|ir|iendo|imiento)
      satisf\p{L}+ | adher\p{L}+ | orient\p{L}+ | guia\p{L}* | nos regimos | se rige[n]? | a la luz de
      en consonancia | sujet[oa]s? a | model(?:ad[oa]s?|o) | auto-?(?:evalua|declara|diagn)\p{L}+
      auditor[ií]as? internas? | implant(?:ad[oa]s?|amos) | implement(?:ad[oa]s?|amos) | adopt(?:amos|ad[oa]s?)
    `,
    held: wordings`
      publica\p{L}* | elabora\p{L}* | cubr\p{L}+ | consig\p{L}+ | certificad[oa]s? | (?:somos|fuimos) auditad[oa]s
      certific[oó] | acreditad[oa]s? | tenemos | tienen? | tengo | dispon(?:emos|e|en|iendo) | cont(?:amos|ando) con
      cuentan? con | pose(?:emos|e|en|edor\p{L}*) | ostent(?:amos|a|an) | titular(?:es)? | obtuv(?:imos|o|ieron)
      obtenid[oa]s? | obtiene | consegu(?:imos|ido|ida) | consigui[oó] | logr(?:amos|[oó]|ad[oa])
      alcanz(?:amos|[oó]|ad[oa]) | super(?:amos|[oó]|ad[oa]s?) | aprob(?:amos|[oó]|ad[oa])
      (?:pasamos|pas[oó]|pasar|pasado) (?:\S+ ){0,6}(?:⁂|[eé]xito|auditor[ií]a) | otorg(?:[oó]|aron|ad[oa])
      concedi(?:[oó]|eron|d[oa]) | expedi(?:d[oa]|[oó]) | emitid[oa] | recibi(?:mos|[oó]|d[oa])
      entreg(?:[oó]|aron|ad[oa]) | renov(?:amos|[oó]|ad[oa]s?|aron) | reemiti[oó] | manten(?:emos|id[oa]|imiento)
      mantiene[n]? | conserv(?:amos|a|ad[oa]) | revalid\p{L}+ | prorrog\p{L}+ | recertific\p{L}+ | v[aá]lid[oa]s?
      vigentes? | vigor | vigencia | adjunt(?:amos|o|a|ad[oa]s?) | anex(?:o|a|amos) | disponibles?
      descarg(?:ar|ad[oa]|able)\p{L}* | consult(?:ar|able)\p{L}* | a (?:su )?disposici[oó]n | bajo petici[oó]n
      (?:podemos|puede) (?:\S+ ){0,3}(?:aportar|presentar|facilitar|enviar|acreditar|mostrar) | facilitamos
      aportamos | (?:conclu|finaliz|cerr|termin)\p{L}+ (?:\S+ ){0,4}(?:sin|con [eé]xito) | con [eé]xito
      (?:auditor[ií]a|⁂|informe) (?:\S+ ){0,6}sin (?:\p{L}+ )?(?:no conformidades|no conformidad|salvedades|desviaciones|hallazgos|observaciones|reservas)
      s[ií] | confirm(?:[oó]|amos|ad[oa]) | cubre | abarca
    `,
  },
};
