/** An answer that isn't JSON: a file's bytes, a quote's PDF. */
export class Content {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;

  /** @param type the media type, such as `application/pdf` */
  constructor(bytes: Uint8Array<ArrayBuffer>, type: string) {
    this.bytes = bytes;
    this.type = type;
  }
}
