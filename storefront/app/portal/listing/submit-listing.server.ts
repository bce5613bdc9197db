import { data, redirect } from "@remix-run/node";

import { pathIn, type Language } from "~/i18n/language";
import { StoreError } from "~/lib/store.server";

import type { PortalAnswer } from "../session/portal-answer";
import { portalFormAgain, portalFormRefused } from "../session/portal-form.server";
import { wordsIn } from "~/i18n/part-words";
import { newVariant, type Listing, type ListingContent } from "./listing";
import { contentOfForm, typedNumber, writeBetween } from "./listing-form";
import { changeListing, fetchListing } from "./listings.server";
import { listingWords } from "./words";

type Call = { request: Request; language: Language; id: string };

/** The answer of a form of the editor: besides the usual, which form it was and what it came to. */
export type ListingAnswer = PortalAnswer & {
  intent?: string;
  /** The fields that are missing shall be marked. */
  showsIssues?: boolean;
  done?: "offers" | "saved";
};

const done = (answer: Partial<ListingAnswer>) =>
  data<ListingAnswer>({ values: {}, problems: [], trouble: null, ...answer });

async function saveForm(
  { request, language, id }: Call,
  form: FormData,
  alter: (content: ListingContent) => ListingContent = (content) => content,
): Promise<Listing> {
  const listing = await fetchListing(request, language, id);
  const write = writeBetween(listing.content, alter(contentOfForm(form, listing.content)));
  if (write === null) return listing;
  // The revision that the form was drawn with: a newer one is somebody else's.
  const revision = Number(form.get("revision")) || listing.revision;
  const body = { revision, ...write };
  return changeListing(request, language, { id, method: "PATCH", body });
}

async function submitContent(call: Call, form: FormData, intent: string) {
  const { request, language, id } = call;
  if (intent === "add-variant") {
    await saveForm(call, form, (content) => ({
      ...content,
      variants: [...content.variants, newVariant(content.variants)],
    }));
    return done({ intent });
  }
  if (intent.startsWith("remove-variant:")) {
    const key = intent.slice("remove-variant:".length);
    await saveForm(call, form, (content) => ({
      ...content,
      variants: content.variants.filter((variant) => variant.key !== key),
    }));
    return done({ intent });
  }
  const saved = await saveForm(call, form);
  if (intent !== "submit") return done({ intent, done: "saved" });
  const missing = saved.issues.filter(({ severity }) => severity === "needed");
  if (missing.length > 0) {
    return data<ListingAnswer>(
      {
        values: {},
        problems: missing.map((issue) => ({ field: issue.field, message: issue[language] })),
        trouble: null,
        intent,
        showsIssues: true,
      },
      422,
    );
  }
  const body = { revision: saved.revision };
  await changeListing(request, language, { id, command: "/submit", body });
  return redirect(pathIn(language, `/producer/listings/${id}`));
}

async function submitOffers({ request, language, id }: Call, form: FormData) {
  const say = wordsIn(listingWords, language);
  const values: Record<string, string> = {};
  const problems: PortalAnswer["problems"] = [];
  const changes = form.getAll("variant_id").map((value) => {
    const variantId = String(value);
    const read = (name: string, words: "priceProblem" | "stockProblem") => {
      const field = `${name}.${variantId}`;
      const text = String(form.get(field) ?? "");
      values[field] = text;
      const to = typedNumber(text);
      const size = String(form.get(`title.${variantId}`) ?? "");
      if (to === null) problems.push({ field, message: say(words, { size }) });
      const from = form.get(`from.${field}`);
      return { from: from === null || from === "" ? null : Number(from), to: to ?? 0 };
    };
    const price = read("price", "priceProblem");
    const stock = read("stock", "stockProblem");
    return { variant_id: variantId, price, stock: { ...stock, from: stock.from ?? 0 } };
  });
  if (problems.length > 0) return portalFormAgain(values, problems);
  const changed = changes.flatMap(({ variant_id, price, stock }) => {
    const change = {
      variant_id,
      ...(price.from !== price.to && { price }),
      ...(stock.from !== stock.to && { stock }),
    };
    return change.price || change.stock ? [change] : [];
  });
  try {
    if (changed.length > 0) {
      const body = { changes: changed };
      await changeListing(request, language, { id, command: "/variants", body });
    }
    return done({ intent: "offers", done: "offers" });
  } catch (error) {
    return portalFormRefused(error, values, language);
  }
}

async function submitPicture({ request, language, id }: Call, form: FormData, intent: string) {
  const say = wordsIn(listingWords, language);
  if (intent === "picture") {
    const file = form.get("file");
    if (!(file instanceof File) || file.size === 0) {
      return portalFormAgain({}, [{ field: "file", message: say("pictureProblem") }]);
    }
    const body = new FormData();
    body.set("file", file, file.name);
    await changeListing(request, language, { id, command: "/pictures", body });
    return done({ intent });
  }
  const command = `/pictures/${encodeURIComponent(String(form.get("picture_id") ?? ""))}`;
  if (intent === "picture-remove") {
    await changeListing(request, language, { id, command, method: "DELETE" });
    return done({ intent });
  }
  const body =
    intent === "picture-alt"
      ? { alt_vi: String(form.get("alt_vi") ?? ""), alt_en: String(form.get("alt_en") ?? "") }
      : { move: intent === "picture-forward" ? -1 : 1 };
  await changeListing(request, language, { id, command, body });
  return done({ intent });
}

async function submitState({ request, language, id }: Call, form: FormData, intent: string) {
  const listing = await fetchListing(request, language, id);
  const body = { revision: Number(form.get("revision")) || listing.revision };
  if (intent === "withdraw") {
    await changeListing(request, language, { id, command: "/withdraw", body });
    return redirect(pathIn(language, `/producer/listings/${id}`));
  }
  await changeListing(request, language, {
    id,
    method: "DELETE",
    body: { revision: listing.revision },
  });
  const isGone = listing.product_id === null;
  return redirect(pathIn(language, `/producer/listings${isGone ? "" : `/${id}`}`));
}

/** Does what a form of the listing's editor asks for; every part of the page works by it alone. */
export async function submitListing(call: Call) {
  const form = await call.request.formData();
  const intent = String(form.get("intent") ?? "save");
  try {
    if (intent === "offers") return await submitOffers(call, form);
    if (intent.startsWith("picture")) return await submitPicture(call, form, intent);
    if (intent === "withdraw" || intent === "discard") {
      return await submitState(call, form, intent);
    }
    return await submitContent(call, form, intent);
  } catch (error) {
    return portalFormRefused(error, {}, call.language);
  }
}

/** Saves what a page with JavaScript sends while somebody types. */
export async function saveListing({ request, language, id }: Call): Promise<Response> {
  const body: unknown = await request.json();
  try {
    const listing = await changeListing(request, language, { id, method: "PATCH", body });
    return Response.json({ kind: "saved", listing });
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    if (error.status === 409) {
      const listing = await fetchListing(request, language, id);
      if (listing.is_writable) return Response.json({ kind: "conflict", listing });
    }
    const [vi = error.message, english = vi] = error.message.split(" / ");
    return Response.json({ kind: "refused", message: language === "vi" ? vi : english });
  }
}
