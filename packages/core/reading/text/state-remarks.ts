import { isYear } from "../dates/future-marker.ts";
import { negationCues } from "./negation.ts";
import { phraseAt, phraseIndex } from "./phrase-index.ts";
import { phrases } from "./phrases.ts";
import { foldWord, type Word } from "./words.ts";

/**
 * What is said behind an item of a list, in brackets or after a dash, of one that is over, denied or still to come,
 * besides what says so anywhere (`negationCues`): "closed", "offen" mean it in such a place only.
 */
const STATES: Readonly<Record<string, string>> = {
  English:
    "expired, lapsed, closed, withdrawn, revoked, on hold, under review, wip, former, until, till",
  German:
    "in vorbereitung, aufzunehmen, wird aufgenommen, folgt, ausstehend, offen, noch nicht, abgelaufen, geschlossen, entfällt",
  French: "à intégrer, à inclure, à venir, en attente, pas encore, expiré, expirée, fermé, fermée",
  Spanish:
    "por incorporar, a incorporar, por incluir, en curso, aún no, vencido, vencida, cerrado, cerrada, planeado, planeada",
  Portuguese:
    "a integrar, por integrar, a incluir, a incorporar, pendente, ainda não, vencido, vencida, encerrado, encerrada, planejado, planejada",
  Italian:
    "da integrare, da includere, da inserire, pianificato, pianificata, in attesa, non ancora, scaduto, scaduta, chiuso, chiusa",
  Dutch: "op te nemen, toe te voegen, lopend, nog niet, verlopen, gesloten",
  Polish:
    "w toku, niecertyfikowane, niecertyfikowany, niecertyfikowana, brak certyfikatu, nie, wygasł, wygasła, zamknięte, zamknięty",
  Czech: "necertifikováno, ukončeno, zrušeno",
  "Swedish, Danish, Norwegian": "ej certifierat, utgått, udløbet, utløpt, nedlagt",
  Finnish: "kesken, ei sertifioitu, vanhentunut",
  Hungarian: "lejárt",
  Romanian: "necertificat, necertificată, expirat",
  Turkish: "planlandı, devam ediyor, sertifikalı değil, süresi doldu, beklemede",
  "Russian, Ukrainian": "в процессе, истек, истекла, закрыт, закрыта, не сертифіковано, закрито",
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
  const cue = phraseAt(negationCues, words, at)?.value;
  if (cue === "ruled-out" || cue === "not-yet") return true;
  return phraseAt(states, words, at) !== null || beginsWithDay(words, at);
}

/** "From 2027", "as of 2027", "Q3 2027": nothing here knows today. */
function beginsWithDay(words: readonly Word[], from: number): boolean {
  let at = from;
  while (FROM.has(words[at]?.folded ?? "") || QUARTER.test(words[at]?.folded ?? "")) at += 1;
  return at > from && isYear(words[at]?.folded ?? "");
}
