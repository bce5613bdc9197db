export const openData = {
  "openData.title": "Dữ liệu mở",
  "openData.intro":
    "Sản phẩm OCOP được công nhận của tỉnh Quảng Ngãi: tên, chủ thể, xã, bộ sản phẩm, số sao và hiệu lực tính theo ngày hôm nay, giá và nơi mua. Ai cũng dùng được, không cần xin phép.",
  "openData.files": "Tải về",
  "openData.json": "Sản phẩm, dạng JSON",
  "openData.jsonHint": "Cho phần mềm; nghĩa của từng trường nằm ngay trong tệp.",
  "openData.csv": "Sản phẩm, dạng CSV",
  "openData.csvHint": "Mở bằng Excel hoặc LibreOffice; mỗi dòng một sản phẩm.",
  "openData.dictionary": "Giải thích các cột",
  "openData.dictionaryHint": "Nghĩa của từng cột bằng tiếng Việt và tiếng Anh.",
  "openData.use": "Dùng thế nào",
  "openData.licence": "Dữ liệu theo giấy phép",
  "openData.licenceName": "Creative Commons Ghi công 4.0 (CC BY 4.0)",
  "openData.credit":
    "Bạn được chép, sửa, đăng lại và bán, miễn là ghi nguồn: “Cửa hàng OCOP Quảng Ngãi” và ngày lấy dữ liệu.",
  "openData.fresh":
    "Tệp được lập khi bạn tải: số sao và hiệu lực đúng vào ngày ghi ở mục as_of. Công nhận có thể hết hạn hoặc bị thu hồi, nên hãy tải lại trước khi dùng số sao.",
  "openData.person": "Trong tệp không có số điện thoại, địa chỉ nhà hay số giấy tờ của ai.",
} as const;
