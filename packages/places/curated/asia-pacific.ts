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
        "Ho Chi Minh City|HCMC|HCM City|HCM|Ho Chi Minh|Saigon|Sài Gòn|TP HCM|TP.HCM",
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
      Liaoning: ["Dalian|Dairen", "Shenyang"],
      Guangdong: ["Shenzhen", "Guangzhou|Canton", "Zhuhai", "Foshan", "Dongguan"],
      Beijing: ["Beijing|Peking"],
      Shanghai: ["Shanghai"],
      Sichuan: ["Chengdu"],
      Jiangsu: ["Nanjing|Nanking", "Suzhou", "Wuxi"],
      Zhejiang: ["Hangzhou", "Ningbo"],
      Shaanxi: ["Xi'an|Xian|Xi’an"],
      Hubei: ["Wuhan"],
      Chongqing: ["Chongqing"],
      Tianjin: ["Tianjin|Tientsin"],
      Fujian: ["Xiamen", "Fuzhou"],
      Shandong: ["Jinan", "Qingdao"],
    },
    districts: {
      Shanghai: ["Pudong|Pudong New Area", "Zhangjiang|Zhangjiang Hi-Tech Park"],
      Dalian: ["Dalian Software Park|DLSP"],
      Beijing: ["Zhongguancun", "Chaoyang Beijing"],
    },
  },
  {
    country: "HK",
    cities: { HK: ["Hong Kong|HKSAR|Hong Kong SAR"] },
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
    cities: { Taipei: ["Taipei|Taibei"], Takao: ["Kaohsiung"], Taiwan: ["Hsinchu", "Taichung"] },
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
    cities: { Singapore: ["Singapore|S'pore|Singapore City"] },
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
  { country: "TH", cities: { Bangkok: ["Bangkok|Krung Thep|BKK"], "Chiang Mai": ["Chiang Mai"] } },
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
      Tokyo: ["Tokyo"],
      Osaka: ["Osaka"],
      Okinawa: ["Naha"],
      Kanagawa: ["Yokohama"],
      Fukuoka: ["Fukuoka"],
      Hokkaido: ["Sapporo"],
    },
    districts: { Tokyo: ["Shinjuku", "Shibuya", "Minato-ku|Minato Tokyo", "Chiyoda|Chiyoda-ku"] },
  },
  {
    country: "KR",
    cities: { Seoul: ["Seoul"], Busan: ["Busan|Pusan"], Incheon: ["Incheon|Inchon"] },
    districts: { Seoul: ["Gangnam|Gangnam-gu"] },
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
    cities: { Dubai: ["Dubai"], "Abu Dhabi": ["Abu Dhabi"], Sharjah: ["Sharjah"] },
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
      Riyadh: ["Riyadh"],
      Mecca: ["Jeddah|Jiddah"],
      "Eastern Province": ["Khobar|Al Khobar", "Dammam|Ad Dammām"],
    },
  },
  { country: "JO", cities: { Amman: ["Amman"], Irbid: ["Irbid"] } },
  { country: "IL", cities: { "Tel Aviv": ["Tel Aviv|Tel Aviv-Yafo|TLV"], Haifa: ["Haifa"] } },
];
