import { Button } from "@medusajs/ui";
import { useState } from "react";
import { useParams } from "react-router-dom";
import { Crumb } from "../../../../components/crumb";
import { CompletenessSection } from "../../../../components/dossier/completeness-section";
import { DocumentsSection } from "../../../../components/dossier/documents-section";
import { DossierStateBadge } from "../../../../components/dossier/dossier-badges";
import { FactsSection } from "../../../../components/dossier/facts-section";
import {
  RegistrationDrawer,
  SelfAssessmentDrawer,
} from "../../../../components/dossier/form-drawers";
import { StepDrawer } from "../../../../components/dossier/step-drawer";
import { UploadDrawer, type UploadTarget } from "../../../../components/dossier/upload-drawer";
import { WaySection } from "../../../../components/dossier/way-section";
import { PageShell } from "../../../../components/page-shell";
import { Resource } from "../../../../components/resource";
import { useWords } from "../../../../i18n/use-words";
import {
  commandsFor,
  type Dossier,
  type DossierCommand,
  type Requirement,
} from "../../../../lib/dossier";
import { useResource } from "../../../../lib/use-resource";

type Answer = { dossier: Dossier; as_of: string };
type Types = { document_types: { code: string; name_vi: string; name_en: string }[] };

/** What is open at the right edge, if anything. */
type Open =
  | { what: "form_01" | "form_02" }
  | { what: "step"; command: DossierCommand }
  | { what: "upload"; target: UploadTarget };

const DossierPage = () => {
  const { id } = useParams();
  const answer = useResource<Answer>(id ? `/admin/ocop/dossiers/${id}` : null);
  return <Resource of={answer}>{(found) => <DossierView {...found} />}</Resource>;
};

function DossierView({ dossier, as_of }: Answer) {
  const { t, language } = useWords();
  const [open, setOpen] = useState<Open | null>(null);
  const { data: types } = useResource<Types>("/admin/ocop/document-types");
  const nameOf = (code: string) => {
    const type = types?.document_types.find((one) => one.code === code);
    return (language === "vi" ? type?.name_vi : type?.name_en) ?? code;
  };
  const close = () => setOpen(null);
  const isOpen = dossier.state === "open" || dossier.state === "returned";
  const list = {
    isOpen,
    onUpload: ({ code, name }: Requirement) =>
      setOpen({
        what: "upload",
        target: { dossierId: dossier.id, type: code, name: name[language] },
      }),
    // Samples are a field of form 01.
    onFillIn: ({ code }: Requirement) =>
      setOpen({ what: code === "form_02" ? "form_02" : "form_01" }),
  };
  return (
    <PageShell
      title={dossier.registered_product.name}
      subtitle={dossier.producer.name}
      badges={<DossierStateBadge state={dossier.state} />}
      actions={commandsFor(dossier).map((command, index) => (
        <Button
          key={command}
          size="small"
          variant={index === 0 ? "primary" : "secondary"}
          onClick={() => setOpen({ what: "step", command })}
        >
          {t(`dossier.commands.${command}`)}
        </Button>
      ))}
      side={
        <>
          <FactsSection dossier={dossier} />
          <WaySection steps={dossier.steps} />
        </>
      }
    >
      <CompletenessSection
        title={t("dossier.completeness")}
        completeness={dossier.completeness}
        {...list}
      />
      {dossier.referral_completeness && (
        <CompletenessSection
          title={t("dossier.referral")}
          completeness={onlyNew(dossier.referral_completeness, dossier.completeness)}
          {...list}
        />
      )}
      <DocumentsSection
        dossier={dossier}
        isOpen={isOpen}
        nameOf={nameOf}
        onReplace={({ id: replacesId, type }) =>
          setOpen({
            what: "upload",
            target: { dossierId: dossier.id, type, name: nameOf(type), replacesId },
          })
        }
      />
      {open?.what === "form_01" && <RegistrationDrawer dossier={dossier} onClose={close} />}
      {open?.what === "form_02" && <SelfAssessmentDrawer dossier={dossier} onClose={close} />}
      {open?.what === "upload" && <UploadDrawer target={open.target} onClose={close} />}
      {open?.what === "step" && (
        <StepDrawer dossier={dossier} command={open.command} asOf={as_of} onClose={close} />
      )}
    </PageShell>
  );
}

/** The lines of `all` that `known` does not show already. */
function onlyNew(
  all: Dossier["completeness"],
  known: Dossier["completeness"],
): Dossier["completeness"] {
  const codes = known.requirements.map(({ code }) => code);
  return { ...all, requirements: all.requirements.filter(({ code }) => !codes.includes(code)) };
}

export default DossierPage;

export const handle = { breadcrumb: () => <Crumb word="navigation.dossiers" /> };
