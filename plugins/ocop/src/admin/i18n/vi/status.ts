export const status = {
  certification: {
    none: "Chưa công nhận",
    potential: "Tiềm năng 5 sao",
    valid: "Còn hiệu lực",
    renewal_due: "Đến kỳ làm hồ sơ lại",
    expiring: "Sắp hết hạn",
    extended: "Được gia hạn chuyển tiếp",
    expired: "Đã hết hạn",
    revoked: "Đã thu hồi",
    validity_unknown: "Chưa rõ thời hạn",
  },
  producer: {
    applied: "Chờ duyệt",
    active: "Đang hoạt động",
    suspended: "Tạm ngừng",
    closed: "Đã đóng",
  },
  legal_form: {
    cooperative: "Hợp tác xã",
    cooperative_group: "Tổ hợp tác",
    enterprise: "Doanh nghiệp",
    farm: "Trang trại",
    household: "Hộ kinh doanh",
    association: "Hội, hiệp hội",
    operating_centre: "Trung tâm điều hành",
  },
  assessment_kind: {
    first: "Đánh giá lần đầu",
    upgrade: "Đánh giá nâng hạng",
    re_evaluation: "Đánh giá lại",
  },
  role: {
    administrator: "Quản trị viên",
    programme_officer: "Cán bộ chương trình",
    analyst: "Người phân tích",
  },
};
