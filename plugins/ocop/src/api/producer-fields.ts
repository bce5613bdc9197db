import { z } from "@medusajs/framework/zod";
import { LEGAL_FORMS } from "../modules/ocop/models/producer";
import {
  emailAddress,
  phoneDigits,
  taxCodeDigits,
  webAddress,
} from "../modules/ocop/rules/producer-contact";
import { sentence } from "../sentence";
import { kept, optionalCivilDate, optionalWords, words } from "./admin/ocop/fields";

export const NAME_LENGTH = 200;
export const LINE_LENGTH = 300;

const phone = kept(
  phoneDigits,
  sentence(
    "Số điện thoại cần 10 chữ số (máy bàn 11), ví dụ 0912 345 678.",
    "A phone number has 10 digits (11 with an area code), for example 0912 345 678.",
  ),
);
const email = kept(
  emailAddress,
  sentence("E-mail cần dạng ten@mien.vn.", "An e-mail address looks like name@domain.vn."),
);

/** The official facts of a producer, as staff enter them and as an applicant does. */
export const PRODUCER_FIELDS = {
  name: words(["tên cơ sở", "the producer's name"], NAME_LENGTH),
  legal_name: words(["tên pháp lý", "the legal name"], NAME_LENGTH),
  legal_form: z.enum(LEGAL_FORMS),
  unit_code: z
    .string()
    .regex(/^\d{5}$/, {
      message: sentence(
        "Mã xã, phường, đặc khu có 5 chữ số, ví dụ 21548.",
        "The code of a commune, ward or special zone has 5 digits, for example 21548.",
      ),
    })
    .nullable(),
  address: optionalWords(["địa chỉ", "the address"], LINE_LENGTH),
  legacy_place: optionalWords(["địa danh cũ", "the former place"], LINE_LENGTH),
  registration_number: optionalWords(["số đăng ký", "the registration number"], NAME_LENGTH),
  registered_on: optionalCivilDate,
  registered_by: optionalWords(["nơi cấp", "the registering office"], NAME_LENGTH),
  tax_code: kept(
    taxCodeDigits,
    sentence(
      "Mã số thuế cần 10 chữ số, 13 chữ số (10-3), hoặc 12 chữ số định danh, ví dụ 4300123456 hoặc 4300123456-001.",
      "A tax code has 10 digits, 13 digits (10-3) or the 12 of a personal number, for example 4300123456 or 4300123456-001.",
    ),
  ),
  phone,
  email,
  website: kept(
    webAddress,
    sentence(
      "Ghi địa chỉ trang web, ví dụ https://htx.example.",
      "Write a web address, for example https://htx.example.",
    ),
  ),
  craft_village: optionalWords(["làng nghề", "the craft village"], NAME_LENGTH),
};
