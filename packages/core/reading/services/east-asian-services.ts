import type { ServiceTopic } from "./service-topic.ts";
import type { ServiceTerm } from "./service-terms.ts";
import { foldWord } from "../text/words.ts";

/** What services are called in Japanese and Chinese, whose scripts part no words. */
const WORDINGS: Readonly<Partial<Record<ServiceTopic, string>>> = {
  "customer-support-voice":
    "コールセンター, コンタクトセンター, カスタマーサポート, カスタマーサービス, 電話応対, 電話対応, " +
    "呼叫中心, 客服中心, 客户服务, 客戶服務, 客服外包, 电话客服",
  "technical-support":
    "テクニカルサポート, ヘルプデスク, サービスデスク, 技术支持, 技術支援服務, 服务台",
  "back-office/data-entry": "データ入力, データエントリー, 数据录入, 資料輸入, 数据输入",
  "finance-accounting": "経理代行, 記帳代行, 経理業務, 代理记账, 财务外包, 会计外包, 記帳業務",
  payroll: "給与計算, 給与支払代行, 薪资, 薪酬外包, 薪資, 工资代发, 工资外包",
  recruitment: "採用代行, 人材紹介, 招聘外包, 招聘流程外包",
  "claims-processing": "保険金支払, 保険金請求処理, 理赔, 理賠",
  collections: "債権回収, 催收, 催缴",
  "content-moderation": "コンテンツモデレーション, 投稿監視, コンテンツ審査, 内容审核, 內容審核",
  "data-annotation": "アノテーション, データラベリング, 数据标注, 資料標註",
  "sales-telemarketing": "テレマーケティング, 電話営業, 电话营销, 電話行銷",
  "kpo-research/research": "市場調査, 市场调研, 市場研究",
  "transcription-translation/translation": "翻訳, ローカライズ, 翻译, 翻譯, 本地化",
  "transcription-translation/transcription": "文字起こし, 字幕制作",
  "transcription-translation/interpreting": "通訳, 口译",
  "print-mail-document/scanning": "文書電子化, 書類電子化, 文档扫描, 档案数字化",
  "print-mail-document/print": "印刷発送, 印刷業務",
  "software-engineering":
    "ソフトウェア開発, ソフトウエア開発, システム開発, アプリケーション開発, 受託開発, 软件开发, 软件研发, 軟體開發, 系统开发",
  "saas-hosting/data-center": "データセンター, 数据中心, 資料中心, 機房",
  "saas-hosting/hosting": "ホスティング, 主机托管, 托管服务",
};

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Letters that limit, negate or put off what stands beside them: nobody reads them for certain. */
const DOUBT = folded(
  "除|以外|不|未|予定|计划|計画|のみ|だけ|仅|僅|ない|ません|無|无|委託先|再委託|一部",
);
/** Software, advice and departments around a service. */
const NOT_THE_SERVICE = folded(
  "ソフト|システム|プラットフォーム|クラウド|アプリ|ツール|コンサル|研修|支援|软件|軟體|系统|系統|平台|应用|咨询|諮詢|培训|社内|自社|部門|部门|人事部|総務|公司内部",
);

const wordings = (Object.keys(WORDINGS) as ServiceTopic[]).flatMap((topic) =>
  (WORDINGS[topic] ?? "").split(", ").map((wording) => [foldWord(wording), topic] as const),
);

/**
 * The services that a word of Japanese or Chinese letters names; `null` where it is none or names none.
 * `text` is all that is said: a doubt anywhere in it makes a doubt of the service.
 */
export function eastAsianTerm(word: string, text: string): ServiceTerm | null {
  if (!EAST_ASIAN.test(word)) return null;
  const found = new Set(wordings.filter(([wording]) => word.includes(wording)).map(([, it]) => it));
  // "給与計算システム開発" makes software, and pays no wages.
  const topics = found.has("software-engineering") ? ["software-engineering" as const] : [...found];
  if (topics.length === 0) return null;
  const isMaking = topics[0] === "software-engineering";
  const isSure = !DOUBT.test(foldWord(text)) && (isMaking || !NOT_THE_SERVICE.test(word));
  return { strength: isSure ? "named" : "may", needs: topics, covers: topics };
}

/** As words are folded: without the marks that part "テ" from "デ". */
function folded(letters: string): RegExp {
  return new RegExp(letters.split("|").map(foldWord).join("|"), "u");
}
