import { MedusaError } from "@medusajs/framework/utils";
import type { Words } from "../modules/ocop/rules/dossier/words";
import { sentence } from "../sentence";

/** The input cannot be taken as it is; the words say what to do. */
export function invalid({ vi, en }: Words): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, sentence(vi, en));
}

export function conflict({ vi, en }: Words): MedusaError {
  return new MedusaError(MedusaError.Types.CONFLICT, sentence(vi, en));
}

export function forbidden({ vi, en }: Words): MedusaError {
  return new MedusaError(MedusaError.Types.FORBIDDEN, sentence(vi, en));
}

/** Not there, or not in the area of the person who asks: the answer is the same. */
export function notFound(vi: string, en: string): MedusaError {
  return new MedusaError(
    MedusaError.Types.NOT_FOUND,
    sentence(`Không tìm thấy ${vi} trong địa bàn của bạn`, `There is no such ${en} in your area`),
  );
}
