/** Bytes that are kept beside the register under their digest; what the file was called may name a person. */
export interface AppealAttached {
  readonly type: 'attached';
  readonly facts: {
    readonly sha256: string;
    /** In bytes. */
    readonly size: number;
    /** By its content, not by its name. */
    readonly mediaType: string;
  };
  readonly private: { readonly name: string };
}
