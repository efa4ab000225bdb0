import { isYear } from "../dates/future-marker.ts";
import { phraseAt, phraseIndex } from "./phrase-index.ts";
import { phrases } from "./phrases.ts";
import { foldWord, type Word } from "./words.ts";

/** What is said behind an item of a list, in brackets or after a dash, of one that is over, denied or still to come. */
const STATES: Readonly<Record<string, string>> = {
  English:
    "expired, lapsed, closed, withdrawn, suspended, revoked, on hold, under review, pending, planned, in progress, wip, tbc, tbd, tba, upcoming, " +
    "scheduled, awaiting, not yet, not certified, not covered, not included, not in scope, no longer, removed, former, until, till",
  German:
    "geplant, in planung, in arbeit, in vorbereitung, in umsetzung, folgt, ausstehend, offen, noch nicht, nicht zertifiziert, nicht enthalten, abgelaufen, geschlossen, entfällt",
  French:
    "prévu, prévue, en cours, à venir, en attente, non certifié, non certifiée, pas encore, expiré, expirée, fermé, fermée",
  Spanish:
    "previsto, prevista, en proceso, en curso, en trámite, pendiente, no certificado, no certificada, aún no, vencido, vencida, cerrado, cerrada, planeado, planeada",
  Portuguese:
    "em andamento, em curso, pendente, não certificado, não certificada, ainda não, vencido, vencida, encerrado, encerrada, planejado, planejada",
  Italian:
    "pianificato, pianificata, in corso, in attesa, non certificato, non certificata, non ancora, scaduto, scaduta, chiuso, chiusa, prevista",
  Dutch:
    "gepland, in voorbereiding, lopend, niet gecertificeerd, niet inbegrepen, nog niet, verlopen, gesloten, in behandeling",
  Polish:
    "planowane, planowany, planowana, w trakcie, w toku, w przygotowaniu, niecertyfikowane, niecertyfikowany, niecertyfikowana, brak certyfikatu, nie, wygasł, wygasła, zamknięte, zamknięty",
  Czech: "plánováno, v přípravě, necertifikováno, ukončeno, zrušeno",
  "Swedish, Danish, Norwegian":
    "planerad, planerat, pågående, ej certifierad, ej certifierat, utgått, planlagt, under udarbejdelse, ikke certificeret, ikke sertifisert, udløbet, utløpt, nedlagt",
  Finnish: "suunnitteilla, kesken, ei sertifioitu, vanhentunut",
  Hungarian: "tervezett, folyamatban, nem tanúsított, lejárt",
  Romanian: "planificat, planificată, în curs, necertificat, necertificată, expirat",
  Turkish: "planlanıyor, planlandı, devam ediyor, sertifikalı değil, süresi doldu, beklemede",
  "Russian, Ukrainian":
    "планируется, в процессе, не сертифицирован, не сертифицирована, истек, истекла, закрыт, закрыта, планується, не сертифіковано, закрито",
  Greek: "σχεδιάζεται, δεν έχει πιστοποιηθεί, έληξε, εκκρεμεί",
  "Japanese, Chinese, Korean":
    "予定, 計画中, 未取得, 未認証, 対象外, 申請中, 準備中, 除外, 計劃中, 计划中, 未认证, 未認證, 不包括, 进行中, 進行中, 已过期, 예정, 진행 중, 진행중, 미인증, 제외, 만료",
  "Vietnamese, Indonesian":
    "đang triển khai, chưa được chứng nhận, dự kiến, chưa có, direncanakan, belum tersertifikasi, dalam proses, belum",
};

const states = phraseIndex(
  Object.values(STATES)
    .flatMap(phrases)
    .map((phrase) => [phrase.split(" ").map(foldWord).join(" "), true] as const),
);

/** Words that lead to the day from which on something holds. */
const FROM = new Set(
  "from starting effective ab des vanaf od fra fran с з dal desde depuis partir roku of a as de och med".split(
    " ",
  ),
);
const QUARTER = /^(?:q[1-4]|h[12])$/u;

/** Whether the words at a place say that what stands before them is over, denied, or still to come: "expired", "ab 2027". */
export function beginsState(words: readonly Word[], at: number): boolean {
  return phraseAt(states, words, at) !== null || beginsWithDay(words, at);
}

/** "From 2027", "as of 2027", "Q3 2027": nothing here knows today. */
function beginsWithDay(words: readonly Word[], from: number): boolean {
  let at = from;
  while (FROM.has(words[at]?.folded ?? "") || QUARTER.test(words[at]?.folded ?? "")) at += 1;
  return at > from && isYear(words[at]?.folded ?? "");
}
