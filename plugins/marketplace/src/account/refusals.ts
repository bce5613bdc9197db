import { MedusaError } from "@medusajs/framework/utils";
import { sentence } from "@ocop/ocop/http";

/** A wrong number, a wrong password and no account are one answer: nobody learns who has one. */
export function signInRefused(): MedusaError {
  return new MedusaError(
    MedusaError.Types.UNAUTHORIZED,
    sentence(
      "Số điện thoại hoặc mật khẩu chưa đúng: xem lại từng chữ, hoặc đặt lại mật khẩu",
      "The phone number or the password is wrong: look at both again, or set a new password",
    ),
  );
}

/** As `signInRefused`, where an e-mail may stand in the number's place. */
export function portalSignInRefused(): MedusaError {
  return new MedusaError(
    MedusaError.Types.UNAUTHORIZED,
    sentence(
      "Số điện thoại, e-mail hoặc mật khẩu chưa đúng: xem lại từng chữ, hoặc đặt lại mật khẩu",
      "The phone number, the e-mail address or the password is wrong: look at them again, or set a new password",
    ),
  );
}

/** A wrong, used, outlived or never sent code is one answer. */
export function codeRefused(): MedusaError {
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    sentence(
      "Mã chưa đúng hoặc đã hết hạn: xem tin nhắn mới nhất, hoặc lấy mã khác",
      "The code is wrong or no longer good: look at the latest message, or ask for another code",
    ),
    "account_code",
  );
}

export function passwordRefused(): MedusaError {
  return new MedusaError(
    MedusaError.Types.INVALID_DATA,
    sentence("Mật khẩu hiện tại chưa đúng", "The current password is wrong"),
    "account_password",
  );
}

export function accountExists(): MedusaError {
  return new MedusaError(
    MedusaError.Types.CONFLICT,
    sentence(
      "Số điện thoại này đã có tài khoản: đăng nhập, hoặc đặt lại mật khẩu",
      "This phone number has an account: sign in, or set a new password",
    ),
  );
}

/** @param codes of the orders that are still on their way */
export function ordersOpen(codes: readonly string[]): MedusaError {
  const list = codes.join(", ");
  return new MedusaError(
    MedusaError.Types.CONFLICT,
    sentence(
      `Đơn ${list} chưa giao xong nên cơ sở còn cần tên, số điện thoại và địa chỉ của bạn: hủy đơn hoặc chờ giao xong rồi xóa tài khoản`,
      `Order ${list} is still on its way, so the producer needs your name, phone number and address: cancel it or wait for it, then erase the account`,
    ),
  );
}

/** @param names of the producers that the person acts for */
export function stillMember(names: readonly string[]): MedusaError {
  const list = names.join(", ");
  return new MedusaError(
    MedusaError.Types.CONFLICT,
    sentence(
      `Bạn còn là thành viên của ${list}: rời cơ sở, hoặc giao vai trò chủ cho người khác, ở Cổng cơ sở → Thêm → Thành viên, rồi xóa tài khoản`,
      `You still act for ${list}: leave it, or hand it over to another owner, in the producers' portal under More → Members, then erase the account`,
    ),
    "account_member",
  );
}
