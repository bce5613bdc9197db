import type { Page } from "./pages.ts";
import { kilobytes, megabytes, ratio, table } from "./report.ts";
import type { MeasuredStart } from "./starts.ts";

function loadTable(pages: Page[]): string {
  const heading = ["under load", "req/s", "p50 ms", "p95 ms", "p99 ms", "failed", "req/s : bare"];
  const rows = pages.map(({ name, floor, load }) => {
    const bare = pages.find((page) => page.name === floor);
    return [
      name,
      load.requestsPerSecond.toFixed(1),
      load.p50Ms.toFixed(1),
      load.p95Ms.toFixed(1),
      load.p99Ms.toFixed(1),
      String(load.failed),
      bare ? ratio(load.requestsPerSecond, bare.load.requestsPerSecond) : "",
    ];
  });
  return table([heading, ...rows]);
}

function firstLoadTable(pages: Page[]): string {
  const heading = ["first load, kB gzip", "JS", "CSS", "HTML", "JS : bare", "CSS : bare"];
  const rows = pages.flatMap(({ name, floor, firstLoad }) => {
    if (!firstLoad) return [];
    const bare = pages.find((page) => page.name === floor)?.firstLoad;
    return [
      [
        name,
        kilobytes(firstLoad.jsGzipBytes),
        kilobytes(firstLoad.cssGzipBytes),
        kilobytes(firstLoad.htmlGzipBytes),
        bare ? ratio(firstLoad.jsGzipBytes, bare.jsGzipBytes) : "",
        bare ? ratio(firstLoad.cssGzipBytes, bare.cssGzipBytes) : "",
      ],
    ];
  });
  return table([heading, ...rows]);
}

function startTable(starts: MeasuredStart[]): string {
  const heading = [
    "npm start",
    "s",
    "of it install",
    "peak MB",
    "bare s",
    "bare MB",
    "time",
    "memory",
  ];
  const rows = starts.map(({ name, ours, bare }) => [
    name,
    ours.seconds.toFixed(1),
    ours.installSeconds.toFixed(1),
    megabytes(ours.peakBytes),
    bare.seconds.toFixed(1),
    Number.isNaN(bare.peakBytes) ? "–" : megabytes(bare.peakBytes),
    ratio(ours.seconds - ours.installSeconds, bare.seconds),
    Number.isNaN(bare.peakBytes) ? "–" : ratio(ours.peakBytes, bare.peakBytes),
  ]);
  return table([heading, ...rows]);
}

/** The whole report for the terminal. */
export function render(report: {
  pages: Page[];
  starts: MeasuredStart[];
  seconds: number;
  connections: number;
}): string {
  const how = `${report.connections} connections for ${report.seconds} s each, load and servers on one machine`;
  return [
    how,
    loadTable(report.pages),
    firstLoadTable(report.pages),
    startTable(report.starts),
  ].join("\n\n");
}
