/** Who appeals. Every field may be missing: an entry without any contact is allowed. */
export interface Applicant {
  /** Full name of the natural person, or of the legal entity's representative. */
  readonly name: string | null;
  /** Set for a legal entity. */
  readonly organisation: string | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  /** A nickname in a network; never printed as a full name. */
  readonly handle: string | null;
}

export const NO_APPLICANT: Applicant = {
  name: null,
  organisation: null,
  address: null,
  phone: null,
  email: null,
  handle: null,
};
