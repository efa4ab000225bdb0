import { oneOf, wordings } from "../../text/wordings.ts";

/** "Brak certyfikatu", "Ej certifierad", "Nincs tanúsítvány": an answer that opens with a no to the document. */
export const OPENS_WITH_NO_DOCUMENT = new RegExp(
  String.raw`^\W*(?:${oneOf({
    "none, or none yet": wordings`
      brak | bez | nie (?:ma|mają|mamy|posiada\p{L}*|jest) | nie | inget | ingen | inga | intet | ej | ikke | inte | har (?:inte|ikke|ingen|inget) | nincs(?:en)? | nem | ei | není | nemá\p{L}*
      без | нет | не | немає | yok | henüz yok | aucune?s? | pas (?:de|encore) | ningun[oa]? | ningún | sin | sem | nenhuma? | senza | nessuna? | geen | zonder | fără | nu (?:are|avem|este|există) | tidak (?:ada|memiliki|punya) | belum (?:ada|memiliki) | không có | chưa có
    `,
  })})\s+(?:\p{L}+\s+){0,2}?(?:iso |soc ?2 )?(?:certyfik|certifi|sertifi|zertifi|certific|certificat|tanúsít|сертифик|сертифі|raport|rapport|zpráv|bericht|informe|relat[óo]rio|rapporto|отч|звіт|rapor|jelentés|laporan|báo cáo|chứng chỉ)`,
  "iu",
);
