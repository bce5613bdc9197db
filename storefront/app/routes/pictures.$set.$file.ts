import type { LoaderFunctionArgs } from "@remix-run/node";

import { illustrationSvg } from "~/features/illustration/illustration-svg.server";

const ONE_YEAR = "public, max-age=31536000, immutable";

/** `GET /pictures/7/toi-den-ly-son.svg`: the drawing for a product of set 7 with that handle. */
export function loader({ params }: LoaderFunctionArgs) {
  const setNumber = /^([1-9]|1\d|2[0-6])$/.test(params.set ?? "") ? Number(params.set) : null;
  const handle = /^([a-z0-9-]{1,120})\.svg$/.exec(params.file ?? "")?.[1];
  if (setNumber === null || !handle) return new Response("Not found\n", { status: 404 });
  const svg = illustrationSvg({ setNumber, handle, name: handle.replaceAll("-", " ") });
  return new Response(svg, {
    headers: { "Content-Type": "image/svg+xml; charset=utf-8", "Cache-Control": ONE_YEAR },
  });
}
