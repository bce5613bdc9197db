import { useResource } from "../lib/use-resource";

type RecordCrumbProps<Answer> = {
  /** The path that the page itself reads, so that nothing is fetched twice. */
  path: string;
  nameOf: (answer: Answer) => string;
};

/** The last breadcrumb of a record's page: its name, once that is known. */
export function RecordCrumb<Answer>(props: RecordCrumbProps<Answer>) {
  // The layout keeps the crumb from page to page: another record's answer, which is shown until its
  // own has come, may be of another shape.
  return <Name key={props.path} {...props} />;
}

function Name<Answer>({ path, nameOf }: RecordCrumbProps<Answer>) {
  const { data } = useResource<Answer>(path);
  return <>{data === undefined ? "…" : nameOf(data)}</>;
}
