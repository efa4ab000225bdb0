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

// Named, explained or advised, where no word parts from the next.

expectMeaning("nothing", "nothing", [
  "ISO 27001認証は信頼性を高めます。",
  "ISO 27001認証の重要性が高まっています。",
  "SOC 2報告書とSOC 3報告書の違いを説明します。",
  "ISO 27001認証を持つ企業を選びましょう。",
  "ISO 27001认证对企业非常重要。",
  "SOC 2报告通常包括以下内容：",
  "选择通过ISO 27001认证的供应商。",
  "ISO 27001 인증은 신뢰를 높여줍니다.",
  "SOC 2 보고서는 다음 내용을 포함합니다.",
  "ISO 27001 인증을 받은 업체를 선택하세요.",
  "ISO 27001認証が必要なお客様へ",
  "ISO 27001認証の審査費用",
  "新規案件の要件としてISO 27001認証",
  "ISO 27001认证费用及流程",
  "客户常问：是否有SOC 2报告",
  "ISO 27001 인증 절차",
]);

expectMeaning("nothing", "planned", ["SOC 2認証取得を検討中です。"]);

// Help, and clients that were helped.

expectMeaning("nothing", "nothing", [
  "Conseguimos que tu empresa obtenga la certificación ISO 27001.",
  "Logramos la certificación ISO 27001 de nuestros clientes en 6 meses.",
  "Conquistamos a certificação ISO 27001 para nossos clientes.",
  "Más de 50 clientes han obtenido la certificación ISO 27001 con nosotros.",
  "Plus de 50 clients ont obtenu la certification ISO 27001 grâce à nous.",
  "Über 50 Kunden haben mit uns die ISO 27001-Zertifizierung erhalten.",
  "Ponad 50 klientów uzyskało z nami certyfikat ISO 27001.",
  "Oltre 50 clienti hanno ottenuto la certificazione ISO 27001 con noi.",
  "50社以上がISO 27001認証を取得しました。",
  "已有50家客户通过ISO 27001认证。",
  "Voltia ayuda a obtener la certificación ISO 27001.",
  "Nasza usługa obejmuje certyfikat ISO 27001.",
]);

// What it takes.

expectMeaning("nothing", "nothing", [
  "Was kostet eine ISO 27001-Zertifizierung?",
  "¿Cuánto cuesta la certificación ISO 27001?",
  "Combien coûte la certification ISO 27001",
  "Ile kosztuje certyfikat ISO 27001",
  "Come ottenere la certificazione ISO 27001",
  "Como obter a certificação ISO 27001",
  "Comment obtenir la certification ISO 27001",
  "Wie erhält man ein ISO 27001-Zertifikat",
  "Hoe krijg je een ISO 27001-certificaat",
  "Jak uzyskać certyfikat ISO 27001",
  "Jak získat certifikát ISO 27001",
  "ISO 27001 belgesi nasıl alınır",
]);

// What counts in a tender, and whose it would be.

expectMeaning("nothing", "nothing", [
  "La certificación ISO 27001 se valorará con 5 puntos.",
  "Se valorará estar en posesión de ISO 27001.",
  "La certification ISO 27001 est un plus.",
  "ISO 27001-Zertifizierung von Vorteil",
  "Mile widziany certyfikat ISO 27001.",
  "Certyfikat ISO 27001 będzie dodatkowym atutem.",
  "Certificação ISO 27001 será um diferencial.",
  "La certificazione ISO 27001 costituisce titolo preferenziale.",
  "ISO 27001-certificering is een pre.",
  "Copia del certificado ISO 27001 del adjudicatario",
  "Kopie des ISO 27001-Zertifikats des Bieters",
  "Copie du certificat ISO 27001 du soumissionnaire",
  "Cópia do certificado ISO 27001 da licitante",
  "Kopia certyfikatu ISO 27001 wykonawcy",
]);

// A word that is not known may be any verb.

expectMeaning("nothing", "nothing", [
  "Raport SOC 2 opisuje środki kontrolne.",
  "Relatório SOC 2 descreve os controles da organização.",
  "ISO 27001 y SOC 2 suponen un reto para la empresa.",
  "SOC 2 i ISO 27001 to nie to samo, choć się uzupełniają.",
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

// What is still to be done with it.

expectMeaning("nothing", "nothing", [
  "Certificato ISO 27001 da richiedere",
  "Certificat ISO 27001 de l'éditeur à fournir",
  "Certificado ISO 27001 a presentar por el licitador",
  "Zertifikat ISO 27001 des Anbieters zu prüfen",
  "Possession d'un certificat ISO 27001",
]);

expectMeaning("held", "nothing", [
  "Certificato ISO 27001 da parte di TÜV",
  "Certificat ISO 27001 valable à partir de 2024",
  "Certificado ISO 27001 a partir de 2024",
]);
