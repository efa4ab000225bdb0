import { expectMeaning } from "./claim-shape.ts";

// What is held, in languages other than English.

// A report that is given out.

expectMeaning("nothing", "held", [
  "Voltia publie un rapport SOC 2 Type II chaque année.",
  "Nous mettons à disposition un rapport SOC 2 Type II.",
  "Wir stellen unseren Kunden einen SOC 2-Bericht zur Verfügung.",
  "Voltia stellt einen SOC 2-Bericht vom Typ 2 bereit.",
  "Wir veröffentlichen jährlich einen SOC 2 Typ 2-Bericht.",
  "Publicamos un informe SOC 2 Tipo II cada año.",
  "Publicamos um relatório SOC 2 Tipo II anualmente.",
  "Disponibilizamos o relatório SOC 2 Tipo II aos clientes.",
  "Voltia pubblica ogni anno un report SOC 2 Tipo II.",
  "Wij stellen een SOC 2 type 2-rapport beschikbaar.",
  "Wij publiceren jaarlijks een SOC 2 Type II-rapport.",
  "Udostępniamy raport SOC 2 typu II.",
  "SOC 2 Type IIレポートの提供を開始しました。",
  "SOC 2 タイプ2レポートを公開しています。",
  "SOC 2 Type 2報告書を受領しました。",
  "SOC 2 Type II报告现已提供给客户。",
  "SOC 2 Type II 보고서 제공을 시작했습니다.",
  "Rapporto SOC 2 Type II verificato senza eccezioni sui controlli.",
  "Report SOC 2 Tipo II disponibile su richiesta.",
  "Rapport SOC 2 de type II, sans réserve, disponible sur demande.",
]);

// What is had already, its name put first.

expectMeaning("held", "nothing", [
  "Die ISO 27001-Zertifizierung haben wir bereits.",
  "La certification ISO 27001, nous l'avons déjà.",
  "La certificación ISO 27001 ya la tenemos.",
  "A certificação ISO 27001 já temos.",
  "La certificazione ISO 27001 l'abbiamo già.",
  "De ISO 27001-certificering hebben we al.",
  "Certyfikat ISO 27001 już mamy.",
  "Certifikaci ISO 27001 již máme, zbývá penetrační test.",
  "ISO 27001认证我们已经有了。",
]);

// Other languages.

expectMeaning("held", "nothing", [
  "A Voltia ISO/IEC 27001:2022 tanúsítvánnyal rendelkezik.",
  "Olemme ISO 27001 -sertifioituja.",
  "Şirketimiz ISO 27001 kapsamında sertifikalandırılmıştır.",
  "Chúng tôi đã đạt chứng chỉ ISO 27001:2022.",
]);

expectMeaning("held", "held", [
  "Siamo certificati ISO 27001, SOC 2 Type II e qualificati ABC.",
  "SOC 2 Type II 보고서와 갱신된 ISO 27001 인증서의 제공을 시작했음을 알립니다.",
]);

// Near them, nothing that is held.

expectMeaning(
  ["not held", "planned", "nothing"],
  ["not held", "nothing"],
  [
    "Emme ole ISO 27001 -sertifioituja.",
    "Nem rendelkezünk ISO 27001 tanúsítvánnyal.",
    "Nem vagyunk ISO 27001 tanúsított cég.",
    "Chúng tôi chưa đạt chứng chỉ ISO 27001.",
    "Nu suntem certificați ISO 27001.",
    "Şirketimiz ISO 27001 kapsamında sertifikalandırılmamıştır.",
    "Die ISO 27001-Zertifizierung haben wir noch nicht.",
    "Die ISO 27001-Zertifizierung haben wir bereits beantragt.",
    "La certificación ISO 27001 no la tenemos.",
    "Wir stellen keinen SOC 2-Bericht bereit.",
    "Nous ne publions pas de rapport SOC 2.",
    "SOC 2レポートは公開していません。",
    "Stellen Sie uns einen SOC 2-Bericht zur Verfügung.",
    "Wir publizieren Leitfäden zu SOC 2 und ISO 27001.",
    "Publicamos guías sobre ISO 27001.",
    "Publikujemy poradnik o certyfikacji ISO 27001.",
    "ISO 27001認証の解説資料を公開しています。",
    "Siamo esperti di certificazione ISO 27001.",
    "Jsme konzultanti ISO 27001.",
  ],
);
