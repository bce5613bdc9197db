import { Button } from "@medusajs/ui";
import { useState } from "react";
import { useWords } from "../../i18n/use-words";
import type { CertificationAnswer } from "../../lib/recognition";
import { useMayWrite } from "../../lib/use-staff";
import { CorrectDrawer } from "./correct-drawer";
import { EndExtensionDrawer, ExtendDrawer } from "./extension-drawers";
import { RevokeDrawer } from "./revoke-drawer";

type Action = "correct" | "end_extension" | "extend" | "revoke";

function actionsOf({ certification, as_of: today }: CertificationAnswer): Action[] {
  const { status, longest_extension: longest, extended_until: until } = certification;
  if (status === "revoked") return ["correct"];
  const isExtended = until !== null && until >= today;
  return [
    "correct",
    ...(isExtended ? (["end_extension"] as const) : []),
    ...(longest !== null && until === null ? (["extend"] as const) : []),
    ...(status === "expired" ? [] : (["revoke"] as const)),
  ];
}

/** What may be proposed for a recognition; nothing while another change of the product waits. */
export function CertificationActions({ answer }: { answer: CertificationAnswer }) {
  const { t } = useWords();
  const mayWrite = useMayWrite();
  const [action, setAction] = useState<Action | null>(null);
  const { certification, changes, as_of: today } = answer;
  if (!mayWrite || changes.some(({ state }) => state === "proposed")) return null;
  const drawer = { certification, today, onClose: () => setAction(null) };
  return (
    <>
      {actionsOf(answer).map((one) => (
        <Button key={one} size="small" variant="secondary" onClick={() => setAction(one)}>
          {t(`certification.${one}`)}
        </Button>
      ))}
      {action === "revoke" && <RevokeDrawer {...drawer} certificationId={certification.id} />}
      {action === "extend" && <ExtendDrawer {...drawer} />}
      {action === "end_extension" && <EndExtensionDrawer {...drawer} />}
      {action === "correct" && <CorrectDrawer {...drawer} />}
    </>
  );
}
