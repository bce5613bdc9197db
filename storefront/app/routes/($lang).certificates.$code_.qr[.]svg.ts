import type { LoaderFunctionArgs } from "@remix-run/node";

import { codeProblem } from "~/features/certification/certificate-code";
import { qrCodeSvg } from "~/features/certification/qr-code.server";
import { languageOf, pathIn } from "~/i18n/language";
import { getEnv } from "~/lib/env.server";

const ONE_DAY = "public, max-age=86400";

/**
 * `GET /certificates/7K3M9QZX2C4D5E6F/qr.svg`: the QR code of that page's address. It says nothing
 * of the certificate, so it asks no register and may be kept.
 */
export async function loader({ params }: LoaderFunctionArgs) {
  const language = languageOf(params);
  const code = params.code ?? "";
  if (codeProblem(code)) return new Response("Not found\n", { status: 404 });
  const svg = await qrCodeSvg(getEnv().publicUrl + pathIn(language, `/certificates/${code}`));
  return new Response(svg, {
    headers: {
      "Content-Type": "image/svg+xml; charset=utf-8",
      "Content-Disposition": `inline; filename="ocop-${code}.svg"`,
      "Cache-Control": ONE_DAY,
    },
  });
}
