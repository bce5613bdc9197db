const fs = require("node:fs");
const { createRequire } = require("node:module");
const path = require("node:path");

/**
 * Run by `medusa exec` in the built backend: looks at the links that are due at each given instant, as the
 * job does, but that servers of this machine on a port count as a part of the internet. Before a look the
 * server is told how to behave.
 */
exports.default = async ({ container, args: [inputFile, answerFile] }) => {
  const requireInBackend = createRequire(path.join(process.cwd(), "package.json"));
  const of = "@ocop/ocop/participation/link-check";
  const { checkDueLinks } = requireInBackend(`${of}/check-due-links`);
  const { INTERNET } = requireInBackend(`${of}/open-link`);
  const { port, looks } = JSON.parse(fs.readFileSync(inputFile, "utf8"));
  const reach = {
    ...INTERNET,
    isAllowed: (address) => address === "127.0.0.1" || INTERNET.isAllowed(address),
    ports: [...INTERNET.ports, String(port)],
  };
  const answers = [];
  for (const { at, status } of looks) {
    await fetch(`http://127.0.0.1:${port}/behave?status=${status}`);
    const found = await checkDueLinks(container, { now: new Date(at), reach });
    answers.push(Object.fromEntries(found));
  }
  fs.writeFileSync(answerFile, JSON.stringify(answers));
};
