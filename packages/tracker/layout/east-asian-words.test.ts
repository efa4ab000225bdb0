import { expect, test } from "vitest";

import { eastAsianInEnglish } from "./east-asian-words.ts";

test.for([
  ["委託先名", "supplier name"],
  ["データの保管場所", "data storage location"],
  ["iso27001 認証取得の有無", "iso27001 certificate"],
  ["契約終了日", "contract end date"],
  ["再委託先の名称", "subprocessors name"],
  ["证书有效期", "certificate expiry date"],
  ["是否通过iso27001认证", "has obtained iso27001 certificate"],
  ["수탁 업체", "supplier"],
  ["위탁 업무 내용", "outsourced service"],
  ["iso 27001 인증번호", "iso 27001 certificate number"],
  ["iso 27001 인증서 유효기간", "iso 27001 certificate expiry date"],
  ["是否通过iso27001等信息安全认证", "has obtained iso27001 information security certificate"],
  ["プロバイダー", "supplier"],
  ["用途", "purpose"],
  ["データ暗号化 保存時", "data encryption at rest"],
  ["ソリューション", "solution"],
  ["セキュリティ認証", "security certifications"],
  ["状态", "status"],
  ["haccp认证证书编号", "haccp certificate certificate number"],
] as const)("“%s” is “%s”", ([words, english]) => {
  expect(eastAsianInEnglish(words)).toBe(english);
});

test.for(["利用者認証", "個人情報保護方針", "身份认证", "クラウドサービス", "data location", ""])(
  "“%s” is not wholly known and stays as it is",
  (words) => {
    expect(eastAsianInEnglish(words)).toBe(words);
  },
);
