import { type ReactNode } from "react";

import { Chip } from "~/ui/chip";

import { useWords } from "~/i18n/part-words";
import type { Section } from "./listing";
import { listingWords } from "./words";

/** A part of the editor; its heading says how a change of it comes into the shop. */
export function EditorSection({
  section,
  mode = "reviewed",
  children,
}: {
  section: Section | "offers";
  mode?: "live" | "reviewed";
  children: ReactNode;
}) {
  const say = useWords(listingWords);
  const heading = `section-${section}`;
  return (
    <section aria-labelledby={heading} className="grid scroll-mt-16 gap-4">
      <h2 id={heading} className="flex flex-wrap items-center gap-3 text-xl">
        {section === "offers" ? say("offers") : say(`section.${section}`)}
        <Chip tone={mode === "live" ? "terrace" : "plain"} className="font-normal">
          {say(mode)}
        </Chip>
      </h2>
      {children}
    </section>
  );
}
