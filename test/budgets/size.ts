import { gzipSync } from "node:zlib";
import type { Budget } from "./budget.ts";
import { bundle } from "./bundle.ts";

/** A story, as people write it with either library, and what ours may weigh in kB. */
export const stories = [
  { file: "webhook", name: "verify a webhook", limit: 2 },
  { file: "one", name: "client + one operation", limit: 5.5 },
  { file: "five", name: "client + webhooks + five resources", limit: 8 },
  { file: "all", name: "createStripe, every operation", limit: 16 },
];

/** Sizes of what wrangler would ship, after gzip -9. */
export async function sizeBudgets(): Promise<Budget[]> {
  return await Promise.all(
    stories.map(async ({ file, name, limit }) => ({
      name,
      unit: "kB",
      tillwire: await kilobytes(`stories/${file}.tillwire.ts`),
      reference: await kilobytes(`stories/${file}.stripe.ts`),
      limit,
      measured: "tillwire" as const,
    })),
  );
}

async function kilobytes(story: string): Promise<number> {
  const contents = await bundle({ entryPoints: [story] });
  return gzipSync(contents, { level: 9 }).length / 1000;
}
