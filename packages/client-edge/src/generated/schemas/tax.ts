// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";
import type { ApiList } from "../../types.ts";
import type { Address } from "./address.ts";

export interface Association {
  id: string;
  object: "tax.association";
  calculation: string;
  payment_intent: string;
  tax_transaction_attempts: Association.TaxTransactionAttempt[] | null;
}
export declare namespace Association {
  interface TaxTransactionAttempt {
    committed?: TaxTransactionAttempt.Committed;
    errored?: TaxTransactionAttempt.Errored;
    source: string;
    status: string;
  }
  namespace TaxTransactionAttempt {
    interface Committed {
      transaction: string;
    }
    interface Errored {
      reason: Errored.Reason;
    }
    namespace Errored {
      type Reason =
        | "another_payment_associated_with_calculation"
        | "calculation_expired"
        | "currency_mismatch"
        | "original_transaction_voided"
        | "unique_reference_violation"
        | OtherString;
    }
  }
}

export interface Calculation {
  id: string | null;
  object: "tax.calculation";
  amount_total: number;
  currency: string;
  customer: string | null;
  customer_details: Calculation.CustomerDetails;
  expires_at: number | null;
  line_items?: ApiList<CalculationLineItem> | null;
  livemode: boolean;
  ship_from_details: Calculation.ShipFromDetails | null;
  shipping_cost: Calculation.ShippingCost | null;
  tax_amount_exclusive: number;
  tax_amount_inclusive: number;
  tax_breakdown: Calculation.TaxBreakdown[];
  tax_date: number;
}
export declare namespace Calculation {
  interface CustomerDetails {
    address: Address | null;
    address_source: CustomerDetails.AddressSource | null;
    ip_address: string | null;
    tax_ids: CustomerDetails.TaxId[];
    taxability_override: CustomerDetails.TaxabilityOverride;
  }
  namespace CustomerDetails {
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
        | "unknown"
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
    address: Address;
  }
  interface ShippingCost {
    amount: number;
    amount_tax: number;
    shipping_rate?: string;
    tax_behavior: ShippingCost.TaxBehavior;
    tax_breakdown?: ShippingCost.TaxBreakdown[];
    tax_code: string;
  }
  namespace ShippingCost {
    type TaxBehavior = "exclusive" | "inclusive" | OtherString;
    interface TaxBreakdown {
      amount: number;
      jurisdiction: TaxBreakdown.Jurisdiction;
      sourcing: TaxBreakdown.Sourcing;
      tax_rate_details: TaxBreakdown.TaxRateDetails | null;
      taxability_reason: TaxBreakdown.TaxabilityReason;
      taxable_amount: number;
    }
    namespace TaxBreakdown {
      interface Jurisdiction {
        country: string;
        display_name: string;
        level: Jurisdiction.Level;
        state: string | null;
      }
      namespace Jurisdiction {
        type Level = "city" | "country" | "county" | "district" | "state" | OtherString;
      }
      type Sourcing = "destination" | "origin" | "performance" | OtherString;
      interface TaxRateDetails {
        display_name: string;
        percentage_decimal: string;
        tax_type: TaxRateDetails.TaxType;
      }
      namespace TaxRateDetails {
        type TaxType =
          | "admissions_tax"
          | "amusement_tax"
          | "attendance_tax"
          | "communications_tax"
          | "digital_excise_tax"
          | "entertainment_tax"
          | "get_fund"
          | "gross_receipts_tax"
          | "gst"
          | "hospitality_tax"
          | "hst"
          | "igst"
          | "jct"
          | "lease_tax"
          | "luxury_tax"
          | "mass_transit_parking_tax"
          | "nhil"
          | "parking_tax"
          | "pst"
          | "qst"
          | "recycling_fee"
          | "resort_tax"
          | "retail_delivery_fee"
          | "rst"
          | "sales_tax"
          | "service_tax"
          | "tourism_tax"
          | "utility_users_tax"
          | "vat"
          | OtherString;
      }
      type TaxabilityReason =
        | "customer_exempt"
        | "not_collecting"
        | "not_subject_to_tax"
        | "not_supported"
        | "portion_product_exempt"
        | "portion_reduced_rated"
        | "portion_standard_rated"
        | "product_exempt"
        | "product_exempt_holiday"
        | "proportionally_rated"
        | "reduced_rated"
        | "reverse_charge"
        | "standard_rated"
        | "taxable_basis_reduced"
        | "zero_rated"
        | OtherString;
    }
  }
  interface TaxBreakdown {
    amount: number;
    inclusive: boolean;
    tax_rate_details: TaxBreakdown.TaxRateDetails;
    taxability_reason: TaxBreakdown.TaxabilityReason;
    taxable_amount: number;
  }
  namespace TaxBreakdown {
    interface TaxRateDetails {
      country: string | null;
      flat_amount: TaxRateDetails.FlatAmount | null;
      percentage_decimal: string;
      rate_type: TaxRateDetails.RateType | null;
      state: string | null;
      tax_type: TaxRateDetails.TaxType | null;
    }
    namespace TaxRateDetails {
      interface FlatAmount {
        amount: number;
        currency: string;
      }
      type RateType = "flat_amount" | "percentage" | OtherString;
      type TaxType = ShippingCost.TaxBreakdown.TaxRateDetails.TaxType;
    }
    type TaxabilityReason = ShippingCost.TaxBreakdown.TaxabilityReason;
  }
}

export interface CalculationLineItem {
  id: string;
  object: "tax.calculation_line_item";
  amount: number;
  amount_tax: number;
  livemode: boolean;
  metadata: Metadata | null;
  performance_location: string | null;
  product: string | null;
  quantity: number;
  reference: string;
  tax_behavior: CalculationLineItem.TaxBehavior;
  tax_breakdown?: CalculationLineItem.TaxBreakdown[] | null;
  tax_code: string;
}
export declare namespace CalculationLineItem {
  type TaxBehavior = "exclusive" | "inclusive" | OtherString;
  export import TaxBreakdown = Calculation.ShippingCost.TaxBreakdown;
}

export interface Location {
  id: string;
  object: "tax.location";
  address: Address;
  description: string | null;
  livemode: boolean;
  type: "performance";
}

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

export interface Settings {
  object: "tax.settings";
  defaults: Settings.Defaults;
  head_office: Settings.HeadOffice | null;
  livemode: boolean;
  status: Settings.Status;
  status_details: Settings.StatusDetails;
}
export declare namespace Settings {
  interface Defaults {
    provider: Defaults.Provider;
    tax_behavior: Defaults.TaxBehavior | null;
    tax_code: string | null;
  }
  namespace Defaults {
    type Provider = "anrok" | "avalara" | "sphere" | "stripe" | OtherString;
    type TaxBehavior = "exclusive" | "inclusive" | "inferred_by_currency" | OtherString;
  }
  interface HeadOffice {
    address: Address;
  }
  type Status = "active" | "pending" | OtherString;
  interface StatusDetails {
    active?: StatusDetails.Active;
    pending?: StatusDetails.Pending;
  }
  namespace StatusDetails {
    interface Active {}
    interface Pending {
      missing_fields: string[] | null;
    }
  }
}

export interface Transaction {
  id: string;
  object: "tax.transaction";
  created: number;
  currency: string;
  customer: string | null;
  customer_details: Transaction.CustomerDetails;
  line_items?: ApiList<TransactionLineItem> | null;
  livemode: boolean;
  metadata: Metadata | null;
  posted_at: number;
  reference: string;
  reversal: Transaction.Reversal | null;
  ship_from_details: Transaction.ShipFromDetails | null;
  shipping_cost: Transaction.ShippingCost | null;
  tax_date: number;
  type: Transaction.Type;
}
export declare namespace Transaction {
  export import CustomerDetails = Calculation.CustomerDetails;
  interface Reversal {
    original_transaction: string | null;
  }
  interface ShipFromDetails {
    address: Address;
  }
  export import ShippingCost = Calculation.ShippingCost;
  type Type = "reversal" | "transaction" | OtherString;
}

export interface TransactionLineItem {
  id: string;
  object: "tax.transaction_line_item";
  amount: number;
  amount_tax: number;
  livemode: boolean;
  metadata: Metadata | null;
  product: string | null;
  quantity: number;
  reference: string;
  reversal: TransactionLineItem.Reversal | null;
  tax_behavior: TransactionLineItem.TaxBehavior;
  tax_code: string;
  type: TransactionLineItem.Type;
}
export declare namespace TransactionLineItem {
  interface Reversal {
    original_line_item: string;
  }
  type TaxBehavior = "exclusive" | "inclusive" | OtherString;
  type Type = "reversal" | "transaction" | OtherString;
}
