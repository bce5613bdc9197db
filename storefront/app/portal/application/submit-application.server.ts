import { redirect } from "@remix-run/node";

import { pathIn, type Language } from "~/i18n/language";

import { portalFetch } from "../session/portal-fetch.server";
import { portalFormAgain, portalFormRefused } from "../session/portal-form.server";
import { wordsIn } from "~/i18n/part-words";
import { applicationWords } from "./application-words";

const PATH = "/producer/application";

function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

function paperOf(form: FormData, language: Language): FormData | null {
  const file = form.get("file");
  if (!(file instanceof File) || file.size === 0) return null;
  const body = new FormData();
  body.set("type", text(form, "type"));
  body.set("language", language);
  body.set("file", file, file.name);
  return body;
}

/** Adds or removes a paper, sends the application or withdraws it, as `intent` says. */
export async function submitApplication(request: Request, language: Language) {
  const form = await request.formData();
  const words = text(form, "words").slice(0, 2000);
  const call = (path: string, method: "POST" | "DELETE", body?: unknown) =>
    portalFetch(request, language, PATH + path, { method, body });
  try {
    switch (text(form, "intent")) {
      case "add-paper": {
        const body = paperOf(form, language);
        const message = wordsIn(applicationWords, language)("problem_file");
        if (!body) return portalFormAgain({ words }, [{ field: "file", message }]);
        await call("/documents", "POST", body);
        break;
      }
      case "remove-paper":
        await call(`/documents/${encodeURIComponent(text(form, "document_id"))}`, "DELETE");
        break;
      case "send":
        await call("/submit", "POST", { words });
        break;
      case "withdraw":
        await call("/withdraw", "POST", { words });
        break;
    }
  } catch (error) {
    return portalFormRefused(error, { words }, language);
  }
  return redirect(pathIn(language, PATH));
}
