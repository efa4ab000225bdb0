import { expectMeaning } from "./claim-shape.ts";

// What claims nothing, in languages other than English.

// Asked of whoever bids, or scored.

expectMeaning("nothing", "nothing", [
  ["업체 자격요건", "ISO 27001 인증 보유"],
  "- ISO 9001 또는 ISO 27001 인증 보유",
  ["応募資格", "ISO 27001 認証取得"],
  ["参加資格", "ISO 27001認証を取得済みの事業者"],
  ["Kvalifikační předpoklady", "ISO 27001 certifikace"],
  ["Warunki udziału w postępowaniu", "Certyfikat ISO 27001"],
  ["Condiciones de los licitadores", "Certificado ISO 27001 vigente"],
  ["Criterios de adjudicación", "Certificado ISO 27001"],
  ["Habilitação técnica", "Certificação ISO 27001"],
  ["Conditions de participation", "Certification ISO 27001"],
  ["Eignungskriterien", "ISO 27001-Zertifikat"],
  ["Voraussetzungen", "Zertifizierung nach ISO 27001"],
  ["Criteri di ammissione", "Certificazione ISO 27001"],
  ["Geschiktheidseisen", "ISO 27001-certificering"],
  ["投标人资格", "通过ISO 27001认证"],
  "具有ISO27001认证证书，得2分",
]);

// How such a report comes about, and what it is.

expectMeaning("nothing", "nothing", [
  "Raport SOC 2 wydaje niezależny audytor.",
  "Certyfikat ISO 27001 wydaje jednostka akredytowana.",
  "Zprávu SOC 2 vydává nezávislý auditor.",
  "Le rapport SOC 2 est délivré par un cabinet d'audit indépendant.",
  "Un rapport SOC 2 est établi par un CPA.",
  "El informe SOC 2 lo emite un auditor independiente.",
  "O relatório SOC 2 é emitido por uma firma de auditoria independente.",
  "Il report SOC 2 viene rilasciato da un revisore indipendente.",
  "Ein SOC 2-Bericht wird von einem Wirtschaftsprüfer ausgestellt.",
  "Een SOC 2-rapport wordt afgegeven door een onafhankelijke auditor.",
  "SOC 2レポートは独立した監査人が発行します。",
  "SOC 2报告由独立注册会计师出具。",
  "SOC 2 보고서는 독립 감사인이 발행합니다.",
  "ISO 27001 et SOC 2 sont deux référentiels différents.",
  "ISO 27001 y SOC 2 son dos marcos distintos.",
  "ISO 27001 und SOC 2 sind unterschiedliche Rahmenwerke.",
]);

// What a reader is made to ask.

expectMeaning("nothing", "nothing", [
  "{ q: 'Máme certifikát ISO 27001. Stačí to?', a: 'Certifikát pokrývá jen část.' }",
  "Wir haben ein ISO 27001-Zertifikat. Reicht das nicht?",
  "Nous avons la certification ISO 27001. Est-ce suffisant ?",
  "Tenemos el certificado ISO 27001. ¿No es suficiente?",
  "Temos certificação ISO 27001. Isso não basta?",
  "Abbiamo la certificazione ISO 27001. Non basta?",
  "Wij hebben een ISO 27001-certificaat. Is dat niet genoeg?",
  "Mamy certyfikat ISO 27001. Czy to nie wystarczy?",
  "ISO 27001認証があります。それで十分ですか？",
  "我们有ISO 27001证书，还不够吗？",
]);

// Words to be avoided.

expectMeaning("nothing", "nothing", [
  "Kullanılmaması gereken ifadeler: “ISO 27001 sertifikamız var.”",
  "“ISO 27001 sertifikamız var.” demeyin",
  "Zu vermeiden: „Wir sind ISO 27001-zertifiziert.“",
  "Nicht verwenden:\n- „Wir sind nach ISO 27001 zertifiziert.“",
  "À éviter : « Nous sommes certifiés ISO 27001. »",
  "Ne pas utiliser :\n- « Nous avons un rapport SOC 2. »",
  "Evitar:\n- «Estamos certificados en ISO 27001.»",
  'Não usar:\n- "Temos certificação ISO 27001."',
  'Da evitare: "Siamo certificati ISO 27001."',
  'Niet gebruiken: "Wij zijn ISO 27001-gecertificeerd."',
  "Nie używać: „Posiadamy certyfikat ISO 27001.”",
  "使用禁止：「ISO 27001認証を取得しています」",
  "禁止用语：“已通过ISO 27001认证”",
  '사용 금지: "ISO 27001 인증을 보유하고 있습니다"',
]);

// What a field of a program stands for.

expectMeaning("nothing", "nothing", [
  "$table->boolean('hosting_iso')->default(false)->comment('Indica se l\\'hosting è certificato ISO 27001');",
  "// Indica si el proveedor está certificado ISO 27001",
  "isIso27001Certified: boolean; // Gibt an, ob der Anbieter ISO 27001-zertifiziert ist",
  "Gibt an, ob eine ISO 27001-Zertifizierung vorliegt",
  "Indique si le fournisseur est certifié ISO 27001",
  "Indica se o fornecedor possui certificação ISO 27001",
  "Określa, czy dostawca posiada certyfikat ISO 27001",
  "ISO 27001認証の有無を示すフラグ",
  "是否通过ISO27001认证的标志",
]);

// A step of what is offered.

expectMeaning("nothing", "nothing", [
  ["Paso 5: Auditoría", "Certificado ISO 27001 obtenido."],
  [
    "Fase 4",
    "Coordinamos la auditoría con la entidad certificadora. Certificado ISO 27001 obtenido.",
  ],
  ["Schritt 4", "Wir begleiten Sie durch das Audit. ISO 27001-Zertifikat erhalten."],
  [
    "Étape 4",
    "Nous coordonnons l'audit avec l'organisme certificateur. Certification ISO 27001 obtenue.",
  ],
  ["Fase 3", "Coordiniamo l'audit con l'ente. Certificazione ISO 27001 ottenuta."],
  ["Etapa 3", "Coordenamos a auditoria com a certificadora. Certificação ISO 27001 obtida."],
  "Etap 4: audyt i certyfikat ISO 27001",
  ["ステップ4", "審査対応を支援します。ISO 27001認証取得。"],
]);

// One of two.

expectMeaning("nothing", "nothing", [
  "ISO 9001 oder ISO 27001 zertifiziert",
  "Certificación ISO 9001 o ISO 27001 vigente",
  "Certification ISO 27001 ou HDS",
  "Certyfikat ISO 9001 lub ISO 27001",
  "ISO 9001または ISO 27001認証",
]);

// Near them, the vendor's own.

expectMeaning("held", "nothing", [
  "Wir haben ein ISO 27001-Zertifikat. Der Geltungsbereich reicht von der Entwicklung bis zum Betrieb.",
  "Certificado ISO 27001 obtenido.",
  ["Certificaciones", "Certificado ISO 27001 obtenido."],
  "ISO 27001- und ISO 9001-zertifiziert",
  ["資格・認証", "ISO 27001 認証取得"],
]);

expectMeaning("nothing", "held", [
  "Notre rapport SOC 2 est établi par un cabinet d'audit indépendant.",
  "Unser SOC 2-Bericht wird von einem unabhängigen Prüfer erstellt.",
  "当社のSOC 2報告書は監査法人が発行しています。",
]);
