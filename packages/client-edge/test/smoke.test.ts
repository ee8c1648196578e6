import { smokeSuite } from "./smoke.shared.ts";

smokeSuite();
