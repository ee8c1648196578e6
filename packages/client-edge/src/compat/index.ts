export { Stripe, Stripe as default } from "../generated/compat.ts";
