import { queries } from "./labelled-query.ts";

const garlic = "toi-ly-son-dori toi-ly-son-phu-sinh";
const blackGarlic = "toi-den-ly-son-dori toi-den-nhieu-nhanh-phu-sinh toi-den-co-don-phu-sinh";
const extractToo = `${blackGarlic} cao-toi-den-phu-sinh`;
const malt = "mach-nha-quang-ngai mach-nha-kim-hong";
const fishSauce = "nuoc-mam-dac-biet-muoi-quy nuoc-mam-thuong-hang-muoi-quy";
const cinnamon = "nhang-que-tra-bong my-nghe-vo-que-tra-bong tinh-dau-que-tra-bong";
const coffee = "ca-phe-dak-rve ca-phe-dac-biet-sau-nhung ca-phe-bot-dak-mar ca-phe-hat-dak-mar";
const velvet =
  "nhung-huou-mat-ong-dong-tien nhung-huou-kho-dong-tien bot-nhung-huou-dong-tien nhung-huou-tuoi-dong-tien";
const myrtle = "vang-sim-rung-mang-den vang-sim-rung-mang-den-1";
const tea = "che-minh-long tra-linh-chi-hat-sen tra-linh-chi-thao-moc";
const rice = "gao-daka gao-ray-phat-huy";
const mushrooms =
  "nam-bao-ngu-duc-nhuan nam-linh-chi-duc-nhuan kho-soi-bao-ngu bot-nem-nam-bao-ngu";
const salt = "muoi-ham-sahu muoi-tre-sahu hoa-muoi-sahu";
const porkRoll = "cha-lua-le-vinh cha-ninh-to";
const k5 = "ruou-sam-ngoc-linh-k5-premium ruou-quoc-tuu-k5";
const liquor = `${k5} ruou-linh-chi-duc-nhuan pylo-mang-den-18 pylo-mang-den-12`;

/** The same thing in other words: synonyms, English, and what people shorten. */
export const BY_MEANING = [
  ...queries("synonym", "products", {
    "nước mắm": fishSauce,
    mắm: fishSauce,
    quế: cinnamon,
    "vỏ quế": cinnamon,
    "kẹo mạch nha": malt,
    "giò lụa": "cha-lua-le-vinh",
    "giò bò": "cha-bo-le-vinh",
    "củ tỏi": garlic,
    "tỏi mồ côi": "toi-den-co-don-phu-sinh",
    "bánh đa": "banh-trang-gao-huy-cuong banh-trang-ca-com-sesan",
    "hạt nêm nấm": "bot-nem-nam-bao-ngu",
    "nấm sò": "nam-bao-ngu-duc-nhuan kho-soi-bao-ngu bot-nem-nam-bao-ngu",
    "lộc nhung": velvet,
    "rượu sim": myrtle,
    "bình hoa": "luc-binh-gom-my-thien",
    "hành tăm": "nen-binh-hai",
    "giỏ xách thổ cẩm": "tui-tho-cam-y-hoa",
    "gạo nương": "gao-ray-phat-huy",
    "bột nghệ": "tinh-bot-nghe-bon-van",
    "rượu sâm k5": k5,
    "trà minh long": "che-minh-long",
  }),
  ...queries(
    "english",
    "products",
    {
      garlic: `${garlic} ${extractToo} toi-ngam-mat-ong-dori`,
      "black garlic": extractToo,
      "fish sauce": fishSauce,
      cinnamon: cinnamon,
      "cinnamon oil": "tinh-dau-que-tra-bong",
      coffee: coffee,
      tea: tea,
      rice: rice,
      "rice paper": "banh-trang-gao-huy-cuong banh-trang-ca-com-sesan",
      honey: "toi-ngam-mat-ong-dori nhung-huou-mat-ong-dong-tien",
      mushroom: mushrooms,
      salt: salt,
      shallots: "nen-binh-hai",
      "dried banana": "chuoi-say-joy",
      jackfruit: "mit-say-ohjoy",
      "beef jerky": "thit-bo-kho-thu-ba",
      turmeric: "tinh-bot-nghe-bon-van",
      brocade: "tui-tho-cam-y-hoa",
      "malt syrup": malt,
      wine: myrtle,
    },
    "en",
  ),
  // Somebody who reads the shop in Vietnamese may still type an English word.
  ...queries("english", "products", {
    garlic: `${garlic} ${extractToo} toi-ngam-mat-ong-dori`,
    "fish sauce": fishSauce,
    cinnamon: cinnamon,
    maltose: malt,
    reishi:
      "nam-linh-chi-duc-nhuan ruou-linh-chi-duc-nhuan tra-linh-chi-hat-sen tra-linh-chi-thao-moc",
    liquor: liquor,
    "deer antler": velvet,
    "pork roll": porkRoll,
  }),
  ...queries("abbreviation", "products", {
    "nc mam": fishSauce,
    "mach nha qn": "mach-nha-quang-ngai",
    cafe: coffee,
    cf: coffee,
    "toi lyson": garlic,
    "toiden ly son": "toi-den-ly-son-dori",
    "ruou vang mangden": myrtle,
  }),
  ...queries("abbreviation", "producers", {
    "hop tac xa duc nhuan": "duc-nhuan",
    "cty dori": "dori",
  }),
];
