// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Emptyable, MetadataParam, OtherString, PaginationParams } from "../../shared.ts";
import type { AddressParam } from "../schemas/address-param.ts";
import type { Registration } from "../schemas/tax.ts";

export interface AssociationFindParams<Expand = string[]> {
  payment_intent: string;
  expand?: Expand;
}

export interface CalculationCreateParams<Expand = string[]> {
  currency: string;
  line_items: CalculationCreateParams.LineItem[];
  customer?: string;
  customer_details?: CalculationCreateParams.CustomerDetails;
  expand?: Expand;
  ship_from_details?: CalculationCreateParams.ShipFromDetails;
  shipping_cost?: CalculationCreateParams.ShippingCost;
  tax_date?: number;
}
export declare namespace CalculationCreateParams {
  interface LineItem {
    amount: number;
    metadata?: MetadataParam;
    performance_location?: string;
    product?: string;
    quantity?: number;
    reference?: string;
    tax_behavior?: LineItem.TaxBehavior;
    tax_code?: string;
  }
  namespace LineItem {
    type TaxBehavior = "exclusive" | "inclusive" | OtherString;
  }
  interface CustomerDetails {
    address?: CustomerDetails.Address;
    address_source?: CustomerDetails.AddressSource;
    ip_address?: string;
    tax_ids?: CustomerDetails.TaxId[];
    taxability_override?: CustomerDetails.TaxabilityOverride;
  }
  namespace CustomerDetails {
    interface Address {
      country: string;
      city?: Emptyable<string>;
      line1?: Emptyable<string>;
      line2?: Emptyable<string>;
      postal_code?: Emptyable<string>;
      state?: Emptyable<string>;
    }
    type AddressSource = "billing" | "shipping" | OtherString;
    interface TaxId {
      type: TaxId.Type;
      value: string;
    }
    namespace TaxId {
      type Type =
        | "ad_nrt"
        | "ae_trn"
        | "al_tin"
        | "am_tin"
        | "ao_tin"
        | "ar_cuit"
        | "au_abn"
        | "au_acn"
        | "au_arn"
        | "au_wpn"
        | "aw_tin"
        | "az_tin"
        | "ba_tin"
        | "bb_tin"
        | "bd_bin"
        | "bf_ifu"
        | "bg_uic"
        | "bh_vat"
        | "bj_ifu"
        | "bo_tin"
        | "br_cnpj"
        | "br_cpf"
        | "bs_tin"
        | "bw_vat"
        | "by_tin"
        | "ca_bn"
        | "ca_gst_hst"
        | "ca_pst_bc"
        | "ca_pst_mb"
        | "ca_pst_sk"
        | "ca_qst"
        | "cd_nif"
        | "ch_uid"
        | "ch_vat"
        | "ci_vat"
        | "cl_tin"
        | "cm_niu"
        | "cn_tin"
        | "co_nit"
        | "cr_tin"
        | "cv_nif"
        | "cz_dic"
        | "de_stn"
        | "do_rcn"
        | "ec_ruc"
        | "eg_tin"
        | "es_cif"
        | "et_tin"
        | "eu_oss_vat"
        | "eu_vat"
        | "fo_vat"
        | "fr_siren"
        | "fr_siret"
        | "fr_spi"
        | "gb_vat"
        | "ge_vat"
        | "gh_tin"
        | "gi_tin"
        | "gn_nif"
        | "hk_br"
        | "hr_oib"
        | "hu_tin"
        | "ic_nif"
        | "id_npwp"
        | "il_vat"
        | "in_gst"
        | "is_kt"
        | "is_vat"
        | "it_cf"
        | "jp_cn"
        | "jp_rn"
        | "jp_trn"
        | "ke_pin"
        | "kg_tin"
        | "kh_tin"
        | "kr_brn"
        | "kz_bin"
        | "la_tin"
        | "li_uid"
        | "li_vat"
        | "lk_vat"
        | "ma_vat"
        | "md_cf"
        | "md_vat"
        | "me_pib"
        | "mk_vat"
        | "mr_nif"
        | "mu_vat"
        | "mx_rfc"
        | "my_frp"
        | "my_itn"
        | "my_sst"
        | "mz_nuit"
        | "ng_tin"
        | "no_vat"
        | "no_voec"
        | "np_pan"
        | "nz_bn"
        | "nz_gst"
        | "om_vat"
        | "pe_ruc"
        | "ph_tin"
        | "pl_nip"
        | "pt_nif"
        | "py_ruc"
        | "ro_tin"
        | "rs_pib"
        | "ru_inn"
        | "ru_kpp"
        | "sa_vat"
        | "sg_gst"
        | "sg_uen"
        | "si_tin"
        | "sm_coe"
        | "sn_ninea"
        | "sr_fin"
        | "sv_nit"
        | "th_vat"
        | "tj_tin"
        | "tr_tin"
        | "tt_bir"
        | "tt_vat"
        | "tw_vat"
        | "tz_vat"
        | "ua_vat"
        | "ug_tin"
        | "us_ein"
        | "uy_ruc"
        | "uz_tin"
        | "uz_vat"
        | "ve_rif"
        | "vn_tin"
        | "za_vat"
        | "zm_tin"
        | "zw_tin"
        | OtherString;
    }
    type TaxabilityOverride = "customer_exempt" | "none" | "reverse_charge" | OtherString;
  }
  interface ShipFromDetails {
    address: ShipFromDetails.Address;
  }
  namespace ShipFromDetails {
    type Address = CustomerDetails.Address;
  }
  interface ShippingCost {
    amount?: number;
    shipping_rate?: string;
    tax_behavior?: ShippingCost.TaxBehavior;
    tax_code?: string;
  }
  namespace ShippingCost {
    type TaxBehavior = "exclusive" | "inclusive" | OtherString;
  }
}

export interface CalculationRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface CalculationListLineItemsParams<Expand = string[]> extends PaginationParams {
  expand?: Expand;
}

export interface LocationCreateParams<Expand = string[]> {
  address: LocationCreateParams.Address;
  type: "performance";
  description?: string;
  expand?: Expand;
}
export declare namespace LocationCreateParams {
  type Address = CalculationCreateParams.CustomerDetails.Address;
}

export interface LocationRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface LocationListParams<Expand = string[]> extends PaginationParams {
  type: "performance";
  expand?: Expand;
}

export interface RegistrationCreateParams<Expand = string[]> {
  active_from: "now" | number;
  country: string;
  country_options: RegistrationCreateParams.CountryOptions;
  expand?: Expand;
  expires_at?: number;
}
export declare namespace RegistrationCreateParams {
  interface CountryOptions {
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
    id?: CountryOptions.Id;
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
    interface Ae {
      type: "standard";
      standard?: Ae.Standard;
    }
    namespace Ae {
      interface Standard {
        place_of_supply_scheme?: Standard.PlaceOfSupplyScheme;
      }
      namespace Standard {
        type PlaceOfSupplyScheme = "inbound_goods" | "standard" | OtherString;
      }
    }
    export import Al = Ae;
    interface Am {
      type: "simplified";
    }
    export import Ao = Ae;
    interface At {
      type: At.Type;
      standard?: At.Standard;
    }
    namespace At {
      type Type = "ioss" | "oss_non_union" | "oss_union" | "standard" | OtherString;
      interface Standard {
        place_of_supply_scheme: Standard.PlaceOfSupplyScheme;
      }
      namespace Standard {
        type PlaceOfSupplyScheme = "inbound_goods" | "small_seller" | "standard" | OtherString;
      }
    }
    export import Au = Ae;
    export import Aw = Ae;
    interface Az {
      type: "simplified";
    }
    export import Ba = Ae;
    export import Bb = Ae;
    export import Bd = Ae;
    export import Be = At;
    export import Bf = Ae;
    export import Bg = At;
    export import Bh = Ae;
    interface Bj {
      type: "simplified";
    }
    export import Bs = Ae;
    interface Bw {
      type: "simplified";
    }
    interface By {
      type: "simplified";
    }
    interface Ca {
      type: Ca.Type;
      province_standard?: Ca.ProvinceStandard;
    }
    namespace Ca {
      type Type = "province_standard" | "simplified" | "standard" | OtherString;
      interface ProvinceStandard {
        province: string;
      }
    }
    export import Cd = Ae;
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
    export import Et = Ae;
    export import Fi = At;
    export import Fr = At;
    export import Gb = Ae;
    interface Ge {
      type: "simplified";
    }
    interface Gh {
      type: "simplified";
    }
    export import Gn = Ae;
    export import Gr = At;
    export import Hr = At;
    export import Hu = At;
    interface Id {
      type: "simplified";
    }
    export import Ie = At;
    interface In {
      type: "simplified";
    }
    export import Is = Ae;
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
    export import Me = Ae;
    export import Mk = Ae;
    export import Mr = Ae;
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
    export import Om = Ae;
    interface Pe {
      type: "simplified";
    }
    interface Ph {
      type: "simplified";
    }
    export import Pl = At;
    export import Pt = At;
    export import Ro = At;
    export import Rs = Ae;
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
    export import Sr = Ae;
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
      state: string;
      type: Us.Type;
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
      state_sales_tax?: Us.StateSalesTax;
      tourism_tax?: Us.TourismTax;
      utility_users_tax?: Us.UtilityUsersTax;
    }
    namespace Us {
      type Type = Registration.CountryOptions.Us.Type;
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
        elections: StateSalesTax.Election[];
      }
      namespace StateSalesTax {
        interface Election {
          type: Election.Type;
          jurisdiction?: string;
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
      interface UtilityUsersTax {
        jurisdiction: string;
      }
    }
    export import Uy = Ae;
    interface Uz {
      type: "simplified";
    }
    interface Vn {
      type: "simplified";
    }
    export import Za = Ae;
    interface Zm {
      type: "simplified";
    }
    export import Zw = Ae;
  }
}

export interface RegistrationRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface RegistrationUpdateParams<Expand = string[]> {
  active_from?: "now" | number;
  expand?: Expand;
  expires_at?: Emptyable<"now" | number>;
}

export interface RegistrationListParams<Expand = string[]> extends PaginationParams {
  expand?: Expand;
  status?: RegistrationListParams.Status;
}
export declare namespace RegistrationListParams {
  type Status = "active" | "all" | "expired" | "scheduled" | OtherString;
}

export interface SettingsRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface SettingsUpdateParams<Expand = string[]> {
  defaults?: SettingsUpdateParams.Defaults;
  expand?: Expand;
  head_office?: SettingsUpdateParams.HeadOffice;
}
export declare namespace SettingsUpdateParams {
  interface Defaults {
    tax_behavior?: Defaults.TaxBehavior;
    tax_code?: string;
  }
  namespace Defaults {
    type TaxBehavior = "exclusive" | "inclusive" | "inferred_by_currency" | OtherString;
  }
  interface HeadOffice {
    address: AddressParam;
  }
}

export interface TransactionRetrieveParams<Expand = string[]> {
  expand?: Expand;
}

export interface TransactionCreateFromCalculationParams<Expand = string[]> {
  calculation: string;
  reference: string;
  expand?: Expand;
  metadata?: MetadataParam;
  posted_at?: number;
}

export interface TransactionCreateReversalParams<Expand = string[]> {
  mode: TransactionCreateReversalParams.Mode;
  original_transaction: string;
  reference: string;
  expand?: Expand;
  flat_amount?: number;
  line_items?: TransactionCreateReversalParams.LineItem[];
  metadata?: MetadataParam;
  shipping_cost?: TransactionCreateReversalParams.ShippingCost;
}
export declare namespace TransactionCreateReversalParams {
  type Mode = "full" | "partial" | OtherString;
  interface LineItem {
    amount: number;
    amount_tax: number;
    original_line_item: string;
    reference: string;
    metadata?: MetadataParam;
    quantity?: number;
  }
  interface ShippingCost {
    amount: number;
    amount_tax: number;
  }
}

export interface TransactionListLineItemsParams<Expand = string[]> extends PaginationParams {
  expand?: Expand;
}
