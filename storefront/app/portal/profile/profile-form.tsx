import { Form } from "@remix-run/react";

import { LINK_KINDS, WEEKDAYS } from "~/features/producer/profile-types";
import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { LongTextField } from "~/ui/long-text-field";
import { TextField } from "~/ui/text-field";

import type { usePortalAnswer } from "../session/use-portal-answer";
import { useWords } from "~/i18n/part-words";
import type { OwnProfile } from "./types";
import { profileWords } from "./words";

type Answer = Pick<ReturnType<typeof usePortalAnswer>, "errorOf" | "valueOf">;

/** What the producer tells of itself, as one form. */
export function ProfileForm({ profile, answer }: { profile: OwnProfile; answer: Answer }) {
  const { path } = useI18n();
  const say = useWords(profileWords);
  const { errorOf, valueOf } = answer;
  const place = profile.map_place;
  const kept: Record<string, string | null> = {
    story: profile.story,
    story_en: profile.story_en,
    craft: profile.craft,
    craft_en: profile.craft_en,
    directions: profile.directions,
    map: place && `${place.latitude}, ${place.longitude}`,
  };
  const field = (name: string) => ({
    name,
    error: errorOf(name),
    defaultValue: valueOf(name) ?? kept[name] ?? "",
  });
  return (
    <Form
      method="post"
      action={path("/producer/profile")}
      noValidate
      className="grid max-w-text gap-6"
    >
      <input type="hidden" name="intent" value="save" />
      <input
        type="hidden"
        name="expected_updated_at"
        value={valueOf("expected_updated_at") ?? profile.updated_at ?? ""}
      />
      <LongTextField
        {...field("story")}
        label={say("story")}
        hint={say("storyHint")}
        rows={8}
        maxLength={8000}
      />
      <LongTextField
        {...field("story_en")}
        label={say("storyEn")}
        hint={say("storyEnHint")}
        lang="en"
        maxLength={8000}
      />
      <LongTextField
        {...field("craft")}
        label={say("craft")}
        hint={say("craftHint")}
        maxLength={2000}
      />
      <LongTextField {...field("craft_en")} label={say("craftEn")} lang="en" maxLength={2000} />
      <HoursFields profile={profile} answer={answer} />
      <TextField {...field("map")} label={say("map")} hint={say("mapHint")} />
      <TextField
        {...field("directions")}
        label={say("directions")}
        hint={say("directionsHint")}
        maxLength={500}
      />
      <fieldset className="grid gap-3">
        <legend className="mb-2 text-lg font-bold">{say("links")}</legend>
        {LINK_KINDS.map((kind) => (
          <TextField
            key={kind}
            name={`link-${kind}`}
            type="url"
            inputMode="url"
            label={say(kind)}
            error={errorOf(`link-${kind}`)}
            defaultValue={
              valueOf(`link-${kind}`) ?? profile.links.find((link) => link.kind === kind)?.url ?? ""
            }
          />
        ))}
      </fieldset>
      <Button className="justify-self-start">{say("save")}</Button>
    </Form>
  );
}

/** Each day's opening and closing time, or that it is closed. */
function HoursFields({
  profile,
  answer: { errorOf, valueOf },
}: {
  profile: OwnProfile;
  answer: Answer;
}) {
  const { t } = useI18n();
  const say = useWords(profileWords);
  const typed = valueOf("intent") === "save";
  return (
    <fieldset className="grid gap-2">
      <legend className="text-lg font-bold">{say("hours")}</legend>
      <p className="text-sm text-muted">{say("hoursHint")}</p>
      <p
        aria-hidden="true"
        className="grid grid-cols-[5.5rem_1fr_1fr] gap-x-2 text-sm text-muted sm:grid-cols-[7rem_8rem_8rem_auto]"
      >
        <span className="col-start-2">{say("opensShort")}</span>
        <span>{say("closesShort")}</span>
      </p>
      <ul className="grid gap-2">
        {WEEKDAYS.map((day) => {
          const told = profile.opening_hours?.[day];
          const error = errorOf(`hours-${day}`);
          const name = t(`weekday.${day}`);
          const time = (end: "opens" | "closes") => (
            <input
              type="time"
              id={end === "opens" ? `hours-${day}` : undefined}
              name={`${end}-${day}`}
              aria-label={say(end, { day: name })}
              aria-invalid={error ? true : undefined}
              aria-describedby={error ? `hours-${day}-error` : undefined}
              defaultValue={
                valueOf(`${end}-${day}`) ?? (told && told !== "closed" ? told[end] : "")
              }
              className="field-input w-auto! min-w-0 px-2!"
            />
          );
          return (
            <li key={day} className="grid gap-1">
              {error && (
                <p id={`hours-${day}-error`} className="text-sm font-bold text-clay">
                  {error}
                </p>
              )}
              <div className="grid grid-cols-[5.5rem_1fr_1fr] items-center gap-x-2 gap-y-0 sm:grid-cols-[7rem_8rem_8rem_auto]">
                <span>{name}</span>
                {time("opens")}
                {time("closes")}
                <label className="col-start-2 flex min-h-11 items-center gap-2 sm:col-start-auto">
                  <input
                    type="checkbox"
                    name={`closed-${day}`}
                    defaultChecked={typed ? valueOf(`closed-${day}`) === "on" : told === "closed"}
                    aria-label={say("closedOn", { day: name })}
                    className="size-5"
                  />
                  {say("closed")}
                </label>
              </div>
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
