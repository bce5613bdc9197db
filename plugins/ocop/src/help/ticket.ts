import { createHash, randomBytes } from "node:crypto";

const TICKET_BYTES = 32;

/** A ticket that nobody guesses; only its hash is kept. */
export function newTicket(): { ticket: string; ticket_hash: string } {
  const ticket = randomBytes(TICKET_BYTES).toString("base64url");
  return { ticket, ticket_hash: ticketHash(ticket) };
}

export function ticketHash(ticket: string): string {
  return createHash("sha256").update(ticket).digest("hex");
}
