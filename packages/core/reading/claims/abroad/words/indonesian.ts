import { wordings } from "../../../text/wordings.ts";
import type { WordsAbroad } from "../idea.ts";

/** What is said of a certificate or report in Indonesian and Malay. */
export const indonesian: WordsAbroad = {
  telltale: wordings`
    dijadwalkan | direncanakan | sertifik(?:at|asi)\p{L}* | tersertifikasi | bersertifik\p{L}+ | sijil
    pensijilan | laporan | kami | memiliki | perusahaan | syarikat | berlaku | belum | tidak | sudah | telah
    pemasok | penyedia
  `,
  partsWords: true,
  ours: wordings`
    kami | perusahaan kami | kita
  `,
  contrast: wordings`
    tetapi | namun | tapi | sedangkan | meskipun | akan tetapi
  `,
  certificate: wordings`
    \p{L}*sertifi\p{L}+ | sijil | pensijilan
  `,
  findings: wordings`
    pengecualian | temuan | ketidaksesuaian | penyimpangan
  `,
  and: wordings`
    dan
  `,
  renewal: wordings`
    perpanjang\p{L}* | memperpanjang | resertifikasi | pembaruan
  `,
  ideas: {
    nothing: wordings`
      mewajibkan | diwajibkan | wajib | harus | mensyaratkan | disyaratkan | mengharuskan | meminta
      memerlukan | jika | apabila | bila | apakah | mohon | membantu | konsultasi | konsultan | pelatihan
      adalah (?:sebuah |suatu )?standar(?:d)? internasional | belum (?:diverifikasi|dikonfirmasi)
    `,
    "no-plan": wordings`
      tidak (?:berencana|ada rencana|memiliki rencana|bermaksud)
    `,
    "taken-away": wordings`
      dicabut | ditangguhkan | dibatalkan | ditarik
    `,
    over: wordings`
      (?:sudah|telah) (?:kedaluwarsa|kadaluarsa|kedaluarsa|berakhir|habis|tidak berlaku|luput|tamat)
      (?:kedaluwarsa|kadaluarsa|berakhir|tamat tempoh) (?:sejak|pada bulan lalu)
      tidak (?:diperpanjang|lagi berlaku|diperbaharui) | tidak lagi | kedaluwarsa(?=[\s.,;]*$)
    `,
    planned: wordings`
      berencana | merencanakan | direncanakan | dijadwalkan | merancang | rencana | dalam proses | sedang
      menargetkan | target | diharapkan | diperkirakan | akan | dalam tahap | mempersiapkan | persiapan
      menunggu | menuju
    `,
    denied: wordings`
      tidak | belum | tanpa (?=sertif|laporan|⁂) | bukan | tiada | maupun
    `,
    others: wordings`
      penyedia | pusat data | data center | pemasok | subkontraktor | perusahaan induk | induk perusahaan
      syarikat induk | mitra | vendor | pembekal | hosting
    `,
    aligned: wordings`
      mengacu | sesuai (?:dengan|standar) | selaras | berdasarkan | mengikuti | berpedoman | mematuhi
      memenuhi | patuh
    `,
    held: wordings`
      memiliki | mempunyai | punya
      telah (?:memperoleh|mendapat\p{L}*|meraih|tersertifikasi|bersertifikat|menerima|disertifikasi)
      memperoleh | mendapat\p{L}* | meraih | tersertifikasi | bersertifikat | diterbitkan | dikeluarkan
      berlaku (?:sampai|hingga|sd) | masih berlaku | memegang | untuk periode | tersedia
      hanya (?:mencakup|berlaku|meliputi) | diperpanjang
    `,
  },
};
