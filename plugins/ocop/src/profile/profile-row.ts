import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MapPlace } from "../modules/ocop/rules/map-place";
import type { OpeningHours } from "../modules/ocop/rules/opening-hours";
import type { ProfileLink } from "../modules/ocop/rules/profile-link";
import { toPictureView, type PictureView, type StoredPicture } from "../picture/stored-picture";

/** A picture with what is to be seen on it, for those who do not see it. */
export type ProfilePicture = StoredPicture & {
  id: string;
  alt: string | null;
  alt_en: string | null;
};

/** What a producer tells of itself, as its row holds it. */
export type ProfileRow = {
  id: string;
  producer_id: string;
  story: string | null;
  story_en: string | null;
  craft: string | null;
  craft_en: string | null;
  opening_hours: OpeningHours | null;
  latitude: number | null;
  longitude: number | null;
  directions: string | null;
  links: ProfileLink[];
  pictures: ProfilePicture[];
  updated_at: Date;
};

export const MAX_PROFILE_PICTURES = 8;

/** What a producer has told of itself; undefined: nothing yet. */
export async function readProfile(
  database: Knex,
  producerId: string,
): Promise<ProfileRow | undefined> {
  const { rows } = await database.raw<{ rows: ProfileRow[] }>(
    `select id, producer_id, story, story_en, craft, craft_en, opening_hours, latitude, longitude,
       directions, links, pictures, updated_at
     from ocop_producer_profile where producer_id = ? and deleted_at is null`,
    [producerId],
  );
  return rows[0];
}

function mapPlaceOf(row: ProfileRow | undefined): MapPlace | null {
  if (row === undefined || row.latitude === null || row.longitude === null) return null;
  return { latitude: row.latitude, longitude: row.longitude };
}

/** The profile as the producer edits it; `updated_at` null: nothing was told yet. */
export function toProfileView(row: ProfileRow | undefined) {
  return {
    story: row?.story ?? null,
    story_en: row?.story_en ?? null,
    craft: row?.craft ?? null,
    craft_en: row?.craft_en ?? null,
    opening_hours: row?.opening_hours ?? null,
    map_place: mapPlaceOf(row),
    directions: row?.directions ?? null,
    links: row?.links ?? [],
    pictures: (row?.pictures ?? []).map((picture) => ({
      id: picture.id,
      alt: picture.alt,
      alt_en: picture.alt_en,
      ...toPictureView(picture),
    })),
    updated_at: row?.updated_at.toISOString() ?? null,
  };
}

export type PublicProfile = {
  story: string | null;
  craft: string | null;
  opening_hours: OpeningHours | null;
  map_place: MapPlace | null;
  directions: string | null;
  links: ProfileLink[];
  pictures: (PictureView & { id: string; alt: string | null })[];
};

/** The profile as the shop shows it: in the language asked for where it is told in it. */
export function toPublicProfile(
  locale: string | undefined,
  row: ProfileRow | undefined,
): PublicProfile {
  const isEnglish = locale?.toLowerCase().startsWith("en") ?? false;
  const told = (vietnamese: string | null, english: string | null) =>
    isEnglish ? (english ?? vietnamese) : vietnamese;
  return {
    story: told(row?.story ?? null, row?.story_en ?? null),
    craft: told(row?.craft ?? null, row?.craft_en ?? null),
    opening_hours: row?.opening_hours ?? null,
    map_place: mapPlaceOf(row),
    directions: row?.directions ?? null,
    links: row?.links ?? [],
    pictures: (row?.pictures ?? []).map((picture) => ({
      id: picture.id,
      alt: told(picture.alt, picture.alt_en),
      ...toPictureView(picture),
    })),
  };
}
