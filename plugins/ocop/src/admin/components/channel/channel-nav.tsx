import { READY_PAGE } from "../../lib/ready";
import { PartsNav } from "../parts-nav";
import { CHANNELS_PAGE } from "./paths";

const PARTS = [
  { to: CHANNELS_PAGE, word: "channel.overview" },
  { to: READY_PAGE, word: "channel.ready.title" },
  { to: "/ocop/participations", word: "participation.title" },
] as const;

/** What there is to see of the channels. */
export const ChannelNav = () => <PartsNav label="channel.parts" parts={PARTS} />;
