// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";
import type { Address } from "./address.ts";

export interface VerificationReport {
  id: string;
  object: "identity.verification_report";
  client_reference_id: string | null;
  created: number;
  document?: VerificationReport.Document;
  email?: VerificationReport.Email;
  id_number?: VerificationReport.IdNumber;
  livemode: boolean;
  options?: VerificationReport.Options;
  phone?: VerificationReport.Phone;
  selfie?: VerificationReport.Selfie;
  type: VerificationReport.Type;
  verification_flow?: string;
  verification_session: string | null;
}
export declare namespace VerificationReport {
  interface Document {
    address: Address | null;
    dob?: Document.Dob | null;
    error: Document.Error | null;
    expiration_date?: Document.ExpirationDate | null;
    files: string[] | null;
    first_name: string | null;
    issued_date: Document.IssuedDate | null;
    issuing_country: string | null;
    last_name: string | null;
    number?: string | null;
    sex?: Document.Sex | null;
    status: Document.Status;
    type: Document.Type | null;
    unparsed_place_of_birth?: string | null;
    unparsed_sex?: string | null;
  }
  namespace Document {
    interface Dob {
      day: number | null;
      month: number | null;
      year: number | null;
    }
    interface Error {
      code: Error.Code | null;
      reason: string | null;
    }
    namespace Error {
      type Code =
        | "document_expired"
        | "document_type_not_supported"
        | "document_unverified_other"
        | OtherString;
    }
    type ExpirationDate = Dob;
    type IssuedDate = Dob;
    type Sex = "[redacted]" | "female" | "male" | "unknown" | OtherString;
    type Status = "unverified" | "verified" | OtherString;
    type Type = "driving_license" | "id_card" | "passport" | OtherString;
  }
  interface Email {
    email: string | null;
    error: Email.Error | null;
    status: Email.Status;
  }
  namespace Email {
    interface Error {
      code: Error.Code | null;
      reason: string | null;
    }
    namespace Error {
      type Code = "email_unverified_other" | "email_verification_declined" | OtherString;
    }
    type Status = "unverified" | "verified" | OtherString;
  }
  interface IdNumber {
    dob?: IdNumber.Dob | null;
    error: IdNumber.Error | null;
    first_name: string | null;
    id_number?: string | null;
    id_number_type: IdNumber.IdNumberType | null;
    last_name: string | null;
    status: IdNumber.Status;
  }
  namespace IdNumber {
    type Dob = Document.Dob;
    interface Error {
      code: Error.Code | null;
      reason: string | null;
    }
    namespace Error {
      type Code =
        | "id_number_insufficient_document_data"
        | "id_number_mismatch"
        | "id_number_unverified_other"
        | OtherString;
    }
    type IdNumberType = "br_cpf" | "sg_nric" | "us_ssn" | OtherString;
    type Status = "unverified" | "verified" | OtherString;
  }
  interface Options {
    document?: Options.Document;
    id_number?: Options.IdNumber;
  }
  namespace Options {
    interface Document {
      allowed_types?: Document.AllowedType[];
      require_id_number?: boolean;
      require_live_capture?: boolean;
      require_matching_selfie?: boolean;
    }
    namespace Document {
      type AllowedType = "driving_license" | "id_card" | "passport" | OtherString;
    }
    interface IdNumber {}
  }
  interface Phone {
    error: Phone.Error | null;
    phone: string | null;
    status: Phone.Status;
  }
  namespace Phone {
    interface Error {
      code: Error.Code | null;
      reason: string | null;
    }
    namespace Error {
      type Code = "phone_unverified_other" | "phone_verification_declined" | OtherString;
    }
    type Status = "unverified" | "verified" | OtherString;
  }
  interface Selfie {
    document: string | null;
    error: Selfie.Error | null;
    selfie: string | null;
    status: Selfie.Status;
  }
  namespace Selfie {
    interface Error {
      code: Error.Code | null;
      reason: string | null;
    }
    namespace Error {
      type Code =
        | "selfie_document_missing_photo"
        | "selfie_face_mismatch"
        | "selfie_manipulated"
        | "selfie_unverified_other"
        | OtherString;
    }
    type Status = "unverified" | "verified" | OtherString;
  }
  type Type = "document" | "id_number" | "verification_flow" | OtherString;
}

export interface VerificationSession {
  id: string;
  object: "identity.verification_session";
  client_reference_id: string | null;
  client_secret: string | null;
  created: number;
  last_error: VerificationSession.LastError | null;
  last_verification_report: string | VerificationReport | null;
  livemode: boolean;
  metadata: Metadata;
  options: VerificationSession.Options | null;
  provided_details?: VerificationSession.ProvidedDetails | null;
  redaction: VerificationSession.Redaction | null;
  related_customer: string | null;
  related_customer_account: string | null;
  related_person?: VerificationSession.RelatedPerson;
  status: VerificationSession.Status;
  type: VerificationSession.Type;
  url: string | null;
  verification_flow?: string;
  verified_outputs?: VerificationSession.VerifiedOutputs | null;
}
export declare namespace VerificationSession {
  interface LastError {
    code: LastError.Code | null;
    reason: string | null;
  }
  namespace LastError {
    type Code =
      | "abandoned"
      | "consent_declined"
      | "country_not_supported"
      | "device_not_supported"
      | "document_expired"
      | "document_type_not_supported"
      | "document_unverified_other"
      | "email_unverified_other"
      | "email_verification_declined"
      | "id_number_insufficient_document_data"
      | "id_number_mismatch"
      | "id_number_unverified_other"
      | "phone_unverified_other"
      | "phone_verification_declined"
      | "selfie_document_missing_photo"
      | "selfie_face_mismatch"
      | "selfie_manipulated"
      | "selfie_unverified_other"
      | "under_supported_age"
      | OtherString;
  }
  interface Options {
    document?: Options.Document;
    email?: Options.Email;
    id_number?: Options.IdNumber;
    matching?: Options.Matching;
    phone?: Options.Phone;
  }
  namespace Options {
    export import Document = VerificationReport.Options.Document;
    interface Email {
      require_verification?: boolean;
    }
    interface IdNumber {}
    interface Matching {
      dob?: Matching.Dob;
      name?: Matching.Name;
    }
    namespace Matching {
      type Dob = "none" | "similar" | OtherString;
      type Name = "none" | "similar" | OtherString;
    }
    interface Phone {
      require_verification?: boolean;
    }
  }
  interface ProvidedDetails {
    email?: string;
    phone?: string;
  }
  interface Redaction {
    status: Redaction.Status;
  }
  namespace Redaction {
    type Status = "processing" | "redacted" | "validated" | OtherString;
  }
  interface RelatedPerson {
    account: string;
    person: string;
  }
  type Status = "canceled" | "processing" | "requires_input" | "verified" | OtherString;
  type Type = "document" | "id_number" | "verification_flow" | OtherString;
  interface VerifiedOutputs {
    address: Address | null;
    dob?: VerifiedOutputs.Dob | null;
    email: string | null;
    first_name: string | null;
    id_number?: string | null;
    id_number_type: VerifiedOutputs.IdNumberType | null;
    last_name: string | null;
    phone: string | null;
    sex?: VerifiedOutputs.Sex | null;
    unparsed_place_of_birth?: string | null;
    unparsed_sex?: string | null;
  }
  namespace VerifiedOutputs {
    type Dob = VerificationReport.Document.Dob;
    type IdNumberType = "br_cpf" | "sg_nric" | "us_ssn" | OtherString;
    type Sex = "[redacted]" | "female" | "male" | "unknown" | OtherString;
  }
}
