import type * as worker from "./worker.ts";

declare global {
  namespace Cloudflare {
    interface Env {
      READER_LANE: DurableObjectNamespace<InstanceType<typeof worker.ReaderLane>>;
    }
    interface GlobalProps {
      mainModule: typeof worker;
    }
  }
}
