import { bringsOwnSubject } from "../holders/own-subject.ts";
import { oneOf, wordings } from "../../text/wordings.ts";

const AUDITS = String.raw`(?:[\p{L}-]*audits?|audit\p{L}*|zertifizier\p{L}+|certifi\p{L}+|certyfikac\p{L}+|auditoria|審査|认证|인증|심사)`;

/** "Koordinujeme audit s certifikačním orgánem": what somebody does for whoever wants to be certified. */
const LEADS_THROUGH_AUDIT = new RegExp(
  String.raw`^\W*(?:(?:wir|nous|wij)\s)?(?:${oneOf({
    German: wordings`
      (?:koordinieren|begleiten|vorbereiten|betreuen|übernehmen)
    `,
    French: wordings`
      (?:coordonnons|accompagnons|préparons|assurons|pilotons)
    `,
    "Spanish and Portuguese": wordings`
      (?:coordinamos|acompañamos|preparamos|gestionamos|coordenamos|acompanhamos|conduzimos|gerenciamos)
    `,
    Italian: wordings`
      (?:coordiniamo|accompagniamo|prepariamo|gestiamo|seguiamo)
    `,
    Dutch: wordings`
      (?:coördineren|begeleiden|bereiden|verzorgen)
    `,
    "Polish, Czech": wordings`
      (?:koordynujemy|przygotowujemy|prowadzimy|koordinujeme|připravíme|provedeme)
    `,
  })})\s[^.;]{0,60}?(?<!\p{L})${AUDITS}(?!\p{L})`,
  "iu",
);

const LEADS_THROUGH_AUDIT_IN_EAST_ASIAN =
  /(?:審査|認証|监督|审核|认证|심사|인증)[^。.]{0,12}(?:支援|サポート|同行|协助|陪同|지원|대행)/u;

/** A result is named, and nobody who has it. */
const LONGEST_RESULT = 60;

/**
 * Whether a sentence names what comes out at the end of what the sentence before it offers to do: "We coordinate
 * the audit with the certification body. ISO 27001 certificate obtained."
 */
export function isPromisedResult(previous: string, sentence: string): boolean {
  if (sentence.length > LONGEST_RESULT || bringsOwnSubject(sentence)) return false;
  return LEADS_THROUGH_AUDIT.test(previous) || LEADS_THROUGH_AUDIT_IN_EAST_ASIAN.test(previous);
}
