// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../shared.ts";

export interface Registration {
  id: string;
  object: "tax.registration";
  active_from: number;
  country: string;
  country_options: Registration.CountryOptions;
  created: number;
  expires_at: number | null;
  livemode: boolean;
  status: Registration.Status;
}
export declare namespace Registration {
  interface CountryOptions {
    id?: CountryOptions.Id;
    ae?: CountryOptions.Ae;
    al?: CountryOptions.Al;
    am?: CountryOptions.Am;
    ao?: CountryOptions.Ao;
    at?: CountryOptions.At;
    au?: CountryOptions.Au;
    aw?: CountryOptions.Aw;
    az?: CountryOptions.Az;
    ba?: CountryOptions.Ba;
    bb?: CountryOptions.Bb;
    bd?: CountryOptions.Bd;
    be?: CountryOptions.Be;
    bf?: CountryOptions.Bf;
    bg?: CountryOptions.Bg;
    bh?: CountryOptions.Bh;
    bj?: CountryOptions.Bj;
    bs?: CountryOptions.Bs;
    bw?: CountryOptions.Bw;
    by?: CountryOptions.By;
    ca?: CountryOptions.Ca;
    cd?: CountryOptions.Cd;
    ch?: CountryOptions.Ch;
    ci?: CountryOptions.Ci;
    cl?: CountryOptions.Cl;
    cm?: CountryOptions.Cm;
    co?: CountryOptions.Co;
    cr?: CountryOptions.Cr;
    cv?: CountryOptions.Cv;
    cy?: CountryOptions.Cy;
    cz?: CountryOptions.Cz;
    de?: CountryOptions.De;
    dk?: CountryOptions.Dk;
    ec?: CountryOptions.Ec;
    ee?: CountryOptions.Ee;
    eg?: CountryOptions.Eg;
    es?: CountryOptions.Es;
    et?: CountryOptions.Et;
    fi?: CountryOptions.Fi;
    fr?: CountryOptions.Fr;
    gb?: CountryOptions.Gb;
    ge?: CountryOptions.Ge;
    gh?: CountryOptions.Gh;
    gn?: CountryOptions.Gn;
    gr?: CountryOptions.Gr;
    hr?: CountryOptions.Hr;
    hu?: CountryOptions.Hu;
    ie?: CountryOptions.Ie;
    in?: CountryOptions.In;
    is?: CountryOptions.Is;
    it?: CountryOptions.It;
    jp?: CountryOptions.Jp;
    ke?: CountryOptions.Ke;
    kg?: CountryOptions.Kg;
    kh?: CountryOptions.Kh;
    kr?: CountryOptions.Kr;
    kz?: CountryOptions.Kz;
    la?: CountryOptions.La;
    lk?: CountryOptions.Lk;
    lt?: CountryOptions.Lt;
    lu?: CountryOptions.Lu;
    lv?: CountryOptions.Lv;
    ma?: CountryOptions.Ma;
    md?: CountryOptions.Md;
    me?: CountryOptions.Me;
    mk?: CountryOptions.Mk;
    mr?: CountryOptions.Mr;
    mt?: CountryOptions.Mt;
    mu?: CountryOptions.Mu;
    mx?: CountryOptions.Mx;
    my?: CountryOptions.My;
    ng?: CountryOptions.Ng;
    nl?: CountryOptions.Nl;
    no?: CountryOptions.No;
    np?: CountryOptions.Np;
    nz?: CountryOptions.Nz;
    om?: CountryOptions.Om;
    pe?: CountryOptions.Pe;
    ph?: CountryOptions.Ph;
    pl?: CountryOptions.Pl;
    pt?: CountryOptions.Pt;
    ro?: CountryOptions.Ro;
    rs?: CountryOptions.Rs;
    ru?: CountryOptions.Ru;
    sa?: CountryOptions.Sa;
    se?: CountryOptions.Se;
    sg?: CountryOptions.Sg;
    si?: CountryOptions.Si;
    sk?: CountryOptions.Sk;
    sn?: CountryOptions.Sn;
    sr?: CountryOptions.Sr;
    th?: CountryOptions.Th;
    tj?: CountryOptions.Tj;
    tr?: CountryOptions.Tr;
    tw?: CountryOptions.Tw;
    tz?: CountryOptions.Tz;
    ua?: CountryOptions.Ua;
    ug?: CountryOptions.Ug;
    us?: CountryOptions.Us;
    uy?: CountryOptions.Uy;
    uz?: CountryOptions.Uz;
    vn?: CountryOptions.Vn;
    za?: CountryOptions.Za;
    zm?: CountryOptions.Zm;
    zw?: CountryOptions.Zw;
  }
  namespace CountryOptions {
    interface Id {
      type: "simplified";
    }
    interface Ae {
      standard?: Ae.Standard;
      type: "standard";
    }
    namespace Ae {
      interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      namespace Standard {
        type PlaceOfSupplyScheme = "inbound_goods" | "standard" | OtherString;
      }
    }
    interface Al {
      type: "standard";
    }
    interface Am {
      type: "simplified";
    }
    interface Ao {
      type: "standard";
    }
    interface At {
      standard?: At.Standard;
      type: At.Type;
    }
    namespace At {
      interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      namespace Standard {
        type PlaceOfSupplyScheme = "inbound_goods" | "small_seller" | "standard" | OtherString;
      }
      type Type = "ioss" | "oss_non_union" | "oss_union" | "standard" | OtherString;
    }
    export import Au = Ae;
    interface Aw {
      type: "standard";
    }
    interface Az {
      type: "simplified";
    }
    interface Ba {
      type: "standard";
    }
    interface Bb {
      type: "standard";
    }
    interface Bd {
      type: "standard";
    }
    export import Be = At;
    interface Bf {
      type: "standard";
    }
    export import Bg = At;
    interface Bh {
      type: "standard";
    }
    interface Bj {
      type: "simplified";
    }
    interface Bs {
      type: "standard";
    }
    interface Bw {
      type: "simplified";
    }
    interface By {
      type: "simplified";
    }
    interface Ca {
      province_standard?: Ca.ProvinceStandard;
      type: Ca.Type;
    }
    namespace Ca {
      interface ProvinceStandard {
        province: string;
      }
      type Type = "province_standard" | "simplified" | "standard" | OtherString;
    }
    interface Cd {
      type: "standard";
    }
    export import Ch = Ae;
    interface Ci {
      type: "simplified";
    }
    interface Cl {
      type: "simplified";
    }
    interface Cm {
      type: "simplified";
    }
    interface Co {
      type: "simplified";
    }
    interface Cr {
      type: "simplified";
    }
    interface Cv {
      type: "simplified";
    }
    export import Cy = At;
    export import Cz = At;
    export import De = At;
    export import Dk = At;
    interface Ec {
      type: "simplified";
    }
    export import Ee = At;
    interface Eg {
      type: "simplified";
    }
    export import Es = At;
    interface Et {
      type: "standard";
    }
    export import Fi = At;
    export import Fr = At;
    export import Gb = Ae;
    interface Ge {
      type: "simplified";
    }
    interface Gh {
      type: "simplified";
    }
    interface Gn {
      type: "standard";
    }
    export import Gr = At;
    export import Hr = At;
    export import Hu = At;
    export import Ie = At;
    interface In {
      type: "simplified";
    }
    interface Is {
      type: "standard";
    }
    export import It = At;
    export import Jp = Ae;
    interface Ke {
      type: "simplified";
    }
    interface Kg {
      type: "simplified";
    }
    interface Kh {
      type: "simplified";
    }
    interface Kr {
      type: "simplified";
    }
    interface Kz {
      type: "simplified";
    }
    interface La {
      type: "simplified";
    }
    interface Lk {
      type: "simplified";
    }
    export import Lt = At;
    export import Lu = At;
    export import Lv = At;
    interface Ma {
      type: "simplified";
    }
    interface Md {
      type: "simplified";
    }
    interface Me {
      type: "standard";
    }
    interface Mk {
      type: "standard";
    }
    interface Mr {
      type: "standard";
    }
    export import Mt = At;
    interface Mu {
      type: "simplified";
    }
    interface Mx {
      type: "simplified";
    }
    interface My {
      type: "simplified";
    }
    interface Ng {
      type: "simplified";
    }
    export import Nl = At;
    export import No = Ae;
    interface Np {
      type: "simplified";
    }
    export import Nz = Ae;
    interface Om {
      type: "standard";
    }
    interface Pe {
      type: "simplified";
    }
    interface Ph {
      type: "simplified";
    }
    export import Pl = At;
    export import Pt = At;
    export import Ro = At;
    interface Rs {
      type: "standard";
    }
    interface Ru {
      type: "simplified";
    }
    interface Sa {
      type: "simplified";
    }
    export import Se = At;
    export import Sg = Ae;
    export import Si = At;
    export import Sk = At;
    interface Sn {
      type: "simplified";
    }
    interface Sr {
      type: "standard";
    }
    interface Th {
      type: Th.Type;
    }
    namespace Th {
      type Type = "simplified" | OtherString;
    }
    interface Tj {
      type: "simplified";
    }
    interface Tr {
      type: "simplified";
    }
    interface Tw {
      type: "simplified";
    }
    interface Tz {
      type: "simplified";
    }
    interface Ua {
      type: "simplified";
    }
    interface Ug {
      type: "simplified";
    }
    interface Us {
      admissions_tax?: Us.AdmissionsTax;
      attendance_tax?: Us.AttendanceTax;
      entertainment_tax?: Us.EntertainmentTax;
      gross_receipts_tax?: Us.GrossReceiptsTax;
      hospitality_tax?: Us.HospitalityTax;
      local_amusement_tax?: Us.LocalAmusementTax;
      local_lease_tax?: Us.LocalLeaseTax;
      luxury_tax?: Us.LuxuryTax;
      mass_transit_parking_tax?: Us.MassTransitParkingTax;
      parking_tax?: Us.ParkingTax;
      resort_tax?: Us.ResortTax;
      state: string;
      state_sales_tax?: Us.StateSalesTax;
      tourism_tax?: Us.TourismTax;
      type: Us.Type;
      utility_users_tax?: Us.UtilityUsersTax;
    }
    namespace Us {
      interface AdmissionsTax {
        jurisdiction: string;
      }
      interface AttendanceTax {
        jurisdiction: string;
      }
      interface EntertainmentTax {
        jurisdiction: string;
      }
      interface GrossReceiptsTax {
        jurisdiction: string;
      }
      interface HospitalityTax {
        jurisdiction: string;
      }
      interface LocalAmusementTax {
        jurisdiction: string;
      }
      interface LocalLeaseTax {
        jurisdiction: string;
      }
      interface LuxuryTax {
        jurisdiction: string;
      }
      interface MassTransitParkingTax {
        jurisdiction: string;
      }
      interface ParkingTax {
        jurisdiction: string;
      }
      interface ResortTax {
        jurisdiction: string;
      }
      interface StateSalesTax {
        elections?: StateSalesTax.Election[];
      }
      namespace StateSalesTax {
        interface Election {
          jurisdiction?: string;
          type: Election.Type;
        }
        namespace Election {
          type Type =
            | "local_use_tax"
            | "simplified_sellers_use_tax"
            | "single_local_use_tax"
            | OtherString;
        }
      }
      interface TourismTax {
        jurisdiction: string;
      }
      type Type =
        | "admissions_tax"
        | "attendance_tax"
        | "digital_excise_tax"
        | "entertainment_tax"
        | "gross_receipts_tax"
        | "hospitality_tax"
        | "local_amusement_tax"
        | "local_lease_tax"
        | "luxury_tax"
        | "mass_transit_parking_tax"
        | "parking_tax"
        | "resort_tax"
        | "state_communications_tax"
        | "state_retail_delivery_fee"
        | "state_sales_tax"
        | "tourism_tax"
        | "utility_users_tax"
        | OtherString;
      interface UtilityUsersTax {
        jurisdiction: string;
      }
    }
    interface Uy {
      type: "standard";
    }
    interface Uz {
      type: "simplified";
    }
    interface Vn {
      type: "simplified";
    }
    interface Za {
      type: "standard";
    }
    interface Zm {
      type: "simplified";
    }
    interface Zw {
      type: "standard";
    }
  }
  type Status = "active" | "expired" | "scheduled" | OtherString;
}
