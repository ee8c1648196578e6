import { invalidRequest } from "../errors.ts";
import { list } from "../list.ts";
import { named } from "../lookup.ts";
import { mergedMetadata } from "../metadata.ts";
import { flag, pick, record } from "../params.ts";
import type { Handlers } from "../scope.ts";
import { awaitsResponse, close, submit } from "./dispute-machine.ts";
import type { Dispute } from "./types.ts";

export const disputes: Handlers = {
  "GET /v1/disputes/{}": (scope, call) => named(scope, "dispute", call),
  "GET /v1/disputes": (scope, call) =>
    list(scope, "dispute", call, { equal: ["charge", "payment_intent"] }),
  "POST /v1/disputes/{}": (scope, call) => {
    const dispute = named(scope, "dispute", call);
    const evidence = record(call.params, "evidence");
    const submitting = flag(call.params, "submit") ?? evidence !== undefined;
    if (evidence !== undefined || submitting) checkOpen(dispute);
    dispute.metadata = mergedMetadata(dispute.metadata, call.params);
    if (evidence !== undefined) {
      dispute.evidence = scope.shapes.field("dispute", "evidence", {
        ...dispute.evidence,
        ...pick(evidence, Object.keys(evidence)),
      });
      dispute.evidence_details["has_evidence"] = true;
    }
    if (submitting) submit(scope, dispute);
    else scope.emit("charge.dispute.updated", dispute);
    return dispute;
  },
  "POST /v1/disputes/{}/close": (scope, call) => {
    const dispute = named(scope, "dispute", call);
    checkOpen(dispute);
    close(scope, dispute, "lost");
    return dispute;
  },
};

function checkOpen(dispute: Dispute): void {
  if (awaitsResponse(dispute)) return;
  throw invalidRequest(
    `This dispute can't be answered any more because it has a status of ${dispute.status}.`,
  );
}
