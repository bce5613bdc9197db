export const certificate = {
  "badge.extended": "Sản phẩm OCOP {star} sao, được gia hạn đến {date}",
  "badge.extendedUntil": "Gia hạn đến {date}",

  "basis.article": "Điều {article}, Quyết định {decision}",
  "basis.decision": "Quyết định {decision}",

  "status.none": "Chưa có hiệu lực",
  "status.potential": "Tiềm năng 5 sao (chưa công nhận)",
  "status.valid": "Đang có hiệu lực",
  "status.renewal_due": "Đang có hiệu lực, đến kỳ nộp hồ sơ đánh giá lại",
  "status.expiring": "Đang có hiệu lực, sắp hết hạn",
  "status.extended": "Đang có hiệu lực, được gia hạn",
  "status.expired": "Đã hết hạn",
  "status.revoked": "Đã thu hồi",
  "status.validity_unknown": "Đã được công nhận, chưa rõ thời hạn",

  "revocation.untruthful_dossier": "thông tin, tài liệu trong hồ sơ không trung thực",
  "revocation.criteria_no_longer_met": "sản phẩm không còn đáp ứng Bộ tiêu chí OCOP",
  "revocation.law_violated":
    "vi phạm pháp luật về chất lượng, an toàn thực phẩm, môi trường, sở hữu trí tuệ hoặc nhãn hàng hoá",
  "revocation.mark_misused": "sử dụng nhãn hiệu OCOP không đúng quy định",
  "revocation.production_stopped": "cơ sở không còn sản xuất sản phẩm này",
  "revocation.other_conclusion": "kết luận khác của cơ quan nhà nước có thẩm quyền",

  "certificate.check": "Kiểm tra chứng nhận",
  "certificate.checkIntro":
    "Gõ mã in trên giấy chứng nhận hoặc dưới mã QR để biết hôm nay chứng nhận còn hiệu lực không.",
  "certificate.checkMeta":
    "Kiểm tra chứng nhận OCOP của tỉnh Quảng Ngãi: còn hiệu lực, hết hạn hay đã thu hồi, tính theo ngày hôm nay.",
  "certificate.code": "Mã chứng nhận",
  "certificate.codeHint":
    "16 chữ và số, ví dụ {example}. Chữ hoa hay thường, có gạch hay không đều được.",
  "certificate.codeMissing": "Cần mã chứng nhận 16 chữ và số, ví dụ {example}.",
  "certificate.codeLength": "Mã cần đủ 16 chữ và số, ví dụ {example}; bạn đã gõ {count}.",
  "certificate.codeLetters":
    "Mã chỉ có chữ cái không dấu và số, ví dụ {example}; không có chữ U và ký hiệu khác.",
  "certificate.submit": "Kiểm tra",
  "certificate.another": "Kiểm tra mã khác",

  "certificate.validTitle": "Chứng nhận có hiệu lực",
  "certificate.expiringTitle": "Chứng nhận có hiệu lực, sắp hết hạn",
  "certificate.extendedTitle": "Chứng nhận có hiệu lực, được gia hạn",
  "certificate.expiredTitle": "Chứng nhận đã hết hạn",
  "certificate.revokedTitle": "Công nhận đã bị thu hồi",
  "certificate.unknownDateTitle": "Đã được công nhận, chưa rõ thời hạn",
  "certificate.notYetTitle": "Chứng nhận chưa có hiệu lực",
  "certificate.supersededTitle": "Đã có công nhận mới hơn",
  "certificate.checkedOn": "Kiểm tra ngày {date}, giờ Việt Nam",
  "certificate.validLead": "Là sản phẩm OCOP {star} sao, có hiệu lực đến hết {date}.",
  "certificate.extendedLead":
    "Là sản phẩm OCOP {star} sao; thời hạn đến {validUntil} đã qua, được gia hạn đến hết {date}.",
  "certificate.expiredLead":
    "Từng đạt {star} sao. Công nhận hết hạn sau {date} nên không còn là sản phẩm OCOP {star} sao.",
  "certificate.revokedLead":
    "Từng đạt {star} sao. Công nhận bị thu hồi từ {date} vì lý do: {reason}.",
  "certificate.revokedLeadNoReason":
    "Từng đạt {star} sao. Công nhận bị thu hồi từ {date}; sổ đăng ký chưa ghi lý do.",
  "certificate.unknownDateLead":
    "Được công nhận {star} sao, nhưng nguồn không ghi ngày nên chưa biết còn hiệu lực không. Vì vậy không hiện sao.",
  "certificate.notYetLead": "Công nhận {star} sao có hiệu lực từ {date}.",
  "certificate.supersededLead":
    "Chứng nhận này ({status}) không còn quyết định số sao của sản phẩm: đã có công nhận mới hơn.",
  "certificate.toNewest": "Xem công nhận mới nhất",
  "certificate.toProduct": "Xem sản phẩm trong cửa hàng",
  "certificate.facts": "Sổ đăng ký ghi",
  "certificate.product": "Sản phẩm",
  "certificate.producer": "Cơ sở",
  "certificate.place": "Địa bàn",
  "certificate.recognised": "Được công nhận",
  "certificate.number": "Số giấy chứng nhận",
  "certificate.authority": "Nơi công nhận",
  "certificate.extendedUntil": "Gia hạn đến",
  "certificate.revokedOn": "Thu hồi từ",
  "certificate.revocationReason": "Lý do thu hồi",
  "certificate.revocationDecision": "Quyết định thu hồi",
  "certificate.basis": "Căn cứ",
  "certificate.history": "Các lần công nhận",
  "certificate.historyOnly": "Đây là lần công nhận duy nhất của sản phẩm trong sổ đăng ký.",
  "certificate.historyThis": "chứng nhận này",
  "certificate.historyFromTo": "từ {from} đến {to}",
  "certificate.historyUndated": "chưa rõ ngày",
  "certificate.see": "Xem trang chứng nhận",
  "certificate.seeOf": "Xem trang chứng nhận {star} sao, {status}",
  "certificate.qr": "Mã QR mở trang chứng nhận {code}",
  "certificate.qrHint": "Quét để xem chứng nhận này theo ngày bạn quét.",
  "certificate.qrDownload": "Tải mã QR (SVG)",
  "certificate.print": "In trang này",
  "certificate.printedFrom":
    "In từ {url}. Tình trạng có thể đổi sau ngày in: quét mã để xem hôm nay.",
  "certificate.reportTitle": "Thấy dấu OCOP dùng sai?",
  "certificate.reportLead":
    "Ví dụ sản phẩm khác in mã này, hoặc dấu OCOP vẫn dùng sau khi hết hạn hay thu hồi.",
  "certificate.report": "Báo dùng sai dấu OCOP",
  "certificate.missingTitle": "Không thấy chứng nhận có mã này",
  "certificate.missing":
    "Sổ đăng ký không có mã {code}. Có thể một ký tự bị gõ nhầm: so lại từng ký tự với mã in trên giấy chứng nhận.",
  "certificate.missingReport":
    "Nếu mã trên bao bì đúng như bạn gõ, hãy báo cho chúng tôi biết nơi bạn thấy.",
  "certificate.uncheckedTitle": "Chưa kiểm tra được",
  "certificate.unchecked":
    "Hiện không đọc được sổ đăng ký, nên chưa biết chứng nhận này còn hiệu lực không. Đây không phải là kết luận. Bạn thử lại sau ít phút.",
  "certificate.retry": "Kiểm tra lại",
  "certificate.metaTitle": "{verdict}: {product} · Chứng nhận OCOP Quảng Ngãi",
  "certificate.metaDescription": "{product} của {producer}. {verdict}, kiểm tra ngày {date}.",

  "recall.card": "Đang thu hồi hàng",
  "recall.toNotice": "Xem thông báo thu hồi",
  "recall.titleLots": "Thu hồi hàng: lô {lots}",
  "recall.titleAll": "Thu hồi hàng: mọi lô",
  "recall.why": "Vì sao:",
  "recall.do": "Bạn cần làm:",
  "recall.announced": "Thông báo ngày {date}",
  "recall.by": "Nơi thông báo: {agency}",
  "recall.decision": "Văn bản số {number}",
  "recall.notSold": "Mọi lô đang bị thu hồi nên không bán. Xem việc bạn cần làm ở đầu trang.",

  "report.title": "Báo dùng sai dấu OCOP",
  "report.intro":
    "Kể điều bạn thấy: dấu OCOP in trên sản phẩm chưa được công nhận, sai số sao, đã hết hạn hoặc đã bị thu hồi. Cán bộ OCOP của tỉnh đọc và xác minh.",
  "report.about": "Báo cáo này gắn với chứng nhận {code}.",
  "report.aboutProduct": "Báo cáo này gắn với sản phẩm bạn vừa xem: {product}.",
  "report.description": "Bạn đã thấy gì",
  "report.descriptionHint":
    "Ví dụ: gói chả in 4 sao OCOP nhưng mã trên gói không có trong sổ đăng ký.",
  "report.product": "Sản phẩm nào (không bắt buộc)",
  "report.productHint": "Tên sản phẩm và cơ sở in trên bao bì.",
  "report.seenAt": "Thấy ở đâu (không bắt buộc)",
  "report.seenAtHint": "Cửa hàng và địa chỉ, hoặc đường dẫn trang web.",
  "report.contactTitle": "Liên hệ của bạn (không bắt buộc)",
  "report.contactUse":
    "Chỉ cán bộ xử lý báo cáo thấy tên và liên hệ này, để hỏi thêm hoặc báo kết quả. Không đăng công khai, không dùng để quảng cáo. Bạn để trống vẫn gửi được.",
  "report.name": "Tên",
  "report.contact": "Số điện thoại hoặc email",
  "report.website": "Để trống ô này",
  "report.submit": "Gửi báo cáo",
  "report.sending": "Đang gửi",
  "report.descriptionProblem":
    "Cần vài lời về điều bạn thấy, ít nhất {min} chữ cái, ví dụ: gói chả in 4 sao OCOP nhưng không có mã.",
  "report.tooLong": "Cần ngắn hơn {max} chữ cái, ví dụ chỉ giữ ý chính.",
  "report.refused":
    "Chưa gửi được báo cáo như đang viết. Xem lại từng ô rồi gửi lại; lời bạn viết vẫn còn ở đây.",
  "report.tooMany":
    "Đã nhận nhiều báo cáo từ nơi này trong thời gian ngắn. Lời bạn viết vẫn còn ở đây: gửi lại sau một giờ.",
  "report.failed":
    "Chưa gửi được vì hệ thống đang bận. Lời bạn viết vẫn còn ở đây: bạn gửi lại sau ít phút.",
  "report.sentTitle": "Đã nhận báo cáo",
  "report.sentLead": "Cảm ơn bạn. Ghi lại mã này để hỏi về báo cáo:",
  "report.sentNext":
    "Cán bộ OCOP của tỉnh đọc và xác minh. Nếu bạn để lại liên hệ, họ có thể hỏi thêm.",
  "report.again": "Gửi báo cáo khác",
  "report.meta":
    "Báo cho tỉnh Quảng Ngãi khi thấy dấu OCOP dùng sai: sản phẩm chưa công nhận, sai số sao, hết hạn hoặc đã thu hồi.",

  "footer.programme": "Chương trình và số liệu",
  "footer.trust": "Chứng nhận",
};
