import type { openData as vietnamese } from "../vi/open-data";

export const openData: Record<keyof typeof vietnamese, string> = {
  "openData.title": "Open data",
  "openData.intro":
    "The recognised OCOP products of Quảng Ngãi province: name, producer, commune, product set, stars and validity as of today, price and where to buy. Anybody may use them without asking.",
  "openData.files": "Download",
  "openData.json": "Products as JSON",
  "openData.jsonHint": "For programs; the file says itself what each field means.",
  "openData.csv": "Products as CSV",
  "openData.csvHint": "Opens in Excel or LibreOffice; a product a line.",
  "openData.dictionary": "What the columns mean",
  "openData.dictionaryHint": "Each column explained in Vietnamese and English.",
  "openData.use": "How to use them",
  "openData.licence": "The data are under the licence",
  "openData.licenceName": "Creative Commons Attribution 4.0 (CC BY 4.0)",
  "openData.credit":
    "You may copy, change, publish and sell them, as long as you name the source: “OCOP shop of Quảng Ngãi” and the day you took them.",
  "openData.fresh":
    "A file is made while you download it: stars and validity hold on the day given as as_of. A recognition may end or be revoked, so download again before you use its stars.",
  "openData.person":
    "No telephone number, home address or identity number of anybody is in the files.",
};
