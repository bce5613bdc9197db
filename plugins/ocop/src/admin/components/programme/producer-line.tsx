import type { ProducerView } from "../../../monitoring/producer-columns";
import type { RecordLine } from "../record-list";
import { TextLink } from "../recognition/text-link";
import { producerPage } from "./paths";

/** A producer as a line of a list: its name leads to it, its commune stands below. */
export const producerLine = ({ id, name, unit }: ProducerView): RecordLine => ({
  id,
  title: <TextLink to={producerPage(id)}>{name}</TextLink>,
  notes: [unit?.name],
});
