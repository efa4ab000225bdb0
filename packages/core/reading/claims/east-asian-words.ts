/**
 * Words that decide what is claimed, in Chinese, Japanese and Korean. Their scripts part no words, so each is
 * looked for anywhere in the few letters around the name of the standard.
 */

export const HELD_IN_EAST_ASIAN =
  /(?:証明書|レポート|報告書)の(?:提供|公開)?(?:開始|公開)|認証|认证|签发|颁发|発行|取得|獲得|获得|通过|通過|報告書|报告|인증/u;

/** Not held. */
export const NOT_HELD_IN_EAST_ASIAN =
  /未|ない|ません|没有|沒有|無し|なし|없(?:다|습|음|는|고)|않(?:다|습|음|았|는)|미(?:취득|보유|인증)/u;

/** Under way or planned. */
export const IN_PROGRESS_IN_EAST_ASIAN =
  /進行中|进行中|準備|准备|予定|计划|計画|目指|取得中|申請|申请|推进|に向け|正在|준비|예정|계획|추진|진행\s?중|목표|심사\s?중/u;

/** Followed or built upon. */
export const ALIGNED_IN_EAST_ASIAN = /準拠|に基づ|遵循|符合|依据|参照|준수|준거|따라/u;

/** Asked of somebody, or said of any certificate. */
export const OF_NOBODY_IN_EAST_ASIAN =
  /だけで|わけではない|とは限らない|とは[、,]|必要(?:が|です|な)|求め(?:られ|る)|支援|应提供|须提供|应具有|应当|投标人|供应商应|取得まで|進め方|手順|方法|ガイド(?!ライン)|流れ|費用|メリット|为了|必须|证明自己|コンサル|(?<!符合[^，,、。]{0,12})要求|是否|表明|意味|加强|力争|争取/u;

/** Somebody who hosts, named before the standard. */
export const HOSTING_IN_EAST_ASIAN =
  /プロバイダー|ホスティング|服务商|供应商|(?<!自)托管|データセンター|数据中心|機房|机房|데이터\s?센터|호스팅/u;

/**
 * "ISO 27001認証を取得したデータセンター", "ISO 27001 인증을 받은 AWS 인프라": what has been certified follows, and it
 * is the place where the vendor's data lies.
 */
export const CERTIFIED_HOST_IN_EAST_ASIAN =
  /^[\s)」』、]*(?:認証|认证|認證|인증)?[^。．、,.]{0,10}?(?:した|済みの?|받은|획득한|취득한|갖춘|的|の)[^。．、,.]{0,16}?(データセンター|クラウド|サーバー?|インフラ|ホスティング|数据中心|云服务|云平台|云计算|服务器|机房|데이터\s?센터|클라우드|서버|인프라)/u;
