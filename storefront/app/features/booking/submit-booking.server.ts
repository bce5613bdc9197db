import { data, redirect, type ActionFunctionArgs } from "@remix-run/node";

import { logFailure } from "~/features/cart/log-failure.server";
import { languageOf, pathIn } from "~/i18n/language";
import { localeOf, StoreError, storeFetch } from "~/lib/store.server";

import {
  bookingBody,
  readBookingValues,
  validateBooking,
  type BookingProblem,
  type BookingValues,
} from "./booking-values";

/** What the page shows after a submit that did not go through; what was typed stays. */
export type BookingAnswer = {
  values: BookingValues;
  problems: BookingProblem[];
  trouble: "refused" | "tooMany" | "failed" | null;
};

const TROUBLES: Record<number, BookingAnswer["trouble"]> = { 400: "refused", 429: "tooMany" };

/** Sends a request for the product of the address on to its producer. */
export async function submitBooking({ request, params, context }: ActionFunctionArgs) {
  const language = languageOf(params);
  const handle = params.handle ?? "";
  const values = readBookingValues(await request.formData());
  const answer: BookingAnswer = { values, problems: validateBooking(values), trouble: null };
  if (answer.problems.length > 0) return data(answer, 422);
  try {
    const { booking_request: sent } = await storeFetch<{ booking_request: { code: string } }>(
      localeOf(language),
      "/store/ocop/booking-requests",
      {
        method: "POST",
        body: { ...bookingBody(values), product_handle: handle, language },
        clientAddress: context.clientAddress,
      },
    );
    return redirect(pathIn(language, `/products/${handle}?asked=${sent.code}`));
  } catch (error) {
    const status = error instanceof StoreError ? error.status : 503;
    const trouble = TROUBLES[status] ?? "failed";
    if (trouble === "failed") logFailure("Sending a booking request failed:", error);
    return data({ ...answer, trouble }, trouble === "failed" ? 503 : status);
  }
}
