// Writes openapi.json. A test compares it with what the routes are made of.

import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { operations } from "../src/routes/index.ts";
import { openapiOf } from "../src/routes/openapi.ts";

const path = fileURLToPath(new URL("../openapi.json", import.meta.url));
const oxfmt = fileURLToPath(new URL("../../../node_modules/oxfmt/bin/oxfmt", import.meta.url));

await writeFile(path, JSON.stringify(openapiOf(operations)));
await promisify(execFile)(process.execPath, [oxfmt, path]);
