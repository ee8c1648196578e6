import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { tmpdir } from "node:os";

/** A Chromium that can be started here, and where it came from. */
export interface Chromium {
  readonly path: string;
  readonly from: string;
}

const systemNames = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/**
 * Finds a Chromium: `CHROMIUM_PATH`, then one on `PATH`, then the one that the npm package
 * `@sparticuz/chromium` carries (Linux x64 and arm64; it needs no system package).
 * Gives `undefined` where there is none.
 */
export async function findChromium(): Promise<Chromium | undefined> {
  const named = process.env["CHROMIUM_PATH"];
  if (named !== undefined && named !== "") {
    if (!isExecutable(named)) throw new Error(`CHROMIUM_PATH is not an executable file: ${named}`);
    return { path: named, from: "CHROMIUM_PATH" };
  }
  for (const folder of (process.env["PATH"] ?? "").split(delimiter)) {
    for (const name of systemNames) {
      if (isExecutable(join(folder, name))) return { path: join(folder, name), from: "the system" };
    }
  }
  return process.platform === "linux" ? await unpackChromium() : undefined;
}

/** How a person without any Chromium gets one. */
export const chromiumHint =
  "install Chromium (Debian: apt-get install chromium; macOS: brew install --cask chromium) or set CHROMIUM_PATH, then run the tests again";

async function unpackChromium(): Promise<Chromium | undefined> {
  // The package unpacks the shared libraries that a bare machine lacks only where it believes
  // itself on AWS Lambda, and reads these two variables when it is imported.
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs24.x";
  process.env["TMPDIR"] ??= tmpdir();
  try {
    const { default: chromium } = await import("@sparticuz/chromium");
    return { path: await chromium.executablePath(), from: "@sparticuz/chromium" };
  } catch {
    return undefined;
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
