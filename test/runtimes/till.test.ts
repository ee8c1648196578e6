import { tillSuite } from "../../packages/terminal-bridge/test/till.shared.ts";

tillSuite();
