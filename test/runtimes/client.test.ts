import { smokeSuite } from "../../packages/client-edge/test/smoke.shared.ts";

smokeSuite();
