// Starts what is measured, each in a process of its own.

import { fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { Miniflare, convertV4MiniflareOptions } from "miniflare";

/** A server under load. */
export interface Host {
  readonly url: string;
  /** The CPU time that its process has used, in milliseconds; `undefined` where this system doesn't tell. */
  cpu(): number | undefined;
  stop(): Promise<void>;
}

export const hosts = { memory: startNode, workerd: startWorkerd };

async function startNode(): Promise<Host> {
  const child = fork(fileURLToPath(new URL("server.node.ts", import.meta.url)));
  const [port]: number[] = await once(child, "message");
  return {
    url: `http://127.0.0.1:${port}`,
    cpu: () => cpuOf(child.pid),
    async stop() {
      child.kill();
      await once(child, "exit");
    },
  };
}

/** Where Linux has files in memory: it isn't this machine's disk that is to be measured. */
const sharedMemory = "/dev/shm";

async function startWorkerd(): Promise<Host> {
  const bundle = await build({
    entryPoints: [fileURLToPath(new URL("server.worker.ts", import.meta.url))],
    bundle: true,
    format: "esm",
    target: "es2024",
    conditions: ["workerd", "worker", "browser"],
    external: ["cloudflare:*"],
    write: false,
  });
  const records = mkdtempSync(`${existsSync(sharedMemory) ? sharedMemory : tmpdir()}/tillwire-`);
  process.once("exit", () => rmSync(records, { recursive: true, force: true }));
  const workerd = new Miniflare(
    convertV4MiniflareOptions({
      compatibilityDate: "2026-10-01",
      modules: true,
      script: bundle.outputFiles[0]?.text ?? "",
      durableObjects: { READER_LANE: { className: "ReaderLane", useSQLite: true } },
      resourcePersistencePath: records,
      // It tells of each alarm that was set anew while it rang.
      handleStructuredLogs: () => {},
    }),
  );
  const url = await workerd.ready;
  const pid = childNamed("workerd");
  return { url: url.origin, cpu: () => cpuOf(pid), stop: () => workerd.dispose() };
}

/** Clock ticks of Linux: a hundredth of a second everywhere. */
const tick = 10;

/** https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function cpuOf(pid: number | undefined): number | undefined {
  const fields = statOf(pid);
  return fields && (Number(fields[11]) + Number(fields[12])) * tick;
}

function childNamed(name: string): number | undefined {
  if (process.platform !== "linux") return undefined;
  const pids = readdirSync("/proc").filter((entry) => /^\d+$/.test(entry));
  const found = pids.find((pid) => {
    const fields = statOf(Number(pid));
    return fields?.[1] === String(process.pid) && nameOf(pid) === name;
  });
  return found === undefined ? undefined : Number(found);
}

function nameOf(pid: string): string {
  return readFileSync(`/proc/${pid}/comm`, "utf8").trim();
}

/** What follows the process's name, which may have any characters. */
function statOf(pid: number | undefined): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return undefined;
  }
}
