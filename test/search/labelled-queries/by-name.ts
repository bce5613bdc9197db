import { queries } from "./labelled-query.ts";

const garlic = "toi-ly-son-dori toi-ly-son-phu-sinh";
const blackGarlic = "toi-den-ly-son-dori toi-den-nhieu-nhanh-phu-sinh toi-den-co-don-phu-sinh";
const anyGarlic = `${garlic} ${blackGarlic} toi-ngam-mat-ong-dori`;
const malt = "mach-nha-quang-ngai mach-nha-kim-hong";
const fishSauce = "nuoc-mam-dac-biet-muoi-quy nuoc-mam-thuong-hang-muoi-quy";
const coffee = "ca-phe-dak-rve ca-phe-dac-biet-sau-nhung ca-phe-bot-dak-mar ca-phe-hat-dak-mar";
const darkMar = "ca-phe-bot-dak-mar ca-phe-hat-dak-mar";
const lingzhi =
  "nam-linh-chi-duc-nhuan ruou-linh-chi-duc-nhuan tra-linh-chi-hat-sen tra-linh-chi-thao-moc";
const velvet =
  "nhung-huou-mat-ong-dong-tien nhung-huou-kho-dong-tien bot-nhung-huou-dong-tien nhung-huou-tuoi-dong-tien";
const myrtle = "vang-sim-rung-mang-den vang-sim-rung-mang-den-1";
const pylo = "pylo-mang-den-18 pylo-mang-den-12";
const salt = "muoi-ham-sahu muoi-tre-sahu hoa-muoi-sahu";

/** Names of goods, typed well, without accents, with mistakes, turned round, or in part. */
export const BY_NAME = [
  ...queries("accented", "products", {
    "tỏi Lý Sơn": garlic,
    "tỏi đen": blackGarlic,
    "mạch nha Quảng Ngãi": "mach-nha-quang-ngai",
    "thịt bò khô": "thit-bo-kho-thu-ba",
    "đông trùng hạ thảo": "dong-trung-ha-thao-sonita",
    "nhang quế": "nhang-que-tra-bong",
    "tinh dầu quế": "tinh-dau-que-tra-bong",
    "chả lụa": "cha-lua-le-vinh",
    "chả mực": "cha-muc-kitasea",
    "cá bống sông Trà": "ca-bong-song-tra-phi-yen",
    "cà phê Đăk Mar": darkMar,
    "muối tre": "muoi-tre-sahu",
    "hoa muối": "hoa-muoi-sahu",
    "rượu sâm Ngọc Linh": "ruou-sam-ngoc-linh-k5-premium",
    "chuối sấy": "chuoi-say-joy",
    "gà thả vườn": "ga-tha-vuon-dak-koi",
  }),
  ...queries("unaccented", "products", {
    "toi ly son": garlic,
    "toi li son": garlic,
    "toi den ly son": "toi-den-ly-son-dori",
    "mach nha": malt,
    "nuoc mam": fishSauce,
    "que tra bong": "nhang-que-tra-bong my-nghe-vo-que-tra-bong tinh-dau-que-tra-bong",
    "bo kho": "thit-bo-kho-thu-ba",
    "ca phe": coffee,
    "ca phe dak ha": "ca-phe-dac-biet-sau-nhung ca-phe-bot-dak-mar ca-phe-hat-dak-mar",
    "nam linh chi": "nam-linh-chi-duc-nhuan",
    "nam bao ngu": "nam-bao-ngu-duc-nhuan",
    "banh trang gao": "banh-trang-gao-huy-cuong",
    "nhung huou": velvet,
    "ca bong kho": "ca-bong-song-tra-phi-yen",
    "mit say": "mit-say-ohjoy",
    "vang sim rung": myrtle,
    "tinh bot nghe": "tinh-bot-nghe-bon-van",
    "muoi ham": "muoi-ham-sahu",
    "tui tho cam": "tui-tho-cam-y-hoa",
    "che minh long": "che-minh-long",
    "gao ray": "gao-ray-phat-huy",
    "luc binh gom": "luc-binh-gom-my-thien",
  }),
  ...queries("typo", "products", {
    "mach nah": malt,
    "mahc nha": malt,
    "nuoc mamm": fishSauce,
    "nước mấm": fishSauce,
    "tỏi lý sơnn": garlic,
    "toi ly sonn": garlic,
    "lnh chi": lingzhi,
    "dong trung ha thoa": "dong-trung-ha-thao-sonita",
    "chuoii say": "chuoi-say-joy",
    "nhung houu": velvet,
    "banh trnag": "banh-trang-ca-com-sesan banh-trang-gao-huy-cuong",
    "cha mucj": "cha-muc-kitasea",
    "tinh dau qeu": "tinh-dau-que-tra-bong",
    "ca peh": coffee,
    "tho cma": "tui-tho-cam-y-hoa",
    "dong trung sonnita": "dong-trung-ha-thao-sonita",
    "ruou samm ngoc linh": "ruou-sam-ngoc-linh-k5-premium",
  }),
  ...queries("word-order", "products", {
    "lý sơn tỏi": garlic,
    "ly son toi den": "toi-den-ly-son-dori",
    "quảng ngãi mạch nha": "mach-nha-quang-ngai",
    "khô bò": "thit-bo-kho-thu-ba",
    "trà bồng nhang quế": "nhang-que-tra-bong",
    "sấy mít": "mit-say-ohjoy",
    "bột cà phê": "ca-phe-bot-dak-mar",
    "mật ong tỏi": "toi-ngam-mat-ong-dori",
    "măng đen vang sim": myrtle,
    "sông trà cá bống": "ca-bong-song-tra-phi-yen",
    "ngoc linh sam": "ruou-sam-ngoc-linh-k5-premium",
  }),
  ...queries("part", "products", {
    tỏi: anyGarlic,
    "bào ngư": "nam-bao-ngu-duc-nhuan bot-nem-nam-bao-ngu kho-soi-bao-ngu",
    "linh chi": lingzhi,
    "cô đơn": "toi-den-co-don-phu-sinh",
    "quốc tửu": "ruou-quoc-tuu-k5",
    pylo: pylo,
    "pylo 18": "pylo-mang-den-18",
    "hạt sen": "tra-linh-chi-hat-sen",
    "cá cơm": "banh-trang-ca-com-sesan ca-com-sesan",
    "bột nêm": "bot-nem-nam-bao-ngu",
    "chả bò": "cha-bo-le-vinh",
    "cà phê hạt": "ca-phe-hat-dak-mar",
    muối: salt,
    gốm: "luc-binh-gom-my-thien",
    "đặc biệt": "nuoc-mam-dac-biet-muoi-quy ca-phe-dac-biet-sau-nhung",
    k5: "ruou-quoc-tuu-k5 ruou-sam-ngoc-linh-k5-premium",
  }),
  ...queries("accents-decide", "products", {
    // Sugar, not Bình Dương: only malt syrup, fish sauce and goby tell of it, and "Đường Quảng Ngãi".
    đường: "mach-nha-quang-ngai nuoc-mam-dac-biet-muoi-quy ca-bong-song-tra-phi-yen",
    // Things of beef, not powder (bột) nor goby (bống).
    bò: "thit-bo-kho-thu-ba cha-bo-le-vinh",
    chè: "che-minh-long",
    mít: "mit-say-ohjoy",
    // Turmeric, not handicraft (mỹ nghệ is written the same; "nghệ" as goods is the first).
    "củ nghệ": "tinh-bot-nghe-bon-van",
    gà: "ga-tha-vuon-dak-koi",
    túi: "tui-tho-cam-y-hoa",
    nén: "nen-binh-hai",
  }),
];
