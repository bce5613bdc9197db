import { MedusaError } from "@medusajs/framework/utils";
import { sentence } from "../sentence";

/** A file that cannot be read as a sheet: answered 400 with what to do, in both languages. */
export function fileRefusal(vi: string, en: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, sentence(vi, en));
}
