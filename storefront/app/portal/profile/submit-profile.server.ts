import { redirect } from "@remix-run/node";

import { LINK_KINDS, WEEKDAYS } from "~/features/producer/profile-types";
import { pathIn, type Language } from "~/i18n/language";

import { portalFetch } from "../session/portal-fetch.server";
import { portalFormAgain } from "../session/portal-form.server";
import { readTexts } from "../session/read-texts";
import { portalFieldsRefused } from "../session/refused-fields.server";
import { wordsIn } from "~/i18n/part-words";
import { profileWords } from "./words";

const TEXTS = ["story", "story_en", "craft", "craft_en", "map", "directions"] as const;
const FIELDS = [
  ...["intent", "expected_updated_at", ...TEXTS],
  ...LINK_KINDS.map((kind) => `link-${kind}`),
  ...WEEKDAYS.flatMap((day) => [`opens-${day}`, `closes-${day}`, `closed-${day}`]),
];

/** The field on the page that a part of the body comes from. */
function fieldOf(path: string): string | null {
  const [first = "", second = ""] = path.split(".");
  if (first === "opening_hours" && second !== "") return `hours-${second}`;
  if (first === "links" && second !== "") return `link-${second}`;
  return [...TEXTS, "picture", "alt"].find((name) => name === first) ?? null;
}

function openingHoursOf(values: Record<string, string>): Record<string, unknown> {
  const told = WEEKDAYS.flatMap((day): [string, unknown][] => {
    const [opens = "", closes = ""] = [values[`opens-${day}`], values[`closes-${day}`]];
    if (values[`closed-${day}`] === "on") return [[day, "closed"]];
    return opens === "" && closes === "" ? [] : [[day, { opens, closes }]];
  });
  return Object.fromEntries(told);
}

function bodyOf(values: Record<string, string>) {
  return {
    expected_updated_at: values["expected_updated_at"] || null,
    ...Object.fromEntries(TEXTS.map((name) => [name, values[name] || null])),
    opening_hours: openingHoursOf(values),
    links: Object.fromEntries(LINK_KINDS.map((kind) => [kind, values[`link-${kind}`] || null])),
  };
}

type Change = { path: string; method: "POST" | "DELETE"; body?: unknown; done: string };

function pictureForm(form: FormData): FormData {
  const sent = new FormData();
  const picture = form.get("picture");
  if (picture instanceof File) sent.set("picture", picture, picture.name);
  sent.set("alt", String(form.get("alt") ?? ""));
  return sent;
}

function changeOf(intent: string, form: FormData, values: Record<string, string>): Change {
  const id = encodeURIComponent(String(form.get("picture_id") ?? ""));
  const picture = `/producer/profile/pictures/${id}`;
  switch (intent) {
    case "addPicture":
      return {
        path: "/producer/profile/pictures",
        method: "POST",
        body: pictureForm(form),
        done: "added",
      };
    case "alterPicture":
      return {
        path: picture,
        method: "POST",
        body: { alt: String(form.get("alt") ?? "") },
        done: "changed",
      };
    case "firstPicture":
      return { path: picture, method: "POST", body: { is_first: true }, done: "changed" };
    case "removePicture":
      return { path: picture, method: "DELETE", done: "removed" };
    default:
      return { path: "/producer/profile", method: "POST", body: bodyOf(values), done: "saved" };
  }
}

/** Saves the profile or changes its pictures, by the form's `intent`; comes back with what was done. */
export async function submitProfile(request: Request, language: Language) {
  const form = await request.formData();
  const values = readTexts(form, FIELDS);
  const intent = String(form.get("intent") ?? "");
  const sent = form.get("picture");
  if (intent === "addPicture" && !(sent instanceof File && sent.size > 0)) {
    const message = wordsIn(profileWords, language)("pictureMissing");
    return portalFormAgain(values, [{ field: "picture", message }]);
  }
  const { path, done, ...options } = changeOf(intent, form, values);
  try {
    await portalFetch(request, language, path, options);
  } catch (error) {
    return portalFieldsRefused(error, values, { language, idOf: fieldOf });
  }
  return redirect(pathIn(language, `/producer/profile?done=${done}`));
}
