import { Form } from "@remix-run/react";

import { nameIn } from "~/features/catalog/name-in";
import { useI18n } from "~/i18n/use-i18n";
import { Button } from "~/ui/button";
import { Field } from "~/ui/field";
import { TextField } from "~/ui/text-field";

import { RequirementLine } from "../renewals/requirement-list";
import type { Requirement } from "../renewals/types";
import type { usePortalAnswer } from "../session/use-portal-answer";
import { useWords } from "~/i18n/part-words";
import type { OwnDossier, Paper } from "./types";
import { dossierWords } from "./words";

type Answer = Pick<ReturnType<typeof usePortalAnswer>, "errorOf" | "valueOf">;
type PaperType = OwnDossier["paper_types"][number];

/** What the dossier needs, with what is there and a form for what is missing. */
export function PaperSection({ dossier, answer }: { dossier: OwnDossier; answer: Answer }) {
  const say = useWords(dossierWords);
  const papers = dossier.requirements.filter(({ kind }) => kind === "document");
  const mandatory = papers.filter(({ need }) => need === "mandatory");
  const proofs = papers.filter(({ need }) => need === "evidence");
  const asked = new Set(papers.map(({ code }) => code));
  const others = dossier.documents.filter(({ type }) => !asked.has(type));
  const have = proofs.filter(({ status }) => status !== "missing").length;
  const list = (requirements: readonly Requirement[]) => (
    <ul className="grid gap-4">
      {requirements.map((requirement) => (
        <PaperItem
          key={requirement.code}
          requirement={requirement}
          dossier={dossier}
          answer={answer}
        />
      ))}
    </ul>
  );
  return (
    <div className="grid gap-4">
      {list(mandatory)}
      {proofs.length > 0 && (
        <details open={proofs.some(({ code }) => answer.valueOf("type") === code)}>
          <summary className="flex min-h-11 cursor-pointer items-center text-sea underline underline-offset-2">
            {say("proofs", { have, all: proofs.length })}
          </summary>
          {list(proofs)}
        </details>
      )}
      {others.map((paper) => (
        <PaperLine key={paper.id} paper={paper} mayRemove={dossier.may_change} />
      ))}
    </div>
  );
}

function PaperItem({
  requirement,
  dossier,
  answer,
}: {
  requirement: Requirement;
  dossier: OwnDossier;
  answer: Answer;
}) {
  const { language } = useI18n();
  const say = useWords(dossierWords);
  const { code, need, status, name } = requirement;
  const papers = dossier.documents.filter(({ type }) => type === code);
  const type = dossier.paper_types.find((one) => one.code === code);
  const isMissing = status === "missing" || status === "expired";
  const wasTyped = answer.valueOf("type") === code;
  return (
    <li
      data-requirement={code}
      className="grid gap-2 rounded-md border border-hairline bg-white p-4"
    >
      <RequirementLine requirement={requirement} />
      {papers.map((paper) => (
        <PaperLine key={paper.id} paper={paper} mayRemove={dossier.may_change} />
      ))}
      {dossier.may_change && type && (
        <details open={(need === "mandatory" && isMissing) || wasTyped}>
          <summary className="flex min-h-11 cursor-pointer items-center text-sea underline underline-offset-2">
            {say("addFor", { name: name[language] })}
          </summary>
          <UploadForm type={type} dossierId={dossier.id} answer={answer} />
        </details>
      )}
    </li>
  );
}

function UploadForm({
  type,
  dossierId,
  answer: { errorOf, valueOf },
}: {
  type: PaperType;
  dossierId: string;
  answer: Answer;
}) {
  const { path } = useI18n();
  const say = useWords(dossierWords);
  const typed = (name: string) => (valueOf("type") === type.code ? valueOf(name) : undefined);
  return (
    <Form
      method="post"
      action={path(`/producer/dossiers/${dossierId}`)}
      encType="multipart/form-data"
      noValidate
      className="grid gap-3"
    >
      <input type="hidden" name="intent" value="upload" />
      <input type="hidden" name="type" value={type.code} />
      <Field
        id={`file-${type.code}`}
        label={say("file")}
        hint={say("fileHint")}
        error={errorOf(`file-${type.code}`)}
      >
        {(field) => (
          <input
            {...field}
            type="file"
            name="file"
            accept="application/pdf,image/jpeg,image/png,image/webp,.docx,.xlsx"
            className="field-input"
          />
        )}
      </Field>
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          id={`number-${type.code}`}
          name="number"
          label={say("number")}
          defaultValue={typed("number")}
          maxLength={200}
        />
        {type.expects_validity && (
          <TextField
            id={`valid-${type.code}`}
            name="valid_until"
            type="date"
            label={say("validUntil")}
            defaultValue={typed("valid_until")}
          />
        )}
      </div>
      <Button look="second" className="justify-self-start">
        {say("upload")}
      </Button>
    </Form>
  );
}

function PaperLine({ paper, mayRemove }: { paper: Paper; mayRemove: boolean }) {
  const { path, format } = useI18n();
  const say = useWords(dossierWords);
  const name = paper.title ?? paper.file_name ?? paper.type;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-3">
      <span className="min-w-0">
        <a
          href={path(`/producer/documents/${paper.id}`)}
          aria-label={say("open", { name })}
          className="inline-flex min-h-11 max-w-full items-center break-all"
        >
          {name}
        </a>
        {paper.valid_until && (
          <span className="text-sm text-muted">
            {" "}
            · {say("until", { date: format.date(paper.valid_until) })}
          </span>
        )}
      </span>
      {mayRemove && (
        <Form method="post">
          <input type="hidden" name="document_id" value={paper.id} />
          <Button
            look="quiet"
            name="intent"
            value="remove"
            aria-label={say("removePaperOf", { name })}
          >
            {say("removePaper")}
          </Button>
        </Form>
      )}
    </div>
  );
}

/** The set of a product in the page's language, with its number. */
export function useSetName(): (set: OwnDossier["product_set"]) => string {
  const { language } = useI18n();
  return (set) => `${set.number}. ${nameIn(language, set)}`;
}
