import type { Names } from "./curated-country.ts";

/**
 * What cities are called in other languages, and in the cases in which sentences have them ("w Warszawie", "v Praze",
 * "в Москве"), by country, where the data does not know it. The city stands first.
 */
export const foreignNames: Readonly<Record<string, readonly Names[]>> = {
  AT: [
    "Vienna|Vienne|Viena|Wiedeń|Vídeň|Bécs|Wenen|Viyana|Вена|Відень|Wiedniu|Vídni|ウィーン|维也纳|빈시",
  ],
  BE: [
    "Brussels|Bruselas|Bruxelas|Bruksela|Brusel|Brüksel|Bryssel|Bruxelles|Brukseli|Bruselu|Брюссель",
  ],
  BG: ["Sofia|Sofía|Софии|Софія|Sofii"],
  BR: [
    "Rio de Janeiro|Рио-де-Жанейро",
    "Sao Paulo|San Pablo|São Paulo|Сан-Паулу|サンパウロ|圣保罗|상파울루",
  ],
  CH: [
    "Zurich|Zürich|Zúrich|Zurique|Zurigo|Zurych|Curych|Zurychu",
    "Geneva|Genève|Genf|Ginebra|Genebra|Ginevra|Genewa|Ženeva",
  ],
  CN: [
    "Beijing|Pékin|Pequim|Pechino|Пекин|ペキン",
    "Shanghai|Xangai|Szanghaj|Šanghaj|Шанхай",
    "Guangzhou|Cantón|Cantão|Kanton",
  ],
  CZ: [
    "Prague|Praha|Praga|Prag|Praagse|Прага|Praze|Pradze|Праге|Празі",
    "Brno|Brünn|Brně|Brnie",
    "Ostrava|Ostravě|Ostrawa",
  ],
  DE: [
    "Munich|München|Múnich|Munique|Monaco di Baviera|Мюнхен",
    "Cologne|Köln|Colonia|Colônia|Kolonia|Keulen|Kolín nad Rýnem|Кёльн",
    "Frankfurt am Main|Francfort|Fráncfort|Francoforte|Frankfurcie|FFM|Франкфурт",
    "Hamburg|Hambourg|Hamburgo|Amburgo|Гамбург",
    "Berlin|Berlín|Berlim|Berlino|Берлин|Берлін|Berlinie|Berlíně|ベルリン|柏林",
    "Nuremberg|Nürnberg|Norymberga|Norimberk|Núremberg|Norimberga",
    "Dresden|Dresde|Drezno|Drážďany",
    "Leipzig|Lipsk|Lipsko|Lipsia",
    "Stuttgart|Stoccarda",
    "Hannover|Hanover|Hanower",
  ],
  DK: [
    "Copenhagen|København|Kopenhagen|Copenhague|Copenaghen|Kopenhaga|Kodaň|Köpenhamn|Копенгаген",
  ],
  EG: [
    "Cairo|Le Caire|Kairo|El Cairo|Il Cairo|Kair|Káhira|Kahire|Каир|القاهرة",
    "Alexandria|Alexandrie|Alejandría|Alexandrien|الإسكندرية",
  ],
  ES: [
    "Madrid|Madryt|Мадрид|Madridu",
    "Barcelona|Barcelone|Barcellona|Barcelonie|Барселона",
    "Sevilla|Seville|Séville|Siviglia|Sewilla",
    "Malaga|Málaga",
  ],
  FI: ["Helsinki|Helsingfors|Helsinkach|Helsinky|Хельсинки"],
  FR: [
    "Paris|París|Parigi|Paryż|Paříž|Parijs|Párizs|Париж|Paryżu|Paříži|パリ|巴黎|파리",
    "Lyon|Lione|Лион",
    "Marseille|Marsella|Marselha|Marsiglia",
    "Strasbourg|Straßburg|Estrasburgo|Strasburgo|Strasburg|Štrasburk",
    "Nice|Nizza|Niza",
  ],
  GB: [
    "London|Londres|Londra|Londyn|Londýn|Londen|Lontoo|Лондон|Londynie|Londýně|ロンドン|伦敦|倫敦|런던",
    "Edinburgh|Edimburgo|Édimbourg|Edynburg",
  ],
  GR: [
    "Athens|Athènes|Atenas|Atene|Ateny|Atény|Athen|Atina|Афины|Atenach|Αθήνα|Αθηνα",
    "Thessaloniki|Salónica|Saloniki|Salonicco|Salonique|Soluň|Θεσσαλονίκη",
  ],
  HU: ["Budapest|Budapeszt|Budapešť|Budapeste|Budapeszcie|Будапешт|Budapesten"],
  IE: ["Dublin|Dublín|Dublino|Dublinie|Дублин|ダブリン"],
  IN: [
    "Mumbai|Bombay|Bombaj|Бомбей|Мумбаи|ムンバイ|孟买|뭄바이",
    "Bengaluru|Bangaluru|Bangalur|Бангалор|バンガロール|ベンガルール|班加罗尔|벵갈루루|방갈로르",
    "Delhi|Nueva Delhi|Nova Deli|Nuova Delhi|Nowe Delhi|Нью-Дели|デリー|ニューデリー|新德里|뉴델리",
    "Chennai|Ченнаи|チェンナイ|金奈|첸나이",
    "Hyderābād|Хайдарабад|ハイデラバード|海得拉巴|하이데라바드",
    "Pune|プネ|浦那",
    "Kolkata|Calcuta|Kalkuta|Kalkutta|コルカタ|加尔各答",
  ],
  IT: [
    "Rome|Roma|Rzym|Řím|Rom|Rzymie|Рим",
    "Milan|Milano|Mailand|Milán|Milão|Mediolan|Miláno|Милан|Mediolanie",
    "Turin|Torino|Turín|Turim|Turyn",
    "Naples|Napoli|Neapel|Nápoles|Neapol",
    "Florence|Firenze|Florenz|Florencia|Florencja",
    "Venice|Venezia|Venedig|Venecia|Veneza|Wenecja",
    "Genoa|Genova|Gênes|Genua|Génova",
  ],
  JP: [
    "Tokyo|Tokio|Tóquio|Tóquio|东京|도쿄|Токио",
    "Osaka|Осака|오사카",
    "Fukuoka|후쿠오카",
    "Nagoya|나고야",
  ],
  KR: ["Seoul|Séoul|Seúl|Seul|Сеул|首尔|首爾|ソウル", "Busan|釜山|プサン"],
  LT: ["Vilnius|Wilnie|Вильнюс|Vilniuje"],
  LV: ["Riga|Rydze|Рига|Rīgā|Ryga"],
  MA: [
    "Casablanca|Casa|الدار البيضاء|Касабланка",
    "Tangier|Tanger|Tánger|Tangeri",
    "Marrakesh|Marrakech|Marraquexe",
    "Fes|Fès|Fez",
  ],
  MX: ["Mexico City|Ciudad de México|Cidade do México|Miasto Meksyk"],
  MY: [
    "Kuala Lumpur|Куала-Лумпур|クアラルンプール|吉隆坡|쿠알라룸푸르",
    "George Town|Penang|ペナン",
  ],
  NL: [
    "Amsterdam|Ámsterdam|Amsterdamie|Амстердам|阿姆斯特丹|アムステルダム",
    "The Hague|Den Haag|La Haye|La Haya|Haag|L'Aia|Haga",
    "Rotterdam|Роттердам",
  ],
  PH: [
    "Metro Manila|Манила|マニラ|马尼拉|馬尼拉|마닐라",
    "Cebu City|セブ|宿务|宿霧|세부",
    "Davao|ダバオ|达沃",
  ],
  PL: [
    "Warsaw|Varsovie|Varsovia|Varsóvia|Warschau|Varšava|Varsó|Warszawie|Warszawy|Варшава|Варшаве|ワルシャワ|华沙|바르샤바",
    "Kraków|Cracovie|Cracovia|Krakau|Krakov|Krakowie|Krakowa|Краков|Кракове|クラクフ",
    "Wrocław|Wrocławiu|Wrocławia|Vratislav|Вроцлав",
    "Łódź|Łodzi|Лодзь",
    "Gdańsk|Gdańsku|Gdańska|Dantzig|Гданьск",
    "Poznań|Poznaniu|Poznania|Posen|Познань",
    "Katowice|Katowicach|Kattowitz|Катовице",
    "Szczecin|Szczecinie|Stettin",
    "Lublin|Lublinie|Люблин",
    "Bydgoszcz|Bydgoszczy|Bromberg",
    "Rzeszów|Rzeszowie",
    "Gdynia|Gdyni",
    "Białystok|Białymstoku",
    "Toruń|Toruniu",
  ],
  PT: ["Lisbon|Lisbonne|Lissabon|Lisbona|Lizbona|Lisabon|Lizbonie|Лиссабон", "Porto|Порту"],
  RO: ["Bucharest|Bucarest|Bukarest|Bukareszt|Bukurešť|Bükreş|Бухарест|Bukareszcie|București"],
  RS: ["Belgrade|Beograd|Belgrad|Belgrado|Bělehrad|Белград|Beogradu|Belgradzie"],
  RU: [
    "Moscow|Moscou|Moscú|Moscovo|Mosca|Moskau|Moskwa|Moskva|Москва|Москве|莫斯科|モスクワ",
    "Saint Petersburg|Санкт-Петербург|Санкт-Петербурге|Petersburg",
  ],
  SE: [
    "Stockholm|Estocolmo|Stoccolma|Sztokholm|Tukholma|Стокгольм|Sztokholmie",
    "Göteborg|Gothenburg|Gotemburgo|Göteborgu",
    "Malmö|Malmoe",
  ],
  SG: ["Singapore|Singapour|Singapur|Singapura|Cingapura|Сингапур|新加坡|シンガポール|싱가포르"],
  SK: [
    "Bratislava|Bratislavě|Bratislave|Bratysława|Pressburg|Pozsony|Братислава",
    "Košice|Košicích|Košiciach|Koszyce",
  ],
  TH: ["Bangkok|Bancoque|กรุงเทพ|กรุงเทพฯ|Бангкок|バンコク|曼谷|방콕"],
  TR: [
    "Istanbul|Estambul|Istambul|Stambuł|İstanbul|Стамбул|İstanbul'da",
    "Ankara|Анкара",
    "İzmir|Izmir|Smyrna",
  ],
  TW: ["Taipei|Taïpei|Tajpej|Тайбэй|台北|臺北|타이베이"],
  UA: [
    "Kyiv|Kiew|Kijów|Kyjev|Kijev|Киеве|Києві|Kijowie|キーウ|基辅",
    "Lviv|Lemberg|Lwów|Leópolis|Lvov|Львов|Львів|Львові|Львове|Lwowie",
    "Kharkiv|Charków|Kharkov|Харьков|Харків|Харкові",
    "Odesa|Odessa|Одесса|Одеса|Одесі",
    "Dnipro|Днепр|Дніпро",
  ],
  US: [
    "New York City|Nueva York|Nova York|Nova Iorque|Nowy Jork|Нью-Йорк|ニューヨーク|纽约|뉴욕",
    "Los Angeles|Лос-Анджелес|ロサンゼルス|洛杉矶",
  ],
  VN: [
    "Ho Chi Minh City|Ho Chi Minh-stad|Hô Chi Minh-Ville|Ciudad Ho Chi Minh|Cidade de Ho Chi Minh|ホーチミン|胡志明市|호치민|Thành phố Hồ Chí Minh",
    "Hanoi|Hà Nội|Hanói|Ханой|ハノイ|河内|하노이",
    "Da Nang|Đà Nẵng|ダナン|岘港",
  ],
  ZA: [
    "Cape Town|Le Cap|Ciudad del Cabo|Cidade do Cabo|Città del Capo|Kapsztad|Kaapstad|Kapské Město|Кейптаун",
    "Johannesburg|Johannesburgo|Йоханнесбург",
  ],
};
