// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Emptyable, OtherString, PaginationParams } from "../../../shared.ts";

export interface ConfigurationCreateParams<Expand = string[]> {
  bbpos_wisepad3?: ConfigurationCreateParams.BbposWisepad3;
  bbpos_wisepos_e?: ConfigurationCreateParams.BbposWiseposE;
  cellular?: Emptyable<ConfigurationCreateParams.Cellular>;
  expand?: Expand;
  name?: string;
  offline?: Emptyable<ConfigurationCreateParams.Offline>;
  reader_security?: Emptyable<ConfigurationCreateParams.ReaderSecurity>;
  reboot_window?: ConfigurationCreateParams.RebootWindow;
  stripe_s700?: ConfigurationCreateParams.StripeS700;
  stripe_s710?: ConfigurationCreateParams.StripeS710;
  stripe_t600?: ConfigurationCreateParams.StripeT600;
  tipping?: Emptyable<ConfigurationCreateParams.Tipping>;
  verifone_m425?: ConfigurationCreateParams.VerifoneM425;
  verifone_p400?: ConfigurationCreateParams.VerifoneP400;
  verifone_p630?: ConfigurationCreateParams.VerifoneP630;
  verifone_ux700?: ConfigurationCreateParams.VerifoneUx700;
  verifone_v660p?: ConfigurationCreateParams.VerifoneV660p;
  wifi?: Emptyable<ConfigurationCreateParams.Wifi>;
}
export declare namespace ConfigurationCreateParams {
  interface BbposWisepad3 {
    splashscreen?: Emptyable<string>;
  }
  interface BbposWiseposE {
    splashscreen?: Emptyable<string>;
  }
  interface Cellular {
    enabled: boolean;
  }
  interface Offline {
    enabled: boolean;
  }
  interface ReaderSecurity {
    admin_menu_passcode?: Emptyable<string>;
  }
  interface RebootWindow {
    end_hour: number;
    start_hour: number;
  }
  interface StripeS700 {
    splashscreen?: Emptyable<string>;
  }
  interface StripeS710 {
    splashscreen?: Emptyable<string>;
  }
  interface StripeT600 {
    splashscreen?: Emptyable<string>;
  }
  interface Tipping {
    aed?: Tipping.Aed;
    aud?: Tipping.Aud;
    cad?: Tipping.Cad;
    chf?: Tipping.Chf;
    czk?: Tipping.Czk;
    dkk?: Tipping.Dkk;
    eur?: Tipping.Eur;
    gbp?: Tipping.Gbp;
    gip?: Tipping.Gip;
    hkd?: Tipping.Hkd;
    huf?: Tipping.Huf;
    jpy?: Tipping.Jpy;
    mxn?: Tipping.Mxn;
    myr?: Tipping.Myr;
    nok?: Tipping.Nok;
    nzd?: Tipping.Nzd;
    pln?: Tipping.Pln;
    ron?: Tipping.Ron;
    sek?: Tipping.Sek;
    sgd?: Tipping.Sgd;
    usd?: Tipping.Usd;
  }
  namespace Tipping {
    interface Aed {
      fixed_amounts?: number[];
      percentages?: number[];
      smart_tip_threshold?: number;
    }
    type Aud = Aed;
    type Cad = Aed;
    type Chf = Aed;
    type Czk = Aed;
    type Dkk = Aed;
    type Eur = Aed;
    type Gbp = Aed;
    type Gip = Aed;
    type Hkd = Aed;
    type Huf = Aed;
    type Jpy = Aed;
    type Mxn = Aed;
    type Myr = Aed;
    type Nok = Aed;
    type Nzd = Aed;
    type Pln = Aed;
    type Ron = Aed;
    type Sek = Aed;
    type Sgd = Aed;
    type Usd = Aed;
  }
  interface VerifoneM425 {
    splashscreen?: Emptyable<string>;
  }
  interface VerifoneP400 {
    splashscreen?: Emptyable<string>;
  }
  interface VerifoneP630 {
    splashscreen?: Emptyable<string>;
  }
  interface VerifoneUx700 {
    splashscreen?: Emptyable<string>;
  }
  interface VerifoneV660p {
    splashscreen?: Emptyable<string>;
  }
  interface Wifi {
    type: Wifi.Type;
    enterprise_eap_peap?: Wifi.EnterpriseEapPeap;
    enterprise_eap_tls?: Wifi.EnterpriseEapTls;
    personal_psk?: Wifi.PersonalPsk;
  }
  namespace Wifi {
    type Type = "enterprise_eap_peap" | "enterprise_eap_tls" | "personal_psk" | OtherString;
    interface EnterpriseEapPeap {
      password: string;
      ssid: string;
      username: string;
      ca_certificate_file?: string;
    }
    interface EnterpriseEapTls {
      client_certificate_file: string;
      private_key_file: string;
      ssid: string;
      ca_certificate_file?: string;
      private_key_file_password?: string;
    }
    interface PersonalPsk {
      password: string;
      ssid: string;
    }
  }
}

export interface ConfigurationRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface ConfigurationUpdateParams<Expand = string[]> {
  bbpos_wisepad3?: Emptyable<ConfigurationUpdateParams.BbposWisepad3>;
  bbpos_wisepos_e?: Emptyable<ConfigurationUpdateParams.BbposWiseposE>;
  cellular?: Emptyable<ConfigurationUpdateParams.Cellular>;
  expand?: Expand;
  name?: string;
  offline?: Emptyable<ConfigurationUpdateParams.Offline>;
  reader_security?: Emptyable<ConfigurationUpdateParams.ReaderSecurity>;
  reboot_window?: Emptyable<ConfigurationUpdateParams.RebootWindow>;
  stripe_s700?: Emptyable<ConfigurationUpdateParams.StripeS700>;
  stripe_s710?: Emptyable<ConfigurationUpdateParams.StripeS710>;
  stripe_t600?: Emptyable<ConfigurationUpdateParams.StripeT600>;
  tipping?: Emptyable<ConfigurationUpdateParams.Tipping>;
  verifone_m425?: Emptyable<ConfigurationUpdateParams.VerifoneM425>;
  verifone_p400?: Emptyable<ConfigurationUpdateParams.VerifoneP400>;
  verifone_p630?: Emptyable<ConfigurationUpdateParams.VerifoneP630>;
  verifone_ux700?: Emptyable<ConfigurationUpdateParams.VerifoneUx700>;
  verifone_v660p?: Emptyable<ConfigurationUpdateParams.VerifoneV660p>;
  wifi?: Emptyable<ConfigurationUpdateParams.Wifi>;
}
export declare namespace ConfigurationUpdateParams {
  interface BbposWisepad3 {
    splashscreen?: Emptyable<string>;
  }
  interface BbposWiseposE {
    splashscreen?: Emptyable<string>;
  }
  interface Cellular {
    enabled: boolean;
  }
  interface Offline {
    enabled: boolean;
  }
  interface ReaderSecurity {
    admin_menu_passcode?: Emptyable<string>;
  }
  interface RebootWindow {
    end_hour: number;
    start_hour: number;
  }
  interface StripeS700 {
    splashscreen?: Emptyable<string>;
  }
  interface StripeS710 {
    splashscreen?: Emptyable<string>;
  }
  interface StripeT600 {
    splashscreen?: Emptyable<string>;
  }
  export import Tipping = ConfigurationCreateParams.Tipping;
  interface VerifoneM425 {
    splashscreen?: Emptyable<string>;
  }
  interface VerifoneP400 {
    splashscreen?: Emptyable<string>;
  }
  interface VerifoneP630 {
    splashscreen?: Emptyable<string>;
  }
  interface VerifoneUx700 {
    splashscreen?: Emptyable<string>;
  }
  interface VerifoneV660p {
    splashscreen?: Emptyable<string>;
  }
  export import Wifi = ConfigurationCreateParams.Wifi;
}

export interface ConfigurationDeleteParams {}

export interface ConfigurationListParams<Expand = string[]> extends PaginationParams {
  expand?: Expand;
  is_account_default?: boolean;
}
