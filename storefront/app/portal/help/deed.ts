import type { deedWords } from "./deed-words";
import type { Help } from "./help";

type Deed = Pick<Help["deeds"][number], "step" | "action">;
type DeedWord = keyof typeof deedWords.vi;

const OF_CONSIGNMENTS = [
  ...(["accept", "pack", "ship", "deliver", "refuse", "take_back", "cancel"] as const),
  "messages",
] as const;
const OF_LISTINGS = ["submit", "withdraw", "variants", "pictures"] as const;
const PLACES = ["profile", "dossiers", "documents", "ideas"] as const;

const oneOf = <Name extends string>(names: readonly Name[], text: string | undefined) =>
  names.find((name) => name === text);

/** What was done, and where it is seen in the portal (a Vietnamese address); null: nowhere by itself. */
export function readDeed({ step, action }: Deed): { word: DeedWord; to: string | null } {
  if (step === null) return { word: action === "created" ? "begun" : "ended", to: null };
  const [place, id, command] = step.path.replace(/^\/producer\//, "").split("/");
  if (place === "consignments") {
    return { word: oneOf(OF_CONSIGNMENTS, command) ?? "other", to: `/producer/orders/${id}` };
  }
  if (place === "listings") {
    if (id === "sheet") return { word: "sheet", to: "/producer/listings" };
    if (step.method === "DELETE" && command === undefined) {
      return { word: "listing_deleted", to: null };
    }
    const to = id === undefined ? "/producer/listings" : `/producer/listings/${id}`;
    return { word: oneOf(OF_LISTINGS, command) ?? "listing", to };
  }
  if (place === "register") return { word: "corrections", to: "/producer/profile" };
  if (place === "dossiers" && id !== undefined) {
    return { word: "dossiers", to: `/producer/dossiers/${id}` };
  }
  return { word: oneOf(PLACES, place) ?? "other", to: null };
}
