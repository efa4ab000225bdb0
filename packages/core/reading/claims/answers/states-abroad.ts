import { wordings, type WordTable } from "../../text/wordings.ts";
import { wholeAnswer } from "../../cell/answers-abroad.ts";

/**
 * How a certificate or report stands, where a cell says no more than that in another language: "Zertifiziert", "Ważny",
 * "有效". They answer only what is asked of a certificate or report.
 */
const HELD: WordTable = {
  "German, Dutch, Scandinavian": wordings`zertifiziert | gültig | aktuell | gecertificeerd | geldig | certifierad | certifierat | certificeret | sertifisert | giltigt? | gyldigt?`,
  Romance: wordings`certifiée? | certificad[oa] | certificat[oa] | valide | vigente | válid[oa] | valid[oa] | en vigueur | in vigore | em vigor | certificat | valabil`,
  Slavic: wordings`certyfikowan[yae] | ważn[yae] | aktualn[yae] | certifikován[oa]? | certifikovan[ýáé] | platn[ýáé] | сертифицирован[аоы]? | действующий | действителен | действует | сертифікован[оаі]? | чинний | дійсний`,
  "Turkish, Hungarian, Finnish": wordings`sertifikalı | geçerli | tanúsított | érvényes | sertifioitu | voimassa`,
  "Indonesian, Vietnamese": wordings`bersertifikat | tersertifikasi | berlaku | masih berlaku | còn hiệu lực | đã chứng nhận`,
  "East Asian": wordings`認証済み? | 有効 | 认证 | 已认证 | 已認證 | 有效 | 인증 | 인증 완료 | 인증완료 | 유효`,
};

const NOT_HELD: WordTable = {
  Slavic: wordings`niecertyfikowan[yae] | nie certyfikowan[yae] | není certifikován[oa]? | necertifikován[oa]? | не сертифицирован[аоы]? | не сертифікован[оаі]?`,
  "Turkish, Hungarian, Finnish": wordings`sertifikasız | sertifikalı değil | nem tanúsított | ei sertifioitu`,
  "Indonesian, Vietnamese": wordings`tidak bersertifikat | belum bersertifikat | chưa chứng nhận`,
  "East Asian": wordings`未認証 | 未认证 | 未認證 | 미인증`,
};

/** A cell that says no more than that it is held. */
export const HELD_ABROAD = wholeAnswer(HELD);

/** A cell that says no more than that it is not held. */
export const NOT_HELD_ABROAD = wholeAnswer(NOT_HELD);
