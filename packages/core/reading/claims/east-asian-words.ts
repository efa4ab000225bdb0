import { oneOf, wordings } from "../text/wordings.ts";

/**
 * Words that decide what is claimed, in Chinese, Japanese and Korean. Their scripts part no words, so each is
 * looked for anywhere in the few letters around the name of the standard.
 */

export const HELD_IN_EAST_ASIAN = new RegExp(
  oneOf({
    "the report is given out": wordings`
      (?:証明書|レポート|報告書)(?:の(?:提供|公開)?を?(?:開始|公開)|を(?:提供|公開)し(?:て|まし|ます))
      (?:报告|報告|证书)(?:现已|已)(?:提供|发布|公开)
      보고서(?:를|의)?\s?(?:제공|공개)(?:을|를)?\s?(?:시작|하고|합니다|했) | 인증서의 제공을 시작
    `,
    Japanese: wordings`
      発行 | 取得 | 獲得 | 受領 | (?:認証|報告書|レポート|登録|ISMS)[^。、]{0,6}(?:維持|保有|更新|継続|あり|有り|済)
      認証(?:され|を受け)
    `,
    Chinese: wordings`
      签发 | 颁发 | 获得 | 獲得 | 通过 | 通過 | 榮獲 | 荣获 | 拥有 | 擁有 | 持有 | 获颁 | 獲頒 | 已獲
      (?:我们|我們)已(?:经|經)?有 | (?:经|經|具有|具备)$ | 已(?:认证|認證)
    `,
    Korean: wordings`
      보유 | 취득 | 획득 | 유지 | 갱신 | 갖추 | 인증(?:을|를)?\s?(?:받|완료|마쳤) | 인증(?:된|됨|되었|됐)
    `,
  }),
  "u",
);

/** "ISO 27001認証", "SOC 2 보고서 (2026)": the bare name of the document, and nothing said of it. */
export const DOCUMENT_ALONE_IN_EAST_ASIAN =
  /^\s*(?:(?:の|的)\s?)?(?:認証|认证|認證|인증|証明書|证书|證書|報告書|报告|報告|보고서|レポート)(?:書|书|證書|证书|서)?\s*(?:$|[。、，,（(【｜|/・:：;；\d])/u;

/** "取得したHostko", "받은 업체", "认证的供应商": said of what follows, which may be anybody. */
export const SAID_OF_NEXT_IN_EAST_ASIAN =
  /^[^。、，,.]{0,12}?(?:(?:した|している|済みの|を持つ)(?!当社|弊社|自社|こと|ため|ので|の[はが])(?=[\p{L}])|(?:받은|획득한|취득한|보유한|갖춘)\s?(?!당사|저희|우리|것|바)(?=\p{L})|(?:认证|認證|证书)的(?!我们|本公司)(?=\p{L}))/u;

/** "Hostko（", in the midst of a sentence: what stands in the bracket is said of the name before it. */
export const NAME_AND_BRACKET_IN_EAST_ASIAN = /[A-Za-z][\w.&-]+\s?[（(][^）)]*$/u;

/** Not held. */
export const NOT_HELD_IN_EAST_ASIAN =
  /未(?!確認|确认|確定|确定|定|回答)|ない|ません|没有|沒有|無し|なし|없(?:다|습|음|는|고)|않(?:다|습|음|았|는)|미(?:취득|보유|인증)/u;

/** Not held, said before the name: "尚未取得", "没有". */
export const NOT_HELD_BEFORE_IN_EAST_ASIAN =
  /(?:未(?![来來])|没有|沒有|不具备|并无)[^，。；、,;：:]{0,8}$/u;

/** Over. */
export const LAPSED_IN_EAST_ASIAN =
  /失効し|失効(?=[。、]?\s*$)|^\s*(?:已?过期|已?過期|만료)(?=[。、]?\s*$)|失効済|期限切れ|期限が切れ|已(?:经|經)?(?:过期|過期|失效)|만료(?:되었|됐|된)/u;

/** Planned, said before the name: "计划于2027年取得", or over it: "今後の計画：". */
export const PLANNED_BEFORE_IN_EAST_ASIAN =
  /(?:计划|計劃|预计|預計|准备|準備|正在|拟|擬|将于|将在|將於)[^，。、；,;：:]{0,14}$|(?:计划|計劃|规划|規劃|計画|予定|目標|ロードマップ|今後|将来|계획|목표|로드맵)[^。；;：:]{0,6}[：:]/u;

/** Under way or planned. */
export const IN_PROGRESS_IN_EAST_ASIAN =
  /進行中|进行中|検討中|考虑|검토\s?중|準備|准备|予定|计划|計画|目指|取得中|申請|申请|推进|に向け|正在|審査中|審査を受けている(?:ところ|最中)|受審|준비|예정|계획|추진|진행\s?중|목표|심사\s?중/u;

/** Followed or built upon. */
export const ALIGNED_IN_EAST_ASIAN = /準拠|に基づ|遵循|符合|依据|参照|준수|준거|따라/u;

/** Asked of somebody, or said of any certificate. */
export const OF_NOBODY_IN_EAST_ASIAN =
  /だけで|わけではない|とは限らない|とは[、,]|必要(?:が|です|な)|求め(?:られ|る)|支援|应提供|须提供|应具有|应当|投标人|供应商应|取得まで|進め方|手順|方法|ガイド(?!ライン)|流れ|費用|メリット|为了|必须|证明自己|コンサル|(?<!符合[^，,、。]{0,12})要求|是否|表明|意味|加强|力争|争取/u;

/** Asked, made a condition, not known, said of people or of many, done for others: near the name, on either side. */
export const NO_CLAIM_IN_EAST_ASIAN = new RegExp(
  oneOf({
    Japanese: wordings`
      していること(?:[。、が]|$) | なければ(?:なり|なら) | 条件(?:と|で|に) | かどうか | か否か | の?有無
      場合(?:は|に|、|も) | (?:ていれば|であれば) | 確認でき(?:ません|ない|なかっ|ず) | 審査員
      (?:委託先|取引先|ベンダー|提供元)から | 要件として | 解説 | 入門 | セミナー | 研修 | 専門家 | とは何か
      \d+\s?点 | 加点
      (?:書か|謳わ|名乗ら)ない | (?:記載|主張|表記)しない | 多くの(?:企業|会社|組織)
      [%％割]の(?:企業|会社|組織) | は[^。、]{0,12}(?:国際規格|国際標準)
    `,
    Chinese: wordings`
      [须須需](?:具有|具备|具備|通过|通過|提供|持有) | 请(?:确认|核实|检查|提供|附) | 請(?:確認|提供|附)
      培训 | 培訓 | 指南 | 讲解 | 什么是 | 什麼是 | 的区别 | 咨询服务 | 諮詢服務
      得\s?\d+\s?分 | 加\s?\d*\s?分 | 如果 | 假如 | 倘若 | 如贵 | 若(?:供应商|供應商|贵|貴|您|其|已)
      未(?:找到|查到|能(?:确认|核实|確認)) | (?:无法|無法)(?:确认|確認|核实) | 顾问 | 顧問 | [审審]核[员員]
      帮助 | 幫助 | 协助 | 協助 | 助力 | (?:许多|許多|很多|大多数|[%％]的)(?:企业|企業|公司|供应商)
      (?:认证|認證|認証)(?:状态|狀態|状況) | 未(?:经|經)(?:确认|確認) | 是国际[^，。]{0,14}标准 | 是國際[^，。]{0,14}標準 | (?:不得|不要|请勿|禁止)(?:声称|宣称|写)
    `,
    Korean: wordings`
      [해하][야여]야?\s?(?:합|한|함) | 필요(?:합|하|한) | 여부 | (?:받은|보유한|취득한|획득한|있는) 경우 | 있다면 | 만약
      가이드(?!라인) | 안내서 | 교육 | 세미나 | 컨설팅 | (?:이란|란) 무엇
      \d+\s?점 | 가점
      (?:인증|취득|획득)을? (?:지원|도와) | 심사원 | 확인할 수 없 | 국제 표준 | (?:많은|대부분의) (?:기업|회사)
      (?:표기|주장|기재)하지\s?(?:마|않)
    `,
  }),
  "u",
);

/** Somebody who hosts, named before the standard. */
export const HOSTING_IN_EAST_ASIAN =
  /プロバイダー|ホスティング|クラウド(?:サービス)?事業者|主機|服務商|供應商|資料中心|數據中心|클라우드\s?(?:업체|사업자|제공)|服务商|供应商|(?<!自)托管|(?:存储|存儲|部署)(?:于|在|於)|データセンター|数据中心|機房|机房|데이터\s?센터|호스팅/u;

/**
 * "ISO 27001認証を取得したデータセンター", "ISO 27001 인증을 받은 AWS 인프라": what has been certified follows, and it
 * is the place where the vendor's data lies.
 */
export const CERTIFIED_HOST_IN_EAST_ASIAN =
  /^[\s)」』、]*(?:認証|认证|認證|인증)?[^。．、,.]{0,10}?(?:した|済みの?|받은|획득한|취득한|갖춘|的|の)[^。．、,.]{0,16}?(データセンター|クラウド|サーバー?|インフラ|基础设施|基礎設施|ホスティング|数据中心|云服务|云平台|云计算|服务器|机房|데이터\s?센터|클라우드|서버|인프라)/u;
