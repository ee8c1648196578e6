// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { Metadata, OtherString } from "../../shared.ts";
import type { Account } from "./account.ts";
import type { Address } from "./address.ts";
import type { BalanceTransaction } from "./balance-transaction.ts";
import type { File } from "./file.ts";

export interface Authorization {
  id: string;
  object: "issuing.authorization";
  amount: number;
  amount_details: Authorization.AmountDetails | null;
  approved: boolean;
  authorization_method: Authorization.AuthorizationMethod;
  balance_transactions: BalanceTransaction[];
  card: Card;
  card_presence: Authorization.CardPresence | null;
  cardholder: string | Cardholder | null;
  created: number;
  currency: string;
  fleet: Authorization.Fleet | null;
  fraud_challenges?: Authorization.FraudChallenge[] | null;
  fuel: Authorization.Fuel | null;
  livemode: boolean;
  merchant_amount: number;
  merchant_currency: string;
  merchant_data: Authorization.MerchantData;
  metadata: Metadata;
  network_data: Authorization.NetworkData | null;
  pending_request: Authorization.PendingRequest | null;
  request_history: Authorization.RequestHistory[];
  status: Authorization.Status;
  token?: string | Token | null;
  transactions: Transaction[];
  treasury?: Authorization.Treasury | null;
  verification_data: Authorization.VerificationData;
  verified_by_fraud_challenge: boolean | null;
  wallet: string | null;
}
export declare namespace Authorization {
  interface AmountDetails {
    atm_fee: number | null;
    cashback_amount: number | null;
  }
  type AuthorizationMethod = "chip" | "contactless" | "keyed_in" | "online" | "swipe" | OtherString;
  type CardPresence = "not_present" | "present" | OtherString;
  interface Fleet {
    cardholder_prompt_data: Fleet.CardholderPromptData | null;
    purchase_type: Fleet.PurchaseType | null;
    reported_breakdown: Fleet.ReportedBreakdown | null;
    service_type: Fleet.ServiceType | null;
  }
  namespace Fleet {
    interface CardholderPromptData {
      alphanumeric_id: string | null;
      driver_id: string | null;
      odometer: number | null;
      unspecified_id: string | null;
      user_id: string | null;
      vehicle_number: string | null;
    }
    type PurchaseType =
      | "fuel_and_non_fuel_purchase"
      | "fuel_purchase"
      | "non_fuel_purchase"
      | OtherString;
    interface ReportedBreakdown {
      fuel: ReportedBreakdown.Fuel | null;
      non_fuel: ReportedBreakdown.NonFuel | null;
      tax: ReportedBreakdown.Tax | null;
    }
    namespace ReportedBreakdown {
      interface Fuel {
        gross_amount_decimal: string | null;
      }
      interface NonFuel {
        gross_amount_decimal: string | null;
      }
      interface Tax {
        local_amount_decimal: string | null;
        national_amount_decimal: string | null;
      }
    }
    type ServiceType = "full_service" | "non_fuel_transaction" | "self_service" | OtherString;
  }
  interface FraudChallenge {
    channel: "sms";
    status: FraudChallenge.Status;
    undeliverable_reason: FraudChallenge.UndeliverableReason | null;
  }
  namespace FraudChallenge {
    type Status = "expired" | "pending" | "rejected" | "undeliverable" | "verified" | OtherString;
    type UndeliverableReason = "no_phone_number" | "unsupported_phone_number" | OtherString;
  }
  interface Fuel {
    industry_product_code: string | null;
    quantity_decimal: string | null;
    type: Fuel.Type | null;
    unit: Fuel.Unit | null;
    unit_cost_decimal: string | null;
  }
  namespace Fuel {
    type Type =
      | "diesel"
      | "other"
      | "unleaded_plus"
      | "unleaded_regular"
      | "unleaded_super"
      | OtherString;
    type Unit =
      | "charging_minute"
      | "imperial_gallon"
      | "kilogram"
      | "kilowatt_hour"
      | "liter"
      | "other"
      | "pound"
      | "us_gallon"
      | OtherString;
  }
  interface MerchantData {
    category: string;
    category_code: string;
    city: string | null;
    country: string | null;
    name: string | null;
    network_id: string;
    postal_code: string | null;
    state: string | null;
    tax_id: string | null;
    terminal_id: string | null;
    url: string | null;
  }
  interface NetworkData {
    acquiring_institution_id: string | null;
    system_trace_audit_number: string | null;
    transaction_id: string | null;
  }
  interface PendingRequest {
    amount: number;
    amount_details: PendingRequest.AmountDetails | null;
    currency: string;
    is_amount_controllable: boolean;
    merchant_amount: number;
    merchant_currency: string;
    network_risk_score: number | null;
  }
  namespace PendingRequest {
    type AmountDetails = Authorization.AmountDetails;
  }
  interface RequestHistory {
    amount: number;
    amount_details: RequestHistory.AmountDetails | null;
    approved: boolean;
    authorization_code: string | null;
    created: number;
    currency: string;
    merchant_amount: number;
    merchant_currency: string;
    network_risk_score: number | null;
    reason: RequestHistory.Reason;
    reason_message: string | null;
    requested_at: number | null;
  }
  namespace RequestHistory {
    type AmountDetails = Authorization.AmountDetails;
    type Reason =
      | "account_disabled"
      | "card_active"
      | "card_canceled"
      | "card_expired"
      | "card_inactive"
      | "cardholder_blocked"
      | "cardholder_inactive"
      | "cardholder_verification_required"
      | "insecure_authorization_method"
      | "insufficient_funds"
      | "network_fallback"
      | "not_allowed"
      | "pin_blocked"
      | "spending_controls"
      | "stripe_internal_error"
      | "suspected_fraud"
      | "verification_failed"
      | "webhook_approved"
      | "webhook_declined"
      | "webhook_error"
      | "webhook_timeout"
      | OtherString;
  }
  type Status = "closed" | "expired" | "pending" | "reversed" | OtherString;
  interface Treasury {
    received_credits: string[];
    received_debits: string[];
    transaction: string | null;
  }
  interface VerificationData {
    address_line1_check: VerificationData.AddressLine1Check;
    address_postal_code_check: VerificationData.AddressPostalCodeCheck;
    authentication_exemption: VerificationData.AuthenticationExemption | null;
    cvc_check: VerificationData.CvcCheck;
    expiry_check: VerificationData.ExpiryCheck;
    postal_code: string | null;
    three_d_secure: VerificationData.ThreeDSecure | null;
  }
  namespace VerificationData {
    type AddressLine1Check = "match" | "mismatch" | "not_provided" | OtherString;
    type AddressPostalCodeCheck = "match" | "mismatch" | "not_provided" | OtherString;
    interface AuthenticationExemption {
      claimed_by: AuthenticationExemption.ClaimedBy;
      type: AuthenticationExemption.Type;
    }
    namespace AuthenticationExemption {
      type ClaimedBy = "acquirer" | "issuer" | OtherString;
      type Type = "low_value_transaction" | "transaction_risk_analysis" | "unknown" | OtherString;
    }
    type CvcCheck = "match" | "mismatch" | "not_provided" | OtherString;
    type ExpiryCheck = "match" | "mismatch" | "not_provided" | OtherString;
    interface ThreeDSecure {
      result: ThreeDSecure.Result;
    }
    namespace ThreeDSecure {
      type Result = "attempt_acknowledged" | "authenticated" | "failed" | "required" | OtherString;
    }
  }
}

export interface Card {
  id: string;
  object: "issuing.card";
  brand: string;
  cancellation_reason: Card.CancellationReason | null;
  cardholder: Cardholder;
  created: number;
  currency: string;
  cvc?: string;
  exp_month: number;
  exp_year: number;
  financial_account?: string | null;
  last4: string;
  latest_fraud_warning: Card.LatestFraudWarning | null;
  lifecycle_controls: Card.LifecycleControls | null;
  livemode: boolean;
  metadata: Metadata;
  number?: string;
  personalization_design: string | PersonalizationDesign | null;
  replaced_by: string | Card | null;
  replacement_for: string | Card | null;
  replacement_reason: Card.ReplacementReason | null;
  second_line: string | null;
  shipping: Card.Shipping | null;
  spending_controls: Card.SpendingControls;
  status: Card.Status;
  type: Card.Type;
  wallets: Card.Wallets | null;
}
export declare namespace Card {
  type CancellationReason = "design_rejected" | "fulfillment_error" | "lost" | "stolen";
  interface LatestFraudWarning {
    started_at: number | null;
    type: LatestFraudWarning.Type | null;
  }
  namespace LatestFraudWarning {
    type Type =
      | "card_testing_exposure"
      | "fraud_dispute_filed"
      | "third_party_reported"
      | "user_indicated_fraud"
      | OtherString;
  }
  interface LifecycleControls {
    cancel_after: LifecycleControls.CancelAfter;
  }
  namespace LifecycleControls {
    interface CancelAfter {
      payment_count: number;
    }
  }
  type ReplacementReason = "damaged" | "expired" | "fulfillment_error" | "lost" | "stolen";
  interface Shipping {
    address: Address;
    address_validation: Shipping.AddressValidation | null;
    business_name: string | null;
    carrier: Shipping.Carrier | null;
    customs: Shipping.Customs | null;
    delivered_at?: number | null;
    eta: number | null;
    name: string;
    phone_number: string | null;
    require_signature: boolean | null;
    service: Shipping.Service;
    shipped_at?: number | null;
    status: Shipping.Status | null;
    tracking_number: string | null;
    tracking_url: string | null;
    type: Shipping.Type;
  }
  namespace Shipping {
    interface AddressValidation {
      mode: AddressValidation.Mode;
      normalized_address: Address | null;
      result: AddressValidation.Result | null;
    }
    namespace AddressValidation {
      type Mode = "disabled" | "normalization_only" | "validation_and_normalization" | OtherString;
      type Result = "indeterminate" | "likely_deliverable" | "likely_undeliverable" | OtherString;
    }
    type Carrier = "correos" | "dhl" | "fedex" | "royal_mail" | "usps" | OtherString;
    interface Customs {
      eori_number: string | null;
    }
    type Service = "express" | "priority" | "standard" | OtherString;
    type Status =
      | "canceled"
      | "delivered"
      | "failure"
      | "pending"
      | "returned"
      | "shipped"
      | "submitted"
      | OtherString;
    type Type = "bulk" | "individual" | OtherString;
  }
  interface SpendingControls {
    allowed_card_presences: SpendingControls.AllowedCardPresence[] | null;
    allowed_categories: SpendingControls.AllowedCategory[] | null;
    allowed_merchant_countries: string[] | null;
    blocked_card_presences: SpendingControls.BlockedCardPresence[] | null;
    blocked_categories: SpendingControls.BlockedCategory[] | null;
    blocked_merchant_countries: string[] | null;
    spending_limits: SpendingControls.SpendingLimit[] | null;
    spending_limits_currency: string | null;
  }
  namespace SpendingControls {
    type AllowedCardPresence = "not_present" | "present" | OtherString;
    type AllowedCategory =
      | "ac_refrigeration_repair"
      | "accounting_bookkeeping_services"
      | "advertising_services"
      | "agricultural_cooperative"
      | "airlines_air_carriers"
      | "airports_flying_fields"
      | "ambulance_services"
      | "amusement_parks_carnivals"
      | "antique_reproductions"
      | "antique_shops"
      | "aquariums"
      | "architectural_surveying_services"
      | "art_dealers_and_galleries"
      | "artists_supply_and_craft_shops"
      | "auto_and_home_supply_stores"
      | "auto_body_repair_shops"
      | "auto_paint_shops"
      | "auto_service_shops"
      | "automated_cash_disburse"
      | "automated_fuel_dispensers"
      | "automobile_associations"
      | "automotive_parts_and_accessories_stores"
      | "automotive_tire_stores"
      | "bail_and_bond_payments"
      | "bakeries"
      | "bands_orchestras"
      | "barber_and_beauty_shops"
      | "betting_casino_gambling"
      | "bicycle_shops"
      | "billiard_pool_establishments"
      | "boat_dealers"
      | "boat_rentals_and_leases"
      | "book_stores"
      | "books_periodicals_and_newspapers"
      | "bowling_alleys"
      | "bus_lines"
      | "business_secretarial_schools"
      | "buying_shopping_services"
      | "cable_satellite_and_other_pay_television_and_radio"
      | "camera_and_photographic_supply_stores"
      | "candy_nut_and_confectionery_stores"
      | "car_and_truck_dealers_new_used"
      | "car_and_truck_dealers_used_only"
      | "car_rental_agencies"
      | "car_washes"
      | "carpentry_services"
      | "carpet_upholstery_cleaning"
      | "caterers"
      | "charitable_and_social_service_organizations_fundraising"
      | "chemicals_and_allied_products"
      | "child_care_services"
      | "childrens_and_infants_wear_stores"
      | "chiropodists_podiatrists"
      | "chiropractors"
      | "cigar_stores_and_stands"
      | "civic_social_fraternal_associations"
      | "cleaning_and_maintenance"
      | "clothing_rental"
      | "colleges_universities"
      | "commercial_equipment"
      | "commercial_footwear"
      | "commercial_photography_art_and_graphics"
      | "commuter_transport_and_ferries"
      | "computer_network_services"
      | "computer_programming"
      | "computer_repair"
      | "computer_software_stores"
      | "computers_peripherals_and_software"
      | "concrete_work_services"
      | "construction_materials"
      | "consulting_public_relations"
      | "correspondence_schools"
      | "cosmetic_stores"
      | "counseling_services"
      | "country_clubs"
      | "courier_services"
      | "court_costs"
      | "credit_reporting_agencies"
      | "cruise_lines"
      | "dairy_products_stores"
      | "dance_hall_studios_schools"
      | "dating_escort_services"
      | "dentists_orthodontists"
      | "department_stores"
      | "detective_agencies"
      | "digital_goods_applications"
      | "digital_goods_games"
      | "digital_goods_large_volume"
      | "digital_goods_media"
      | "direct_marketing_catalog_merchant"
      | "direct_marketing_combination_catalog_and_retail_merchant"
      | "direct_marketing_inbound_telemarketing"
      | "direct_marketing_insurance_services"
      | "direct_marketing_other"
      | "direct_marketing_outbound_telemarketing"
      | "direct_marketing_subscription"
      | "direct_marketing_travel"
      | "discount_stores"
      | "doctors"
      | "door_to_door_sales"
      | "drapery_window_covering_and_upholstery_stores"
      | "drinking_places"
      | "drug_stores_and_pharmacies"
      | "drugs_drug_proprietaries_and_druggist_sundries"
      | "dry_cleaners"
      | "durable_goods"
      | "duty_free_stores"
      | "eating_places_restaurants"
      | "educational_services"
      | "electric_razor_stores"
      | "electric_vehicle_charging"
      | "electrical_parts_and_equipment"
      | "electrical_services"
      | "electronics_repair_shops"
      | "electronics_stores"
      | "elementary_secondary_schools"
      | "emergency_services_gcas_visa_use_only"
      | "employment_temp_agencies"
      | "equipment_rental"
      | "exterminating_services"
      | "family_clothing_stores"
      | "fast_food_restaurants"
      | "financial_institutions"
      | "fines_government_administrative_entities"
      | "fireplace_fireplace_screens_and_accessories_stores"
      | "floor_covering_stores"
      | "florists"
      | "florists_supplies_nursery_stock_and_flowers"
      | "freezer_and_locker_meat_provisioners"
      | "fuel_dealers_non_automotive"
      | "funeral_services_crematories"
      | "furniture_home_furnishings_and_equipment_stores_except_appliances"
      | "furniture_repair_refinishing"
      | "furriers_and_fur_shops"
      | "general_services"
      | "gift_card_novelty_and_souvenir_shops"
      | "glass_paint_and_wallpaper_stores"
      | "glassware_crystal_stores"
      | "golf_courses_public"
      | "government_licensed_horse_dog_racing_us_region_only"
      | "government_licensed_online_casions_online_gambling_us_region_only"
      | "government_owned_lotteries_non_us_region"
      | "government_owned_lotteries_us_region_only"
      | "government_services"
      | "grocery_stores_supermarkets"
      | "hardware_equipment_and_supplies"
      | "hardware_stores"
      | "health_and_beauty_spas"
      | "hearing_aids_sales_and_supplies"
      | "heating_plumbing_a_c"
      | "hobby_toy_and_game_shops"
      | "home_supply_warehouse_stores"
      | "hospitals"
      | "hotels_motels_and_resorts"
      | "household_appliance_stores"
      | "industrial_supplies"
      | "information_retrieval_services"
      | "insurance_default"
      | "insurance_underwriting_premiums"
      | "intra_company_purchases"
      | "jewelry_stores_watches_clocks_and_silverware_stores"
      | "landscaping_services"
      | "laundries"
      | "laundry_cleaning_services"
      | "legal_services_attorneys"
      | "luggage_and_leather_goods_stores"
      | "lumber_building_materials_stores"
      | "manual_cash_disburse"
      | "marinas_service_and_supplies"
      | "marketplaces"
      | "masonry_stonework_and_plaster"
      | "massage_parlors"
      | "medical_and_dental_labs"
      | "medical_dental_ophthalmic_and_hospital_equipment_and_supplies"
      | "medical_services"
      | "membership_organizations"
      | "mens_and_boys_clothing_and_accessories_stores"
      | "mens_womens_clothing_stores"
      | "metal_service_centers"
      | "miscellaneous"
      | "miscellaneous_apparel_and_accessory_shops"
      | "miscellaneous_auto_dealers"
      | "miscellaneous_business_services"
      | "miscellaneous_food_stores"
      | "miscellaneous_general_merchandise"
      | "miscellaneous_general_services"
      | "miscellaneous_home_furnishing_specialty_stores"
      | "miscellaneous_publishing_and_printing"
      | "miscellaneous_recreation_services"
      | "miscellaneous_repair_shops"
      | "miscellaneous_specialty_retail"
      | "mobile_home_dealers"
      | "motion_picture_theaters"
      | "motor_freight_carriers_and_trucking"
      | "motor_homes_dealers"
      | "motor_vehicle_supplies_and_new_parts"
      | "motorcycle_shops_and_dealers"
      | "motorcycle_shops_dealers"
      | "music_stores_musical_instruments_pianos_and_sheet_music"
      | "news_dealers_and_newsstands"
      | "non_fi_money_orders"
      | "non_fi_stored_value_card_purchase_load"
      | "nondurable_goods"
      | "nurseries_lawn_and_garden_supply_stores"
      | "nursing_personal_care"
      | "office_and_commercial_furniture"
      | "opticians_eyeglasses"
      | "optometrists_ophthalmologist"
      | "orthopedic_goods_prosthetic_devices"
      | "osteopaths"
      | "package_stores_beer_wine_and_liquor"
      | "paints_varnishes_and_supplies"
      | "parking_lots_garages"
      | "passenger_railways"
      | "pawn_shops"
      | "pet_shops_pet_food_and_supplies"
      | "petroleum_and_petroleum_products"
      | "photo_developing"
      | "photographic_photocopy_microfilm_equipment_and_supplies"
      | "photographic_studios"
      | "picture_video_production"
      | "piece_goods_notions_and_other_dry_goods"
      | "plumbing_heating_equipment_and_supplies"
      | "political_organizations"
      | "postal_services_government_only"
      | "precious_stones_and_metals_watches_and_jewelry"
      | "professional_services"
      | "public_warehousing_and_storage"
      | "quick_copy_repro_and_blueprint"
      | "railroads"
      | "real_estate_agents_and_managers_rentals"
      | "record_stores"
      | "recreational_vehicle_rentals"
      | "religious_goods_stores"
      | "religious_organizations"
      | "roofing_siding_sheet_metal"
      | "secretarial_support_services"
      | "security_brokers_dealers"
      | "service_stations"
      | "sewing_needlework_fabric_and_piece_goods_stores"
      | "shoe_repair_hat_cleaning"
      | "shoe_stores"
      | "small_appliance_repair"
      | "snowmobile_dealers"
      | "special_trade_services"
      | "specialty_cleaning"
      | "sporting_goods_stores"
      | "sporting_recreation_camps"
      | "sports_and_riding_apparel_stores"
      | "sports_clubs_fields"
      | "stamp_and_coin_stores"
      | "stationary_office_supplies_printing_and_writing_paper"
      | "stationery_stores_office_and_school_supply_stores"
      | "swimming_pools_sales"
      | "t_ui_travel_germany"
      | "tailors_alterations"
      | "tax_payments_government_agencies"
      | "tax_preparation_services"
      | "taxicabs_limousines"
      | "telecommunication_equipment_and_telephone_sales"
      | "telecommunication_services"
      | "telegraph_services"
      | "tent_and_awning_shops"
      | "testing_laboratories"
      | "theatrical_ticket_agencies"
      | "timeshares"
      | "tire_retreading_and_repair"
      | "tolls_bridge_fees"
      | "tourist_attractions_and_exhibits"
      | "towing_services"
      | "trailer_parks_campgrounds"
      | "transportation_services"
      | "travel_agencies_tour_operators"
      | "truck_stop_iteration"
      | "truck_utility_trailer_rentals"
      | "typesetting_plate_making_and_related_services"
      | "typewriter_stores"
      | "u_s_federal_government_agencies_or_departments"
      | "uniforms_commercial_clothing"
      | "used_merchandise_and_secondhand_stores"
      | "utilities"
      | "variety_stores"
      | "veterinary_services"
      | "video_amusement_game_supplies"
      | "video_game_arcades"
      | "video_tape_rental_stores"
      | "vocational_trade_schools"
      | "watch_jewelry_repair"
      | "welding_repair"
      | "wholesale_clubs"
      | "wig_and_toupee_stores"
      | "wires_money_orders"
      | "womens_accessory_and_specialty_shops"
      | "womens_ready_to_wear_stores"
      | "wrecking_and_salvage_yards"
      | OtherString;
    type BlockedCardPresence = "not_present" | "present" | OtherString;
    type BlockedCategory = AllowedCategory;
    interface SpendingLimit {
      amount: number;
      categories: SpendingLimit.Category[] | null;
      interval: SpendingLimit.Interval;
    }
    namespace SpendingLimit {
      type Category = AllowedCategory;
      type Interval =
        | "all_time"
        | "daily"
        | "monthly"
        | "per_authorization"
        | "weekly"
        | "yearly"
        | OtherString;
    }
  }
  type Status = "active" | "canceled" | "inactive" | OtherString;
  type Type = "physical" | "virtual" | OtherString;
  interface Wallets {
    apple_pay: Wallets.ApplePay;
    google_pay: Wallets.GooglePay;
    primary_account_identifier: string | null;
  }
  namespace Wallets {
    interface ApplePay {
      eligible: boolean;
      ineligible_reason: ApplePay.IneligibleReason | null;
    }
    namespace ApplePay {
      type IneligibleReason =
        | "missing_agreement"
        | "missing_cardholder_contact"
        | "unsupported_region"
        | OtherString;
    }
    export import GooglePay = ApplePay;
  }
}

export interface Cardholder {
  id: string;
  object: "issuing.cardholder";
  billing: Cardholder.Billing;
  company: Cardholder.Company | null;
  created: number;
  email: string | null;
  individual: Cardholder.Individual | null;
  livemode: boolean;
  metadata: Metadata;
  name: string;
  phone_number: string | null;
  preferred_locales: Cardholder.PreferredLocale[] | null;
  requirements: Cardholder.Requirements;
  spending_controls: Cardholder.SpendingControls | null;
  status: Cardholder.Status;
  type: Cardholder.Type;
}
export declare namespace Cardholder {
  interface Billing {
    address: Address;
  }
  interface Company {
    tax_id_provided: boolean;
  }
  interface Individual {
    card_issuing?: Individual.CardIssuing | null;
    dob: Individual.Dob | null;
    first_name: string | null;
    last_name: string | null;
    verification: Individual.Verification | null;
  }
  namespace Individual {
    interface CardIssuing {
      user_terms_acceptance: CardIssuing.UserTermsAcceptance | null;
    }
    namespace CardIssuing {
      type UserTermsAcceptance = Account.Company.DirectorshipDeclaration;
    }
    type Dob = Account.Company.RegistrationDate;
    interface Verification {
      document: Verification.Document | null;
    }
    namespace Verification {
      interface Document {
        back: string | File | null;
        front: string | File | null;
      }
    }
  }
  type PreferredLocale = "de" | "en" | "es" | "fr" | "it" | OtherString;
  interface Requirements {
    disabled_reason: Requirements.DisabledReason | null;
    past_due: Requirements.PastDue[] | null;
  }
  namespace Requirements {
    type DisabledReason =
      | "listed"
      | "rejected.listed"
      | "requirements.past_due"
      | "under_review"
      | OtherString;
    type PastDue =
      | "company.tax_id"
      | "individual.card_issuing.user_terms_acceptance.date"
      | "individual.card_issuing.user_terms_acceptance.ip"
      | "individual.dob.day"
      | "individual.dob.month"
      | "individual.dob.year"
      | "individual.first_name"
      | "individual.last_name"
      | "individual.verification.document"
      | OtherString;
  }
  export import SpendingControls = Card.SpendingControls;
  type Status = "active" | "blocked" | "inactive" | OtherString;
  type Type = "company" | "individual" | OtherString;
}

export interface Dispute {
  id: string;
  object: "issuing.dispute";
  amount: number;
  balance_transactions?: BalanceTransaction[] | null;
  created: number;
  currency: string;
  evidence: Dispute.Evidence;
  livemode: boolean;
  loss_reason?: Dispute.LossReason;
  metadata: Metadata;
  status: Dispute.Status;
  transaction: string | Transaction;
  treasury?: Dispute.Treasury | null;
}
export declare namespace Dispute {
  interface Evidence {
    canceled?: Evidence.Canceled;
    duplicate?: Evidence.Duplicate;
    fraudulent?: Evidence.Fraudulent;
    merchandise_not_as_described?: Evidence.MerchandiseNotAsDescribed;
    no_valid_authorization?: Evidence.NoValidAuthorization;
    not_received?: Evidence.NotReceived;
    other?: Evidence.Other;
    reason: Evidence.Reason;
    service_not_as_described?: Evidence.ServiceNotAsDescribed;
  }
  namespace Evidence {
    interface Canceled {
      additional_documentation: string | File | null;
      canceled_at: number | null;
      cancellation_policy_provided: boolean | null;
      cancellation_reason: string | null;
      expected_at: number | null;
      explanation: string | null;
      product_description: string | null;
      product_type: Canceled.ProductType | null;
      return_status: Canceled.ReturnStatus | null;
      returned_at: number | null;
    }
    namespace Canceled {
      type ProductType = "merchandise" | "service" | OtherString;
      type ReturnStatus = "merchant_rejected" | "successful" | OtherString;
    }
    interface Duplicate {
      additional_documentation: string | File | null;
      card_statement: string | File | null;
      cash_receipt: string | File | null;
      check_image: string | File | null;
      explanation: string | null;
      original_transaction: string | null;
    }
    interface Fraudulent {
      additional_documentation: string | File | null;
      explanation: string | null;
    }
    interface MerchandiseNotAsDescribed {
      additional_documentation: string | File | null;
      explanation: string | null;
      received_at: number | null;
      return_description: string | null;
      return_status: MerchandiseNotAsDescribed.ReturnStatus | null;
      returned_at: number | null;
    }
    namespace MerchandiseNotAsDescribed {
      type ReturnStatus = "merchant_rejected" | "successful" | OtherString;
    }
    type NoValidAuthorization = Fraudulent;
    interface NotReceived {
      additional_documentation: string | File | null;
      expected_at: number | null;
      explanation: string | null;
      product_description: string | null;
      product_type: NotReceived.ProductType | null;
    }
    namespace NotReceived {
      type ProductType = "merchandise" | "service" | OtherString;
    }
    interface Other {
      additional_documentation: string | File | null;
      explanation: string | null;
      product_description: string | null;
      product_type: Other.ProductType | null;
    }
    namespace Other {
      type ProductType = "merchandise" | "service" | OtherString;
    }
    type Reason =
      | "canceled"
      | "duplicate"
      | "fraudulent"
      | "merchandise_not_as_described"
      | "no_valid_authorization"
      | "not_received"
      | "other"
      | "service_not_as_described"
      | OtherString;
    interface ServiceNotAsDescribed {
      additional_documentation: string | File | null;
      canceled_at: number | null;
      cancellation_reason: string | null;
      explanation: string | null;
      received_at: number | null;
    }
  }
  type LossReason =
    | "cardholder_authentication_issuer_liability"
    | "eci5_token_transaction_with_tavv"
    | "excess_disputes_in_timeframe"
    | "has_not_met_the_minimum_dispute_amount_requirements"
    | "invalid_duplicate_dispute"
    | "invalid_incorrect_amount_dispute"
    | "invalid_no_authorization"
    | "invalid_use_of_disputes"
    | "merchandise_delivered_or_shipped"
    | "merchandise_or_service_as_described"
    | "not_cancelled"
    | "other"
    | "refund_issued"
    | "submitted_beyond_allowable_time_limit"
    | "transaction_3ds_required"
    | "transaction_approved_after_prior_fraud_dispute"
    | "transaction_authorized"
    | "transaction_electronically_read"
    | "transaction_qualifies_for_visa_easy_payment_service"
    | "transaction_unattended"
    | OtherString;
  type Status = "expired" | "lost" | "submitted" | "unsubmitted" | "won" | OtherString;
  interface Treasury {
    debit_reversal: string | null;
    received_debit: string;
  }
}

export interface PersonalizationDesign {
  id: string;
  object: "issuing.personalization_design";
  card_logo: string | File | null;
  carrier_text: PersonalizationDesign.CarrierText | null;
  created: number;
  livemode: boolean;
  lookup_key: string | null;
  metadata: Metadata;
  name: string | null;
  physical_bundle: string | PhysicalBundle;
  preferences: PersonalizationDesign.Preferences;
  rejection_reasons: PersonalizationDesign.RejectionReasons;
  status: PersonalizationDesign.Status;
}
export declare namespace PersonalizationDesign {
  interface CarrierText {
    footer_body: string | null;
    footer_title: string | null;
    header_body: string | null;
    header_title: string | null;
  }
  interface Preferences {
    is_default: boolean;
    is_platform_default: boolean | null;
  }
  interface RejectionReasons {
    card_logo: RejectionReasons.CardLogo[] | null;
    carrier_text: RejectionReasons.CarrierText[] | null;
  }
  namespace RejectionReasons {
    type CardLogo =
      | "geographic_location"
      | "inappropriate"
      | "network_name"
      | "non_binary_image"
      | "non_fiat_currency"
      | "other"
      | "other_entity"
      | "promotional_material"
      | OtherString;
    type CarrierText =
      | "geographic_location"
      | "inappropriate"
      | "network_name"
      | "non_fiat_currency"
      | "other"
      | "other_entity"
      | "promotional_material"
      | OtherString;
  }
  type Status = "active" | "inactive" | "rejected" | "review" | OtherString;
}

export interface PhysicalBundle {
  id: string;
  object: "issuing.physical_bundle";
  features: PhysicalBundle.Features;
  livemode: boolean;
  name: string;
  status: PhysicalBundle.Status;
  type: PhysicalBundle.Type;
}
export declare namespace PhysicalBundle {
  interface Features {
    card_logo: Features.CardLogo;
    carrier_text: Features.CarrierText;
    second_line: Features.SecondLine;
  }
  namespace Features {
    type CardLogo = "optional" | "required" | "unsupported" | OtherString;
    type CarrierText = "optional" | "required" | "unsupported" | OtherString;
    type SecondLine = "optional" | "required" | "unsupported" | OtherString;
  }
  type Status = "active" | "inactive" | "review" | OtherString;
  type Type = "custom" | "standard" | OtherString;
}

export interface Token {
  id: string;
  object: "issuing.token";
  card: string | Card;
  created: number;
  device_fingerprint: string | null;
  last4?: string;
  livemode: boolean;
  network: Token.Network;
  network_data?: Token.NetworkData;
  network_updated_at: number;
  status: Token.Status;
  wallet_provider?: Token.WalletProvider;
}
export declare namespace Token {
  type Network = "mastercard" | "visa" | OtherString;
  interface NetworkData {
    device?: NetworkData.Device;
    mastercard?: NetworkData.Mastercard;
    type: NetworkData.Type;
    visa?: NetworkData.Visa;
    wallet_provider?: NetworkData.WalletProvider;
  }
  namespace NetworkData {
    interface Device {
      device_fingerprint?: string;
      ip_address?: string;
      location?: string;
      name?: string;
      phone_number?: string;
      type?: Device.Type;
    }
    namespace Device {
      type Type = "other" | "phone" | "watch" | OtherString;
    }
    interface Mastercard {
      card_reference_id?: string;
      token_reference_id: string;
      token_requestor_id: string;
      token_requestor_name?: string;
    }
    type Type = "mastercard" | "visa" | OtherString;
    interface Visa {
      card_reference_id: string | null;
      token_reference_id: string;
      token_requestor_id: string;
      token_risk_score?: string;
    }
    interface WalletProvider {
      account_id?: string;
      account_trust_score?: number;
      card_number_source?: WalletProvider.CardNumberSource;
      cardholder_address?: WalletProvider.CardholderAddress;
      cardholder_name?: string;
      device_trust_score?: number;
      hashed_account_email_address?: string;
      reason_codes?: WalletProvider.ReasonCode[];
      suggested_decision?: WalletProvider.SuggestedDecision;
      suggested_decision_version?: string;
    }
    namespace WalletProvider {
      type CardNumberSource = "app" | "manual" | "on_file" | "other" | OtherString;
      interface CardholderAddress {
        line1: string;
        postal_code: string;
      }
      type ReasonCode =
        | "account_card_too_new"
        | "account_recently_changed"
        | "account_too_new"
        | "account_too_new_since_launch"
        | "additional_device"
        | "data_expired"
        | "defer_id_v_decision"
        | "device_recently_lost"
        | "good_activity_history"
        | "has_suspended_tokens"
        | "high_risk"
        | "inactive_account"
        | "long_account_tenure"
        | "low_account_score"
        | "low_device_score"
        | "low_phone_number_score"
        | "network_service_error"
        | "outside_home_territory"
        | "provisioning_cardholder_mismatch"
        | "provisioning_device_and_cardholder_mismatch"
        | "provisioning_device_mismatch"
        | "same_device_no_prior_authentication"
        | "same_device_successful_prior_authentication"
        | "software_update"
        | "suspicious_activity"
        | "too_many_different_cardholders"
        | "too_many_recent_attempts"
        | "too_many_recent_tokens"
        | OtherString;
      type SuggestedDecision = "approve" | "decline" | "require_auth" | OtherString;
    }
  }
  type Status = "active" | "deleted" | "requested" | "suspended" | OtherString;
  type WalletProvider = "apple_pay" | "google_pay" | "samsung_pay" | OtherString;
}

export interface Transaction {
  id: string;
  object: "issuing.transaction";
  amount: number;
  amount_details: Transaction.AmountDetails | null;
  authorization: string | Authorization | null;
  balance_transaction: string | BalanceTransaction | null;
  card: string | Card;
  cardholder: string | Cardholder | null;
  created: number;
  currency: string;
  dispute: string | Dispute | null;
  livemode: boolean;
  merchant_amount: number;
  merchant_currency: string;
  merchant_data: Transaction.MerchantData;
  metadata: Metadata;
  network_data: Transaction.NetworkData | null;
  purchase_details?: Transaction.PurchaseDetails | null;
  token?: string | Token | null;
  treasury?: Transaction.Treasury | null;
  type: Transaction.Type;
  wallet: Transaction.Wallet | null;
}
export declare namespace Transaction {
  type AmountDetails = Authorization.AmountDetails;
  type MerchantData = Authorization.MerchantData;
  interface NetworkData {
    authorization_code: string | null;
    processing_date: string | null;
    transaction_id: string | null;
  }
  interface PurchaseDetails {
    fleet: PurchaseDetails.Fleet | null;
    flight: PurchaseDetails.Flight | null;
    fuel: PurchaseDetails.Fuel | null;
    lodging: PurchaseDetails.Lodging | null;
    receipt: PurchaseDetails.Receipt[] | null;
    reference: string | null;
  }
  namespace PurchaseDetails {
    interface Fleet {
      cardholder_prompt_data: Fleet.CardholderPromptData | null;
      purchase_type: string | null;
      reported_breakdown: Fleet.ReportedBreakdown | null;
      service_type: string | null;
    }
    namespace Fleet {
      interface CardholderPromptData {
        driver_id: string | null;
        odometer: number | null;
        unspecified_id: string | null;
        user_id: string | null;
        vehicle_number: string | null;
      }
      export import ReportedBreakdown = Authorization.Fleet.ReportedBreakdown;
    }
    interface Flight {
      departure_at: number | null;
      passenger_name: string | null;
      refundable: boolean | null;
      segments: Flight.Segment[] | null;
      travel_agency: string | null;
    }
    namespace Flight {
      interface Segment {
        arrival_airport_code: string | null;
        carrier: string | null;
        departure_airport_code: string | null;
        flight_number: string | null;
        service_class: string | null;
        stopover_allowed: boolean | null;
      }
    }
    interface Fuel {
      industry_product_code: string | null;
      quantity_decimal: string | null;
      type: string;
      unit: string;
      unit_cost_decimal: string;
    }
    interface Lodging {
      check_in_at: number | null;
      nights: number | null;
    }
    interface Receipt {
      description: string | null;
      quantity: number | null;
      total: number | null;
      unit_cost: number | null;
    }
  }
  interface Treasury {
    received_credit: string | null;
    received_debit: string | null;
  }
  type Type = "capture" | "refund" | OtherString;
  type Wallet = "apple_pay" | "google_pay" | "samsung_pay" | OtherString;
}
