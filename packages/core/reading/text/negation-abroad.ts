import type { Cue } from "./negation-cue.ts";

/**
 * The wordings of negation, limits and frames in the languages that scopes are also written in. Words stand as
 * they are compared: small letters, without accents, an apostrophe joins them. One phrase between two commas.
 */
export const NEGATION_ABROAD: Readonly<Record<string, Partial<Readonly<Record<Cue, string>>>>> = {
  German: {
    negator: "ohne, kein, keine, keinen, keiner, nicht, weder",
    exception:
      "mit ausschluss von, mit ausschluss der, mit ausschluss des, exkl, exklusive, ausser, ausgenommen, mit ausnahme von, mit ausnahme der, mit ausnahme des, abgesehen von, anstelle von, statt, nicht aber, aber nicht",
    excluder:
      "umfasst nicht, umfassen nicht, beinhaltet nicht, enthalt nicht, deckt nicht, unter ausschluss von, unter ausschluss der",
    "ruled-out":
      "ausgeschlossen, nicht enthalten, nicht inbegriffen, nicht abgedeckt, nicht im geltungsbereich, nicht zertifiziert, " +
      "nicht bestandteil, nicht bestandteil des geltungsbereichs, nicht bestandteil des zertifikats, nicht teil des geltungsbereichs, " +
      "nicht teil der zertifizierung, kein bestandteil, nicht umfasst, nicht erfasst, nicht einbezogen, nicht im scope, " +
      "nicht vom geltungsbereich umfasst, nicht vom zertifikat umfasst, ausserhalb des geltungsbereichs, ausserhalb des scopes, " +
      "vom geltungsbereich ausgenommen, vom geltungsbereich ausgeschlossen, nicht gepruft",
    "not-yet": "geplant, in planung, in vorbereitung, in arbeit, in umsetzung, im aufbau",
    contrast: "aber, sondern",
    limiter: "beschrankt auf",
    only: "nur",
  },
  French: {
    negator: "sans",
    exception:
      "sauf, hors, a lexception de, a lexception du, a lexception des, hormis, a lexclusion de, a lexclusion du, a lexclusion des, " +
      "excepte, au lieu de, mais pas",
    excluder:
      "exclut, excluent, excluant, ninclut pas, nincluent pas, ne comprend pas, ne comprennent pas, ne couvre pas, " +
      "ne couvrent pas, ne concerne pas",
    "ruled-out":
      "exclu, exclue, exclus, exclues, exclu du perimetre, exclue du perimetre, exclus du perimetre, exclues du perimetre, " +
      "hors perimetre, hors du perimetre, hors champ, hors du champ, en dehors du perimetre, non inclu, non inclus, non incluse, " +
      "non inclue, non incluses, non couvert, non couverte, non couverts, non couvertes, pas inclus, pas incluse, pas incluses, " +
      "pas couvert, pas couverte, nest pas inclus, nest pas incluse, ne sont pas inclus, ne sont pas incluses, nest pas couvert, " +
      "nest pas couverte, ne sont pas couverts, ne sont pas couvertes, ne fait pas partie, ne font pas partie, " +
      "ne fait pas partie du perimetre, ne font pas partie du perimetre, nentre pas dans le perimetre, " +
      "nentrent pas dans le perimetre, non certifie, non certifiee",
    "not-yet": "prevu, prevue, a venir, en cours",
    limiter: "limite a, limitee a",
    only: "seulement, uniquement",
  },
  Spanish: {
    negator:
      "sin, ningun, ninguna, tampoco, fuera de, no incluye, no cubre, no abarca, no comprende, no contempla",
    exception:
      "con exclusion de, con exclusion del, a exclusion de, a exclusion del, menos, excepto, salvo, a excepcion de, con excepcion de, con la excepcion de, en lugar de, en vez de, pero no",
    excluder: "excluye, excluyen, excluyendo, exclusiones",
    "ruled-out":
      "excluido, excluida, excluidos, excluidas, excluido del alcance, excluida del alcance, excluidos del alcance, " +
      "excluidas del alcance, no incluido, no incluida, no incluidos, no incluidas, no esta incluido, no esta incluida, " +
      "no estan incluidos, no estan incluidas, no esta cubierto, no esta cubierta, no forma parte, no forman parte, " +
      "no forma parte del alcance, no forman parte del alcance, fuera de alcance, fuera del alcance, queda fuera del alcance, " +
      "quedan fuera del alcance, sin certificar, no certificado, no certificada",
    "not-yet":
      "pendiente, pendientes, previsto, prevista, previstos, previstas, por confirmar, a confirmar, en proceso, en tramite",
    frame:
      "menos de, al menos, por lo menos, sin exclusiones, sin excepciones, no solo, no solamente, pero no limitado a, incluyendo pero no limitado a, sin limitarse a",
    contrast: "pero, sino",
    affirmer: "incluido, incluida",
    including: "incluyendo, incluye",
    limiter: "limitado a, limitada a, exclusivamente",
    only: "solo, solamente, unicamente",
    "open-list": "entre otros, y otros",
  },
  Portuguese: {
    negator:
      "sem, nao, nenhum, nenhuma, nao inclui, nao cobre, nao abrange, nao contempla, fora do, fora de",
    exception:
      "com excecao da, com excecao do, com excecao das, com excecao dos, com exclusao de, com exclusao da, com exclusao do, com exclusao das, com exclusao dos, " +
      "exceto, a excepcao de, com excecao de, com excepcao de, a excecao de, em vez de, mas nao",
    excluder: "exclui, excluem, excluindo, exclusoes",
    "ruled-out":
      "nao incluido, nao incluida, nao incluidos, nao incluidas, nao esta incluido, nao esta incluida, nao estao incluidos, " +
      "nao estao incluidas, nao faz parte, nao fazem parte, nao faz parte do escopo, nao fazem parte do escopo, " +
      "nao faz parte do ambito, nao fazem parte do ambito, excluido do escopo, excluida do escopo, excluidos do escopo, " +
      "excluidas do escopo, excluido do ambito, excluida do ambito, fora do escopo, fora do ambito, fora do perimetro, " +
      "nao certificado, nao certificada",
    "not-yet": "em andamento, em curso",
    frame:
      "sem exclusoes, sem excecoes, nao so, nao apenas, incluindo mas nao limitado a, mas nao se limitando a, no brasil, no rio",
    contrast: "porem",
    including: "incluindo, inclui",
    limiter: "limitado ao",
    only: "apenas, somente",
    "open-list": "entre outros, e outros",
  },
  Italian: {
    negator: "senza",
    exception:
      "ad eccezione di, a eccezione di, ad eccezione del, ad eccezione della, ad esclusione di, ad esclusione del, " +
      "ad esclusione della, ad esclusione delle, ad esclusione dei, ad esclusione degli, ad eccezione delle, ad eccezione dei, ad eccezione degli, " +
      "con esclusione di, con esclusione del, con esclusione della, con esclusione delle, con esclusione dei, con esclusione degli, escluso il, esclusa la, esclusi i, escluse le, esclusi gli, escluso l, esclusa l, fatta eccezione per, eccetto, tranne, invece di, ma non",
    excluder:
      "esclude, escludono, escludendo, non include, non includono, non comprende, non copre",
    "ruled-out":
      "esclusi, esclusa, escluso, escluse, escluso dal perimetro, esclusa dal perimetro, esclusi dal perimetro, " +
      "escluse dal perimetro, escluso dallambito, esclusa dallambito, non incluso, non inclusa, non inclusi, non incluse, " +
      "non compreso, non compresa, non compresi, non comprese, non rientra, non rientrano, non rientra nel perimetro, " +
      "non rientrano nel perimetro, non rientra nellambito, non rientrano nellambito, non fa parte, non fanno parte, " +
      "non fa parte del perimetro, non fanno parte del perimetro, fuori perimetro, fuori dal perimetro, al di fuori del perimetro, " +
      "non certificato, non certificata",
    "not-yet": "in corso, in programma, previsti",
  },
  Dutch: {
    negator: "niet, geen, zonder",
    exception: "exclusief, in plaats van, behalve, met uitzondering van, uitgezonderd, maar niet",
    excluder: "omvat niet, omvat geen, dekt niet",
    "ruled-out":
      "niet inbegrepen, niet opgenomen, uitgesloten, niet gecertificeerd, niet in scope, valt buiten, vallen buiten, " +
      "valt niet onder, vallen niet onder, valt buiten de scope, vallen buiten de scope, valt buiten scope, buiten scope, " +
      "buiten de scope, buiten het toepassingsgebied, valt buiten het toepassingsgebied, maakt geen deel uit van, " +
      "maken geen deel uit van, maakt geen deel uit van de scope, maken geen deel uit van de scope, niet gedekt",
    "not-yet": "gepland, in voorbereiding, in behandeling",
    frame:
      "niet alleen, niet beperkt tot, niet limitatief, niet financiele, niet technische, niet kritieke, zonder uitzondering, zonder uitzonderingen, " +
      "zonder beperking, zonder beperkingen, geen uitzonderingen, geen uitsluitingen",
  },
  Polish: {
    negator: "nie, bez",
    exception: "z wyjatkiem, oprocz, poza, z wylaczeniem",
    excluder: "nie obejmuje, nie obejmuja, wylacza",
    "ruled-out":
      "nie objety, nie objeta, nie objete, wylaczony, wylaczona, wylaczone, nie jest objety, nie jest objeta, nie jest objete, " +
      "nie sa objete, nie jest objety zakresem, nie jest objeta zakresem, nie jest objete zakresem, nie sa objete zakresem, " +
      "nie wchodzi w zakres, nie wchodza w zakres, poza zakresem, wylaczony z zakresu, wylaczona z zakresu, wylaczone z zakresu",
    "not-yet": "planowany, planowana, planowane, w trakcie, w przygotowaniu",
    frame:
      "nie tylko, bez wyjatku, bez wyjatkow, bez ograniczen, bez wylaczen, nie mniej niz, nie wiecej niz",
  },
  Swedish: {
    negator: "utan, inte, ej",
    exception: "utom, exklusive, forutom, med undantag av, med undantag for, undantaget",
    excluder: "omfattar inte, omfattar ej, inkluderar inte",
    "ruled-out":
      "ingar inte, ingar ej, ingar inte i omfattningen, omfattas inte, omfattas ej, omfattas inte av certifikatet, " +
      "utanfor omfattningen, undantagen, ej certifierad, inte certifierad",
    "not-yet": "planerad, planerat, pagaende",
  },
  "Danish and Norwegian": {
    negator: "uden, ikke, uten",
    exception: "undtagen, med undtagelse af, unntatt, med unntak av, bortset fra",
    excluder: "omfatter ikke, inkluderer ikke",
    "ruled-out":
      "ikke omfattet, er ikke omfattet, ikke inkluderet, ikke inkludert, indgar ikke, inngar ikke, uden for scope, " +
      "utenfor scope, utenfor omfanget, ikke certificeret, ikke sertifisert",
    "not-yet": "planlagt, under udarbejdelse",
  },
  Czech: {
    negator: "bez",
    exception: "mimo, ale ne, az na, s vyjimkou, krome",
    excluder: "nezahrnuje, nepokryva",
    "ruled-out":
      "neni zahrnut, neni zahrnuta, neni zahrnuto, nejsou zahrnuty, neni soucasti, nejsou soucasti, mimo rozsah, mimo rozsah certifikace",
    "not-yet": "planovano, v priprave",
    frame: "mimo jine",
  },
  Finnish: {
    negator: "ei, eivat, ilman",
    exception: "pois lukien, lukuun ottamatta, paitsi, poislukien",
    "ruled-out":
      "ei kuulu, eivat kuulu, ei sisally, eivat sisally, ei sisally sertifikaattiin, poissuljettu",
    "not-yet": "suunnitteilla, suunniteltu, valmisteilla",
  },
  Hungarian: {
    negator: "nelkul, nem",
    exception: "kivetelevel, kiveve",
    "ruled-out": "nem tartozik, nem resze, nem szerepel, nem tanusitott",
    "not-yet": "tervezett, tervben, elokeszites alatt, folyamatban",
    frame: "nem csak, kivetel nelkul, korlatozas nelkul",
  },
  Romanian: {
    negator: "fara, nu",
    exception: "cu exceptia, exceptand",
    "ruled-out":
      "nu este inclus, nu este inclusa, nu sunt incluse, nu face parte, nu fac parte, nu este certificat, nu este certificata",
    "not-yet": "planificat, planificata, planificate, in pregatire, in curs",
    frame: "nu numai, nu doar, fara exceptie, fara exceptii, fara limitare, fara a se limita la",
  },
  Turkish: {
    "ruled-out":
      "haric, harictir, disinda, kapsam disi, kapsam disinda, kapsam disidir, kapsam disindadir, dahil degil, dahil degildir",
    "not-yet": "planlaniyor, planlanmakta",
  },
  Russian: {
    negator: "не, нет, без",
    exception: "кроме, за исключением, исключая",
    "ruled-out":
      "не входит, не входят, не включен, не включена, не включены, исключен, исключена, исключены, не сертифицирован, не сертифицирована",
    "not-yet": "планируется, планируются, запланировано",
  },
  Ukrainian: {
    negator: "немає",
    exception: "крім, окрім, за винятком",
    "ruled-out": "не входить, не входять, не включено, виключено",
    "not-yet": "планується, заплановано",
  },
  Greek: {
    negator: "χωρις, δεν, οχι",
    exception: "εκτος απο, πλην",
    "ruled-out": "εξαιρειται, εξαιρουνται, δεν περιλαμβανεται",
  },
  Vietnamese: { exception: "ngoai tru, tru" },
  Indonesian: { exception: "kecuali", excluder: "tidak termasuk, tidak mencakup, tidak meliputi" },
  "Croatian, Serbian and Slovenian": {
    negator: "nije, nisu",
    exception: "osim, izuzev, izuzevsi, razen, z izjemo, uz iznimku, sa izuzetkom",
    "ruled-out": "nije ukljuceno, nisu ukljuceni, nije obuhvaceno, ni vkljuceno, niso vkljuceni",
    "not-yet": "u pripremi, planirano, nacrtovano, v pripravi",
  },
  Baltic: { exception: "isskyrus, iznemot, valja arvatud", negator: "ilma" },
};
