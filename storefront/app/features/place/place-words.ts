import type { Place } from "~/features/catalog/types";
import type { Language } from "~/i18n/language";
import type { Translate } from "~/i18n/translate";

/** A place's full name: Xã Tịnh Khê, in English Tịnh Khê commune. */
export function placeName(language: Language, t: Translate, place: Place): string {
  return language === "vi" ? place.full_name : t(`place.${place.kind}`, { name: place.name });
}

/** Where something comes from: the commune of today, or the old place as it is known. */
export function originWords(
  language: Language,
  t: Translate,
  origin: { place: Place | null; legacy_place: string | null },
): string | null {
  if (origin.place) return placeName(language, t, origin.place);
  return origin.legacy_place && legacyPlaceIn(language, origin.legacy_place);
}

const ENGLISH_UNITS: readonly (readonly [RegExp, string])[] = [
  [/^tỉnh (.+?) \(cũ\)$/i, "former $1 province"],
  [/^thôn (.+)$/i, "$1 hamlet"],
  [/^xã (.+)$/i, "$1 commune"],
  [/^phường (.+)$/i, "$1 ward"],
  [/^thị xã (.+)$/i, "$1 town"],
  [/^thị trấn (.+)$/i, "$1 township"],
  [/^huyện (.+?) \((.+) cũ\)$/i, "$1 district (former $2)"],
  [/^huyện (.+)$/i, "$1 district"],
  [/^TP (.+)$/i, "$1 city"],
  [/^Làng (.+)$/i, "$1 village"],
];

/** A place of before July 2025; names stay, the words for the units are translated. */
export function legacyPlaceIn(language: Language, legacyPlace: string): string {
  if (language === "vi") return legacyPlace;
  return legacyPlace
    .split(", ")
    .map((part) => {
      const unit = ENGLISH_UNITS.find(([pattern]) => pattern.test(part));
      return unit ? part.replace(unit[0], unit[1]) : part;
    })
    .join(", ");
}
