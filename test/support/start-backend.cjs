// What `medusa start` does, without loading the command line's other commands and a TypeScript compiler first: a
// sixth of a server's start, which a hundred suites wait for. The tests of `npm start` use the command line.
const path = require("node:path");
const { createRequire } = require("node:module");

const ofServer = createRequire(path.join(process.cwd(), "package.json"));
const { default: start } = ofServer("@medusajs/medusa/commands/start");
void start({ directory: process.cwd(), port: process.env.PORT });
