import type { BridgeErrorCode } from "../errors.ts";

/**
 * What the till's library itself has to say:
 * - `bridge_unreachable`: no answer; whether the bridge has acted isn't known.
 * - `invalid_answer`: something other than the bridge has answered.
 */
export type TillErrorCode = "bridge_unreachable" | "invalid_answer";

/**
 * Why the till's library gives up. `code` is a {@link TillErrorCode} or the bridge's own code
 * (`reader_busy`, `order_paid`, `device_revoked`, …).
 */
export class TillError extends Error {
  override readonly name = "TillError" as const;
  readonly code: TillErrorCode | BridgeErrorCode | (string & {});
  /** The HTTP status; `null` where no answer arrived. */
  readonly status: number | null;
  /** What the operator should do, in plain English. */
  readonly operator: string;
  /** Facts about this case, as the bridge gave them: the attempt that holds a busy reader, and so on. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(
    code: string,
    message: string,
    options: {
      readonly status?: number;
      readonly operator?: string;
      readonly details?: Readonly<Record<string, unknown>>;
      readonly cause?: unknown;
    } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.status = options.status ?? null;
    this.operator = options.operator ?? message;
    this.details = options.details ?? {};
  }
}
