import latinRegular from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2?url";
import latinBold from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-700-normal.woff2?url";
import vietnameseRegular from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2?url";
import vietnameseBold from "@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-700-normal.woff2?url";
import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteError,
  useRouteLoaderData,
  type ShouldRevalidateFunctionArgs,
} from "@remix-run/react";
import { useContext, type ReactNode } from "react";

import { readSession } from "~/features/account/session-cookie.server";
import { getCartCount } from "~/features/cart/cart-cookie.server";
import { errorKind, PageError } from "~/features/frame/page-error";
import { ProgressBar } from "~/features/frame/progress-bar";
import { SampleBanner } from "~/features/frame/sample-banner";
import { SiteFooter } from "~/features/frame/site-footer";
import { SiteHeader } from "~/features/frame/site-header";
import { languageOfPath } from "~/i18n/language";
import { useI18n } from "~/i18n/use-i18n";
import { getEnv } from "~/lib/env.server";
import { NonceContext } from "~/lib/nonce";

import styles from "./styles/app.css?url";

const preloadFont = (href: string) => ({
  rel: "preload" as const,
  as: "font" as const,
  type: "font/woff2",
  crossOrigin: "anonymous" as const,
  href,
});

export const links: LinksFunction = () => [
  ...[latinRegular, vietnameseRegular, latinBold, vietnameseBold].map(preloadFont),
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
  { rel: "manifest", href: "/site.webmanifest" },
];

/** What the frame of every page needs. Asks no backend, so that it stands when the backend is down. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { isSample, publicUrl, ocopMarkUrl, operator } = getEnv();
  const language = languageOfPath(new URL(request.url).pathname);
  return {
    cartCount: await getCartCount(request),
    isSignedIn: (await readSession(request)) !== null,
    isSample,
    publicUrl,
    ocopMarkUrl,
    operator,
    messageFile: context.messageFiles?.[language] ?? null,
  };
}

/** The frame changes only with the cart: after a form was sent, not at every step. */
export function shouldRevalidate({
  formMethod,
  currentUrl,
  nextUrl,
}: ShouldRevalidateFunctionArgs) {
  return (formMethod !== undefined && formMethod !== "GET") || currentUrl.href === nextUrl.href;
}

/** Whether the page draws its own header and foot, as the producers' portal does (`handle.hasOwnFrame`). */
function useHasOwnFrame(): boolean {
  return useMatches().some(
    ({ handle }) => (handle as { hasOwnFrame?: boolean } | undefined)?.hasOwnFrame ?? false,
  );
}

function ShopFrame({ children }: { children: ReactNode }) {
  const frame = useRouteLoaderData<typeof loader>("root");
  return (
    <>
      <div className="print:hidden">
        <SiteHeader cartCount={frame?.cartCount ?? 0} isSignedIn={frame?.isSignedIn ?? false} />
      </div>
      <main id="main" tabIndex={-1} className="outline-none">
        {children}
      </main>
      <div className="print:hidden">
        <SiteFooter isSample={frame?.isSample ?? false} operator={frame?.operator ?? null} />
      </div>
    </>
  );
}

export function Layout({ children }: { children: ReactNode }) {
  const { language, t } = useI18n();
  const nonce = useContext(NonceContext);
  const frame = useRouteLoaderData<typeof loader>("root");
  const error = useRouteError();
  const hasOwnFrame = useHasOwnFrame();
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#FFFCF5" />
        <Meta />
        {error != null && (
          <>
            <title>{`${t(`error.${errorKind(error)}Title`)} · ${t("shop.name")}`}</title>
            <meta name="robots" content="noindex" />
          </>
        )}
        <Links />
        {frame?.messageFile && <link rel="modulepreload" href={frame.messageFile} />}
      </head>
      <body>
        <a href="#main" className="skip-link">
          {t("shop.skip")}
        </a>
        <ProgressBar />
        {frame?.isSample && <SampleBanner />}
        {hasOwnFrame ? children : <ShopFrame>{children}</ShopFrame>}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  return <PageError />;
}
