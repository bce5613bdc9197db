import type { LawPageName, LawText } from "./law-pages";

/**
 * Sources: Law 122/2025/QH15 on e-commerce; Decree 52/2013/NĐ-CP, Articles 28 to 34 (what a shop's page
 * says); Law 19/2023/QH15 on protecting consumers; Law 91/2025/QH15 and Decree 356/2025/NĐ-CP on
 * personal data; Law 44/2019/QH14 on alcohol, Articles 5 and 16. The periods of the shop itself are its
 * own rule. The operator has a lawyer compare the text with the law: nobody has yet.
 */
export const vietnameseLaw: Record<LawPageName, LawText> = {
  terms: {
    intro:
      "Điều khoản này áp dụng khi bạn mua ở cửa hàng, theo Luật Thương mại điện tử 122/2025/QH15 và Điều 28 đến Điều 34 Nghị định 52/2013/NĐ-CP.",
    sections: [
      {
        heading: "Ai bán, ai mua",
        paragraphs: [
          "Mỗi sản phẩm do một cơ sở bán. Tên pháp lý, địa chỉ và mã số thuế đã công bố của cơ sở nằm ở trang sản phẩm và trang cơ sở. Đơn vị vận hành giữ trang web, nhận thanh toán và chuyển tiền cho cơ sở.",
          "Một đơn có thể gồm nhiều kiện của nhiều cơ sở; mỗi cơ sở chịu trách nhiệm về kiện của mình.",
        ],
      },
      {
        heading: "Giá và đặt hàng",
        paragraphs: [
          "Giá đã gồm thuế. Trước khi đặt, bạn thấy giá từng món, phí giao từng kiện và tổng cộng; tổng này không tăng thêm.",
          "Bạn xem lại toàn bộ đơn rồi mới bấm đặt hàng. Hợp đồng có hiệu lực khi trang xác nhận hiện mã đơn; bạn nhận tin xác nhận kèm mã đơn.",
          "Cơ sở xác nhận trong 24 giờ. Nếu cơ sở không có hàng, kiện bị hủy và tiền của kiện được hoàn.",
        ],
      },
      {
        heading: "Sản phẩm có điều kiện",
        paragraphs: [
          "Rượu, bia chỉ bán cho người từ 18 tuổi (Điều 5 Luật 44/2019/QH14): bạn xác nhận tuổi khi đặt hàng và cơ sở hoặc người giao có thể hỏi giấy tờ. Rượu từ 15 độ không bán trực tuyến (Điều 16).",
          "Dịch vụ du lịch và động vật không gửi theo kiện: bạn gửi yêu cầu, cơ sở gọi lại để hẹn.",
        ],
      },
      {
        heading: "Số sao OCOP",
        paragraphs: [
          "Số sao và hiệu lực lấy từ sổ đăng ký của tỉnh, tính theo ngày hôm nay. Cơ sở không tự ghi số sao.",
        ],
      },
      {
        heading: "Giải quyết tranh chấp",
        paragraphs: [
          "Gửi khiếu nại ở trang Khiếu nại: bạn có mã ngay và được trả lời trong 7 ngày làm việc. Quyền của bạn theo Luật Bảo vệ quyền lợi người tiêu dùng 19/2023/QH15 giữ nguyên, gồm hòa giải, trọng tài và khởi kiện.",
        ],
      },
    ],
  },
  shipping: {
    intro: "Phí giao được tính trước khi bạn đặt hàng, theo từng kiện.",
    sections: [
      {
        heading: "Giao hàng",
        paragraphs: [
          "Mỗi cơ sở gửi một kiện. Phí tính theo cân nặng, nơi gửi và nơi nhận; giỏ hàng và trang đặt hàng hiện phí và thời gian dự kiến của từng kiện.",
          "Bạn được báo khi kiện gửi đi, kèm đơn vị vận chuyển và mã vận đơn, và theo dõi từng kiện ở trang Đơn hàng.",
        ],
      },
      {
        heading: "Thanh toán",
        paragraphs: [
          "Bạn trả khi nhận hàng, hoặc bằng những cách khác mà trang đặt hàng đang hiện: chuyển khoản bằng mã VietQR, thẻ.",
          "Chuyển khoản: ghi đúng số tiền và mã đơn. Đơn không được trả trong thời hạn ghi trên trang đơn thì tự hủy. Chuyển thừa được trả lại.",
          "Trang này không lưu số thẻ của bạn.",
        ],
      },
      {
        heading: "Hóa đơn",
        paragraphs: [
          "Cần hóa đơn thì gửi yêu cầu với mã số thuế; cơ sở bán là bên xuất hóa đơn.",
        ],
      },
    ],
  },
  returns: {
    intro:
      "Trang này là chính sách đổi trả và hoàn tiền mà Điều 28 đến Điều 34 Nghị định 52/2013/NĐ-CP buộc cửa hàng công bố.",
    sections: [
      {
        heading: "Hủy trước khi gửi",
        paragraphs: [
          "Kiện chưa gửi đi thì bạn hủy được, không mất phí. Tiền đã trả của kiện được hoàn đủ.",
        ],
      },
      {
        heading: "Hàng sai, thiếu, hỏng hoặc khác mô tả",
        paragraphs: [
          "Kiểm hàng khi nhận; được từ chối nhận kiện sai hoặc hỏng và không trả tiền.",
          "Nhận rồi mới thấy: gửi khiếu nại với mã đơn và ảnh trong 7 ngày. Bạn chọn gửi bù, đổi hoặc hoàn tiền; bên bán chịu phí gửi trả.",
        ],
      },
      {
        heading: "Đổi ý",
        paragraphs: [
          "Thực phẩm tươi, thực phẩm đã mở và hàng làm theo yêu cầu không đổi trả vì đổi ý. Món khác còn nguyên: hỏi trong 7 ngày từ khi nhận, bạn chịu phí gửi trả.",
        ],
      },
      {
        heading: "Hoàn tiền",
        paragraphs: [
          "Tiền về theo cách bạn đã trả; trả khi nhận hàng thì hoàn bằng chuyển khoản. Bạn được báo số tiền khi hoàn.",
          "Những quyền mà Luật 19/2023/QH15 cho người tiêu dùng không bị trang này làm hẹp đi.",
        ],
      },
    ],
  },
  privacy: {
    intro:
      "Trang này nói cửa hàng dùng dữ liệu nào của bạn, để làm gì, theo Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15 và Nghị định 356/2025/NĐ-CP.",
    sections: [
      {
        heading: "Dữ liệu và mục đích",
        paragraphs: [
          "Tên, số điện thoại, địa chỉ, email nếu bạn ghi, và món bạn mua: để nhận tiền, giao hàng, báo tin về đơn, giải quyết khiếu nại và giữ sổ sách theo luật.",
          "Đây là việc cần để thực hiện hợp đồng với bạn, nên cửa hàng không hỏi thêm sự đồng ý. Việc nào ngoài hợp đồng thì hỏi riêng, ô chọn luôn để trống sẵn.",
          "Rượu, bia: cửa hàng giữ lời xác nhận bạn từ 18 tuổi cùng với đơn.",
        ],
      },
      {
        heading: "Ai thấy dữ liệu",
        paragraphs: [
          "Cơ sở có kiện trong đơn, đơn vị vận chuyển, bên xử lý thanh toán mà bạn chọn và cán bộ của cửa hàng. Không bán dữ liệu, không dùng để quảng cáo.",
        ],
      },
      {
        heading: "Cookie",
        paragraphs: [
          "Chỉ có cookie cần cho giỏ hàng, đơn của bạn và biểu mẫu bạn vừa gửi. Không có cookie theo dõi.",
        ],
      },
      {
        heading: "Giữ bao lâu",
        paragraphs: [
          "Đơn và chứng từ được giữ theo thời hạn của luật kế toán và thuế; những gì khác xóa khi không còn cần.",
        ],
      },
      {
        heading: "Quyền của bạn",
        paragraphs: [
          "Bạn được biết, xem, sửa, nhận bản sao, xóa, hạn chế, phản đối việc xử lý và rút lại sự đồng ý. Gửi yêu cầu ở trang Khiếu nại, mục Dữ liệu cá nhân của tôi: cửa hàng phản hồi trong 2 ngày làm việc.",
        ],
      },
    ],
  },
};
