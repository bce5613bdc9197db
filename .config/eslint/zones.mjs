import { builtinModules } from "node:module";
import path from "node:path";

/** Which plugin may use which other plugin; everything that is not listed is forbidden. */
export const ALLOWED_PLUGIN_EDGES = {
  ocop: [],
  payments: [],
  "catalog-search": ["ocop"],
  marketplace: ["ocop"],
  channels: ["ocop", "marketplace"],
};

/** What a plugin shows to others: `@ocop/<plugin>/<one of these>`. */
const PUBLIC_SUBPATH =
  /^(?:workflows|types|catalog|change-log|http|messages|pdf|picture|sheets|modules\/[^/]+)$/;
/** The backend wires, so it also names providers, in medusa-config. */
const WIRING_SUBPATH = /^(?:workflows|types|http|(?:modules|providers)\/[^/]+)$/;

const STOREFRONT_MEDUSA_PACKAGES = new Set(["@medusajs/js-sdk", "@medusajs/types"]);

const builtins = new Set(builtinModules);

/** The part of the repository that a path (relative to its root) belongs to. */
export function zoneOf(relativePath) {
  const segments = relativePath.split(path.sep).join("/").split("/");
  if (segments[0] === "plugins" && segments.length > 2) {
    return { kind: "plugin", plugin: segments[1] };
  }
  return { kind: segments[0] ?? "" };
}

export function isBuiltin(specifier) {
  return specifier.startsWith("node:") || builtins.has(specifier.split("/")[0]);
}

export function isRelative(specifier) {
  return specifier.startsWith(".");
}

export function packageOf(specifier) {
  const parts = specifier.split("/");
  return specifier.startsWith("@") ? parts.slice(0, 2).join("/") : parts[0];
}

function sameZone(from, to) {
  return from.kind === to.kind && from.plugin === to.plugin;
}

function pluginImportProblem(from, specifier) {
  const [, target, ...rest] = specifier.split("/");
  const subpath = rest.join("/");
  if (target === "backend" || target === "storefront" || target === "test") {
    return `nothing imports "@ocop/${target}"`;
  }
  if (from.kind === "backend") {
    return WIRING_SUBPATH.test(subpath)
      ? null
      : `the backend uses a plugin through "@ocop/${target}/workflows", "/types", "/http", "/modules/<name>" or "/providers/<name>"`;
  }
  if (from.plugin === target) {
    return "a plugin imports its own files by a relative path, not by its package name";
  }
  const allowed = ALLOWED_PLUGIN_EDGES[from.plugin] ?? [];
  if (!allowed.includes(target)) {
    const names = allowed.length > 0 ? allowed.join(", ") : "no other plugin";
    return `the plugin "${from.plugin}" may use ${names}, not "${target}"; use a link or an event`;
  }
  return PUBLIC_SUBPATH.test(subpath)
    ? null
    : `a plugin uses another one through "@ocop/${target}/workflows", "/types", "/catalog", "/change-log", "/http", "/messages", "/pdf", "/picture", "/sheets" or "/modules/<name>"`;
}

/**
 * Why `specifier` may not be imported by the file at `relativePath`, or null when it may.
 * Tests and developer commands (test/, .scripts/, .config/) are free.
 */
export function importProblem(relativePath, specifier) {
  const from = zoneOf(relativePath);
  if (from.kind !== "storefront" && from.kind !== "backend" && from.kind !== "plugin") {
    return null;
  }
  if (path.isAbsolute(specifier)) {
    return "an absolute path exists on one machine only";
  }
  if (isRelative(specifier)) {
    const target = path.normalize(path.join(path.dirname(relativePath), specifier));
    return sameZone(from, zoneOf(path.join(target, "x"))) ? null : crossZoneMessage(from);
  }
  if (specifier.startsWith("@ocop/")) {
    return from.kind === "storefront"
      ? "the storefront speaks HTTP only and imports nothing of the backend or its plugins"
      : pluginImportProblem(from, specifier);
  }
  if (from.kind === "storefront" && specifier.startsWith("@medusajs/")) {
    return STOREFRONT_MEDUSA_PACKAGES.has(packageOf(specifier))
      ? null
      : "the storefront speaks HTTP only; of Medusa it uses @medusajs/js-sdk and @medusajs/types";
  }
  return null;
}

function crossZoneMessage(from) {
  if (from.kind === "storefront") {
    return "the storefront speaks HTTP only and imports no file outside its folder";
  }
  if (from.kind === "backend") {
    return "the backend imports plugins by their exports and no other file outside its folder";
  }
  return "a plugin never imports a file outside its own folder";
}
