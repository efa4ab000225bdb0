import { wordings } from "../../../text/wordings.ts";
import type { WordsAbroad } from "../idea.ts";

/** What is said of a certificate or report in Portuguese, as in Brazil and as in Portugal. */
export const portuguese: WordsAbroad = {
  telltale: wordings`
    não | nao | nós | noss[oa]s? | uma | um | pel[oa]s? | em | foi | foram | temos | tínhamos | são | até | já
    também | jamais | ao | à | às | seus? | suas? | nem | éramos | vocês? | num | numa | possuímos | possuimos
    dispomos | carecemos | prevemos | pretendemos | esperamos | exigimos | ajudamos | trabalhamos | seguimos
    obtivemos | perdemos | deixamos | deixámos | tem | têm | após | então | conosco | connosco | trabalhando | obter
    ainda | certificaç(?:ão|ões) | certificad[oa]s? | auditoria | estamos | somos | está | previst[oa]s? | rumo
    caminho | processo | sem | \p{L}+ção | \p{L}+ções | (?<![.\d])com(?= \p{L}+) | \p{L}+(?:ámos|aremos|eremos)
    \p{L}+agem | outr[oa]s? | quem | \p{L}{3,}mo-nos | boas | princípios | segurança | onde | passar | prazo
    conformidade | alinhamento | alinhad[oa]s? | vencid[oa]s? | suspens[oa]s? | andamento | apenas | alojamento
    hospedagem | fornecedor(?:es)? | comprovativo | baixe
  `,
  partsWords: true,
  ours: wordings`
    nós | noss[oa]s? | somos | temos | estamos | \p{L}+(?:amos|emos|imos|ímos|ámos)(?:-\p{L}+)?
  `,
  contrast: wordings`
    mas | porém | contudo | todavia | no entanto | entretanto | enquanto | embora | ao passo que | apesar de
  `,
  certificate: wordings`
    certificad[oa]s? | certificaç(?:ão|ões) | certificacao | atestad[oa]s?
  `,
  findings: wordings`
    não[ -]conformidades? | nao[ -]conformidades? | ressalvas? | reservas? | exceç(?:ão|ões) | exceções
    observaç(?:ão|ões)(?!:) | apontamentos? | constataç(?:ão|ões) | desvios? | restriç(?:ão|ões) | achados?
  `,
  and: wordings`
    e | bem como
  `,
  renewal: wordings`
    renovaç(?:ão|ões) | renovar | recertificaç(?:ão|ões) | manutenção | vigilância | supervisão | acompanhamento
    transição | extensão | prorrogação
  `,
  ideas: {
    nothing: wordings`
      vocês? | tendes
      (?:seus?|suas?|voss[oa]s?) (?:subcontratados?|fornecedores|suboperadores|prestadores|parceiros|empresa|organização)(?!\p{L})
      voss[oa]s? (?:\p{L}+ )?(?:⁂|certificad|certificaç)\p{L}* | quando (?:vence|expira|caduca)
      (?:indique|anexe|informe|envie|forneça|apresente|descreva|especifique|baixe|descarregue|transfira|confirme)m?
      por favor | favor (?:informar|anexar|enviar|indicar) | solicitamos | pedimos | exig(?:imos|e|em|ida|ido|ência)s?
      requeremos | requer | demandamos
      (?:é|são|será|serão) (?:\p{L}+ )?(?:necessári|obrigatóri|exigid|solicitad|requerid|desejáve|imprescindíve|indispensáve)\p{L}*
      obrigatóri[oa]s? | deve | devem | deverá | deverão | tem de (?:ter|ser|estar|possuir|apresentar)
      requisitos? (?:mínim|obrigatóri|de habilit|do edital|de particip)\p{L}* | adjudicatári[oa]s? | concorrentes?
      licitantes? | proponentes? | edital | caderno de encargos | concurso público | contratada deve\p{L}* | pregão
      excluíd[oa]s? | sob pena de | pontuação | quem (?:tem|possui|quer|deseja) ⁂ | costuma(?:m)? | normalmente
      geralmente | em geral | habitualmente | em regra | por norma
      ⁂ (?:é|define|especifica|estabelece) (?:uma?|a|o|os|as)(?! noss)
      um (?:certificado|relatório) ⁂ (?:dura|vale|comprova|demonstra|atesta|custa|vence)
      (?:ajudamos|apoiamos|assessoramos|acompanhamos|auxiliamos|orientamos|preparamos|assistimos|ajuda|apoia) (?:\p{L}+ ){0,2}(?:empresas|clientes|organizações|negócios|pme\p{L}*|sociedades)
      consultoria (?:em|para|de|sobre) (?:a )?⁂ | formaç(?:ão|ões) (?:sobre|em|de)
      (?:cursos?|treinamentos?|palestras?|webinars?|seminários?|workshops?|conferências?|artigos?)
      (?:treinad|formad|capacitad)[oa]s? (?:em|sobre) | guias? (?:de|sobre|para|da|do) | lead auditor
      auditor(?:es)? líder(?:es)? | e-?book | checklist | a (?:verificar|confirmar|esclarecer|definir|preencher)
      não (?:sabemos|se sabe) | desconhecemos | a apresentar pel[oa]s? | [\p{L}\u2042]+\s?\?(?!\s*\S)
      nenhuma resposta | sem resposta | não (?:respondeu|responderam) | (?:não|nao) confirmad[oa]
      (?:não|nao) verificad[oa]
    `,
    "no-plan": wordings`
      (?:não|nao|nem) (?:\p{L}+ )?(?:prevemos|prevê|pretendemos|pretende|planejamos|planeamos|tencionamos|tenciona|pensamos|ponderamos|visamos|buscamos)
      (?:não|nao) (?:está|estão|foi|é) (?:\p{L}+ )?(?:previst|planead|planejad|nos planos)\p{L}*
      (?:não|nao) (?:há|temos|existem?) (?:\p{L}+ )?(?:planos?|previsão|intenção|projetos?)
      sem (?:planos?|previsão|intenção)
    `,
    "taken-away": wordings`
      (?<!nunca (?:foi )?)(?:revogad|retirad|suspens|cancelad|anulad|cassad)[oa]s? | suspendeu | retirou | cancelou
      revogou | cassou | (?:foi|foram)-nos (?:retirad|cassad|revogad)[oa]s? | invalidad[oa]
    `,
    over: wordings`
      (?<!(?:não|nao) (?:está )?)(?:expirad|vencid|caducad)[oa]s? | (?<!não )expirou | expiraram | venceu | caducou
      caduc[oa] | vencer o
      (?:deix\p{L}+) (?:de (?:ter|ser|estar|possuir|manter|renovar)|vencer|expirar|caducar|cair)
      (?:não|nao) (?:\p{L}+ ){0,2}(?:renovad|prorrogad|mantid|renovámos|renovamos|renovou)\p{L}* | já não | já nao
      (?:não|nao) (?:\S+ ){0,3}mais(?! (?:que|do que)) | tínhamos | tinhamos | tinha | éramos | eramos | possuíamos
      possuía | detínhamos | dispúnhamos | era (?:\p{L}+ )?certificad[oa] | estávamos | antigamente | outrora
      anteriormente (?:certific|tín|tinha)\p{L}* | no passado | ex-certificad\p{L}* | perdemos | perdeu | perdid[oa]
      abandon\p{L}+ | desistimos | renunci\p{L}+ | abrimos mão | encerr(?:ado|ámos|amos|ou) | acabou | terminou para
      cess(?:ou|ado|ada|ámos) | inválid[oa] | sem validade | sem efeito | desatualizad[oa]
      últim[oa] (?:\S+ )?(?:auditoria|certificado|relatório|⁂)(?: ⁂)? (?:foi|é|data|remonta|ocorreu) \S+ 20[01]\d
      findou | prescreveu | extint[oa]s? | caiu
      (?:validade|certificação|certificado) (?:⁂ )?(?:já )?(?:terminou|acabou|findou|chegou ao fim) | chegou ao fim
      fic(?:ámos|amos|ou) sem | estivemos | esteve (?:\p{L}+ )?certificad[oa] | fomos certificad[oa]s até
      até (?:\p{L}+ (?:de )?)?20(?:[01]\d|2[0-5]) | antig[oa]s? (?:certificad|certificaç|⁂)\p{L}* | sem renovação
      não renovamos | interromp\p{L}+ | larg(?:ámos|amos) | cancel(?:ámos|amos) | parámos | paramos | descontinu\p{L}+
      tivemos | possuiu | deteve | (?:do|ao) passado | durante anos | arquivad[oa] | nunca mais | até há \S+ anos
      (?:hoje|agora) (?:estamos )?sem
    `,
    planned: wordings`
      prev(?:emos|ê|isto|ista|istos|istas|isão|imos) | pretend(?:emos|e) | planej\p{L}+
      plane(?:amos|ia|ado|ada|amento) | tencion(?:amos|a) | intenção de | visamos | almejamos | ambicionamos
      esper(?:amos|a) | aguard(?:amos|a|ando) | contamos (?:obter|ter|estar|ser|receber|concluir|com) | queremos
      gostaríamos | objetivo (?:é|de|⁂|para)
      (?:em|no) (?:andamento|curso|preparação|processo|progresso|vias|fase|implementação|implantação|fila)(?! de validade)
      a decorrer | decorre(?:m)? | em vias de | a caminho | caminho (?:para|da|de|rumo) | rumo (?:a|à|ao)
      a meio d[oa] | meio (?:do )?caminho | estamos a (?!par)\p{L}+r(?:-\p{L}+)?
      (?:estamos|está|estão) (?:\p{L}+ )?(?:\p{L}+(?:ando|endo|indo)|nos \p{L}+ndo)(?!\p{L})
      (?:nos )?preparando(?:-nos)? | preparamo-nos | preparação
      (?:inici|começ)(?:amos|ámos|ou|ado|ada|aremos) (?:\S+ ){0,4}(?:processo|projeto|percurso|certificação|preparação|trabalhos|jornada|caminho|⁂)
      processo (?:de )?(?:certificação |⁂ )?(?:já )?(?:começou|iniciado|iniciou|em|está)
      (?:processo|jornada|projeto|percurso) (?:de certificação|de ⁂|para|rumo)
      trabalhamos (?:para|rumo|na|no sentido) | arranc(?:ou|ámos|amos)
      comprometemo-nos a (?:obter|conseguir|alcançar|concluir|certificar\p{L}*)
      nos comprometemos a (?:obter|conquistar|alcançar|concluir) | ainda (?:não|nao|em|sem|por)
      (?:não|nao|sem) (?:\S+ ){0,3}ainda | análise de (?:lacunas|gaps?) | gap analysis | próxim[oa]s? | em breve
      futur[oa](?:mente)?s? | roteiro | roadmap | brevemente | (?<!válid[oa] |validade )até (?:ao |o )?(?:final|fim)
      agendad[oa]s? | marcad[oa]s? para | teremos | obteremos | seremos | estaremos | receberemos | conquistaremos
      concluiremos | alcançaremos | escolheremos | faremos | realizaremos | iniciaremos | será | serão | obterá | terá
      ficará
      (?:vamos|vai|iremos|irá) (?:\p{L}+ )?(?:obter|ter|ser|buscar|conquistar|certificar|iniciar|receber|fazer|concluir)\p{L}*
      buscamos | buscando | candidat\p{L}+ | pedido (?:já )?(?:submetido|apresentado|enviado|entregue)
      orçament\p{L}+ | plano de ação | \p{L}+(?:aremos|eremos|iremos)
      (?:começará|decorrerá|terá lugar|ocorrerá|iniciará|arrancará|chegará) | na (?:agenda|calha|mira|fila|reta final)
      no (?:calendário|cronograma|radar) | calendarizad[oa] | acompanha-nos | nos acompanha | meta | primeiro passo
      procuramos (?:obter|alcançar) | decidimos (?:obter|buscar|certificar|avançar)\p{L}*
      trabalha(?:mos|ndo)? (?:para|na direção) | dentro de | daqui a | deverá | deverão
      falta(?:m)? (?:só|apenas|pouco) | no horizonte | nos candidatamos | (?:se )?comprometeu a obter
    `,
    denied: wordings`
      (?:não|nao)(?! (?:só|so|apenas|somente|confirmad|conformidade|conforme|utiliza|usa|usamo|subcontrat|recorre|expir|venc|pública|divulg|publica)\p{L}*)(?!-)
      nenhum(?:a)? | nunca | jamais | nem | tampouco | sem (?=(?:\p{L}+ )?(?:⁂|certificaç|certificad)\p{L}*)
      carec(?:emos|e|em) | falta(?:-nos|-lhe)?(?! de (?:recurso|tempo)) | ausência de | desprovid[oa]s?
      passamos (?:\p{L}+ )?sem | dispensamos | prescindimos | recusad[oa] | indeferid[oa] | negad[oa] | rejeitad[oa]
      reprovad[oa]s? | chumb\p{L}+ | zero | nada de | inexistente | negativ[oa] | (?:exceto|salvo|menos|tirando) (?=⁂)
      fora d[oa] | abdic\p{L}+ | inexiste | faltam? | (?:com|à) exceção (?:de|da|do) | supérflu[oa] | descartad[oa]
      não-certificad[oa] | isent[oa]s? de
    `,
    others: wordings`
      noss[oa]s? (?:\p{L}+ )?(?:fornecedor(?:es|a)?|provedor(?:es)?|prestador(?:es)?|parceir[oa]s?|hosters?|operador(?:es)?)(?! e (?:somos|temos|estamos))
      (?:d?o|pel[oa]|um|do|ao|no|os|dos|pelos) (?:provedor|provider|fornecedor|prestador)(?:es)? (?:de (?:nuvem|cloud|hospedagem|alojamento|hosting|infra\p{L}*|data ?center|iaas|servidor\p{L}*)|cloud|iaas)
      (?:pelo|do|ao|via o|através do) (?:fornecedor|provedor|parceiro)
      (?<!(?:não|nao|sem) (?:\p{L}+ )?)(?:o|os|um|nosso|nossos|pelo|do) (?:subcontratad|subempreiteir|sub-?contratant|terceirizad)\p{L}*
      sub-?(?:operador|processador|contratante)(?:es|as)?(?!\p{L})
      (?:nosso|o|do|pelo|no|um) (?:data ?center|datacenter|data centre|centro de dados) | hospedad[oa]s?
      alojad[oa]s?
      (?:apenas|só|somente|unicamente|exclusivamente) (?:para |a |o |ao |no )?(?:alojamento|hospedagem|hosting|infra-?estrutura|nuvem|cloud|data ?center)
      (?:o|do|pelo|nosso) hosting | colocation | camada física | empresas? (?:irmã|mãe|do grupo|matriz|controladora)s?
      (?:a|da|nossa|pela|à) (?:holding|casa-mãe|casa mãe|matriz|controladora|empresa-mãe|sociedade-mãe) | coligada
      num terceiro | em um terceiro | (?:de|por|em) terceiros? (?:que|certificad)\p{L}*
      ficam (?:em|num|na|no) (?!país|portugal|brasil)\S+ (?:que|terceiro)
      (?:via|através d[aeo]|por meio d[aeo]|pel[oa]|n[oa]|d[aeo]|em) (?:AWS|Amazon|Azure|Microsoft|Google|GCP|Locaweb|OVH\p{L}*|Hetzner|Equinix|Oracle|IBM|UOL|Ascenty)
      AWS | Azure | (?:quem|que) nos (?:hospeda|aloja) | nos (?:hospeda|aloja) | server farm | herd\p{L}+
      grupo (?:a que|ao qual|de que) | terceiros | noss[oa]s? (?:servidor(?:es)?|nuvem) | colocalizaç\p{L}+ | locador
      (?:empresa|sociedade|firma) que (?:nos|hospeda|aloja|gere|opera|fornece) | (?:correm?|rodam?) (?:na|no|em|nos)
      em nome d[oae] (?!nossa)\S+
    `,
    aligned: wordings`
      (?<!não[ -])(?<!nao[ -])conformidade | conformes? | compatíve(?:l|is) | alinhad[oa]s? | alinhamento | alinhamos
      alinhamo-nos | em linha | inspir\p{L}+(?:-nos)? | de acordo | princípios | principios | boas práticas
      melhores práticas | diretrizes | directrizes | orientaç(?:ão|ões) | espírito | referência | referencial
      (?:segundo|conforme|consoante) (?:os|as|a|o|⁂) ?\p{L}* | decalcad[oa]s? | moldad[oa]s? | modelad[oa]s? | modelo
      deriv(?:a|am|ad[oa]s?) | ajustad[oa]s? | basead[oa]s? | baseamo-nos | basei?a(?:m)?(?:-se)? | nos baseamos
      com base | à luz d[aeo] | seguimos | segue(?:m)? | seguindo | respeit(?:amos|a|am) | aplic(?:a|amos|am)
      adot(?:a|amos|am|ad[oa]s?) | observamos | aderimos | aderente(?:s)? | aderência | coerente
      cumpr(?:imos|e|em|imento) | atendemos (?:a|aos|às) | atende (?:a|aos|às) | satisfaz\p{L}* | equivalente
      compliant | nos pautamos | pautad[oa]s? | norteia\p{L}* | norteamo-nos | nos guiamos | guiamo-nos | regemo-nos
      autoavaliação | auto-avaliação | auditorias? internas? | internamente | implementamos | implementad[oa]s?
      orientad[oa]s? | à semelhança | bússola | inspiraç\p{L}+ | inspirad[oa]s?
      nos (?:inspiramos|orientamos|norteamos|alinhamos|regemos) | orientamo-nos | espelh\p{L}+ | reflete(?:m)?
      construíd[oa]s? (?:sobre|segundo|em torno) | estruturad[oa]s? (?:segundo|com|em|de) | na esteira | nos moldes
      moldes | à imagem | assent(?:a|am|e|es) | fundad[oa]s? | tem(?:os)? em conta | levamos em conta
      tendo (?:por|como) base | toma(?:mos)? como | serve-nos | guia-nos | guia-se | norm(?:a|as) de
    `,
    held: wordings`
      conquist\p{L}+ | publica\p{L}* | elabora\p{L}* | cobre\p{L}* | certificad[oa]s? | possu(?:ímos|imos|i|em|ir)
      temos | tem | têm | dispomos | dispõe(?:m)? | detemos | detém | detentor(?:a|es|as)? | titular(?:es)?
      contamos com | conta com | obtivemos | obteve | obtid[oa]s? | conquist(?:amos|ámos|ou|ad[oa]s?)
      alcanç(?:amos|ámos|ou|ad[oa]) | receb(?:emos|eu|id[oa]) | pass(?:amos|ámos|ou) (?:\p{L}+ ){0,3}na
      aprovad[oa]s? | concedeu(?:-nos)? | concedid[oa] | emitid[oa]s? | reemitid[oa] | renovad[oa]s?
      renov(?:amos|ámos|ou) | confirm(?:ou|ad[oa]) | mantemos | mantém | mantid[oa]s? | válid[oa]s? | valid[oa]
      vigente | em vigor | em anexo | anex[oa]s? | anexamos | anexad[oa] | disponíve(?:l|is) | descarregad[oa]
      atestad[oa]s? | auditad[oa]s? por | prorrogad[oa] | estendid[oa] | adquirimos | em dia | atualizad[oa]
      fornecid[oa]s? | disponibilizad[oa]s? | (?:com)?partilhad[oa]s? | acessíve(?:l|is) | entregue
      (?:auditad|verificad|reconhecid|atribuíd|outorgad|creditad|validad|revist|revalidad)[oa]s?
      sem (?:qualquer |quaisquer |nenhuma )?(?:exceç(?:ão|ões)|ressalvas?|reservas?|observações|não[ -]conformidades?)
      apresentamos | fornecemos | partilhamos | compartilhamos | enviamos | conservamos | confirmamos | atesta(?:m)?
      consta | ostentamos | ostenta | segue | pass(?:ar|amos|ámos) (?:\S+ ){0,3}na auditoria | superámos | superamos
      superou | ativ[oa]
    `,
  },
};
