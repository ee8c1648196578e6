// Reading server-sent events from an answer. `EventSource` can't sign its request.
// https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream

/** One event; a sign of life has no data. */
export interface ServerEvent {
  readonly type: string;
  readonly id: string | undefined;
  readonly data: string;
}

/**
 * The events of a stream, until it ends.
 *
 * @param silence settles when nothing has come for too long: the connection counts as dead then
 */
export async function* readEvents(
  body: ReadableStream<Uint8Array>,
  silence: (signal: AbortSignal) => Promise<void>,
): AsyncGenerator<ServerEvent, void> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  try {
    for (;;) {
      const heard = new AbortController();
      const silent = silence(heard.signal);
      // A timer that goes on would keep a program from ending.
      const part = await Promise.race([reader.read(), silent]).finally(() => heard.abort());
      if (!part || part.done) return;
      text += decoder.decode(part.value, { stream: true }).replaceAll("\r\n", "\n");
      const blocks = text.split("\n\n");
      text = blocks.pop() ?? "";
      for (const block of blocks) {
        const event = parse(block);
        if (event) yield event;
      }
    }
  } finally {
    // Whoever stops reading closes the connection too.
    await reader.cancel().catch(() => {});
  }
}

function parse(block: string): ServerEvent | undefined {
  let type = "message";
  let id: string | undefined;
  const data: string[] = [];
  for (const line of block.split("\n")) {
    const [, field, value = ""] = /^([^:]+)(?:: ?(.*))?$/.exec(line) ?? [];
    if (field === "event") type = value;
    if (field === "id") id = value;
    if (field === "data") data.push(value);
  }
  return data.length > 0 ? { type, id, data: data.join("\n") } : undefined;
}
