import { listAreas } from "./list-areas.ts";

export const AE_EMIRATES = listAreas(`
  AZ Abu Dhabi | أبو ظبي; AJ Ajman | عجمان; DU Dubai | دبي; FU Fujairah | الفجيرة; RK Ras Al Khaimah | رأس الخيمة;
  SH Sharjah | الشارقة; UQ Umm Al Quwain | أم القيوين
`);

/** The mainland. Hong Kong, Macao and Taiwan have customs of their own and are destinations of their own. */
export const CN_PROVINCES = listAreas(`
  AH Anhui | 安徽省; BJ Beijing | 北京市; CQ Chongqing | 重庆市; FJ Fujian | 福建省; GS Gansu | 甘肃省;
  GD Guangdong | 广东省; GX Guangxi | 广西壮族自治区; GZ Guizhou | 贵州省; HI Hainan | 海南省; HE Hebei | 河北省;
  HL Heilongjiang | 黑龙江省; HA Henan | 河南省; HB Hubei | 湖北省; HN Hunan | 湖南省; NM Inner Mongolia | 内蒙古自治区;
  JS Jiangsu | 江苏省; JX Jiangxi | 江西省; JL Jilin | 吉林省; LN Liaoning | 辽宁省; NX Ningxia | 宁夏回族自治区;
  QH Qinghai | 青海省; SN Shaanxi | 陕西省; SD Shandong | 山东省; SH Shanghai | 上海市; SX Shanxi | 山西省;
  SC Sichuan | 四川省; TJ Tianjin | 天津市; XJ Xinjiang | 新疆维吾尔自治区; XZ Xizang | 西藏自治区; YN Yunnan | 云南省;
  ZJ Zhejiang | 浙江省
`);

/** Neither ISO 3166-2 nor Hongkong Post has codes for the three areas; these are ours. */
export const HK_AREAS = listAreas(`
  HK Hong Kong Island | 香港島; KLN Kowloon | 九龍; NT New Territories | 新界
`);

export const IN_STATES = listAreas(`
  AN Andaman and Nicobar Islands; AP Andhra Pradesh; AR Arunachal Pradesh; AS Assam; BR Bihar; CH Chandigarh;
  CG Chhattisgarh; DH Dadra and Nagar Haveli and Daman and Diu; DL Delhi; GA Goa; GJ Gujarat; HR Haryana;
  HP Himachal Pradesh; JK Jammu and Kashmir; JH Jharkhand; KA Karnataka; KL Kerala; LA Ladakh; LD Lakshadweep;
  MP Madhya Pradesh; MH Maharashtra; MN Manipur; ML Meghalaya; MZ Mizoram; NL Nagaland; OD Odisha; PY Puducherry;
  PB Punjab; RJ Rajasthan; SK Sikkim; TN Tamil Nadu; TS Telangana; TR Tripura; UP Uttar Pradesh; UK Uttarakhand;
  WB West Bengal
`);

export const JP_PREFECTURES = listAreas(`
  01 Hokkaido | 北海道; 02 Aomori | 青森県; 03 Iwate | 岩手県; 04 Miyagi | 宮城県; 05 Akita | 秋田県; 06 Yamagata | 山形県;
  07 Fukushima | 福島県; 08 Ibaraki | 茨城県; 09 Tochigi | 栃木県; 10 Gunma | 群馬県; 11 Saitama | 埼玉県;
  12 Chiba | 千葉県; 13 Tokyo | 東京都; 14 Kanagawa | 神奈川県; 15 Niigata | 新潟県; 16 Toyama | 富山県;
  17 Ishikawa | 石川県; 18 Fukui | 福井県; 19 Yamanashi | 山梨県; 20 Nagano | 長野県; 21 Gifu | 岐阜県;
  22 Shizuoka | 静岡県; 23 Aichi | 愛知県; 24 Mie | 三重県; 25 Shiga | 滋賀県; 26 Kyoto | 京都府; 27 Osaka | 大阪府;
  28 Hyogo | 兵庫県; 29 Nara | 奈良県; 30 Wakayama | 和歌山県; 31 Tottori | 鳥取県; 32 Shimane | 島根県;
  33 Okayama | 岡山県; 34 Hiroshima | 広島県; 35 Yamaguchi | 山口県; 36 Tokushima | 徳島県; 37 Kagawa | 香川県;
  38 Ehime | 愛媛県; 39 Kochi | 高知県; 40 Fukuoka | 福岡県; 41 Saga | 佐賀県; 42 Nagasaki | 長崎県;
  43 Kumamoto | 熊本県; 44 Oita | 大分県; 45 Miyazaki | 宮崎県; 46 Kagoshima | 鹿児島県; 47 Okinawa | 沖縄県
`);

export const MY_STATES = listAreas(`
  01 Johor; 02 Kedah; 03 Kelantan; 14 Kuala Lumpur; 15 Labuan; 04 Melaka; 05 Negeri Sembilan; 06 Pahang;
  07 Pulau Pinang; 08 Perak; 09 Perlis; 16 Putrajaya; 12 Sabah; 13 Sarawak; 10 Selangor; 11 Terengganu
`);

export const TW_COUNTIES = listAreas(`
  CHA Changhua County | 彰化縣; CYI Chiayi City | 嘉義市; CYQ Chiayi County | 嘉義縣; HSZ Hsinchu City | 新竹市;
  HSQ Hsinchu County | 新竹縣; HUA Hualien County | 花蓮縣; KHH Kaohsiung City | 高雄市; KEE Keelung City | 基隆市;
  KIN Kinmen County | 金門縣; LIE Lienchiang County | 連江縣; MIA Miaoli County | 苗栗縣; NAN Nantou County | 南投縣;
  NWT New Taipei City | 新北市; PEN Penghu County | 澎湖縣; PIF Pingtung County | 屏東縣; TXG Taichung City | 臺中市;
  TNN Tainan City | 臺南市; TPE Taipei City | 臺北市; TTT Taitung County | 臺東縣; TAO Taoyuan City | 桃園市;
  ILA Yilan County | 宜蘭縣; YUN Yunlin County | 雲林縣
`);
