/**
 * Words of headings in Russian, Ukrainian, Indonesian, Malay, Vietnamese, Czech, Slovak, Hungarian, Romanian, Greek,
 * Finnish and Arabic by the English ones they mean, without accents, as `foreignWords` has those of the others.
 */
export const foreignWordsFurtherAbroad: Readonly<Record<string, string>> = {
  supplier:
    "поставщик, подрядчик, контрагент, исполнитель, постачальник, підрядник, pemasok, penyedia, penyedia jasa, mitra kerja, pembekal, nha cung cap, " +
    "doi tac, dodavatel, dodavatelia, beszallito, szallito, furnizor, furnizorul, προμηθευτης, παροχος, toimittaja, palveluntarjoaja, المورد, مزود الخدمة",
  suppliers:
    "поставщики, подрядчики, постачальники, dodavatele, beszallitok, furnizori, toimittajat",
  "supplier name":
    "наименование поставщика, название поставщика, наименование подрядчика, наименование контрагента, назва постачальника, nama vendor, " +
    "nama pemasok, nama penyedia, nama supplier, nama mitra, ten nha cung cap, ten doi tac, nazev dodavatele, nazov dodavatela, beszallito neve, " +
    "nume furnizor, numele furnizorului, denumire furnizor, ονομα προμηθευτη, επωνυμια προμηθευτη, toimittajan nimi, اسم المورد, اسم مزود الخدمة",
  "company name":
    "наименование организации, название компании, наименование компании, назва компанії, nama perusahaan, nama syarikat, ten cong ty, nazev firmy, " +
    "nazev spolecnosti, ceg neve, cegnev, numele companiei, denumirea companiei, επωνυμια, yrityksen nimi, اسم الشركة",
  "legal name":
    "юридическое наименование, полное наименование, badan hukum, ten phap nhan, obchodni firma, denumire legala",
  subprocessor:
    "субподрядчик, субобработчик, subdodavatel, alvallalkozo, subcontractant, alihankkija",
  subprocessors:
    "субподрядчики, субобработчики, subdodavatele, alvallalkozok, subcontractanti, alihankkijat, sub kontraktor",
  service:
    "услуга, сервис, послуга, layanan, jasa, perkhidmatan, dich vu, sluzba, szolgaltatas, serviciu, υπηρεσια, palvelu, الخدمة",
  services:
    "услуги, сервисы, послуги, cac dich vu, sluzby, szolgaltatasok, servicii, υπηρεσιες, palvelut, الخدمات",
  "services provided":
    "оказываемые услуги, предоставляемые услуги, перечень услуг, layanan yang diberikan, poskytovane sluzby, nyujtott szolgaltatasok, servicii prestate, servicii furnizate, zakres uslug, rodzaj uslug",
  "service description":
    "описание услуги, описание услуг, deskripsi layanan, mo ta dich vu, popis sluzby, szolgaltatas leirasa",
  location:
    "местоположение, расположение, lokasi, dia diem, umisteni, helyszin, locatie, sijainti, الموقع",
  country: "страна, країна, negara, quoc gia, zeme, orszag, tara, χωρα, maa, الدولة",
  data: "данные, dato, du lieu, udaje, adatok, date tratate",
  "personal data":
    "персональные данные, персональні дані, data pribadi, data peribadi, du lieu ca nhan, osobni udaje, szemelyes adatok, date personale, προσωπικα δεδομενα, henkilotiedot, البيانات الشخصية",
  "data types":
    "типы данных, категории данных, jenis data, loai du lieu, typy udaju, adattipusok, tipuri de date",
  criticality:
    "критичность, tingkat kekritisan, muc do quan trong, kriticnost, kritikussag, criticitate, kriittisyys",
  "risk level":
    "уровень риска, рівень ризику, tingkat risiko, tahap risiko, muc do rui ro, uroven rizika, kockazati szint, nivel de risc, مستوى المخاطر",
  owner:
    "ответственный, відповідальний, penanggung jawab, nguoi phu trach, odpovedna osoba, felelos, responsabil",
  contract: "договор, договір, kontrak, hop dong, smlouva, szerzodes, sopimus, العقد",
  "contract start": "дата начала договора, mulai kontrak, ngay bat dau hop dong, zacatek smlouvy",
  "contract end":
    "дата окончания договора, срок действия договора, akhir kontrak, ngay ket thuc hop dong, konec smlouvy",
  solution:
    "решение, рішення, giai phap, solusi, penyelesaian, reseni, riesenie, megoldas, solutie",
  certificate:
    "сертификат, сертифікат, sertifikat, sijil, chung chi, osvedceni, tanusitvany, certificatul, πιστοποιητικο, sertifikaatti, الشهادة",
  certification:
    "сертификация, сертифікація, chung nhan, sertifikasi, pensijilan, certifikace, certifikacia, tanusitas, certificare, πιστοποιηση, sertifiointi",
  "certificate number":
    "номер сертификата, номер сертифіката, nomor sertifikat, no sertifikat, so chung chi, cislo certifikatu, tanusitvany szama, numar certificat",
  "certificate expiry":
    "срок действия сертификата, термін дії сертифіката, platnost certifikatu, masa berlaku sertifikat",
  "certification body":
    "орган по сертификации, сертификационный орган, орган сертифікації, lembaga sertifikasi, badan sertifikasi, to chuc chung nhan, certifikacni organ, tanusito szervezet, organism de certificare",
  scope:
    "область сертификации, область действия, ruang lingkup, skop, pham vi, rozsah, hatokor, domeniu de aplicare",
  "issue date":
    "дата выдачи, дата видачі, tanggal terbit, tanggal penerbitan, ngay cap, datum vydani, kiallitas datuma, data emiterii",
  "expiry date":
    "срок действия, дата окончания, действителен до, термін дії, masa berlaku, tanggal kedaluwarsa, tanggal berakhir, ngay het han, platnost do, platnost, lejarat, ervenyesseg, data expirarii, valabil pana la, تاريخ الانتهاء",
  report: "отчет, отчёт, звіт, laporan, bao cao, zprava, jelentes, raport, αναφορα, raportti",
  auditor: "аудитор, auditorul",
  status: "статус, trang thai, stav, allapot, stare, tila, الحالة",
  notes:
    "примечание, примечания, комментарий, catatan, keterangan, ghi chu, poznamka, poznamky, megjegyzes, observatii, huomautukset, ملاحظات",
};
