import type { CuratedCountry } from "./curated-country.ts";

export const asiaPacific: readonly CuratedCountry[] = [
  {
    country: "MY",
    subdivisions: [
      "Kuala Lumpur|Wilayah Persekutuan Kuala Lumpur|WP Kuala Lumpur",
      "Penang|Pulau Pinang",
    ],
    cities: {
      "Kuala Lumpur": ["Kuala Lumpur|KL|K.L."],
      Selangor: ["Cyberjaya", "Petaling Jaya|PJ|P.J.", "Shah Alam", "Subang Jaya|Subang", "Klang"],
      Penang: ["George Town|Georgetown|Penang", "Bayan Lepas"],
      Johor: ["Johor Bahru|JB|J.B."],
      Putrajaya: ["Putrajaya"],
      Sarawak: ["Kuching"],
      Sabah: ["Kota Kinabalu|KK"],
      Perak: ["Ipoh"],
      Melaka: ["Malacca|Melaka"],
    },
    districts: {
      "Kuala Lumpur": [
        "KL Sentral|KL Sentral CBD",
        "KLCC|Kuala Lumpur City Centre",
        "Bangsar South",
        "Mont Kiara",
        "Mid Valley City|Mid Valley",
        "TRX|Tun Razak Exchange",
      ],
      "Petaling Jaya": ["Mutiara Damansara", "Bandar Utama"],
      "Johor Bahru": ["Iskandar|Iskandar Puteri|Nusajaya"],
    },
    metros: {
      "Klang Valley|Greater KL|Greater Kuala Lumpur": [
        "Kuala Lumpur",
        "Cyberjaya",
        "Petaling Jaya",
        "Shah Alam",
        "Subang Jaya",
        "Klang",
        "Putrajaya",
      ],
    },
  },
  {
    country: "VN",
    cities: {
      "Ho Chi Minh City (HCMC)": [
        "Ho Chi Minh City|HCMC|HCM City|HCM|Ho Chi Minh|Saigon|Sài Gòn|TP HCM|TP.HCM|TP. Hồ Chí Minh|Thành phố Hồ Chí Minh",
      ],
      Hanoi: ["Hanoi|Ha Noi|Hà Nội"],
      "Da Nang City": ["Da Nang|Danang|Đà Nẵng"],
      "Hai Phong": ["Haiphong|Hai Phong"],
      "Can Tho": ["Cần Thơ|Can Tho"],
    },
    districts: {
      "Ho Chi Minh City": [
        "Quang Trung Software City|QTSC",
        "Tan Binh|Tân Bình",
        "Phu My Hung",
        "Thu Duc|Thủ Đức",
        "Saigon Hi-Tech Park",
      ],
      Hanoi: ["Hoa Lac|Hoa Lac Hi-Tech Park", "Cau Giay|Cầu Giấy"],
    },
  },
  {
    country: "CN",
    cities: {
      Liaoning: ["Dalian|Dairen|大连|大连市", "Shenyang|沈阳|沈阳市"],
      Guangdong: [
        "Shenzhen|深圳|深圳市",
        "Guangzhou|Canton|广州|广州市",
        "Zhuhai|珠海|珠海市",
        "Foshan|佛山|佛山市",
        "Dongguan|东莞|东莞市",
      ],
      Beijing: ["Beijing|Peking|北京|北京市"],
      Shanghai: ["Shanghai|上海|上海市"],
      Sichuan: ["Chengdu|成都|成都市"],
      Jiangsu: ["Nanjing|Nanking|南京|南京市", "Suzhou|苏州|苏州市", "Wuxi|无锡|无锡市"],
      Zhejiang: ["Hangzhou|杭州|杭州市", "Ningbo|宁波|宁波市"],
      Shaanxi: ["Xi'an|Xian|Xi’an|西安|西安市"],
      Hubei: ["Wuhan|武汉|武汉市"],
      Chongqing: ["Chongqing|重庆|重庆市"],
      Tianjin: ["Tianjin|Tientsin|天津|天津市"],
      Fujian: ["Xiamen|厦门|厦门市", "Fuzhou|福州|福州市"],
      Shandong: ["Jinan|济南|济南市", "Qingdao|青岛|青岛市"],
    },
    districts: {
      Shanghai: ["Pudong|Pudong New Area", "Zhangjiang|Zhangjiang Hi-Tech Park"],
      Dalian: ["Dalian Software Park|DLSP"],
      Beijing: ["Zhongguancun", "Chaoyang Beijing"],
    },
  },
  {
    country: "HK",
    cities: { HK: ["Hong Kong|HKSAR|Hong Kong SAR|香港"] },
    districts: {
      "Hong Kong": [
        "Kowloon",
        "Tsuen Wan",
        "Quarry Bay",
        "Kwun Tong",
        "Wan Chai",
        "Sha Tin|Shatin",
      ],
    },
  },
  {
    country: "TW",
    cities: {
      Takao: ["Kaohsiung|高雄|高雄市"],
      Taiwan: [
        "Taipei|Taibei|台北|台北市|臺北|臺北市",
        "Hsinchu|新竹|新竹市",
        "Taichung|台中|台中市|臺中",
      ],
    },
  },
  {
    country: "LK",
    cities: {
      "Western Province": ["Colombo", "Sri Jayewardenepura Kotte|Kotte"],
      "Central Province": ["Kandy"],
      "Northern Province": ["Jaffna"],
    },
    districts: {
      Colombo: [
        "Orion City",
        "World Trade Center Colombo|WTC Colombo",
        "Colombo 3",
        "Colombo 7",
        "Trace Expert City",
      ],
    },
    metros: { "Greater Colombo": ["Colombo", "Sri Jayewardenepura Kotte"] },
  },
  {
    country: "BD",
    cities: {
      "Dhaka Division": ["Dhaka|Dacca"],
      Chittagong: ["Chattogram|Chittagong"],
      Sylhet: ["Sylhet"],
      Khulna: ["Jessore|Jashore"],
    },
    districts: {
      Dhaka: [
        "Gulshan",
        "Banani",
        "Uttara",
        "Dhanmondi",
        "Mirpur Dhaka",
        "Motijheel",
        "Bashundhara",
      ],
    },
  },
  {
    country: "PK",
    subdivisions: ["Khyber Pakhtunkhwa|KPK|KP"],
    cities: {
      Punjab: ["Lahore", "Rawalpindi", "Faisalābād"],
      Sindh: ["Karachi", "Hyderabad"],
      Islamabad: ["Islamabad"],
      "Khyber Pakhtunkhwa": ["Peshawar"],
    },
    districts: {
      Karachi: ["Clifton Karachi", "DHA Karachi", "Shahrah-e-Faisal|Shahra-e-Faisal"],
      Lahore: ["Gulberg|Gulberg III", "Arfa Software Technology Park|Arfa Tower", "DHA Lahore"],
    },
  },
  { country: "NP", cities: { "Bagmati Province": ["Kathmandu|Katmandu", "Lalitpur|Patan"] } },
  {
    country: "FJ",
    cities: { Central: ["Suva", "Nasinu"], Western: ["Nadi", "Lautoka"] },
    districts: { Suva: ["Kalabo|Kalabo ICT Park|Kalabo Tax Free Zone"] },
  },
  {
    country: "SG",
    cities: { Singapore: ["Singapore|S'pore|Singapore City|新加坡"] },
    districts: {
      Singapore: [
        "Changi|Changi Business Park",
        "One-North|one north",
        "Jurong East",
        "Raffles Place",
        "Paya Lebar",
        "Tampines",
        "Marina Bay",
        "Woodlands Singapore",
      ],
    },
  },
  {
    country: "TH",
    cities: {
      Bangkok: ["Bangkok|Krung Thep|BKK|กรุงเทพ|กรุงเทพมหานคร"],
      "Chiang Mai": ["Chiang Mai"],
    },
  },
  {
    country: "ID",
    cities: {
      Jakarta: ["Jakarta|DKI Jakarta|Djakarta"],
      "West Java": ["Bandung", "Bekasi"],
      Yogyakarta: ["Yogyakarta|Jogja|Jogjakarta"],
      "Central Java": ["Semarang"],
      "East Java": ["Surabaya"],
    },
    metros: { "Greater Jakarta|Jabodetabek": ["Jakarta", "Bekasi"] },
  },
  { country: "KH", cities: { "Phnom Penh": ["Phnom Penh"] } },
  { country: "MM", cities: { Yangon: ["Yangon|Rangoon"] } },
  {
    country: "JP",
    cities: {
      Tokyo: ["Tokyo|東京|東京都"],
      Osaka: ["Osaka|大阪|大阪市"],
      Okinawa: ["Naha|那覇|那覇市"],
      Kanagawa: ["Yokohama|横浜|横浜市"],
      Fukuoka: ["Fukuoka|福岡|福岡市"],
      Hokkaido: ["Sapporo|札幌|札幌市"],
      Aichi: ["Nagoya|名古屋|名古屋市"],
      Kyoto: ["Kyoto|京都|京都市"],
      Hyogo: ["Kobe|神戸|神戸市"],
      Hiroshima: ["Hiroshima|広島|広島市"],
      Miyagi: ["Sendai|仙台|仙台市"],
    },
    districts: {
      Tokyo: [
        "Shinjuku|新宿|新宿区",
        "Shibuya|渋谷|渋谷区",
        "Minato-ku|Minato Tokyo|港区",
        "Chiyoda|Chiyoda-ku|千代田区",
      ],
    },
  },
  {
    country: "KR",
    cities: {
      Seoul: ["Seoul|서울|서울시|서울특별시"],
      Busan: ["Busan|Pusan|부산|부산시|부산광역시"],
      Incheon: ["Incheon|Inchon|인천|인천시|인천광역시"],
    },
    districts: { Seoul: ["Gangnam|Gangnam-gu|강남|강남구"] },
  },
  {
    country: "AU",
    subdivisions: [
      "New South Wales|NSW",
      "Victoria|VIC",
      "Queensland|QLD",
      "Western Australia|WA",
      "South Australia|SA",
      "Tasmania|TAS",
      "Australian Capital Territory|ACT",
      "Northern Territory|NT",
    ],
    cities: {
      "New South Wales": ["Sydney", "Parramatta", "Newcastle"],
      Victoria: ["Melbourne"],
      Queensland: ["Brisbane", "Gold Coast"],
      "Western Australia": ["Perth"],
      "South Australia": ["Adelaide"],
      Tasmania: ["Hobart"],
      "Australian Capital Territory": ["Canberra"],
    },
  },
  {
    country: "NZ",
    cities: {
      Auckland: ["Auckland"],
      Wellington: ["Wellington"],
      Canterbury: ["Christchurch"],
      Waikato: ["Hamilton"],
    },
  },
  {
    country: "AE",
    cities: {
      Dubai: ["Dubai|دبي"],
      "Abu Dhabi": ["Abu Dhabi|أبوظبي|أبو ظبي"],
      Sharjah: ["Sharjah"],
    },
    districts: {
      Dubai: [
        "Dubai Internet City|DIC",
        "Dubai Outsource City|Dubai Outsource Zone|DOC",
        "Dubai Silicon Oasis|DSO",
        "DIFC",
        "Business Bay",
      ],
    },
  },
  {
    country: "SA",
    cities: {
      Riyadh: ["Riyadh|الرياض"],
      Mecca: ["Jeddah|Jiddah"],
      "Eastern Province": ["Khobar|Al Khobar", "Dammam|Ad Dammām"],
    },
  },
  { country: "JO", cities: { Amman: ["Amman|عمان"], Irbid: ["Irbid"] } },
  { country: "IL", cities: { "Tel Aviv": ["Tel Aviv|Tel Aviv-Yafo|TLV"], Haifa: ["Haifa"] } },
];
