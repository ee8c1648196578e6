import { checkAccess, publicView } from "./access.ts";
import { authenticate, type Caller } from "./auth.ts";
import { readParams, type Upload } from "./body.ts";
import type { Clock } from "./clock.ts";
import { Content } from "./content.ts";
import { preflight } from "./cors.ts";
import type { Credentials } from "./credentials.ts";
import { malformedRequest, StripeError } from "./errors.ts";
import { checkExpansions, expand } from "./expand.ts";
import type { Faults, RequestFault } from "./faults/index.ts";
import { checkArrival, faultyAnswer, interceptor, transmit, wait } from "./faults/transport.ts";
import type { Answer, IdempotencyKeys } from "./idempotency.ts";
import type { Generic } from "./generic/index.ts";
import type { Ids } from "./ids.ts";
import type { JsonObject } from "./json.ts";
import { openAnswer } from "./open-paths.ts";
import { text, texts } from "./params.ts";
import type { RateLimit } from "./rate-limit.ts";
import type { RequestLog } from "./requests.ts";
import { contents } from "./resources/contents.ts";
import { errorAnswer, respond } from "./respond.ts";
import type { Match, Router } from "./router.ts";
import type { Call, Handlers, RequestInfo, Scope } from "./scope.ts";
import type { World, Worlds } from "./store.ts";
import { validateParams } from "./validate.ts";
import { askedVersion, currentNames, isPreview } from "./versions.ts";

/** What a request passes through on its way to an answer. */
export interface Pipeline {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly router: Router;
  readonly worlds: Worlds;
  readonly keys: IdempotencyKeys;
  readonly faults: Faults;
  readonly log: RequestLog;
  readonly handlers: Handlers;
  readonly generic: Generic;
  readonly credentials: Credentials;
  readonly rateLimit: RateLimit;
  readonly apiVersion: string;
  scope(world: World, request: RequestInfo | null): Scope;
}

/** What is known of a request while it is answered; filled in as far as it got. */
interface Progress {
  readonly requestId: string;
  readonly idempotencyKey: string | null;
  apiVersion?: string;
  account?: string;
  params: JsonObject;
  uploads: ReadonlyMap<string, Upload>;
  faults: readonly RequestFault[];
}

/**
 * Answers one request as Stripe would. Rejects only where a planned fault breaks the connection,
 * or with the reason of the request's signal.
 */
export async function answer(pipeline: Pipeline, request: Request): Promise<Response> {
  const { method, headers, signal } = request;
  if (method === "OPTIONS") return preflight(request);
  const url = new URL(request.url);
  const progress: Progress = {
    requestId: pipeline.ids.next("req_"),
    idempotencyKey: method === "GET" ? null : headers.get("idempotency-key"),
    params: {},
    uploads: new Map(),
    faults: [],
  };
  const record = (status: number | null): void =>
    pipeline.log.add({
      method,
      path: url.pathname,
      status,
      requestId: progress.requestId,
      idempotencyKey: progress.idempotencyKey,
      account: progress.account ?? null,
      params: progress.params,
      faults: progress.faults.map(({ kind }) => kind),
      at: pipeline.clock.now(),
    });
  try {
    const result = await carryOut(pipeline, progress, request, url);
    signal.throwIfAborted();
    const { requestId, idempotencyKey, apiVersion, account } = progress;
    const response = respond(result, { requestId, idempotencyKey, apiVersion, account });
    const arrived = await transmit(response, progress.faults, pipeline.clock, signal);
    record(arrived.status);
    return arrived;
  } catch (error) {
    record(null);
    throw error;
  }
}

async function carryOut(
  pipeline: Pipeline,
  progress: Progress,
  request: Request,
  url: URL,
): Promise<Answer> {
  const { pathname } = url;
  try {
    const open = openAnswer(pipeline, request.method, url, progress.requestId);
    if (open !== undefined) return open;
    const decoded = await readParams(request, pathname, url.search.slice(1));
    progress.params = decoded.params;
    progress.uploads = decoded.uploads;
    const version =
      request.headers.get("stripe-version") ?? text(decoded.params, "_stripe_version");
    const caller = authenticate(request.headers, decoded.params, pipeline.credentials);
    progress.apiVersion = askedVersion(version, pipeline.apiVersion);
    if (caller.account !== undefined) progress.account = caller.account;
    const match = route(pipeline, request.method, pathname);
    pipeline.rateLimit.take(caller, request.method);
    progress.faults = pipeline.faults.takeRequest(match.operation.key);
    checkArrival(progress.faults);
    const proxy = interceptor(progress.faults);
    if (proxy !== undefined)
      return { status: proxy.status, body: "", requestId: progress.requestId };
    return await once(pipeline, progress, caller, pathname, () =>
      perform(pipeline, progress, caller, match, request.signal),
    );
  } catch (error) {
    return errorAnswer(error, progress.requestId, {}, pathname);
  }
}

/** Runs `work`, unless the idempotency key already has its answer. */
async function once(
  pipeline: Pipeline,
  progress: Progress,
  caller: Caller,
  endpoint: string,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const { keys } = pipeline;
  const { idempotencyKey: key } = progress;
  if (key === null) return work();
  // Whoever may see less must not be given what another key was answered.
  const subject = caller.key.kind === "ephemeral" ? caller.key.subject : "";
  const scope = [caller.account, caller.livemode, caller.key.kind, subject].join("/");
  const earlier = keys.begin(scope, key, endpoint, JSON.stringify(progress.params));
  if (earlier !== undefined) return earlier;
  try {
    const given = await work();
    // A conflict or a rate limit is no result: the same key may try again.
    if (given.status === 409 || given.status === 429) keys.abandon(scope, key);
    else keys.finish(scope, key, given);
    return given;
  } catch (error) {
    keys.abandon(scope, key);
    throw error;
  }
}

async function perform(
  pipeline: Pipeline,
  progress: Progress,
  caller: Caller,
  { operation, ids }: Match,
  signal: AbortSignal,
): Promise<Answer> {
  const { faults, requestId, idempotencyKey, uploads, apiVersion = pipeline.apiVersion } = progress;
  const { worlds } = pipeline;
  const world = worlds.get(caller.account ?? worlds.platformAccount, caller.livemode);
  const scope = pipeline.scope(world, { id: requestId, idempotencyKey, apiVersion });
  const given = { ...progress.params };
  checkAccess(caller, { operation, ids }, world, given, apiVersion);
  // Whoever wrote an operation's rules by hand knows better than its schema.
  const handler = pipeline.handlers[operation.key] ?? pipeline.generic.handler(operation);
  const named = currentNames(given, operation.params, apiVersion);
  const params = validateParams(scope.document, operation.params, named, {
    lenient: isPreview(apiVersion),
    json: operation.method === "POST" && operation.path.startsWith("/v2/"),
  });
  const expansions = texts(params, "expand") ?? [];
  const response = operation.response ?? {};
  checkExpansions(scope, response, expansions);
  await wait(faults, "before", pipeline.clock, signal);
  const before = faultyAnswer(faults, "before", requestId);
  if (before !== undefined) return before;
  const call: Call = { operation, params, ids, uploads };
  const view = caller.key.kind === "publishable" ? publicView : undefined;
  const carriedOut = run(requestId, operation.path, view, () => {
    const content = contents[operation.key];
    if (content !== undefined) return content(scope, call);
    const result = handler(scope, call);
    // What events name and carry is in the schema of each type, not in the one that they share.
    const conforming = operation.path.startsWith("/v2/core/event")
      ? structuredClone(result)
      : scope.shapes.conform(response, result);
    return expand(scope, response, conforming, expansions);
  });
  return faultyAnswer(faults, "after", requestId) ?? carriedOut;
}

type View = (object: JsonObject) => JsonObject;

function run(
  requestId: string,
  path: string,
  view: View | undefined,
  work: () => JsonObject | Content,
): Answer {
  try {
    const result = work();
    if (result instanceof Content) {
      const headers = { "content-type": result.type };
      return { status: 200, body: result.bytes, requestId, headers };
    }
    return { status: 200, body: JSON.stringify(view?.(result) ?? result, null, 2), requestId };
  } catch (error) {
    if (error instanceof StripeError && !error.started) throw error;
    return errorAnswer(error, requestId, {}, path, view);
  }
}

function route(pipeline: Pipeline, method: string, pathname: string): Match {
  const match = pipeline.router.match(method, pathname);
  if (match !== undefined) return match;
  const hint =
    pathname.length > 1 && pathname.endsWith("/")
      ? " If you are trying to list objects, remove the trailing slash. If you are trying to retrieve an object, make sure you passed a valid (non-empty) identifier in your code."
      : "";
  const known = ["GET", "POST", "DELETE"].includes(method);
  throw malformedRequest(
    `Unrecognized request URL (${method}: ${pathname}).${hint} Please see https://stripe.com/docs or we can help at https://support.stripe.com/.`,
    {},
    known ? 404 : 405,
  );
}
