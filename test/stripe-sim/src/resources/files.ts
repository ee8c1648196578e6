import { seconds, type Clock } from "../clock.ts";
import { Content } from "../content.ts";
import { invalidRequest, noSuch } from "../errors.ts";
import type { JsonObject } from "../json.ts";
import { listObject } from "../list.ts";
import { mergedMetadata } from "../metadata.ts";
import { flag, integer, record, text, type Params } from "../params.ts";
import type { Call, Handlers, Scope } from "../scope.ts";
import type { Worlds } from "../store.ts";
import { missingParam } from "../validate.ts";
import type { Resource } from "./types.ts";

/** Uploads, and links that share them with anyone. */
export const files: Handlers = {
  "POST /v1/files": createFile,
  "POST /v1/file_links": (scope, { params }) => {
    const file = text(params, "file") ?? "";
    if (scope.world.table("file").get(file) === undefined) throw noSuch("file", file, "file", 400);
    return createLink(scope, file, params);
  },
};

/** Files may be this large, in bytes; some purposes allow less (https://docs.stripe.com/file-upload). */
const maxSize = 16 * 1024 * 1024;

function createFile(scope: Scope, { params, uploads }: Call): JsonObject {
  const upload = uploads.get("file");
  if (upload === undefined) throw missingParam("file");
  const { bytes, name, type } = upload;
  if (bytes.length > maxSize) {
    throw invalidRequest("The file is too large: it may have at most 16 MB.", { param: "file" });
  }
  const content = new Content(bytes, type === "" ? "application/octet-stream" : type);
  const file = storeFile(scope, content, name, text(params, "purpose") ?? "");
  const link = record(params, "file_link_data");
  if (link !== undefined && flag(link, "create") === true) {
    file["links"] = listObject(
      [createLink(scope, file.id, link)],
      false,
      `/v1/file_links?file=${file.id}`,
    );
  }
  scope.emit("file.created", file);
  return file;
}

/** Keeps a file that a request or a reader made. */
export function storeFile(
  scope: Scope,
  content: Content,
  filename: string,
  purpose: string,
): Resource {
  const id = scope.ids.next("file_1");
  const made = scope.shapes.make("file", {
    id,
    object: "file",
    created: seconds(scope.clock),
    filename,
    links: listObject([], false, `/v1/file_links?file=${id}`),
    purpose,
    size: content.bytes.length,
    type: typeOf(filename, content.type),
    url: `https://files.stripe.com/v1/files/${id}/contents`,
  });
  const file: Resource = { ...made, id, object: "file" };
  scope.world.table("file").put(file);
  scope.world.contents.set(id, content);
  return file;
}

/** Stripe's `type` is the usual ending of such files. */
function typeOf(filename: string, mediaType: string): string | null {
  const ending = /\.(\w{1,5})$/.exec(filename)?.[1]?.toLowerCase();
  const told = /\/(?:x-)?(\w{1,5})$/.exec(mediaType)?.[1];
  return (ending === "jpeg" ? "jpg" : ending) ?? told ?? null;
}

function createLink(scope: Scope, file: string, params: Params): Resource {
  const id = scope.ids.next("link_1");
  const made = scope.shapes.make("file_link", {
    id,
    object: "file_link",
    created: seconds(scope.clock),
    expired: false,
    expires_at: integer(params, "expires_at") ?? null,
    file,
    livemode: scope.world.livemode,
    metadata: mergedMetadata({}, params),
    url: `https://files.stripe.com/links/${scope.ids.next("MDB8")}`,
  });
  const link: Resource = { ...made, id, object: "file_link" };
  scope.world.table("file_link").put(link);
  return link;
}

/** The file that a link shares; `undefined` if there is none or its time is over. */
export function linkedFile(worlds: Worlds, clock: Clock, token: string): Content | undefined {
  const url = `https://files.stripe.com/links/${token}`;
  for (const world of worlds.all()) {
    const link = world
      .table("file_link")
      .oldestFirst()
      .find((candidate) => candidate["url"] === url);
    if (link === undefined) continue;
    const until = link["expires_at"];
    if (typeof until === "number" && until <= seconds(clock)) return undefined;
    return world.contents.get(text(link, "file") ?? "");
  }
  return undefined;
}
