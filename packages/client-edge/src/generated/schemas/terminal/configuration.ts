// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../shared.ts";
import type { File } from "../file.ts";

export interface Configuration {
  id: string;
  object: "terminal.configuration";
  bbpos_wisepad3?: Configuration.BbposWisepad3;
  bbpos_wisepos_e?: Configuration.BbposWiseposE;
  cellular?: Configuration.Cellular;
  is_account_default: boolean | null;
  livemode: boolean;
  name: string | null;
  offline?: Configuration.Offline;
  reader_security?: Configuration.ReaderSecurity;
  reboot_window?: Configuration.RebootWindow;
  stripe_s700?: Configuration.StripeS700;
  stripe_s710?: Configuration.StripeS710;
  stripe_t600?: Configuration.StripeT600;
  tipping?: Configuration.Tipping;
  verifone_m425?: Configuration.VerifoneM425;
  verifone_p400?: Configuration.VerifoneP400;
  verifone_p630?: Configuration.VerifoneP630;
  verifone_ux700?: Configuration.VerifoneUx700;
  verifone_v660p?: Configuration.VerifoneV660p;
  wifi?: Configuration.Wifi;
  deleted?: undefined;
}
export declare namespace Configuration {
  interface BbposWisepad3 {
    splashscreen?: string | File;
  }
  interface BbposWiseposE {
    splashscreen?: string | File;
  }
  interface Cellular {
    enabled: boolean;
  }
  interface Offline {
    enabled: boolean | null;
  }
  interface ReaderSecurity {
    admin_menu_passcode: string;
  }
  interface RebootWindow {
    end_hour: number;
    start_hour: number;
  }
  interface StripeS700 {
    splashscreen?: string | File;
  }
  interface StripeS710 {
    splashscreen?: string | File;
  }
  interface StripeT600 {
    splashscreen?: string | File;
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
      fixed_amounts?: number[] | null;
      percentages?: number[] | null;
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
    splashscreen?: string | File;
  }
  interface VerifoneP400 {
    splashscreen?: string | File;
  }
  interface VerifoneP630 {
    splashscreen?: string | File;
  }
  interface VerifoneUx700 {
    splashscreen?: string | File;
  }
  interface VerifoneV660p {
    splashscreen?: string | File;
  }
  interface Wifi {
    enterprise_eap_peap?: Wifi.EnterpriseEapPeap;
    enterprise_eap_tls?: Wifi.EnterpriseEapTls;
    personal_psk?: Wifi.PersonalPsk;
    type: Wifi.Type;
  }
  namespace Wifi {
    interface EnterpriseEapPeap {
      ca_certificate_file?: string;
      password: string;
      ssid: string;
      username: string;
    }
    interface EnterpriseEapTls {
      ca_certificate_file?: string;
      client_certificate_file: string;
      private_key_file: string;
      private_key_file_password?: string;
      ssid: string;
    }
    interface PersonalPsk {
      password: string;
      ssid: string;
    }
    type Type = "enterprise_eap_peap" | "enterprise_eap_tls" | "personal_psk" | OtherString;
  }
}

export interface DeletedConfiguration {
  id: string;
  object: "terminal.configuration";
  deleted: true;
}
