/**
 * Words of Japanese, Chinese and Korean headings by the English ones they mean. Their scripts part no words or few, so a
 * heading is read only where these words fill it: what else stands in it may turn its meaning.
 */
const EAST_ASIAN_WORDS: Readonly<Record<string, string>> = {
  // Who
  supplier:
    "プロバイダー プロバイダ 提供元 提供会社 委託先 業務委託先 外部委託先 外注先 ベンダー サプライヤー 供应商 供應商 服务商 服务提供商 服务供应商 수탁업체 수탁자 수탁사 협력업체 협력사 공급업체 공급사 위탁업체 업체 벤더 外包商 承包商 取引先",
  "company name":
    "会社名 企業名 事業者名 公司名称 企业名称 회사명 업체명 상호 会社名称 企业名 单位名称",
  name: "名 名称 名稱 명칭 이름 명",
  subprocessors:
    "再委託先 分包商 分包方 子处理者 次级处理者 재수탁업체 재수탁자 재수탁사 재위탁업체 하위수탁자",
  subcontracting: "再委託 分包 재위탁 하도급",
  "business owner": "社内担当者 自社担当者 担当部署 主管部署 主管部门 责任部门 담당부서 주관부서",

  "legal name": "法人名 法人名称 법인명",
  "contracting entity": "契約法人 签约主体",
  "parent company": "親会社 母公司 모회사",
  list: "一覧 列表 목록",

  // What, where, how long
  "service type": "服务类型 서비스유형",
  description: "説明 概要 描述 说明 설명",
  "inherent risk": "固有リスク 固有风险 고유위험",
  "last review date": "最終レビュー日 上次审查日期 최근검토일",
  service: "サービス 服务 服務 서비스",
  "services provided": "提供サービス 服务内容 服務內容 제공서비스 서비스내용 제공내용 提供服务",
  "outsourced service":
    "委託業務 委託内容 業務内容 外包服务 위탁업무 위탁업무내용 업무내용 위탁내용 委託業務内容 委托业务 委托内容 外包内容",
  function: "役割 職能",
  purpose: "用途 利用目的 目的 용도",
  "at rest": "保存時 保管時 静态 저장시",
  "in transit": "転送時 通信時 传输中 전송시",
  solution: "ソリューション 解决方案 解決方案 솔루션",
  tool: "ツール 工具 도구",
  component: "コンポーネント 構成要素 组件 구성요소",
  criteria: "評価項目 比較項目 评估项目 评价项目 평가항목",
  status: "状態 ステータス 状态 狀態 상태",
  contract: "契約 合同 合約 계약",
  "at the contract end": "契約終了時 合同终止时",
  "start date": "開始日 开始日期 开始日 生效日期 시작일 개시일 开始时间",
  "end date": "終了日 结束日期 终止日期 종료일 만료일 结束时间",
  "expiry date":
    "有効期限 満了日 到期日 到期日期 有效期 有效期至 有效期限 유효기간 만료일자 유효기한 截止日期",
  criticality: "重要度 重要性 重要程度 중요도",
  "risk level": "リスクレベル リスク評価 风险等级 风险级别 風險等級 위험등급 위험도 위험수준",
  "impact of outage": "停止時の影響 停止時影響 中断影响 中断的影响",
  "delivery location":
    "作業場所 業務拠点 提供拠点 服务地点 交付地点 수행장소 작업장소 제공장소 업무장소",
  "remote work":
    "在宅勤務 テレワーク リモートワーク 远程办公 居家办公 재택근무 원격근무 远程访问 リモートアクセス",
  "systems used": "利用システム 使用システム 使用系统 이용시스템 사용시스템",
  "system access":
    "当社システムへのアクセス 社内システムへのアクセス システムアクセス権限 システムアクセス 系统访问权限 시스템접근",

  // Data
  data: "データ 数据 資料 데이터",
  "personal data": "個人情報 個人データ 个人信息 个人数据 個人資料 개인정보",
  types: "種類 種別 类型 類型 种类 종류 유형 항목 項目",
  processed: "取り扱う 取扱う 取扱 取り扱い 取扱い 取り扱っ 取り扱",
  "data shared": "提供データ 共有データ 传输的数据 提供的数据 共享的数据",
  "storage location":
    "保管場所 保存場所 保存先 どこに保管 どこに保存 存储位置 存储地点 存放地点 보관장소 저장위치 보관위치 저장장소",
  "processing location": "処理場所 处理地点",
  "data location":
    "データ所在地 データの所在地 データ所在 データの所在 数据所在地 데이터소재지 데이터위치",
  "data storage country": "数据存储国家 データ保管国",
  "data segregation": "数据隔离",
  classification: "分類 分类 분류",
  encryption: "暗号化 加密 암호화",
  deletion: "削除 消去 廃棄 抹消 删除 销毁 삭제 파기",
  "deletion method":
    "廃棄方法 消去方法 削除方法 抹消方法 销毁方式 销毁方法 删除方式 删除方法 파기방법 삭제방법",
  "encryption method": "暗号化方式 暗号化方法 加密方式 암호화방식",
  "media deletion": "媒体の廃棄 媒体廃棄 介质销毁",
  return: "返却 返還 归还 반환",
  "retention period": "保存期間 保管期間 保存期限 留存期 保留期限 보유기간 보존기간 보관기간",

  // Controls
  "multi factor authentication":
    "多要素認証 二要素認証 二段階認証 多因素认证 多因子认证 双因素认证 다중인증 이중인증 다요소인증",
  incident: "インシデント 事件 数据泄露 情報漏えい 사고",
  "security incidents": "セキュリティインシデント 安全事件 침해사고 보안사고",
  "incident response":
    "インシデント対応 事故対応 事故時の対応 事件响应 安全事件处理 事件处置 应急响应 침해사고대응 사고대응",
  "incident response process":
    "インシデント対応体制 インシデント対応手順 インシデント対応フロー 事故対応手順 事故対応体制 事件响应流程 应急响应流程 침해사고대응절차 사고대응절차",
  "incident response plan":
    "インシデント対応計画 事件响应计划 应急响应计划 침해사고대응계획 사고대응계획",
  "notification time": "報告期限 通知期限 报告时限 通知时限 통지기한",
  "business continuity plan":
    "事業継続計画 业务连续性计划 業務持續計畫 업무연속성계획 재해복구계획",
  "disaster recovery plan": "災害復旧計画 灾难恢复计划",
  rto: "目標復旧時間 恢复时间目标 복구목표시간",
  rpo: "目標復旧時点 恢复点目标 복구목표시점",
  "privileged access":
    "特権アクセス 特権アカウント 特権id 特権id管理 特権idの管理 管理者権限 管理者アカウント 管理员权限 管理员账号 관리자권한 관리자계정 特权访问 特权账号 특권접근 특권계정",
  "access review":
    "アクセス権の見直し アクセス権限の見直し アクセス権の定期的な見直し アクセス権限の定期的な見直し アクセス権の棚卸し アクセス権レビュー 权限审查 权限复核 권한검토 접근권한점검 访问权限审查 접근권한검토",
  leavers: "退職者 离职人员 퇴직자",
  "access removal": "アクセス権の削除 アクセス権削除 权限回收 접근권한회수",
  "controls for remote work":
    "在宅勤務時のセキュリティ対策 在宅勤務のセキュリティ対策 テレワークのセキュリティ対策",
  "background checks": "身元調査 バックグラウンドチェック 背景调查 신원조회",
  "security training": "セキュリティ教育 セキュリティ研修 信息安全培训 보안교육",
  "security awareness": "安全意识培训 보안인식",
  "cloud provider": "クラウド事業者 云服务商 云服务提供商 클라우드제공업체",
  "hosting provider": "ホスティング事業者",

  // Certificates and reports
  certificate: "認証 证书 認證 认证 証明書 登録証 인증 인증서",
  "security certifications": "セキュリティ認証 情報セキュリティ認証 安全认证 资质认证 보안인증",
  "compliance certifications": "コンプライアンス認証 準拠認証 合规认证 合規認證 규제준수인증",
  "certification body":
    "审核机构 認証機関 審査機関 審査登録機関 认证机构 認證機構 인증기관 심사기관 发证机构",
  "accreditation body": "認定機関 认可机构 인정기관",
  "certificate number":
    "認証番号 証明書番号 登録証番号 認証登録番号 证书编号 证书号 认证编号 인증번호 인증서번호 证书号码",
  "registration number": "登録番号 注册号",
  "issue date": "発行日 取得日 签发日期 颁发日期 발급일 발행일 취득일",
  "certificate issue date": "发证日期",
  scope: "範囲 登録範囲 適用範囲 対象範囲 范围 适用范围 범위",
  "certification scope": "인증범위",
  "information security": "信息安全 資訊安全 情報セキュリティ 정보보호 정보보안",
  "has obtained": "是否通过 是否取得 是否获得 是否持有 是否具有",
  report: "報告書 レポート 报告 보고서",
  auditor: "監査人 監査法人 审计师 审计机构 감사인 감사법인",
  version: "バージョン 版 版本 버전",
  "certification date": "인증일자 인증일",
  "initial certification date":
    "初回認証日 初回登録日 初次认证日期 首次发证日期 初次发证日期 최초인증일",
  "surveillance audit date": "サーベイランス審査日 維持審査日 定期審査日 监督审核日期 사후심사일",
  "last surveillance audit date":
    "前回審査日 前回サーベイランス審査日 前回維持審査日 最終維持審査日 直近維持審査日 最近一次监督审核日期 上次监督审核日期 최근사후심사일",
  "next surveillance audit date":
    "次回審査日 次回サーベイランス審査日 次回維持審査日 下次监督审核日期 차기심사일",
  "recertification date": "更新審査日 次回更新審査日 再认证日期 갱신심사일",
  edition: "規格年版 規格の版",
  last: "直近の",
  nonconformities: "不適合 不符合项 부적합",
  "certified sites": "認証拠点 認証対象拠点 认证地点 认证场所 인증사업장",
  sites: "拠点",
  "issued by": "発行機関 発行者 発行元 签发机构 颁发机构 發證機構 발행기관 발급기관",
  "certificate holder":
    "取得組織 取得会社 取得事業者 認証取得者 证书持有人 持证人 证书持有者 인증보유기관 인증취득업체",
  validity: "有効期間",
  "registered organisation": "登録組織 登録組織名 登録事業者 登録事業者名 注册组织 注册单位",
  "certified company":
    "認証取得会社 認証取得組織 認証取得企業 持证单位 获证组织 获证单位 인증취득기관",
  exclusions: "除外 適用除外 除外事項 排除项",
  "statement of applicability": "適用宣言書 适用性声明 적용성보고서",
  "other certifications": "その他の認証 其他认证 기타인증",
  type: "タイプ 类别",
  "audit period": "対象期間 報告期間 監査期間 审计期间 报告期间 期间 대상기간 감사기간",
  start: "開始 开始",
  end: "終了 结束",
  "report date": "報告書日付 报告日期",
  "auditor opinion": "監査意見 审计意见 감사의견",
  exceptions: "例外事項 例外事项 例外 예외사항",
  categories: "カテゴリ カテゴリー",
  principles: "准则 原则 기준",
  "complementary user entity controls":
    "相補的なユーザー統制 相補的ユーザー統制 補完的ユーザー統制",
  "subservice organisations": "サブサービス組織",
  "evidence reviewed":
    "証憑確認 証跡確認 証拠確認 エビデンス確認 証明書確認 证据核查 证据审阅 证书核查 증빙확인 증적확인",
  notes: "備考 备注 備註 비고",
  "bridge letter": "ブリッジレター 过渡函 桥接函 브릿지레터",
};

/** What joins such words or makes a question of them. */
const JOINING =
  "の を は が に 的 有無 ます か する いますか しますか ありますか はありますか 教えてください していますか されますか されていますか 導入 取得 発生 できますか 通过 等 여부 유무 현황 및 의 은 는 이 가 을 를 있습니까 하고 보유 取得状況 状況 情况 どこ 何 貴社 贵公司 귀사";

const ENGLISH: ReadonlyMap<string, string> = new Map([
  ...JOINING.split(" ").map((word) => [word, ""] as const),
  ...Object.entries(EAST_ASIAN_WORDS).flatMap(([english, words]) =>
    words.split(" ").map((word) => [word, english] as const),
  ),
]);

// Phrases come before the words in them.
const WORD = new RegExp([...ENGLISH.keys()].sort((a, b) => b.length - a.length).join("|"), "gu");

/** Korean may be written with spaces within what is one word here: "위탁 업무 내용". */
const SPACE_IN_KOREAN = /(?<=\p{Script=Hangul})\s(?=\p{Script=Hangul})/gu;

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

export function isEastAsian(text: string): boolean {
  return EAST_ASIAN.test(text);
}

/** A Japanese, Chinese or Korean heading in English if every word of it is known, and as it is if not. */
export function eastAsianInEnglish(words: string): string {
  if (!isEastAsian(words)) return words;
  const english = words
    .replace(SPACE_IN_KOREAN, "")
    .replace(WORD, (word) => ` ${ENGLISH.get(word) ?? word} `);
  return isEastAsian(english) ? words : english.replace(/\s+/gu, " ").trim();
}
