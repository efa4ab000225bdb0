import { stemOf } from "./word-stem.ts";

/** Words that carry no content of their own. */
const STOP_WORDS = new Set(
  (
    "a an the and or of for to in on at by with from as into via per its it is are was were be been being this " +
    "that these those which who our we us their they your you all any each every both some such other others " +
    "within across through under over between related relating including include includes included covering " +
    "covers cover covered only also well not no etc eg ie until till during de la el los las y e o en para por con del da do das " +
    "dos das em no na com et des du le les und der die das fur mit von im " +
    "voor van het een dla oraz di dei delle della degli sur dans aux au un une zu zum zur auf aus den dem ein eine i ii iii x s"
  )
    .split(" ")
    .map(stemOf),
);

/** Words that could stand in the scope of any company. */
const GENERIC_WORDS = new Set(
  (
    "service services solution solutions support supporting operation operations process processes processing " +
    "business activity activities management managed manage provision provisioning provide providing provided " +
    "provider delivery deliver delivered delivering function functions department departments team teams staff " +
    "personnel people work task tasks job project projects program programs programme engagement client clients " +
    "customer customers company companies organization organisation corporate enterprise group global worldwide " +
    "international local national regional offshore nearshore onshore remote general various multiple several " +
    "miscellaneous entire whole complete full end business-critical professional consulting consultancy advisory " +
    "outsourcing outsourced outsource bpo bpm ites ito it ict information technology technologies technical digital " +
    "system systems data secure security quality reliable world class leading best innovative scope area areas " +
    "site sites location locations office offices center centers centre facility facilities unit units vendor " +
    "supplier partner third party parties internal external design development implementation maintenance operate " +
    "operating operational administration administrative admin related enabled enable associated necessary relevant required " +
    "infrastructure resource resources asset assets need needs requirement requirements product products type " +
    "associate associates agent agents representative representatives specialist specialists fte ftes headcount " +
    "seat seats desk line lines lob campaign queue queues account accounts package contract agreement sow tower " +
    "workstream category stream day hour hours 24 7 365 24x7 24x7x365 new existing current use using used based " +
    "non core key main primary secondary level tier one two three first second inc ltd llc limited account user " +
    "users member members employee employees domain vertical industry sector sectors purpose purposes help assist " +
    "assistance handle handling servicio servicios operacion operaciones proceso procesos gestion empresa clientes " +
    "cliente servicos operacoes processos gestao empresas negocio negocios dienstleistung dienstleistungen dienste diensten erbringung betrieb " +
    "bereitstellung prestation prestations prestacion prestacao servizio servizi gestione uslug uslugi swiadczenie " +
    "kunden klanten klientow auftraggeber externe"
  )
    .split(" ")
    .map(stemOf),
);

/** Words of the standards' titles and of the sentences certificates are made of. */
const CERTIFICATE_WORDS = new Set(
  (
    "information security management system systems isms iso iec 27001 27002 2005 2013 2022 iso27001 certified " +
    "certificate certification certify accordance statement applicability soa version dated revision compliance " +
    "compliant comply conformity conform requirement requirements standard bs en din sn nen jis technology " +
    "techniques cybersecurity privacy protection soc soc2 type report system description trust services criteria " +
    "aicpa ssae applicable applies apply defined described establish established implement implemented maintain " +
    "maintained holder registered registration scope"
  )
    .split(" ")
    .map(stemOf),
);

/** Whether a word says nothing of what is done: a stop word, a number or a word for any business. */
export function isFiller(stem: string): boolean {
  return STOP_WORDS.has(stem) || GENERIC_WORDS.has(stem) || isNumber(stem);
}

/** Whether a word is grammar only. */
export function isStopWord(stem: string): boolean {
  return STOP_WORDS.has(stem);
}

/** Whether a word belongs to the title of a standard or to the form of a certificate. */
export function isCertificateWord(stem: string): boolean {
  return CERTIFICATE_WORDS.has(stem);
}

function isNumber(stem: string): boolean {
  const code = stem.charCodeAt(0);
  return code > 47 && code < 58;
}
