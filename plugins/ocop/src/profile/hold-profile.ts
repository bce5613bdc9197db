import { managerOf, type RegisterContext } from "../modules/ocop/service";
import { conflict } from "../dossier/refuse";
import { refuseIfChanged } from "../register/scope";
import type { ProfilePicture } from "./profile-row";

type HeldProfile = { id: string; pictures: ProfilePicture[] };

async function lockProfile(
  producerId: string,
  context: RegisterContext,
): Promise<HeldProfile | undefined> {
  const [held] = await managerOf(context).execute<HeldProfile[]>(
    `select id, pictures from ocop_producer_profile
     where producer_id = ? and deleted_at is null for update`,
    [producerId],
  );
  return held;
}

/**
 * The profile of a producer, made when there is none, held until the transaction ends.
 * @param expectedUpdatedAt as the writer saw it; null: there was none; undefined: does not matter
 * @throws MedusaError conflict when it was changed meanwhile
 */
export async function holdProfile(
  producerId: string,
  expectedUpdatedAt: string | null | undefined,
  context: RegisterContext,
): Promise<HeldProfile> {
  const known = await lockProfile(producerId, context);
  if (known) {
    if (expectedUpdatedAt === null) {
      throw conflict({
        vi: "Hồ sơ cơ sở vừa được người khác viết: tải lại trang rồi viết tiếp.",
        en: "Somebody else has just written the profile: reload the page and go on.",
      });
    }
    await refuseIfChanged(
      { table: "producer_profile", id: known.id },
      { expectedUpdatedAt },
      context,
    );
    return known;
  }
  await managerOf(context).execute(
    `insert into ocop_producer_profile (id, producer_id, links, pictures)
     values ('oprof_' || replace(gen_random_uuid()::text, '-', ''), ?, '[]', '[]')
     on conflict do nothing`,
    [producerId],
  );
  const made = await lockProfile(producerId, context);
  if (made) return made;
  throw conflict({
    vi: "Có người đang sửa cùng lúc: thử lại.",
    en: "Somebody is changing it at the same time: try again.",
  });
}
