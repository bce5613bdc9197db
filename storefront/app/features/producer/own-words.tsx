import { useI18n } from "~/i18n/use-i18n";
import { Photo } from "~/ui/photo";

import { openingLines } from "./opening-hours";
import type { ProducerProfile } from "./profile-types";

const SITE_NAMES = { facebook: "Facebook", zalo: "Zalo", tiktok: "TikTok", youtube: "YouTube" };

/** Whether a producer has told anything of itself. */
export function hasOwnWords(profile: ProducerProfile): boolean {
  const { story, craft, opening_hours, map_place, directions, links, pictures } = profile;
  return (
    [story, craft, opening_hours, map_place, directions].some((told) => told !== null) ||
    links.length + pictures.length > 0
  );
}

/** What a producer tells of itself: never mixed with what the register says. */
export function OwnWords({ profile, name }: { profile: ProducerProfile; name: string }) {
  const { t } = useI18n();
  const { story, craft, pictures } = profile;
  return (
    <section aria-labelledby="own-words" className="grid gap-4">
      <h2 id="own-words" className="text-xl">
        {t("producer.story")}
      </h2>
      {pictures.length > 0 && (
        <ul className="grid grid-cols-2 gap-3 md:grid-cols-3">
          {pictures.map((picture, place) => (
            <li key={picture.id} className={place === 0 ? "col-span-2 md:col-span-3" : undefined}>
              <figure className="grid gap-1">
                <Photo
                  photo={picture}
                  alt={picture.alt ?? t("producer.pictureOf", { name })}
                  sizes={
                    place === 0
                      ? "(width >= 64rem) 50rem, 100vw"
                      : "(width >= 64rem) 16rem, (width >= 48rem) 33vw, 50vw"
                  }
                  isFirst={place === 0}
                  className={
                    place === 0
                      ? "aspect-[16/9] w-full rounded-md object-cover"
                      : "aspect-[4/3] w-full rounded-md object-cover"
                  }
                />
                {picture.alt && (
                  <figcaption aria-hidden="true" className="text-sm text-muted">
                    {picture.alt}
                  </figcaption>
                )}
              </figure>
            </li>
          ))}
        </ul>
      )}
      {story && <p className="max-w-text whitespace-pre-line">{story}</p>}
      {craft && (
        <div className="grid gap-1">
          <h3 className="text-lg">{t("producer.craft")}</h3>
          <p className="max-w-text whitespace-pre-line">{craft}</p>
        </div>
      )}
      <Visit profile={profile} />
    </section>
  );
}

/** When and where one finds the producer. */
function Visit({ profile }: { profile: ProducerProfile }) {
  const { t } = useI18n();
  const { opening_hours, map_place, directions, links } = profile;
  const point = map_place && `${map_place.latitude},${map_place.longitude}`;
  return (
    <>
      {opening_hours && (
        <div className="grid gap-1">
          <h3 className="text-lg">{t("producer.hours")}</h3>
          <dl className="grid max-w-96 grid-cols-[1fr_auto] gap-x-4">
            {openingLines(t, opening_hours).map(({ days, hours }) => (
              <div key={days} className="contents">
                <dt>{days}</dt>
                <dd className="font-table">{hours}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      {(directions || point) && (
        <div className="grid gap-1">
          <h3 className="text-lg">{t("producer.visit")}</h3>
          {directions && <p className="max-w-text">{directions}</p>}
          {point && map_place && (
            <p>
              <a
                href={`https://www.openstreetmap.org/?mlat=${map_place.latitude}&mlon=${map_place.longitude}#map=16/${map_place.latitude}/${map_place.longitude}`}
                rel="noopener"
                className="inline-flex min-h-11 items-center"
              >
                {t("producer.onMap")}
              </a>{" "}
              <span className="font-table text-sm text-muted">
                {map_place.latitude}, {map_place.longitude}
              </span>
            </p>
          )}
        </div>
      )}
      {links.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {links.map(({ kind, url }) => (
            <li key={kind}>
              <a href={url} rel="nofollow noopener ugc" className="pill-link">
                {kind === "website" ? new URL(url).hostname : SITE_NAMES[kind]}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
