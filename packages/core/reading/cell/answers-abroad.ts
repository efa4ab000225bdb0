import { oneOf, wordings, type WordTable } from "../text/wordings.ts";
import type { LeadingAnswer } from "./leading-answer.ts";

/**
 * What a cell of a tracker says in place of "yes", "no", "in progress" and "not applicable" in other languages. Each
 * counts as an answer only where nothing goes on from it: "Nie" is one, "Nie mamy" is a sentence. Words of one language
 * that mean the opposite in another are in neither list.
 */
const YES: WordTable = {
  "German, Dutch, Scandinavian": wordings`jawohl | vorhanden | liegt vor | aanwezig | jo | já | finns | finnes | findes`,
  Romance: wordings`sì | da | sip | d'accord | afirmativo | presente | disponible | disponível | disponibile`,
  "Polish, Czech, Slovak": wordings`tak | ano | áno | jest | má | mají | posiada | posiadamy`,
  "South Slavic": wordings`ima | imamo`,
  "Russian, Ukrainian, Bulgarian": wordings`да | есть | имеется | так | є | има`,
  "Turkish, Hungarian": wordings`evet | var | mevcut | igen | van`,
  "Finnish, Baltic": wordings`kyllä | jah | jā | taip`,
  Greek: wordings`ναι`,
  "Hebrew, Arabic, Persian": wordings`כן | نعم | بله`,
  "Indonesian, Malay": wordings`ya | ada | tersedia | punya | memiliki`,
  "Vietnamese, Thai": wordings`có | มี | ใช่`,
  Korean: wordings`예 | 네 | 있음 | 보유 | 취득 | 취득 완료 | 취득완료 | 보유중 | 보유 중`,
  Japanese: wordings`はい | 有 | 有り | あり | 取得 | 取得済み? | 保有`,
  Chinese: wordings`是 | 有 | 已有 | 已取得 | 已获得 | 已獲得 | 已通过 | 已通過 | 通过 | 通過 | 具备 | 具備`,
};

const NO: WordTable = {
  "German, Dutch, Scandinavian": wordings`nicht vorhanden | liegt nicht vor | kein | keines | geen | niet aanwezig | nej | nei | ej | ingen | inget | intet | ikke | saknas | mangler`,
  Romance: wordings`nao | ninguna | nenhum | nenhuma | nessuno | nessuna | nu | pas encore | todavía no | aún no | ainda não | ancora no | non ancora | néant | assente`,
  "Polish, Czech, Slovak": wordings`nie | brak | ne | není | nie je | nemá | nemají | nie posiada | nie mamy | jeszcze nie | ještě ne`,
  "South Slavic": wordings`nema | nemamo`,
  "Russian, Ukrainian, Bulgarian": wordings`нет | отсутствует | не имеется | ні | немає | не | няма | ещё нет | еще нет`,
  "Turkish, Hungarian": wordings`hayır | yok | henüz değil | nem | nincs`,
  "Finnish, Baltic": wordings`ei | ei ole | nē`,
  Greek: wordings`όχι | οχι`,
  "Hebrew, Arabic, Persian": wordings`לא | אין | لا | لا يوجد | خیر`,
  "Indonesian, Malay": wordings`tidak | tidak ada | tiada | belum | belum ada | tidak tersedia | tak ada`,
  "Vietnamese, Thai": wordings`không | không có | chưa | chưa có | ไม่มี | ไม่ใช่`,
  Korean: wordings`아니오 | 아니요 | 없음 | 미보유 | 미취득 | 무`,
  Japanese: wordings`いいえ | 無 | 無し | なし | ない | 未取得 | 未保有`,
  Chinese: wordings`否 | 无 | 無 | 没有 | 沒有 | 未取得 | 未获得 | 未獲得 | 未通过 | 未通過 | 暂无 | 暫無`,
};

const IN_PROGRESS: WordTable = {
  "German, Dutch, Scandinavian": wordings`in aanvraag | in behandeling | loopt | läuft | beantragt | geplant | gepland | pågår | pågående | planerad | planlagt | i gang`,
  Romance: wordings`in corso | en curso | en trámite | em curso | em processo | prévu | previsto | prevista | planificado | planejado | pianificato | în curs`,
  Slavic: wordings`w trakcie | w toku | planowane | planowany | probíhá | plánováno | prebieha | u tijeku | u toku | v teku | в процессе | в процесі | планируется | планується`,
  "Turkish, Hungarian, Finnish": wordings`devam ediyor | süreçte | planlanıyor | folyamatban | tervezett | kesken | työn alla`,
  "Indonesian, Vietnamese": wordings`dalam proses | sedang proses | sedang berjalan | proses | đang thực hiện | đang triển khai`,
  Korean: wordings`진행중 | 진행 중 | 예정 | 준비중 | 준비 중 | 심사중 | 심사 중`,
  Japanese: wordings`取得中 | 取得予定 | 申請中 | 審査中 | 準備中 | 対応中 | 進行中 | 予定`,
  Chinese: wordings`进行中 | 進行中 | 办理中 | 申请中 | 申請中 | 审核中 | 计划中 | 認證中 | 认证中`,
};

const NOT_APPLICABLE: WordTable = {
  "German, Dutch, Scandinavian": wordings`entfällt | n\.? ?v\.? ?t\.? | niet van toepassing | ej tillämpligt | ej aktuellt | ikke relevant | ikke aktuelt | k\. ?a\.`,
  Romance: wordings`non applicable | non applicabile | no procede | no corresponde | não se aplica | nao se aplica | nu se aplică | nu este cazul`,
  Slavic: wordings`nie dotyczy | netýká se | neaplikuje se | ne važi | не применимо | неприменимо | не застосовується | не относится`,
  "Turkish, Hungarian, Finnish": wordings`geçerli değil | uygulanamaz | nem releváns | nem alkalmazható | ei sovellu`,
  "Indonesian, Vietnamese": wordings`tidak berlaku | không áp dụng`,
  "East Asian": wordings`해당없음 | 해당 없음 | 해당사항 없음 | 該当なし | 対象外 | 不适用 | 不適用`,
};

const ANSWERS = [
  { answer: "not-applicable", pattern: wholeAnswer(NOT_APPLICABLE) },
  { answer: "in-progress", pattern: wholeAnswer(IN_PROGRESS) },
  { answer: "no", pattern: wholeAnswer(NO) },
  { answer: "yes", pattern: wholeAnswer(YES) },
] as const;

/** One of the wordings and nothing that goes on from it: the cell ends, or a mark sets off what follows. */
export function wholeAnswer(table: WordTable): RegExp {
  return new RegExp(
    String.raw`^[\s"“(*-]*(?:${oneOf(table)})(?=\s*(?:[,.:;!–—(（。、，；：،؛]|$)|\s+-|\s*\n)[\s,.:;!–—。、，；：،؛-]*`,
    "iu",
  );
}

/** "NE", "DA": as often short for "not evaluated" and the like. */
const TWO_CAPITALS = /^\W*[A-Z]{2}(?!\p{L})/u;

/** "Tak", "Nej, planerad 2027", "보유": the answer a cell opens with in another language, or `null`. */
export function answerAbroad(text: string): LeadingAnswer | null {
  if (TWO_CAPITALS.test(text)) return null;
  for (const { answer, pattern } of ANSWERS) {
    const match = pattern.exec(text);
    if (match === null) continue;
    return {
      answer,
      rest: text.slice(match[0].length),
      isSetOff: /[,.:;–—。、，；：،؛-]\s*$|\n\s*$/u.test(match[0]),
    };
  }
  return null;
}
