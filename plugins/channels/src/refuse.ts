import { MedusaError } from "@medusajs/framework/utils";
import { sentence } from "@ocop/ocop/http";

/** The input cannot be taken as it is; the words say what to do. */
export function invalid(vi: string, en: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, sentence(vi, en));
}

/** Right in itself, but not now. */
export function notNow(vi: string, en: string): MedusaError {
  return new MedusaError(MedusaError.Types.CONFLICT, sentence(vi, en));
}

/** Seen, but for somebody else to do. */
export function notYours(vi: string, en: string): MedusaError {
  return new MedusaError(MedusaError.Types.FORBIDDEN, sentence(vi, en));
}

/** Not there, or somebody else's: the answer is the same. */
export function noSuch(vi: string, en: string): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_FOUND,
    sentence(`Không tìm thấy ${vi} này`, `There is no such ${en}`),
  );
}

export const noSuchAccount = (): MedusaError => noSuch("tài khoản kênh", "channel account");

export const noSuchRun = (): MedusaError => noSuch("lần chạy", "run");
