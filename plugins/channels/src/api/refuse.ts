import { MedusaError } from "@medusajs/framework/utils";
import { sentence } from "@ocop/ocop/http";

export const noSuch = (vi: string, en: string): MedusaError =>
  new MedusaError(
    MedusaError.Types.NOT_FOUND,
    sentence(`Không tìm thấy ${vi} này`, `There is no such ${en}`),
  );

export const refused = ({ vi, en }: { vi: string; en: string }): MedusaError =>
  new MedusaError(MedusaError.Types.INVALID_DATA, sentence(vi, en));
