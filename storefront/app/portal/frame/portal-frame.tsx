import { type ReactNode } from "react";

import { HelpBanner } from "../help/help-banner";
import { PortalHeader } from "./portal-header";
import { PortalTabs } from "./portal-tabs";

/** Around every page of the portal; without tabs for somebody who acts for no producer. */
export function PortalFrame({
  producerName,
  helperName = null,
  children,
}: {
  producerName: string | null;
  /** The member of the staff who acts for the producer; null: the person acts alone. */
  helperName?: string | null;
  children: ReactNode;
}) {
  return (
    <>
      {producerName !== null && helperName !== null && (
        <HelpBanner producerName={producerName} helperName={helperName} />
      )}
      <PortalHeader producerName={producerName} />
      {producerName !== null && <PortalTabs />}
      <main id="main" tabIndex={-1} className="page pb-12 outline-none">
        {children}
      </main>
    </>
  );
}

/** A page of the portal: its heading and what stands below it. */
export function PortalPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="grid gap-6 py-6">
      <h1 className="text-2xl md:text-3xl">{title}</h1>
      {children}
    </div>
  );
}
