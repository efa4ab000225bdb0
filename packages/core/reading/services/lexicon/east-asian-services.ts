import type { ServiceTopic } from "./service-topic.ts";
import type { ServiceTerm } from "./service-terms.ts";
import { foldWord } from "../../text/words.ts";

/** What services are called in Japanese, Chinese and Korean, whose scripts part no words or few. */
const WORDINGS: Readonly<Partial<Record<ServiceTopic, string>>> = {
  "customer-support-voice":
    "コールセンター, コンタクトセンター, カスタマーサポート, お客様窓口, 顧客対応, 受電, インバウンド業務, 콜센터, 고객센터, 고객상담, 客服服务, 고객지원, 컨택센터, カスタマーサービス, 電話応対, 電話対応, " +
    "呼叫中心, 客户热线, 客服热线, 客户联络中心, 客服中心, 客户服务, 客戶服務, 客服外包, 电话客服",
  "technical-support":
    "テクニカルサポート, ヘルプデスク, サービスデスク, 技术支持, 技術支援服務, 服务台, 기술지원, 헬프데스크, サポートデスク",
  "back-office/data-entry":
    "データ入力, データエントリー, 数据录入, 資料入力, データ登録, 데이터입력, 資料輸入, 数据输入",
  "finance-accounting":
    "経理代行, 经理代理, 記帳代行, 経理業務, 経理アウトソーシング, 회계대행, 기장대행, 账务外包, 代理记账, 财务外包, 会计外包, 記帳業務",
  "finance-accounting/payable": "应付账款, 應付帳款, 買掛金管理, 支払業務, 매입채무",
  "finance-accounting/receivable": "应收账款, 應收帳款, 売掛金管理, 매출채권",
  payroll:
    "給与計算, 給与支払代行, 給与アウトソーシング, 給与業務, 급여대행, 급여아웃소싱, 급여계산, 급여처리, 급여관리, 薪资, 薪酬外包, 薪資, 工资代发, 工资外包",
  recruitment:
    "採用代行, 人材紹介, 採用アウトソーシング, 채용대행, 人才招聘, 招聘外包, 招聘流程外包",
  "claims-processing": "保険金支払, 保険金請求処理, 理赔, 理賠, 보험금청구, 보험금지급심사",
  collections: "債権回収, 督促業務, 채권추심, 账款催收, 应收账款催收, 催收, 催缴",
  "content-moderation":
    "コンテンツモデレーション, 投稿監視, 投稿モニタリング, 콘텐츠모더레이션, 콘텐츠검수, コンテンツ審査, 内容审核, 內容審核",
  "data-annotation":
    "アノテーション, データラベリング, 教師データ作成, 데이터라벨링, 데이터어노테이션, 数据标注, 資料標註",
  "sales-telemarketing":
    "テレマーケティング, アウトバウンド業務, 텔레마케팅, 電話営業, 电话营销, 電話行銷",
  "kpo-research/research": "市場調査, 市场调研, 市場研究",
  "transcription-translation/translation": "翻訳, ローカライズ, 번역, 翻译, 翻譯, 本地化",
  "transcription-translation/transcription": "文字起こし, 字幕制作",
  "transcription-translation/interpreting": "通訳, 口译, 통역",
  "print-mail-document/scanning":
    "文書電子化, スキャニング, スキャン代行, 문서스캔, 档案扫描, 書類電子化, 文档扫描, 档案数字化",
  "print-mail-document/print": "印刷発送, 印刷業務, 账单打印",
  "print-mail-document/mail": "発送代行, 封入封緘, 封入, 账单邮寄",
  "print-mail-document/storage":
    "文書保管, 書類保管, 帳票の保管, 档案管理, 档案存储, 档案保管, 문서보관",
  "print-mail-document/destruction": "機密文書廃棄, 文書廃棄, 文件销毁, 档案销毁",
  "logistics-order+warehousing": "倉庫業務, 倉庫保管, 仓储, 倉儲, 물류창고",
  "logistics-order+freight": "国际货运代理, 货运代理, 国際物流, フォワーディング",
  "it-infrastructure": "運用保守, システム運用, 运行维护, 运维服务, 運維服務",
  "software-engineering/testing":
    "ソフトウェアテスト, テスト業務, 第三者検証, 软件测试, 軟體測試, 소프트웨어테스트",
  "laboratory-testing": "検査分析, 受託分析, 检测服务, 实验室检测",
  "facility-services+cleaning": "清掃, 保洁",
  "facility-services+guarding": "施設警備, 保安服务",
  "software-engineering":
    "ソフトウェア開発, 소프트웨어개발, ソフトウエア開発, システム開発, アプリケーション開発, 受託開発, 软件开发, 软件研发, 軟體開發, 系统开发",
  "saas-hosting/data-center": "データセンター, 데이터센터, 数据中心, 資料中心, 機房",
  "saas-hosting/hosting": "ホスティング, 호스팅, 主机托管, 托管服务, 云托管, 雲端託管",
};

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Letters that limit, negate or put off what stands beside them: nobody reads them for certain. */
const DOUBT = folded(
  "除|以外|不|未|予定|计划|計画|のみ|だけ|仅|僅|ない|ません|無|无|委託先|再委託|一部|対象外|제외|미포함|예정|계획|않|아니|한정",
);
/** Software, advice and departments around a service. */
const NOT_THE_SERVICE = folded(
  "ソフト|システム|プラットフォーム|クラウド|アプリ|ツール|コンサル|研修|支援|软件|軟體|系统|系統|平台|应用|咨询|諮詢|培训|社内|自社|소프트웨어|플랫폼|시스템|솔루션|컨설팅|사내|부서|社内|部門|部门|人事部|総務|公司内部",
);

const wordings = (Object.keys(WORDINGS) as ServiceTopic[]).flatMap((topic) =>
  (WORDINGS[topic] ?? "").split(", ").map((wording) => [foldWord(wording), topic] as const),
);

/**
 * The services that a word of Japanese, Chinese or Korean letters names; `null` where it is none or names none.
 * `text` is all that is said: a doubt anywhere in it makes a doubt of the service.
 */
export function eastAsianTerm(word: string, text: string): ServiceTerm | null {
  if (!EAST_ASIAN.test(word)) return null;
  const found = new Set(wordings.filter(([wording]) => word.includes(wording)).map(([, it]) => it));
  // "給与計算システム開発" makes software, and pays no wages.
  const topics = found.has("software-engineering") ? ["software-engineering" as const] : [...found];
  if (topics.length === 0) return null;
  const isMaking = topics.some((topic) => topic.startsWith("software-engineering"));
  const isSure = !DOUBT.test(foldWord(text)) && (isMaking || !NOT_THE_SERVICE.test(word));
  return { strength: isSure ? "named" : "may", needs: topics, covers: topics };
}

/** Korean nouns that are written apart from, or on to, the one before them: "급여 처리" is "급여처리". */
const JOINED_IN_KOREAN =
  /(?<=\p{Script=Hangul})\s(?=(?:처리|대행|상담|지원|입력|스캔|추심|모더레이션|라벨링|어노테이션|청구|아웃소싱|계산|관리|개발|센터|보관)(?!\p{L}{3}))/gu;

/** A text whose Korean compounds are one word each. */
export function withKoreanCompounds(text: string): string {
  return HANGUL.test(text) ? text.replaceAll(JOINED_IN_KOREAN, "") : text;
}

const HANGUL = /\p{Script=Hangul}/u;

/** As words are folded: without the marks that part "テ" from "デ". */
function folded(letters: string): RegExp {
  return new RegExp(letters.split("|").map(foldWord).join("|"), "u");
}
