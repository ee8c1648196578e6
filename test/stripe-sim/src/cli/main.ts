#!/usr/bin/env node
import { parseOptions, usage, UsageError } from "./options.ts";
import { serve } from "./serve.ts";

try {
  const options = parseOptions(process.argv.slice(2));
  if (options === "help") {
    console.log(usage);
  } else {
    const { url, webhookSecret } = await serve(options);
    console.log(`Stripe simulator on ${url}, with any key like sk_test_123`);
    console.log(
      options.controls ? `Controls on ${url}/_sim` : "Add --controls for the page at /_sim.",
    );
    if (webhookSecret !== undefined) {
      console.log(`Events go to ${options.forwardTo}, signed with ${webhookSecret}`);
    }
  }
} catch (error) {
  console.error(error instanceof UsageError ? `${error.message}\n\n${usage}` : messageOf(error));
  process.exitCode = 1;
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return "code" in error && error.code === "EADDRINUSE"
    ? `${error.message}: choose another port with --port.`
    : error.message;
}
