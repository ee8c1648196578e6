// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

import type { OtherString } from "../../../shared.ts";

export interface AuthorizationCreateParams<Expand = string[]> {
  card: string;
  amount?: number;
  amount_details?: AuthorizationCreateParams.AmountDetails;
  authorization_method?: AuthorizationCreateParams.AuthorizationMethod;
  currency?: string;
  expand?: Expand;
  fleet?: AuthorizationCreateParams.Fleet;
  fraud_disputability_likelihood?: AuthorizationCreateParams.FraudDisputabilityLikelihood;
  fuel?: AuthorizationCreateParams.Fuel;
  is_amount_controllable?: boolean;
  merchant_amount?: number;
  merchant_currency?: string;
  merchant_data?: AuthorizationCreateParams.MerchantData;
  network_data?: AuthorizationCreateParams.NetworkData;
  risk_assessment?: AuthorizationCreateParams.RiskAssessment;
  verification_data?: AuthorizationCreateParams.VerificationData;
  wallet?: AuthorizationCreateParams.Wallet;
}
export declare namespace AuthorizationCreateParams {
  interface AmountDetails {
    atm_fee?: number;
    cashback_amount?: number;
  }
  type AuthorizationMethod = "chip" | "contactless" | "keyed_in" | "online" | "swipe" | OtherString;
  interface Fleet {
    cardholder_prompt_data?: Fleet.CardholderPromptData;
    purchase_type?: Fleet.PurchaseType;
    reported_breakdown?: Fleet.ReportedBreakdown;
    service_type?: Fleet.ServiceType;
  }
  namespace Fleet {
    interface CardholderPromptData {
      driver_id?: string;
      odometer?: number;
      unspecified_id?: string;
      user_id?: string;
      vehicle_number?: string;
    }
    type PurchaseType =
      | "fuel_and_non_fuel_purchase"
      | "fuel_purchase"
      | "non_fuel_purchase"
      | OtherString;
    interface ReportedBreakdown {
      fuel?: ReportedBreakdown.Fuel;
      non_fuel?: ReportedBreakdown.NonFuel;
      tax?: ReportedBreakdown.Tax;
    }
    namespace ReportedBreakdown {
      interface Fuel {
        gross_amount_decimal?: string | number | bigint;
      }
      interface NonFuel {
        gross_amount_decimal?: string | number | bigint;
      }
      interface Tax {
        local_amount_decimal?: string | number | bigint;
        national_amount_decimal?: string | number | bigint;
      }
    }
    type ServiceType = "full_service" | "non_fuel_transaction" | "self_service" | OtherString;
  }
  type FraudDisputabilityLikelihood =
    | "neutral"
    | "unknown"
    | "very_likely"
    | "very_unlikely"
    | OtherString;
  interface Fuel {
    industry_product_code?: string;
    quantity_decimal?: string | number | bigint;
    type?: Fuel.Type;
    unit?: Fuel.Unit;
    unit_cost_decimal?: string | number | bigint;
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
    category?: MerchantData.Category;
    city?: string;
    country?: string;
    name?: string;
    network_id?: string;
    postal_code?: string;
    state?: string;
    terminal_id?: string;
    url?: string;
  }
  namespace MerchantData {
    type Category =
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
  }
  interface NetworkData {
    acquiring_institution_id?: string;
  }
  interface RiskAssessment {
    card_testing_risk?: RiskAssessment.CardTestingRisk;
    fraud_risk?: RiskAssessment.FraudRisk;
    merchant_dispute_risk?: RiskAssessment.MerchantDisputeRisk;
  }
  namespace RiskAssessment {
    interface CardTestingRisk {
      level: CardTestingRisk.Level;
      invalid_account_number_decline_rate_past_hour?: number;
      invalid_credentials_decline_rate_past_hour?: number;
    }
    namespace CardTestingRisk {
      type Level =
        | "elevated"
        | "highest"
        | "low"
        | "normal"
        | "not_assessed"
        | "unknown"
        | OtherString;
    }
    interface FraudRisk {
      level: FraudRisk.Level;
      score?: number;
    }
    namespace FraudRisk {
      type Level =
        | "elevated"
        | "highest"
        | "low"
        | "normal"
        | "not_assessed"
        | "unknown"
        | OtherString;
    }
    interface MerchantDisputeRisk {
      level: MerchantDisputeRisk.Level;
      dispute_rate?: number;
    }
    namespace MerchantDisputeRisk {
      type Level =
        | "elevated"
        | "highest"
        | "low"
        | "normal"
        | "not_assessed"
        | "unknown"
        | OtherString;
    }
  }
  interface VerificationData {
    address_line1_check?: VerificationData.AddressLine1Check;
    address_postal_code_check?: VerificationData.AddressPostalCodeCheck;
    authentication_exemption?: VerificationData.AuthenticationExemption;
    cvc_check?: VerificationData.CvcCheck;
    expiry_check?: VerificationData.ExpiryCheck;
    three_d_secure?: VerificationData.ThreeDSecure;
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
  type Wallet = "apple_pay" | "google_pay" | "samsung_pay" | OtherString;
}

export interface AuthorizationCaptureParams<Expand = string[]> {
  capture_amount?: number;
  close_authorization?: boolean;
  expand?: Expand;
  purchase_details?: AuthorizationCaptureParams.PurchaseDetails;
}
export declare namespace AuthorizationCaptureParams {
  interface PurchaseDetails {
    fleet?: PurchaseDetails.Fleet;
    flight?: PurchaseDetails.Flight;
    fuel?: PurchaseDetails.Fuel;
    lodging?: PurchaseDetails.Lodging;
    receipt?: PurchaseDetails.Receipt[];
    reference?: string;
  }
  namespace PurchaseDetails {
    export import Fleet = AuthorizationCreateParams.Fleet;
    interface Flight {
      departure_at?: number;
      passenger_name?: string;
      refundable?: boolean;
      segments?: Flight.Segment[];
      travel_agency?: string;
    }
    namespace Flight {
      interface Segment {
        arrival_airport_code?: string;
        carrier?: string;
        departure_airport_code?: string;
        flight_number?: string;
        service_class?: string;
        stopover_allowed?: boolean;
      }
    }
    export import Fuel = AuthorizationCreateParams.Fuel;
    interface Lodging {
      check_in_at?: number;
      nights?: number;
    }
    interface Receipt {
      description?: string;
      quantity?: string | number | bigint;
      total?: number;
      unit_cost?: number;
    }
  }
}

export interface AuthorizationExpireParams<Expand = string[]> {
  expand?: Expand;
}

export interface AuthorizationFinalizeAmountParams<Expand = string[]> {
  final_amount: number;
  expand?: Expand;
  fleet?: AuthorizationFinalizeAmountParams.Fleet;
  fuel?: AuthorizationFinalizeAmountParams.Fuel;
}
export declare namespace AuthorizationFinalizeAmountParams {
  export import Fleet = AuthorizationCreateParams.Fleet;
  export import Fuel = AuthorizationCreateParams.Fuel;
}

export interface AuthorizationRespondParams<Expand = string[]> {
  confirmed: boolean;
  expand?: Expand;
}

export interface AuthorizationIncrementParams<Expand = string[]> {
  increment_amount: number;
  expand?: Expand;
  is_amount_controllable?: boolean;
}

export interface AuthorizationReverseParams<Expand = string[]> {
  expand?: Expand;
  reverse_amount?: number;
}

export interface CardDeliverCardParams<Expand = string[]> {
  expand?: Expand;
}

export interface CardFailCardParams<Expand = string[]> {
  expand?: Expand;
}

export interface CardReturnCardParams<Expand = string[]> {
  expand?: Expand;
}

export interface CardShipCardParams<Expand = string[]> {
  expand?: Expand;
}

export interface CardSubmitCardParams<Expand = string[]> {
  expand?: Expand;
}

export interface PersonalizationDesignActivateParams<Expand = string[]> {
  expand?: Expand;
}

export interface PersonalizationDesignDeactivateParams<Expand = string[]> {
  expand?: Expand;
}

export interface PersonalizationDesignRejectParams<Expand = string[]> {
  rejection_reasons: PersonalizationDesignRejectParams.RejectionReasons;
  expand?: Expand;
}
export declare namespace PersonalizationDesignRejectParams {
  interface RejectionReasons {
    card_logo?: RejectionReasons.CardLogo[];
    carrier_text?: RejectionReasons.CarrierText[];
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
}

export interface TransactionCreateForceCaptureParams<Expand = string[]> {
  amount: number;
  card: string;
  currency?: string;
  expand?: Expand;
  merchant_data?: TransactionCreateForceCaptureParams.MerchantData;
  purchase_details?: TransactionCreateForceCaptureParams.PurchaseDetails;
}
export declare namespace TransactionCreateForceCaptureParams {
  export import MerchantData = AuthorizationCreateParams.MerchantData;
  export import PurchaseDetails = AuthorizationCaptureParams.PurchaseDetails;
}

export interface TransactionCreateUnlinkedRefundParams<Expand = string[]> {
  amount: number;
  card: string;
  currency?: string;
  expand?: Expand;
  merchant_data?: TransactionCreateUnlinkedRefundParams.MerchantData;
  purchase_details?: TransactionCreateUnlinkedRefundParams.PurchaseDetails;
}
export declare namespace TransactionCreateUnlinkedRefundParams {
  export import MerchantData = AuthorizationCreateParams.MerchantData;
  export import PurchaseDetails = AuthorizationCaptureParams.PurchaseDetails;
}

export interface TransactionRefundParams<Expand = string[]> {
  expand?: Expand;
  refund_amount?: number;
}
