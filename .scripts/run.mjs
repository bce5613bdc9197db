// The only plain JavaScript here: it must run with nothing installed, and old versions of Node must
// understand it far enough to say which version is needed.
import childProcess from "child_process";
import crypto from "crypto";
import fs from "fs";
import net from "net";
import path from "path";
import url from "url";

const root = path.resolve(path.dirname(url.fileURLToPath(import.meta.url)), "..");
const lockFile = path.join(root, "package-lock.json");
const modules = path.join(root, "node_modules");
const marker = path.join(modules, ".installed-lock");
const neededBytes = 2.5e9;
const commands = "start reset test test-search build dev typecheck bench database".split(" ");

/** One clear sentence when this Node cannot run the project, else null. */
export function nodeProblem(version) {
  const parts = version.split(".").map(Number);
  const major = parts[0];
  const minor = parts[1];
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (fits) return null;
  return (
    "This project needs Node 20.19+ or 22.12+ and found Node " +
    version +
    ": install one from https://nodejs.org, for example 22 LTS, and try again."
  );
}

function canListen(port, host) {
  return new Promise(function (resolve) {
    const server = net.createServer();
    // Other errors: this machine has no such address, so nobody can hold it.
    server.once("error", (error) => resolve(["EADDRINUSE", "EACCES"].indexOf(error.code) < 0));
    server.listen({ port: port, host: host, exclusive: true }, () =>
      server.close(() => resolve(true)),
    );
  });
}

/** Whether a server can be started on this port, on every address of the machine. */
export async function isPortFree(port) {
  for (const host of ["127.0.0.1", "0.0.0.0", "::"]) {
    if (!(await canListen(port, host))) return false;
  }
  return true;
}

/** One clear sentence when the port cannot be used, else null. */
export async function portProblem(port, variable) {
  if (await isPortFree(port)) return null;
  const other = port < 1024 ? 9000 : port < 65000 ? port + 100 : port - 100;
  return (
    `Port ${port} is taken by another program or not allowed: stop that program, or choose another ` +
    `port with ${variable}, for example ${variable}=${other} npm start.`
  );
}

/** Nobody should wait for an installation only to hear that a port is taken. */
async function checkPorts() {
  const wanted = [
    ["BACKEND_PORT", 9000],
    ["STOREFRONT_PORT", 8000],
  ];
  for (const [variable, standard] of wanted) {
    const port = Number(process.env[variable] || standard);
    const problem = port > 0 && port < 65536 ? await portProblem(port, variable) : null;
    if (problem) fail(problem);
  }
}

function fail(sentence) {
  process.stderr.write("\n" + sentence + "\n");
  process.exit(1);
}

/** True when what node_modules holds is what the lock file asks for on this machine. */
function isInstalled() {
  if (!fs.existsSync(modules)) return false;
  const lock = fs.readFileSync(lockFile, "utf8");
  const hash = crypto.createHash("sha256").update(lock).digest("hex");
  if (fs.existsSync(marker) && fs.readFileSync(marker, "utf8") === hash) return true;
  // Somebody ran npm themselves: npm writes this list last, so a whole one is a whole install.
  const listed = path.join(modules, ".package-lock.json");
  if (!fs.existsSync(listed)) return false;
  const wanted = JSON.parse(lock).packages;
  const found = JSON.parse(fs.readFileSync(listed, "utf8")).packages;
  const same = Object.keys(wanted).every(function (name) {
    const entry = wanted[name];
    if (!name.startsWith("node_modules/") && name.indexOf("/node_modules/") < 0) return true;
    if (entry.optional || entry.link) return true;
    return found[name] && found[name].version === entry.version;
  });
  if (same) fs.writeFileSync(marker, hash);
  return same;
}

function install() {
  const free = fs.statfsSync(root);
  if (free.bavail * free.bsize < neededBytes) {
    const left = ((free.bavail * free.bsize) / 1e9).toFixed(1);
    fail(
      "The first run needs 2.5 GB of free disk space in " +
        root +
        " and " +
        left +
        " GB is left: free some space and try again.",
    );
  }
  const logs = path.join(root, ".data", "logs");
  const log = path.join(logs, "install.log");
  fs.mkdirSync(logs, { recursive: true });
  const output = fs.openSync(log, "w");
  const lock = fs.readFileSync(lockFile, "utf8");
  const packages = JSON.parse(lock).packages;
  const fits = (list, mine) => !list || list.indexOf(mine) >= 0;
  const places = Object.keys(packages).filter(
    (name) =>
      name.indexOf("node_modules/") >= 0 &&
      fits(packages[name].os, process.platform) &&
      fits(packages[name].cpu, process.arch),
  );
  const from = Date.now();
  const seconds = () => ((Date.now() - from) / 1000).toFixed(1) + " s";
  const show = () => {
    const there = places.filter((name) =>
      fs.existsSync(path.join(root, name, "package.json")),
    ).length;
    process.stdout.write(
      "\r  … Install packages  " + there + " of " + places.length + "  " + seconds() + " ",
    );
  };
  const terminal = process.stdout.isTTY;
  if (!terminal) console.log("  … Install packages");
  const timer = terminal ? setInterval(show, 500) : null;
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  return new Promise((resolve) => {
    const npm = childProcess.spawn("npm", args, {
      cwd: root,
      stdio: ["ignore", output, output],
      shell: process.platform === "win32",
    });
    let stopped = false;
    const stop = () => {
      stopped = true;
      npm.kill("SIGTERM");
    };
    process.on("SIGTERM", stop);
    process.on("SIGINT", stop);
    const done = (code, reason) => {
      clearInterval(timer);
      process.removeListener("SIGTERM", stop);
      process.removeListener("SIGINT", stop);
      if (terminal) process.stdout.write("\r\x1b[K");
      if (stopped) process.exit(130);
      if (code !== 0) {
        const last = fs.readFileSync(log, "utf8").trim().split("\n").slice(-8).join("\n");
        fail(
          "The packages could not be installed (" +
            reason +
            "); the log is .data/logs/install.log, its end:\n" +
            last,
        );
      }
      fs.writeFileSync(marker, crypto.createHash("sha256").update(lock).digest("hex"));
      console.log("  ✓ Install packages  " + seconds());
      resolve();
    };
    npm.on("error", (error) => done(1, error.message));
    npm.on("exit", (code, signal) =>
      done(code, signal ? "stopped by " + signal : "npm ci ended with " + code),
    );
  });
}

/** Runs one command and sets the exit code. */
async function run(command, args) {
  const problem = nodeProblem(process.versions.node);
  if (problem) fail(problem);
  if (commands.indexOf(command) < 0) fail("Say which command to run: " + commands.join(", ") + ".");
  if (!isInstalled()) {
    if (command === "start") await checkPorts();
    await install();
  }
  // tsx reads TypeScript in this very process, so that signals and the terminal stay ours.
  const tsx = await import("tsx/esm/api");
  tsx.register();
  try {
    const loaded = await import("./" + command + ".ts");
    await loaded.main(args);
  } catch (error) {
    if (error && error.name === "PlainError") fail(error.message);
    fail(
      "Something went wrong that should not: " +
        (process.env.DEBUG ? error.stack : error.message + " (DEBUG=1 shows where)"),
    );
  }
}

if (process.argv[1] && fs.realpathSync(process.argv[1]) === url.fileURLToPath(import.meta.url)) {
  run(process.argv[2], process.argv.slice(3));
}
