export { withControls, type ControlOptions } from "./http.ts";
