/**
 * Words of Japanese and Chinese headings by the English ones they mean. Their scripts part no words, so a
 * heading is read only where these words fill it: what else stands in it may turn its meaning.
 */
const EAST_ASIAN_WORDS: Readonly<Record<string, string>> = {
  // Who
  supplier:
    "委託先 業務委託先 外部委託先 外注先 ベンダー サプライヤー 供应商 供應商 服务商 服务提供商 服务供应商",
  "company name": "会社名 企業名 事業者名 公司名称 企业名称",
  name: "名 名称 名稱",
  subprocessors: "再委託先 分包商 分包方 子处理者 次级处理者",
  subcontracting: "再委託 分包",
  "business owner": "担当部署 主管部署 主管部门 责任部门",

  // What, where, how long
  service: "サービス 服务 服務",
  "services provided": "提供サービス 服务内容 服務內容",
  "outsourced service": "委託業務 委託内容 業務内容 外包服务",
  function: "役割 職能",
  contract: "契約 合同 合約",
  "at the contract end": "契約終了時 合同终止时",
  "start date": "開始日 开始日期 开始日 生效日期",
  "end date": "終了日 结束日期 终止日期",
  "expiry date": "有効期限 満了日 到期日 到期日期 有效期 有效期至 有效期限",
  criticality: "重要度 重要性",
  "risk level": "リスクレベル リスク評価 风险等级 风险级别 風險等級",
  "impact of outage": "停止時の影響 停止時影響 中断影响 中断的影响",
  "delivery location": "作業場所 業務拠点 提供拠点 服务地点 交付地点",
  "remote work": "在宅勤務 テレワーク リモートワーク 远程办公 居家办公",
  "systems used": "利用システム 使用システム 使用系统",
  "system access": "システムアクセス権限 システムアクセス 系统访问权限",

  // Data
  data: "データ 数据 資料",
  "personal data": "個人情報 個人データ 个人信息 个人数据 個人資料",
  types: "種類 種別 类型 類型 种类",
  processed: "取り扱う 取扱う 取り扱い 取扱い 取り扱っ 取り扱",
  "data shared": "提供データ 共有データ 传输的数据 提供的数据 共享的数据",
  "storage location": "保管場所 保存場所 保存先 どこに保管 どこに保存 存储位置 存储地点 存放地点",
  "processing location": "処理場所 处理地点",
  encryption: "暗号化 加密",
  deletion: "削除 消去 删除 销毁",
  return: "返却 返還 归还",
  "retention period": "保存期間 保管期間 保存期限 留存期",

  // Controls
  "multi factor authentication":
    "多要素認証 二要素認証 二段階認証 多因素认证 多因子认证 双因素认证",
  incident: "インシデント 安全事件 数据泄露 情報漏えい",
  "notification time": "報告期限 通知期限 报告时限 通知时限",
  "business continuity plan": "事業継続計画 业务连续性计划 業務持續計畫",

  // Certificates and reports
  certificate: "認証 证书 認證 认证 証明書 登録証",
  "certification body": "認証機関 審査機関 審査登録機関 认证机构 認證機構",
  "accreditation body": "認定機関 认可机构",
  "certificate number": "認証番号 証明書番号 登録証番号 認証登録番号 证书编号 证书号 认证编号",
  "registration number": "登録番号 注册号",
  "issue date": "発行日 取得日 签发日期 颁发日期",
  "certificate issue date": "发证日期",
  scope: "範囲 適用範囲 范围 适用范围",
  "has obtained": "是否通过 是否取得 是否获得",
  report: "報告書 レポート 报告",
  auditor: "監査人 監査法人 审计师 审计机构",
};

/** What joins such words or makes a question of them. */
const JOINING =
  "の を は が に 的 有無 ます か する いますか しますか ありますか はありますか 教えてください していますか されますか されていますか 導入 取得 発生 できますか";

const ENGLISH: ReadonlyMap<string, string> = new Map([
  ...JOINING.split(" ").map((word) => [word, ""] as const),
  ...Object.entries(EAST_ASIAN_WORDS).flatMap(([english, words]) =>
    words.split(" ").map((word) => [word, english] as const),
  ),
]);

// Phrases come before the words in them.
const WORD = new RegExp([...ENGLISH.keys()].sort((a, b) => b.length - a.length).join("|"), "gu");

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** A Japanese or Chinese heading in English if every word of it is known, and as it is if not. */
export function eastAsianInEnglish(words: string): string {
  if (!EAST_ASIAN.test(words)) return words;
  const english = words.replace(WORD, (word) => ` ${ENGLISH.get(word) ?? word} `);
  return EAST_ASIAN.test(english) ? words : english.replace(/\s+/gu, " ").trim();
}
