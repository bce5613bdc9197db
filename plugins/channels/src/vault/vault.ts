import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

const CIPHER = "aes-256-gcm";
const KEY_BYTES = 32;
const KEY_ID_BYTES = 4;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const VERSION = "v1";

type Key = { id: string; bytes: Buffer };

/** A key for this purpose alone, and a name that tells nothing of it. */
function keyOf(secret: string): Key {
  const derive = (info: string, length: number) =>
    Buffer.from(hkdfSync("sha256", secret, "", `ocop channels ${info}`, length));
  return { id: derive("key id", KEY_ID_BYTES).toString("hex"), bytes: derive("key", KEY_BYTES) };
}

/** Sealed with a key that this shop does not have any more, or not sealed by it at all. */
export class CannotOpen extends Error {
  constructor() {
    super("A sealed value cannot be opened: its key is gone, or it was changed.");
    this.name = "CannotOpen";
  }
}

/**
 * Encrypts what nobody may read in the database (AES-256-GCM). Each value is bound to its owner's id:
 * copied to another row it does not open. It names its key, so that keys can be changed: what an older
 * one sealed is sealed anew the next time that it is written.
 */
export class Vault {
  readonly #newest: Key;
  readonly #keys: Map<string, Key>;

  constructor(secret: string, olderSecrets: readonly string[] = []) {
    this.#newest = keyOf(secret);
    const keys = [this.#newest, ...olderSecrets.map(keyOf)];
    this.#keys = new Map(keys.map((key) => [key.id, key]));
  }

  seal(ownerId: string, value: string): string {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv(CIPHER, this.#newest.bytes, iv).setAAD(Buffer.from(ownerId));
    const sealed = Buffer.concat([cipher.update(value, "utf8"), cipher.final()]);
    const parts = [iv, sealed, cipher.getAuthTag()].map((part) => part.toString("base64url"));
    return [VERSION, this.#newest.id, ...parts].join(".");
  }

  /** @throws CannotOpen */
  open(ownerId: string, sealed: string): string {
    const [version, keyId = "", ...parts] = sealed.split(".");
    const key = this.#keys.get(keyId);
    const [iv, text, tag] = parts.map((part) => Buffer.from(part, "base64url"));
    if (version !== VERSION || !key || !iv || !text || !tag) throw new CannotOpen();
    try {
      const decipher = createDecipheriv(CIPHER, key.bytes, iv, { authTagLength: TAG_BYTES })
        .setAAD(Buffer.from(ownerId))
        .setAuthTag(tag);
      return Buffer.concat([decipher.update(text), decipher.final()]).toString("utf8");
    } catch {
      throw new CannotOpen();
    }
  }
}
