import { data } from "@remix-run/node";

import type { Language } from "~/i18n/language";

import type { PortalAnswer } from "../session/portal-answer";
import { portalFetch } from "../session/portal-fetch.server";
import { portalFormAgain, portalFormRefused } from "../session/portal-form.server";
import { wordsIn } from "~/i18n/part-words";
import { listingWords } from "./words";

export type SheetChange = {
  variant_id: string;
  sku: string;
  name: string;
  price?: { from: number | null; to: number };
  stock?: { from: number; to: number };
};

/** What a sheet would change, as the backend read it. */
export type SheetPreview = {
  changes: SheetChange[];
  errors: { row: number; vi: string; en: string }[];
  unchanged: number;
};

export type SheetAnswer = PortalAnswer & {
  preview?: SheetPreview;
  done?: { price_count: number; stock_count: number };
};

const answered = (answer: Partial<SheetAnswer>) =>
  data<SheetAnswer>({ values: {}, problems: [], trouble: null, ...answer });

async function confirm(request: Request, language: Language, form: FormData) {
  const changes = (JSON.parse(String(form.get("changes") ?? "[]")) as SheetChange[]).map(
    ({ variant_id, price, stock }) => ({ variant_id, price, stock }),
  );
  const done = await portalFetch<{ price_count: number; stock_count: number }>(
    request,
    language,
    "/producer/listings/sheet/confirm",
    { method: "POST", body: { changes } },
  );
  return answered({ done });
}

/** Shows what a sheet would change, or does what was shown. */
export async function submitSheet({ request, language }: { request: Request; language: Language }) {
  const form = await request.formData();
  try {
    if (form.get("intent") === "confirm") return await confirm(request, language, form);
    const file = form.get("file");
    if (!(file instanceof File) || file.size === 0) {
      const message = wordsIn(listingWords, language)("sheetProblem");
      return portalFormAgain({}, [{ field: "file", message }]);
    }
    const body = new FormData();
    body.set("file", file, file.name);
    const { sheet } = await portalFetch<{ sheet: SheetPreview }>(
      request,
      language,
      "/producer/listings/sheet",
      { method: "POST", body },
    );
    return answered({ preview: sheet });
  } catch (error) {
    return portalFormRefused(error, {}, language);
  }
}
