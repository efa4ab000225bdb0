import { wordings } from "../../../text/wordings.ts";
import type { WordsAbroad } from "../idea.ts";

/** What is said of a certificate or report in Turkish and Azerbaijani. */
export const turkish: WordsAbroad = {
  telltale: wordings`
    yapılacak\p{L}* | denetim\p{L}* | henüz | planlan\p{L}+
    belge(?:si|miz|sine|sini|mizin|miz\p{L}*|lendir\p{L}+|li\p{L}*|ye)? | sertifika(?!at)\p{L}*
    rapor(?:u|umuz|una|unu)\p{L}* | şirket\p{L}* | tarafından | standard(?:ı|ına|ının)\p{L}* | kadar
    bulunma\p{L}+ | tedarikçi\p{L}* | değil\p{L}*
  `,
  partsWords: true,
  ours: wordings`
    biz(?:im)? | bizde | şirketimiz\p{L}* | firmamız\p{L}* | kurumumuz\p{L}* | belgemiz\p{L}*
    sertifikamız\p{L}* | sahibiz | raporumuz\p{L}*
  `,
  contrast: wordings`
    ama | ancak | fakat | oysa | ise | buna karşın
  `,
  certificate: wordings`
    sertifika\p{L}* | belge\p{L}*
  `,
  findings: wordings`
    istisna\p{L}* | uygunsuzlu\p{L}+ | bulgu\p{L}* | sapma\p{L}*
  `,
  and: wordings`
    ve
  `,
  renewal: wordings`
    yenile\p{L}+ | gözetim
  `,
  ideas: {
    nothing: wordings`
      baş ?denetçi\p{L}* | (?:personel|çalışan|uzman|danışman)\p{L}* | \p{L}{2,}m[ae]l[ıi](?:d[ıi]r)?
      talep ed\p{L}+ | isti?yoruz | istemekte\p{L}* | zorunlu\p{L}* | gerek(?:ir|li|mekte|iyor)\p{L}*
      olmalı\p{L}* | şart\p{L}* | beklen(?:ir|mekte)? (?:tedarikçi\p{L}+)
      \p{L}+(?:d[ae]n) .{0,40}bekliyoruz | eğer | ise (?!ISO) | var mı | mıdır | midir | yardımcı ol\p{L}+
      danışmanlı\p{L}+ | eğitim\p{L}* | uluslararası (?:bir |kabul görmüş )?standart\p{L}*
      (?:kurulduğunu|olduğunu) gösterir | lütfen | doğrulanama\p{L}+
    `,
    "no-plan": wordings`
      planlamıyor\p{L}* | planlanmamakta\p{L}* | planımız (?:yok|bulunma\p{L}+) | düşünmüyor\p{L}*
    `,
    "taken-away": wordings`
      iptal (?:edil|ed)\p{L}+ | askıya alın\p{L}+ | geri alın\p{L}+ | geri çekil\p{L}+
    `,
    over: wordings`
      süresi (?:\S+ ){0,4}(?:doldu|dolmuş|bitti|bitmiş|sona er)\p{L}* | sona er(?:di|miş)\p{L}*
      yenilenme(?:di|miş)\p{L}* | yenilemedi\p{L}* | artık (?:yok|geçerli değil)\p{L}*
      geçerliliğini yitir\p{L}+ | geçersiz\p{L}*
    `,
    planned: wordings`
      planl[aı]\p{L}+ | hedefl\p{L}+ | hazırlan\p{L}+ | hazırlık\p{L}*
      süreci\p{L}* (?:\p{L}+ )?(?:devam|sür|başla|yürüt)\p{L}* | devam (?:et|ed)\p{L}+ | sürüyor
      sürmekte\p{L}* | başvur\p{L}+ | aşamasında\p{L}* | beklen(?:mekte|iyor|ir)\p{L}* | alınacak\p{L}*
      alacağız | tamamlanacak\p{L}* | henüz | bekliyoruz | (?:için|üzerinde|yönelik) çalış\p{L}+
      öngörül\p{L}+ | yapılacak\p{L}* | sürecinde\p{L}*
    `,
    denied: wordings`
      yok(?:tur)? | değil\p{L}* | bulunma(?:makta|m|dı|z)\p{L}* | bulunmuyor\p{L}* | sahip değil\p{L}*
      almadı\p{L}* | mevcut değil\p{L}*
    `,
    others: wordings`
      veri merkez\p{L}+ | barındırma\p{L}* | (?:hizmet )?sağlayıcı\p{L}* | hosting\p{L}* | tedarikçi\p{L}*
      alt yüklenici\p{L}* | ana şirket\p{L}* | bulut (?:altyapı|hizmet|sağlayıcı)\p{L}* | iş ortağı\p{L}*
      iş ortakları\p{L}*
    `,
    aligned: wordings`
      uygun (?:olarak|şekilde|biçimde) | uygundur | uyumlu\p{L}* | uyum (?:içinde|sağl)\p{L}*
      esas al\p{L}+ | temel al\p{L}+ | doğrultusunda | referans al\p{L}+
      gereklilikleri\p{L}* (?:karşıla|uy)\p{L}+ | ilkelerine
    `,
    held: wordings`
      sahip\p{L}* | var(?:dır)? | mevcut\p{L}* | bulunmakta\p{L}* | aldı\p{L}* | almış\p{L}* | alınmış\p{L}*
      belgeli\p{L}* | sertifikalı\p{L}* | (?:belge|sertifika)l[ae]nd[ıi]r[ıi]l(?:dı|di|mış|miş)\p{L}*
      verilen | verilmiş\p{L}* | düzenlen(?:en|miş)\p{L}* | geçerli\p{L}* | yenilen(?:di|miş)\p{L}*
      (?:yalnızca|sadece) .{2,60} kapsamakta\p{L}*
    `,
  },
};
