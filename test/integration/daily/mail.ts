import fs from "node:fs";
import net from "node:net";
import path from "node:path";

const bytesOf = (text: string): string =>
  Buffer.from(
    text.replace(/=([0-9A-F]{2})/g, (_match, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    ),
    "latin1",
  ).toString("utf8");

/** A header's text with its encoded words (RFC 2047) read. */
function decodeHeader(value: string): string {
  return value
    .replace(/\?=\s+=\?/g, "?==?")
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_match, kind: string, text: string) =>
      kind.toLowerCase() === "b"
        ? Buffer.from(text, "base64").toString("utf8")
        : bytesOf(text.replaceAll("_", " ")),
    );
}

export type ReadMail = { file: string; subject: string; to: string; body: string };

/** Reads a mail as a mail program does, as far as ours go: headers, and the parts as one text. */
export function readMail(source: string): Omit<ReadMail, "file"> {
  const [head = "", ...rest] = source.split("\r\n\r\n");
  const headers = head.replace(/\r\n[ \t]+/g, " ").split("\r\n");
  const header = (name: string) =>
    decodeHeader(
      headers.find((line) => line.toLowerCase().startsWith(`${name}: `))?.slice(name.length + 2) ??
        "",
    );
  const raw = rest.join("\r\n\r\n");
  const parts = [
    ...raw.matchAll(
      /Content-Transfer-Encoding: (base64|quoted-printable|7bit)\r\n\r\n([\s\S]*?)\r\n--/g,
    ),
  ];
  const decode = (encoding: string | undefined, text: string): string => {
    if (encoding === "base64") return Buffer.from(text, "base64").toString("utf8");
    return encoding === "7bit" ? text : bytesOf(text.replace(/=\r\n/g, ""));
  };
  const body =
    parts.length === 0
      ? [decode(header("content-transfer-encoding"), raw)]
      : parts.map(([, encoding, text = ""]) => decode(encoding, text));
  return { subject: header("subject"), to: header("to"), body: body.join("\n") };
}

/** The mails in a folder, the oldest first. */
export function mailsIn(directory: string): ReadMail[] {
  return fs
    .readdirSync(directory)
    .sort()
    .map((file) => ({ file, ...readMail(fs.readFileSync(path.join(directory, file), "utf8")) }));
}

/** A mail server that takes everything; `recipients` are those of the mails it took. */
export async function openMailServer(
  port: number,
): Promise<{ recipients: string[]; close(): Promise<void> }> {
  const recipients: string[] = [];
  const server = net.createServer((socket) => {
    let isData = false;
    socket.write("220 test\r\n");
    socket.on("error", () => undefined);
    let buffered = "";
    socket.on("data", (chunk) => {
      buffered += chunk.toString();
      if (isData) {
        if (!buffered.endsWith("\r\n.\r\n")) return;
        isData = false;
        buffered = "";
        socket.write("250 ok\r\n");
        return;
      }
      const lines = buffered.split("\r\n");
      buffered = lines.pop() ?? "";
      for (const line of lines) {
        if (/^RCPT TO:/i.test(line)) recipients.push(/<(.*)>/.exec(line)?.[1] ?? "");
        isData = /^DATA/i.test(line);
        socket.write(isData ? "354 go\r\n" : /^QUIT/i.test(line) ? "221 bye\r\n" : "250 ok\r\n");
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return {
    recipients,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
