import { oneOf, wordings, type WordTable } from "../../text/wordings.ts";

/**
 * Questions in other languages that a "yes" answers with something else than "we hold it": about plans, about
 * somebody else, about what is wrong with it. Stems, since these languages bend their words.
 */
const OTHERS: WordTable = {
  "German, Dutch": wordings`rechenzentr | hosters?(?!\p{L}) | unterauftragnehmer | subunternehmer | unterauftragsverarbeiter | dienstleister ihre | ihr(?:e|en|er)? (?:hoster|hosting|lieferant|dienstleister|mutter) | onderaannemer | uw (?:hosting|leverancier|datacent) | datacentr`,
  French: wordings`hébergeur | hébergement | sous-trait | vos (?:fournisseurs|prestataires|partenaires) | votre (?:fournisseur|prestataire|maison) | centres? de données | datacenter`,
  "Spanish, Portuguese, Italian": wordings`subcontrat | subencargad | subprocessador | subappalt | sub-?fornitor | proveedor(?:es)? de (?:hosting|nube|alojamiento) | sus proveedores | centros? de (?:datos|dados) | alojamiento | hospedagem | provedor | fornitor[ei] (?:di hosting|cloud) | vostr[oi] fornitor`,
  Scandinavian: wordings`underleverant | underleverand | driftleverant | driftsleverand | datacenter | datasenter | er leverantör | jeres leverandør | deres leverandør`,
  Slavic: wordings`podwykonaw | dostawc\p{L}* (?:hosting|chmur|usług) | wasz\p{L}* dostawc | centrum danych | subdodavatel | poskytovatel | хостинг | субподряд | підрядн | дата-?цент | провайдер`,
  "Turkish, Hungarian, Romanian, Finnish": wordings`barındırma | sağlayıcı | alt yüklenici | veri merkezi | tárhely | alvállalkoz | adatközpont | subcontract | furnizor | alihankk | palveluntarjo | konesal`,
  "Indonesian, Vietnamese": wordings`penyedia | subkontrak | pusat data | nhà cung cấp | nhà thầu`,
  "East Asian": wordings`委託先 | データセンター | ホスティング | クラウド事業者 | 親会社 | 供应商 | 供應商 | 分包 | 数据中心 | 托管 | 母公司 | 업체가 | 클라우드 사업자 | 협력사 | 수탁 | 하도급 | 데이터센터 | 데이터 센터 | 호스팅 | 모회사`,
};

const PLANS: WordTable = {
  "German, Dutch": wordings`planen sie | geplant | beabsichtig | streben sie | vorgesehen | anvisier | van plan | gepland | voornemens | nastre`,
  French: wordings`prévoyez | envisag | prévu | visez | en projet | projetez | comptez-vous | avez-vous l['’]intention`,
  "Spanish, Portuguese, Italian": wordings`planea | planifica | prevé | prevén | tiene(?:n)? previsto | pretende | planos? (?:de|para) | planes? (?:de|para) | planeja | prevede | in programma | intende | pianific | avete intenzione`,
  Scandinavian: wordings`planer(?!ing ) | planlegg | planlægg | avser ni | har ni för avsikt | förbered | forbered`,
  Slavic: wordings`planuj | zamierza | plánuje | chystá | hodláte | планиру | плану | намерен | готовит`,
  "Turkish, Hungarian, Romanian, Finnish": wordings`planl[ıa] | hedefl | düşünüyor | tervez | szándék | intenți | planific | aveți de gând | suunnitt | aiot`,
  "Indonesian, Vietnamese": wordings`berencana | rencana | kế hoạch | dự định | dự kiến`,
  "East Asian": wordings`予定 | 計画 | 検討 | 目指 | 计划 | 計劃 | 打算 | 拟 | 계획 | 예정 | 검토 | 목표`,
};

/** That it is over, which a heading such as “valid / expired” says as well. */
const OVER: WordTable = {
  Germanic: wordings`abgelaufen | verlopen | gått ut | löpt ut | utgången | utgånget | utgått | utløpt | udløbet`,
  Romance: wordings`expiré | périmé | vencid[oa] | caducad[oa] | expirad[oa] | caducó | scadut | expirat`,
  Slavic: wordings`wygas | wygaś | vypršel | skončil | истёк | истек | закінч`,
  "Turkish, Hungarian, Finnish": wordings`süresi dol | lejár | vanhentu`,
  "Indonesian, Vietnamese": wordings`kedaluwarsa | hết hạn`,
  "East Asian": wordings`失効 | 期限切れ | 过期 | 過期 | 만료`,
};

/** What else may be wrong with it, and what is demanded of others. */
const WRONG_WITH_IT: WordTable = {
  "German, Dutch": wordings`ausnahmen | abweichung | entzogen | ausgesetzt | verlangen sie | fordern sie | erforderlich | uitzondering | non-?conformiteit | ingetrokken | vereist | eist u`,
  French: wordings`exception | non-?conformité | retiré | suspendu | exigez | exigé(?:e?s?) | requis`,
  "Spanish, Portuguese, Italian": wordings`excepcion | exceç | no conformidad | não conformidad | retirad[oa] | suspendid[oa] | exig(?!enc|ênc) | requerid[oa] | requier | eccezion | non conformit | revocat | sospes | richied | richiest`,
  Scandinavian: wordings`undantag | unntak | undtag | avvikel | avvik | afvig | kräv(?:er ni|s) | krav på | krever | kræver | kravs | indraget`,
  Slavic: wordings`wyjąt | zastrzeż | niezgodn | wymaga | cofn | zawiesz | výjim | neshod | vyžad | odebrán | исключен | несоответств | требует | требуе | отозван | винят | вимага`,
  "Turkish, Hungarian, Romanian, Finnish": wordings`istisna | uygunsuzluk | gerekli | talep ed | iptal | kivétel | eltérés | előír | megkövetel | visszavon | excepți | neconform | cereți | solicita | poikkeam | vaadit`,
  "Indonesian, Vietnamese": wordings`pengecualian | ketidaksesuaian | mewajibkan | diwajibkan | mensyaratkan | ngoại lệ | yêu cầu | thu hồi`,
  "a duty": wordings`obligator | obligatoir | obligat[óo]ri | obbligator | verplicht | pflicht | påkrevd | påkrævet | povinn | zorunlu | обязател | обов['’]язк | wajib | bắt buộc | kötelez | pakollin`,
  "East Asian": wordings`必須 | 必须 | 必需 | 필수 | 例外 | 不適合 | 求めて | 要求 | 必要 | 取り消 | 不符合 | 撤销 | 예외 | 부적합 | 요구 | 필요 | 취소`,
};

const stems = (...tables: readonly WordTable[]) =>
  new RegExp(String.raw`(?<![\p{sc=Latn}\p{sc=Cyrl}])(?:${oneOf(...tables)})`, "iu");

/** Whether a question in another language asks about somebody else: a host, a sub-contractor, a supplier. */
export const ASKS_OTHERS_ABROAD = stems(OTHERS);
/** Whether it asks, of a certificate that there was, if it is over. */
export const ASKS_IF_OVER = new RegExp(
  String.raw`(?<!\p{L})(?:expired|lapsed)(?!\p{L})|${stems(OVER).source}`,
  "iu",
);
/** Whether it asks about plans. */
export const ASKS_PLANS_ABROAD = stems(PLANS);
/** Whether it asks about expiry, exceptions, or what is demanded of others. */
export const ASKS_OTHER_MATTER_ABROAD = stems(OVER, WRONG_WITH_IT);

/** What a question holds that asks whether it is held, and nothing else. */
const ASKS_WHETHER_HELD: WordTable = {
  "the document": wordings`certif\p{L}* | sertif\p{L}* | zertif\p{L}* | certyfik\p{L}* | сертифи\p{L}* | сертифікат\p{L}* | tanúsít\p{L}* | belge\p{L}* | chứng (?:chỉ|nhận) | raport\p{L}* | rapor\p{L}* | zpráv\p{L}* | správ\p{L}* | jelentés\p{L}* | laporan | отч[её]т\p{L}* | звіт\p{L}* | báo cáo | audit\p{L}* | аудит\p{L}* | attest\p{L}* | norm\p{L}* | стандарт\p{L}* | standar\p{L}* | szabvány\p{L}* | πιστοποί\p{L}* | πιστοποι\p{L}* | έκθεση\p{L}* | شهادة | تقرير | הסמכה | הסמכת | תעודת | תעודה | דוח | ใบรับรอง\p{L}*`,
  "having it": wordings`posiada\p{L}* | macie | mają | ma | uzyska\p{L}* | czy | jest\p{L}* | má\p{L}* | drží\p{L}* | vlast\p{L}* | je | jste | ste | есть | имеете | имеет | имеется | ли | наявн\p{L}* | маєте | чи | sahip\p{L}* | var | mı | mi | mevcut\p{L}* | aldı\p{L}* | rendelkez\p{L}* | van | önök\p{L}* | aveți | dețin\p{L}* | este | sunteți | onko | teillä | on | yrityksel\p{L}* | apakah | anda | memiliki | punya | telah | sudah | ada | bersertifik\p{L}* | διαθέτ\p{L}* | έχ(?:ετε|ει) | κατέχ\p{L}* | η | εταιρεία | σας | είστε | πιστοποιημέν\p{L}* | ισχύ\p{L}* | هل | لديكم | لدى | شركتكم | تحمل | تمتلك\p{L}* | حاصل\p{L}* | على | سارية | האם | לכם | יש | לחברה | לחברתכם | ברשותכם | בתוקף | có | đã | không | được | đạt`,
  "who and how": wordings`w | z | na | za | o | dla | oraz | i | a | s | v | k | u | по | у | вас | в | на | и | та | firm\p{L}* | firma | společnost\p{L}* | компани\p{L}* | организаци\p{L}* | организаці\p{L}* | компані\p{L}* | perusahaan | công ty | dostawca | dodavatel | поставщик\p{L}* | şirket\p{L}* | państw\p{L}* | ви | вы | ваш\p{L}* | vaš\p{L}* | wasz\p{L}* | imate | imaju | li | posjeduj\p{L}* | imeti? | имате | quý | bạn | cég\p{L}* | ve | și | ja | dan | và | yang | ważn\p{L}* | aktualn\p{L}* | obowiązuj\p{L}* | platn\p{L}* | действу\p{L}* | geçerli | érvényes | valabil\p{L}* | voimassa\p{L}* | berlaku | dostępn\p{L}* | dispon\p{L}* | доступ\p{L}* | saatavil\p{L}* | elérhető\p{L}* | tersedia | orgán\p{L}* | čísl\p{L}* | ważnoś\p{L}* | numer\p{L}* | numero\p{L}* | jednostk\p{L}* | номер\p{L}* | орган\p{L}* | срок\p{L}* | термін\p{L}* | numara\p{L}* | kurulu\p{L}* | geçerlilik\p{L}* | szám\p{L}* | număr\p{L}* | nomor | masa | số | hiệu | lực | zakres\p{L}* | rozsah | kapsam\p{L}* | status | stav | статус | type | typ | typu | tip | isms | szbi | iso | iec | soc`,
};

const KNOWN = new RegExp(String.raw`(?<!\p{L})(?:${oneOf(ASKS_WHETHER_HELD)})(?!\p{L})`, "giu");
const KNOWN_IN_EAST_ASIAN =
  /認証|認證|认证|取得|保有|有無|状況|状况|状态|証明書|证书|證書|報告書|报告|報告|レポート|監査|审计|登録|していますか|されていますか|ていますか|していますでしょうか|ありますか|お持ちですか|ますか|ですか|です|を|の|は|が|に|い|る|し|て|または|及び|および|是否|已|有|无|获得|獲得|通过|通過|持有|拥有|贵公司|貴公司|贵司|贵方|貴社|御社|当社|等|吗|嗎|或|和|与|信息安全|情報セキュリティ|管理体系|最新|有効|有效|型|인증서?|보고서|보유|취득|획득|여부|유무|현황|하고|있습니까|있는지|있나요|했습니까|받았습니까|귀사|정보보호|정보보안|을|를|은|는|이|가|의|및|유효|최신/gu;

/** Letters of the languages whose words the list above knows. */
const OF_THESE_LANGUAGES =
  /[ąćęłńśźżčďěňřšťůýğışőűășțđơưạảấầẩẫậắằặẹẻẽếềểễệỉịọỏốồổộớờợụủứừửữựỳỷỹ]|[^\P{L}\p{sc=Latn}]|(?<!\p{L})(?:czy|ano|máte|apakah|anda|memiliki|onko|rendelkezik|aveți|dețineți)(?!\p{L})/iu;

/** Whether a question in one of these languages holds a word that may ask for something else. */
export function asksInUnknownWords(question: string): boolean {
  if (!OF_THESE_LANGUAGES.test(question)) return false;
  const rest = question.replace(KNOWN_IN_EAST_ASIAN, " ").replace(KNOWN, " ");
  return /\p{Ll}{2}|[^\P{L}\p{sc=Latn}]/u.test(rest);
}
