import type { Words } from "./use-words";

const vi = {
  portal: "Cổng cơ sở",
  portalOf: "Cổng cơ sở {name}",
  shop: "Xem cửa hàng",
  tabs: "Các phần của cổng",
  today: "Hôm nay",
  orders: "Đơn",
  listings: "Tin đăng",
  more: "Thêm",
  money: "Tiền và sao kê",
  sales: "Doanh số",
  signIn: "Đăng nhập cổng cơ sở",
  signInLead:
    "Dành cho cơ sở bán hàng. Dùng chung tài khoản mua hàng của bạn; chưa có thì lập tài khoản trước.",
  login: "Số điện thoại hoặc e-mail",
  loginHint: "Ví dụ 0912 345 678.",
  loginProblem: "Ghi số di động 10 chữ số hoặc e-mail, ví dụ 0912 345 678.",
  signInProblem:
    "Số điện thoại, e-mail hoặc mật khẩu chưa đúng: xem lại từng chữ, hoặc đặt lại mật khẩu.",
  submitSignIn: "Đăng nhập",
  signOut: "Đăng xuất",
  signOutEverywhere: "Đăng xuất khỏi mọi máy",
  signOutEverywhereHint: "Cả ở cửa hàng và trên điện thoại khác. Dùng khi mất máy.",
  signedOutEverywhere: "Bạn đã đăng xuất khỏi mọi máy.",
  ended: "Phiên đăng nhập đã hết. Đăng nhập lại để làm tiếp.",
  person: "Người đăng nhập",
  actsFor: "Đang làm cho",
  roleOwner: "chủ cơ sở",
  roleMember: "thành viên",
  change: "Chuyển sang {name}",
  invitations: "Lời mời",
  invitedAs: "{name} mời bạn làm {role}.",
  accept: "Nhận lời",
  decline: "Từ chối",
  welcome: "Chào {name}",
  noProducer:
    "Bạn chưa là thành viên của cơ sở nào. Nhờ chủ cơ sở mời số {phone}, lời mời sẽ hiện ở đây.",
  suspended: "Cơ sở đang tạm ngừng: đơn đã nhận vẫn xử lý được, sản phẩm không bán.",
  closed: "Cơ sở đã đóng trong sổ đăng ký.",
  applied: "Cơ sở đang chờ duyệt.",
};

const en: Record<keyof typeof vi, string> = {
  portal: "Producers' portal",
  portalOf: "Portal of {name}",
  shop: "See the shop",
  tabs: "Parts of the portal",
  today: "Today",
  orders: "Orders",
  listings: "Listings",
  more: "More",
  money: "Money and statements",
  sales: "Sales",
  signIn: "Sign in to the producers' portal",
  signInLead:
    "For producers who sell here. It is the same account that you buy with; make one first if you have none.",
  login: "Phone number or e-mail",
  loginHint: "For example 0912 345 678.",
  loginProblem: "Write a mobile number of 10 digits or an e-mail, for example 0912 345 678.",
  signInProblem:
    "The phone number, the e-mail or the password is wrong: look at them again, or set a new password.",
  submitSignIn: "Sign in",
  signOut: "Sign out",
  signOutEverywhere: "Sign out on every device",
  signOutEverywhereHint: "In the shop and on other phones too. For when a phone is lost.",
  signedOutEverywhere: "You are signed out on every device.",
  ended: "The session is over. Sign in again to go on.",
  person: "Signed in",
  actsFor: "Acting for",
  roleOwner: "owner",
  roleMember: "member",
  change: "Change to {name}",
  invitations: "Invitations",
  invitedAs: "{name} invites you as {role}.",
  accept: "Accept",
  decline: "Decline",
  welcome: "Welcome, {name}",
  noProducer:
    "You are not a member of a producer yet. Ask the owner to invite {phone}; the invitation shows up here.",
  suspended:
    "The producer is suspended: orders that came in can be fulfilled, products are not sold.",
  closed: "The producer is closed in the register.",
  applied: "The producer waits for approval.",
};

/** Words of the frame of every page of the portal, and of signing in. */
export const frameWords: Words<keyof typeof vi> = { vi, en };
