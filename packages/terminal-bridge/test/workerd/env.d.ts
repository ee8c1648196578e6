declare namespace Cloudflare {
  interface Env {
    READER_LANE: DurableObjectNamespace<InstanceType<typeof import("./worker.ts").ReaderLane>>;
  }
  interface GlobalProps {
    mainModule: typeof import("./worker.ts");
  }
}
