import { MedusaError } from "@medusajs/framework/utils";
import type { CivilDate } from "../../modules/ocop/rules/civil-date";
import type { LegalForm } from "../../modules/ocop/rules/legal-form";
import { sentence } from "../../sentence";

/**
 * The official facts of a producer, which staff write. Its story and pictures are the producer's own
 * words and are not among them. Numbers and addresses as rules/producer-contact keeps them.
 */
export type ProducerFacts = {
  name: string;
  legal_name: string;
  legal_form: LegalForm;
  /** Official code of the commune, ward or special zone. */
  unit_code: string | null;
  /** House, hamlet, street. */
  address: string | null;
  /** The place as an older source names it. */
  legacy_place: string | null;
  registration_number: string | null;
  registered_on: CivilDate | null;
  registered_by: string | null;
  tax_code: string | null;
  phone: string | null;
  email: string | null;
  website: string | null;
  craft_village: string | null;
};

/** @throws MedusaError invalid_data when nobody would know where the producer is. */
export function refuseNowhere(place: {
  unit_code: string | null;
  legacy_place: string | null;
}): void {
  if (place.unit_code !== null || place.legacy_place !== null) return;
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    sentence(
      "Chọn xã, phường, đặc khu, hoặc ghi địa danh cũ, ví dụ: xã Tịnh Ấn Tây, TP Quảng Ngãi.",
      "Choose the commune, ward or special zone, or write the former place, for example: xã Tịnh Ấn Tây, TP Quảng Ngãi.",
    ),
  );
}

/** @throws MedusaError invalid_data when a day of the past lies in the future. */
export function refuseFutureDay(day: CivilDate | null | undefined, today: CivilDate): void {
  if (!day || day <= today) return;
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    sentence(
      `Ngày đăng ký cần là hôm nay hoặc trước đó, không phải ${day}.`,
      `The day of registration is today or earlier, not ${day}.`,
    ),
  );
}
