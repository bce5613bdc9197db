/**
 * Other names of the 26 product sets, by number, Vietnamese before English; each is a whole name
 * that fits every product of the set, because products are found by them: "Bánh tráng" would find
 * the malt syrup of set 6.
 *
 * The sets of Decision 26/2026/QĐ-TTg are the lines of Decision 148/QĐ-TTg under the same names, so
 * "old names" are those of the programme of 2018 to 2022, which had other groups; such a group stands
 * at each set that it became. What is not marked is everyday use.
 */
export const SET_NAMES: Record<number, string[]> = {
  1: ["Rau củ quả", "Nông sản tươi", "Fresh produce"],
  2: ["Thịt cá tươi", "Thịt và hải sản tươi", "Fresh meat and seafood"],
  3: ["Lương thực", "Lúa gạo", "Rice and grains"],
  4: ["Mật ong và nông sản khác", "Honey and other farm products"],
  5: ["Thức ăn nhanh", "Đồ ăn liền", "Fast food", "Instant food"],
  6: ["Bánh kẹo, bún, mì", "Đặc sản từ gạo", "Rice products"],
  7: ["Trái cây, rau củ chế biến", "Rau củ quả chế biến", "Processed fruit and vegetables"],
  8: ["Thịt cá chế biến", "Hải sản chế biến", "Processed meat and seafood"],
  9: ["Nước chấm", "Mắm và nước chấm", "Dipping sauces"],
  10: ["Gia vị khô", "Spices", "Condiments"],
  11: ["Trà xanh", "Chè xanh", "Green tea"],
  12: ["Trà thảo mộc", "Trà thảo dược", "Herbal tea"],
  13: ["Cà phê và cacao", "Cafe", "Coffee and chocolate"],
  14: ["Rượu gạo", "Rượu đế", "Rice spirit"],
  15: ["Rượu, bia, vang", "Rượu các loại", "Liquor and wine"],
  16: ["Nước suối", "Nước khoáng", "Mineral water"],
  17: ["Nước giải khát", "Nước ngọt", "Soft drinks"],
  // "Thảo dược": group of the programme of 2018 to 2022, here and at 19 and 20.
  18: ["Thảo dược", "Thực phẩm bổ sung", "Thuốc nam", "Food supplements"],
  19: ["Thảo dược", "Mỹ phẩm", "Mỹ phẩm thiên nhiên", "Cosmetics"],
  20: ["Thảo dược", "Cây thuốc", "Medicinal plants"],
  // "Lưu niệm, nội thất, trang trí": group of the programme of 2018 to 2022.
  21: [
    "Lưu niệm, nội thất, trang trí",
    "Quà lưu niệm",
    "Đồ trang trí",
    "Souvenirs, furniture, decoration",
  ],
  // "Vải và may mặc": group of the programme of 2018 to 2022.
  22: ["Vải và may mặc", "Dệt may", "Textiles"],
  23: ["Hoa tươi", "Hoa cảnh", "Cut flowers"],
  24: ["Bonsai", "Cây kiểng", "House plants"],
  25: ["Thú cảnh", "Thú kiểng", "Pets"],
  // "Dịch vụ du lịch nông thôn": group of the programme of 2018 to 2022.
  26: ["Dịch vụ du lịch nông thôn", "Du lịch bản làng", "Rural tourism"],
};
