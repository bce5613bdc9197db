import { redirect } from "@remix-run/node";

import { pathIn, type Language } from "~/i18n/language";

import { portalFetch } from "../session/portal-fetch.server";
import { portalFormAgain, portalFormRefused } from "../session/portal-form.server";
import { readTexts } from "../session/read-texts";
import { wordsIn } from "~/i18n/part-words";
import { fieldsOf, FORM_PARTS, type FormField, type FormPart } from "./form-fields";
import { parseScores } from "./scores";
import { dossierWords } from "./words";

type Answered = { values: Record<string, string>; problem?: { field: string; message: string } };
type Step = Answered & {
  path: string;
  method: "POST" | "DELETE";
  body?: unknown;
  done: string;
};

/** What a field of the form is in the body: what was typed, none as null. */
function valueOf({ kind, id }: FormField, values: Record<string, string>): unknown {
  const typed = values[id]?.trim() ?? "";
  if (kind === "flag") return typed === "on";
  if (kind !== "scores") return typed === "" ? null : typed;
  const read = parseScores(typed);
  return "scores" in read ? read.scores : [];
}

function formStep(path: string, form: FormData, language: Language): Step {
  const part = FORM_PARTS.find((one) => one === form.get("part")) ?? "registration";
  const fields = fieldsOf(part, String(form.get("kind") ?? ""));
  const values = {
    part,
    ...readTexts(
      form,
      fields.map(({ id }) => id),
    ),
  };
  const filled = Object.fromEntries(
    fields.map((field) => [field.name, valueOf(field, values as Record<string, string>)]),
  );
  const scores = fields.find(({ kind }) => kind === "scores");
  const read = scores ? parseScores(form.get(scores.id)?.toString() ?? "") : null;
  const problem =
    scores && read && "wrongLine" in read
      ? {
          field: scores.id,
          message: wordsIn(dossierWords, language)("scoresProblem", { line: read.wrongLine }),
        }
      : undefined;
  return { path, method: "POST", body: bodyOf(part, filled), done: "saved", values, problem };
}

const bodyOf = (part: FormPart, filled: Record<string, unknown>) =>
  part === "registration" ? { registration: filled } : { self_assessment: { [part]: filled } };

function paperStep(id: string, form: FormData, language: Language): Step {
  const type = String(form.get("type") ?? "");
  const values = { type, ...readTexts(form, ["number", "valid_until"]) };
  const file = form.get("file");
  const body = new FormData();
  body.set("type", type);
  body.set("dossier_id", id);
  body.set("number", values.number);
  body.set("valid_until", values.valid_until);
  const isThere = file instanceof File && file.size > 0;
  if (isThere) body.set("file", file, file.name);
  return {
    path: "/producer/documents",
    method: "POST",
    body,
    done: "uploaded",
    values,
    problem: isThere
      ? undefined
      : { field: `file-${type}`, message: wordsIn(dossierWords, language)("fileMissing") },
  };
}

function stepOf(id: string, form: FormData, language: Language): Step {
  const dossier = `/producer/dossiers/${encodeURIComponent(id)}`;
  const note = String(form.get("note") ?? "");
  switch (form.get("intent")) {
    case "upload":
      return paperStep(id, form, language);
    case "remove": {
      const paper = encodeURIComponent(String(form.get("document_id") ?? ""));
      const path = `/producer/documents/${paper}`;
      return { path, method: "DELETE", done: "removedPaper", values: {} };
    }
    case "submit":
      return {
        path: `${dossier}/submit`,
        method: "POST",
        body: { round: String(form.get("round") ?? ""), note },
        done: "submitted",
        values: { note },
      };
    case "withdraw":
      return {
        path: `${dossier}/withdraw`,
        method: "POST",
        body: { note: null },
        done: "withdrawn",
        values: {},
      };
    default:
      return formStep(dossier, form, language);
  }
}

/** Fills in a form, adds or removes a paper, hands in or withdraws, by the form's `intent`. */
export async function submitDossier(request: Request, language: Language, id: string) {
  const form = await request.formData();
  const { path, done, values, problem, ...options } = stepOf(id, form, language);
  if (problem) return portalFormAgain(values, [problem]);
  try {
    await portalFetch(request, language, path, options);
  } catch (error) {
    return portalFormRefused(error, values, language);
  }
  return redirect(pathIn(language, `/producer/dossiers/${id}?done=${done}`));
}
