import { queries } from "./labelled-query.ts";

const dried = "toi-den-ly-son-dori toi-ngam-mat-ong-dori toi-den-nhieu-nhanh-phu-sinh";
const fruits = `${dried} toi-den-co-don-phu-sinh tinh-bot-nghe-bon-van kho-soi-bao-ngu chuoi-say-joy mit-say-ohjoy`;
const craft = "luc-binh-gom-my-thien nhang-que-tra-bong my-nghe-vo-que-tra-bong";
const herbs =
  "dong-trung-ha-thao-sonita cao-toi-den-phu-sinh nhung-huou-kho-dong-tien bot-nhung-huou-dong-tien nam-linh-chi-duc-nhuan tinh-dau-que-tra-bong";
const seasonings =
  "toi-ly-son-dori toi-ly-son-phu-sinh nen-binh-hai muoi-ham-sahu muoi-tre-sahu hoa-muoi-sahu bot-nem-nam-bao-ngu nuoc-mam-dac-biet-muoi-quy nuoc-mam-thuong-hang-muoi-quy";
const coffee = "ca-phe-dak-rve ca-phe-dac-biet-sau-nhung ca-phe-bot-dak-mar ca-phe-hat-dak-mar";
const herbalTea = "tra-linh-chi-hat-sen tra-linh-chi-thao-moc";
const alcohol =
  "ruou-linh-chi-duc-nhuan ruou-sam-ngoc-linh-k5-premium ruou-quoc-tuu-k5 pylo-mang-den-18 pylo-mang-den-12 vang-sim-rung-mang-den vang-sim-rung-mang-den-1";

/** Who made it, where it comes from, and to which product set it belongs. */
export const BY_ORIGIN = [
  ...queries("producer", "producers", {
    dori: "dori",
    "phú sinh": "phu-sinh",
    "muoi quy": "muoi-quy",
    "mười quý": "muoi-quy",
    kita: "kita",
    "htx đồng tiến": "dong-tien",
    "nam duc nhuan": "duc-nhuan",
    "gốm mỹ thiện": "gom-my-thien",
    "kim hong": "kim-hong",
    "le vinh": "le-vinh",
    vingin: "vingin",
    "nha may nha quang ngai": "nha-quang-ngai",
    "công ty cổ phần đường quảng ngãi": "nha-quang-ngai",
    "sau nhung": "sau-nhung",
    apanax: "apanax",
    "hương quế trà bồng": "huong-que-tra-bong",
    "đặng văn trịnh": "gom-my-thien",
    "làng teng": "y-hoa",
  }),
  ...queries("place", "places", {
    "lý sơn": "21548",
    "ly son": "21548",
    "dac khu ly son": "21548",
    "trà bồng": "21115 21127 21157",
    "tịnh khê": "21211",
    "mang den": "23473",
    "sa huynh": "21478",
    "ba tơ": "21484",
    "ba tô": "21523",
    "phường kon tum": "23293",
    "dak mar": "23512",
    "đức phổ": "21439",
  }),
  ...queries("former-place", "places", {
    "xã tịnh kỳ": "21211",
    "tinh ky": "21211",
    "nghĩa dũng": "21034",
    "phổ thạnh": "21478",
    "châu ổ": "21040",
    "huyện lý sơn": "21548",
    "di lăng": "21289",
    "đức nhuận": "21409",
    "plei kần": "23377",
    "thi tran la ha": "21235",
    "nguyễn nghiêm": "21025 21439 21457",
    "bình hải": "21061",
    "ba thành": "21496",
    "đắk kan": "23392",
    "xa tra son": "21115",
  }),
  ...queries("former-place", "products", {
    "tỏi an vĩnh": "toi-ly-son-phu-sinh toi-ly-son-dori",
    "mạch nha mộ đức": "mach-nha-kim-hong",
    "muối phổ thạnh": "muoi-ham-sahu muoi-tre-sahu hoa-muoi-sahu",
    "cà phê kon tum": coffee,
    "nước mắm bình sơn": "nuoc-mam-dac-biet-muoi-quy nuoc-mam-thuong-hang-muoi-quy",
  }),
  ...queries("set", "products", {
    "chế biến từ rau củ quả hạt": fruits,
    "gia vị": seasonings,
    "thủ công mỹ nghệ": craft,
    "đồ uống có cồn": alcohol,
    "tinh dầu và dược liệu": herbs,
    "vải may mặc": "tui-tho-cam-y-hoa",
    "ca phe ca cao": coffee,
    "trà thảo mộc": herbalTea,
  }),
  ...queries(
    "set",
    "products",
    { "herbal tea": herbalTea, handicrafts: craft, seasonings, "alcoholic beverages": alcohol },
    "en",
  ),
  ...queries("old-set", "products", {
    "thảo dược": `${herbs} ${herbalTea} pylo-mang-den-18 pylo-mang-den-12`,
    "lưu niệm nội thất trang trí": craft,
    "luu niem": craft,
    "vải và may mặc": "tui-tho-cam-y-hoa",
    "do trang tri": craft,
  }),
];
