import { wordFamily, wordings } from "../../text/wordings.ts";

/** People, and what people are qualified for. */
export const PERSONAL =
  /^\W*(?:he|she|i (?:am|have|hold|led|was|work))\s|(?<![\p{L}\p{N}])(?:lead (?:auditor|implementer)s?|(?:ingenier[oa]|engenheir[oa]|ingénieure?|licenciad[oa]|técnic[oa]|analista)s?(?= (?:de|en|em|in|com|con)(?!\p{L}))|27001 (?:LA|LI)(?!\p{L})|auditor(?:es)? (?:líder|jefe|interno)s?|leitende\p{L}* auditor\p{L}*|auditeur\p{L}* principa\p{L}+|internal auditors?|certified (?:professionals?|auditors?|staff|engineers?|consultants?|personnel|employees|individuals|experts?)|(?:team|staff|employees|personnel|ciso|consultants?|engineers|professionals|auditors|experts)(?: members?)?\s+(?:is(?!\s[$€£¥])|are|holds?|have|has|with|who are)|pecb|irca|cissp|cism|cisa|crisc|ccsp|perscert|m\.?sc|b\.?sc|ph\.?d|mba|information security officer(?=\s*[-–(,:]))(?![\p{L}\p{N}])/iu;

/** The same in other languages; whoever is meant is named together with what it is for. */
export const PERSONAL_ELSEWHERE = wordFamily({
  German: wordings`
    (?:lead|leitende\p{L}*)[ -]?(?:auditor|implementer|implementier)\p{L}*
    (?:berater|expert|spezialist|auditor|mitarbeite|fachkräft|ingenieur)\p{L}* (?:\p{L}+ ){0,2}(?:sind|ist|haben|hat|besitzen) (?:\p{L}+ ){0,2}(?:zertifi|ISO)\p{L}*
    zertifizierte[nrms]? (?:ISO[ /]\S*[ -]?(?:27001)?[ -])?(?:lead|berater|expert|auditor|spezialist|mitarbeite)\p{L}*
  `,
  Dutch: wordings`
    (?:adviseur|consultant|medewerker|specialist|auditor)\p{L}* (?:zijn|is|hebben) (?:\p{L}+ ){0,2}(?:gecertific|ISO)\p{L}*
  `,
  French: wordings`
    (?:expert|consultant|auditeur|collaborateur|formateur)\p{L}* (?:(?:sont|est) )?(?:certifi|ISO)\p{L}*
  `,
  "Spanish and Portuguese": wordings`
    (?:auditor|consultor)\p{L}* (?:\p{L}+ ){0,2}l[íi]der(?:es)?
    (?:auditor|consultor|expert|especialista|profesional|profissiona)\p{L}* (?:(?:está[no]|est[aã]o|son|são|en) )?(?:certificad|ISO)\p{L}*
  `,
  Italian: wordings`
    (?:consulent|auditor|espert|professionist|specialist)\p{L}* (?:(?:sono|è|in) )?(?:certificat|ISO)\p{L}*
  `,
  "Danish, Norwegian, Swedish": wordings`
    (?:konsult|konsulent|rådgiv|revisor|medarbetar|medarbejder)\p{L}* (?:är|er|har) (?:\p{L}+ ){0,2}(?:certifi|sertifi|certific|ISO)\p{L}*
  `,
});

/** "Staff certified", "Mitarbeiter zertifiziert": people, and no organisation. */
export const PEOPLE_CERTIFIED =
  /^\W*(?:(?:our|all|some|key|the|several|unsere?|einige|nos|nuestros)\s)*(?:staff|employees|team(?: members?)?|consultants|auditors|engineers|people|personnel|mitarbeiter\p{L}*|personal|medewerkers|collaborateurs|empleados|funcionários|dipendenti|medarbetare|pracownicy)\s(?:(?:is|are|has been|sind|sont|están|são|sono|zijn|är)\s)?(?:certified|accredited|zertifiziert|certifiée?s?|certificad[oa]s|certificati|gecertificeerd|certifierade?|certyfikowani)(?!\p{L})/iu;
