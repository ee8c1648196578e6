import { denoKvStore } from "../../src/adapter/deno-kv/index.ts";

// Deno's own type fits what the store asks for.
denoKvStore(await Deno.openKv());
