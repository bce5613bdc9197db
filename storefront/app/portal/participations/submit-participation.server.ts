import { redirect } from "@remix-run/node";

import { pathIn, type Language } from "~/i18n/language";

import { portalFetch } from "../session/portal-fetch.server";
import { portalFormAgain } from "../session/portal-form.server";
import { readTexts } from "../session/read-texts";
import { portalFieldsRefused } from "../session/refused-fields.server";
import { wordsIn } from "~/i18n/part-words";
import type { LinkFinding, Participation } from "./types";
import { participationWords } from "./words";

const DECLARED = ["channel_code", "registered_product_id", "started_on", "ended_on"] as const;
const CHANGED = ["started_on", "ended_on", "reason"] as const;
const EVIDENCE = ["kind", "reference", "url", "issued_on", "valid_until"] as const;
const PATH = "/producer/participations";

type Sent = { request: Request; language: Language; form: FormData };
type Answer = { participation: Participation; finding?: LinkFinding };

const done = (language: Language, query: string, id: string) =>
  redirect(pathIn(language, `${PATH}?${query}#${id}`));

async function declare({ request, language, form }: Sent) {
  const values = readTexts(form, DECLARED);
  if (values.channel_code === "") {
    const message = wordsIn(participationWords, language)("chooseProblem");
    return portalFormAgain(values, [{ field: "channel_code", message }]);
  }
  try {
    const { participation } = await portalFetch<Answer>(request, language, PATH, {
      method: "POST",
      body: values,
    });
    return done(language, "done=declared", participation.id);
  } catch (error) {
    const idOf = (name: string) => DECLARED.find((one) => one === name) ?? null;
    return portalFieldsRefused(error, values, { language, idOf });
  }
}

/** The fields of a participation's own form, whose ids end with the participation's. */
function ownFields<Name extends string>(form: FormData, id: string, names: readonly Name[]) {
  const values = readTexts(form, names);
  const typed = Object.fromEntries(names.map((name) => [`${name}-${id}`, values[name]]));
  const idOf = (path: string) =>
    path === "file" || names.some((name) => name === path) ? `${path}-${id}` : null;
  return { values, typed, idOf };
}

async function change({ request, language, form }: Sent, id: string) {
  const { values, typed, idOf } = ownFields(form, id, CHANGED);
  const again = { ...typed, open: "change", participation: id };
  try {
    const path = `${PATH}/${encodeURIComponent(id)}`;
    await portalFetch(request, language, path, { method: "POST", body: values });
  } catch (error) {
    return portalFieldsRefused(error, again, { language, idOf });
  }
  return done(language, "done=changed", id);
}

async function addEvidence({ request, language, form }: Sent, id: string) {
  const { values, typed, idOf } = ownFields(form, id, EVIDENCE);
  const again = { ...typed, open: "evidence", participation: id };
  const body = new FormData();
  for (const name of EVIDENCE) body.set(name, values[name]);
  const file = form.get("file");
  if (file instanceof File && file.size > 0) body.set("file", file, file.name);
  try {
    const path = `${PATH}/${encodeURIComponent(id)}/evidence`;
    await portalFetch(request, language, path, { method: "POST", body });
  } catch (error) {
    return portalFieldsRefused(error, again, { language, idOf });
  }
  return done(language, "done=evidence", id);
}

/** Longer than a page may take to open. */
const CHECK_TIMEOUT_MS = 20_000;

async function checkLink({ request, language, form }: Sent, id: string) {
  const { evidence } = readTexts(form, ["evidence"]);
  const path = `${PATH}/${encodeURIComponent(id)}/evidence/${encodeURIComponent(evidence)}/check`;
  try {
    const { finding } = await portalFetch<Answer>(request, language, path, {
      method: "POST",
      body: {},
      timeoutMs: CHECK_TIMEOUT_MS,
    });
    return done(language, `finding=${finding ?? ""}`, id);
  } catch (error) {
    return portalFieldsRefused(error, {}, { language, idOf: () => null });
  }
}

/** What the forms of the page do, by their `intent`. */
export async function submitParticipation(request: Request, language: Language) {
  const form = await request.formData();
  const sent = { request, language, form };
  const { intent, participation } = readTexts(form, ["intent", "participation"]);
  if (intent === "declare") return declare(sent);
  if (intent === "change") return change(sent, participation);
  if (intent === "evidence") return addEvidence(sent, participation);
  if (intent === "check") return checkLink(sent, participation);
  return portalFormAgain({}, []);
}
