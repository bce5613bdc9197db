import { expect, it } from "vitest";
import { cleanText, foldText, nameIdentity, numberIdentity } from "./text";

it.each([
  ["Tỏi Lý Sơn", "TỎI  LÝ SƠN "],
  ["Hóa mỹ phẩm", "Hoá mỹ phẩm"],
  ["Công ty TNHH SX&TM Thu Ba", "công ty tnhh sx & tm thu ba"],
  ["Gốm Mỹ Thiện", "Gốm Mỹ Thiện".normalize("NFD")],
  ["Đường phèn", "đường-phèn"],
])("takes %s and %s for one name", (left, right) => {
  expect(nameIdentity(left)).toBe(nameIdentity(right));
});

it.each([
  ["Muối", "Mười"],
  ["Tỏi Lý Sơn", "Tôi Lý Sơn"],
  ["Hợp tác xã 1", "Hợp tác xã 2"],
  ["Đường", "Dương"],
])("keeps %s and %s apart", (left, right) => {
  expect(nameIdentity(left)).not.toBe(nameIdentity(right));
});

it("folds headers and numbers", () => {
  expect(foldText("Mã số thuế *")).toBe("masothue");
  expect(foldText("SỐ QUYẾT ĐỊNH")).toBe("soquyetdinh");
  expect(numberIdentity(" 1234 / qđ-ubnd")).toBe("1234/QĐ-UBND");
  expect(cleanText("  a \n b\u00a0c ")).toBe("a b c");
});
