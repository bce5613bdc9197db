import { MedusaError } from "@medusajs/framework/utils";
import { sentence } from "../sentence";

export const importNotFound = () =>
  new MedusaError(
    MedusaError.Types.NOT_FOUND,
    sentence(
      "Không có lần nhập này trong địa bàn của bạn. Quay lại danh sách để chọn lần khác.",
      "There is no such import in your area. Go back to the list and choose another one.",
    ),
  );

export const nothingToImport = () =>
  new MedusaError(
    MedusaError.Types.CONFLICT,
    sentence(
      "Tệp không có gì mới: mọi dòng đã có trong sổ đăng ký. Không cần nhập.",
      "The file brings nothing new: the register has every row already. There is nothing to import.",
    ),
  );

export const alreadyDecided = () =>
  new MedusaError(
    MedusaError.Types.CONFLICT,
    sentence(
      "Lần nhập này đã được quyết định. Tải lại trang để xem kết quả.",
      "This import has been decided already. Reload the page to see the outcome.",
    ),
  );

export const ownProposal = () =>
  new MedusaError(
    MedusaError.Types.FORBIDDEN,
    sentence(
      "Người đề nghị không tự ký: nhờ một cán bộ khác xem và quyết định, hoặc rút lại đề nghị.",
      "Whoever proposes does not sign: ask another staff member to look and decide, or withdraw the proposal.",
    ),
  );

export const foreignProposal = () =>
  new MedusaError(
    MedusaError.Types.FORBIDDEN,
    sentence(
      "Chỉ người đề nghị rút lại được. Nếu không đồng ý, hãy từ chối và ghi lý do.",
      "Only the proposer can withdraw it. If you disagree, reject it and say why.",
    ),
  );

export const otherContent = () =>
  new MedusaError(
    MedusaError.Types.CONFLICT,
    sentence(
      "Nội dung bạn xem khác nội dung được đề nghị. Tải lại trang và xem trước khi ký.",
      "What you saw is not what is proposed. Reload the page and look before you sign.",
    ),
  );

export const registerHasChanged = (detail: string) =>
  new MedusaError(
    MedusaError.Types.CONFLICT,
    sentence(
      `Sổ đăng ký đã thay đổi từ khi tệp được đề nghị. Rút lại hoặc từ chối, rồi nhập lại tệp.${detail}`,
      "The register has changed since the file was proposed. Withdraw or reject it, then import the file anew.",
    ),
  );
