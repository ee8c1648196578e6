// Written by `pnpm codegen` from version 2026-10-28.endive of Stripe's API. Change what writes it.

export interface AccountSessionCreateParams<Expand = string[]> {
  account: string;
  components: AccountSessionCreateParams.Components;
  expand?: Expand;
}
export declare namespace AccountSessionCreateParams {
  interface Components {
    account_management?: Components.AccountManagement;
    account_onboarding?: Components.AccountOnboarding;
    balance_report?: Components.BalanceReport;
    balances?: Components.Balances;
    disputes_list?: Components.DisputesList;
    documents?: Components.Documents;
    financial_account?: Components.FinancialAccount;
    financial_account_transactions?: Components.FinancialAccountTransactions;
    instant_payouts_promotion?: Components.InstantPayoutsPromotion;
    issuing_card?: Components.IssuingCard;
    issuing_cards_list?: Components.IssuingCardsList;
    notification_banner?: Components.NotificationBanner;
    payment_details?: Components.PaymentDetails;
    payment_disputes?: Components.PaymentDisputes;
    payment_method_settings?: Components.PaymentMethodSettings;
    payments?: Components.Payments;
    payout_details?: Components.PayoutDetails;
    payout_reconciliation_report?: Components.PayoutReconciliationReport;
    payouts?: Components.Payouts;
    payouts_list?: Components.PayoutsList;
    reporting_chart?: Components.ReportingChart;
    tax_registrations?: Components.TaxRegistrations;
    tax_settings?: Components.TaxSettings;
    terminal_hardware_orders?: Components.TerminalHardwareOrders;
    terminal_hardware_shop?: Components.TerminalHardwareShop;
  }
  namespace Components {
    interface AccountManagement {
      enabled: boolean;
      features?: AccountManagement.Features;
    }
    namespace AccountManagement {
      interface Features {
        disable_stripe_user_authentication?: boolean;
        external_account_collection?: boolean;
      }
    }
    export import AccountOnboarding = AccountManagement;
    interface BalanceReport {
      enabled: boolean;
      features?: BalanceReport.Features;
    }
    namespace BalanceReport {
      interface Features {}
    }
    interface Balances {
      enabled: boolean;
      features?: Balances.Features;
    }
    namespace Balances {
      interface Features {
        disable_stripe_user_authentication?: boolean;
        edit_payout_schedule?: boolean;
        external_account_collection?: boolean;
        instant_payouts?: boolean;
        standard_payouts?: boolean;
      }
    }
    interface DisputesList {
      enabled: boolean;
      features?: DisputesList.Features;
    }
    namespace DisputesList {
      interface Features {
        capture_payments?: boolean;
        destination_on_behalf_of_charge_management?: boolean;
        dispute_management?: boolean;
        refund_management?: boolean;
        smart_disputes_management?: boolean;
      }
    }
    interface Documents {
      enabled: boolean;
      features?: Documents.Features;
    }
    namespace Documents {
      interface Features {}
    }
    interface FinancialAccount {
      enabled: boolean;
      features?: FinancialAccount.Features;
    }
    namespace FinancialAccount {
      interface Features {
        disable_stripe_user_authentication?: boolean;
        external_account_collection?: boolean;
        send_money?: boolean;
        transfer_balance?: boolean;
      }
    }
    interface FinancialAccountTransactions {
      enabled: boolean;
      features?: FinancialAccountTransactions.Features;
    }
    namespace FinancialAccountTransactions {
      interface Features {
        card_spend_dispute_management?: boolean;
      }
    }
    interface InstantPayoutsPromotion {
      enabled: boolean;
      features?: InstantPayoutsPromotion.Features;
    }
    namespace InstantPayoutsPromotion {
      interface Features {
        disable_stripe_user_authentication?: boolean;
        external_account_collection?: boolean;
        instant_payouts?: boolean;
      }
    }
    interface IssuingCard {
      enabled: boolean;
      features?: IssuingCard.Features;
    }
    namespace IssuingCard {
      interface Features {
        card_management?: boolean;
        card_spend_dispute_management?: boolean;
        cardholder_management?: boolean;
        spend_control_management?: boolean;
      }
    }
    interface IssuingCardsList {
      enabled: boolean;
      features?: IssuingCardsList.Features;
    }
    namespace IssuingCardsList {
      interface Features {
        card_management?: boolean;
        card_spend_dispute_management?: boolean;
        cardholder_management?: boolean;
        disable_stripe_user_authentication?: boolean;
        spend_control_management?: boolean;
      }
    }
    export import NotificationBanner = AccountManagement;
    export import PaymentDetails = DisputesList;
    interface PaymentDisputes {
      enabled: boolean;
      features?: PaymentDisputes.Features;
    }
    namespace PaymentDisputes {
      interface Features {
        destination_on_behalf_of_charge_management?: boolean;
        dispute_management?: boolean;
        refund_management?: boolean;
        smart_disputes_management?: boolean;
      }
    }
    interface PaymentMethodSettings {
      enabled: boolean;
      features?: PaymentMethodSettings.Features;
    }
    namespace PaymentMethodSettings {
      interface Features {
        disable_stripe_user_authentication?: boolean;
      }
    }
    export import Payments = DisputesList;
    interface PayoutDetails {
      enabled: boolean;
      features?: PayoutDetails.Features;
    }
    namespace PayoutDetails {
      interface Features {}
    }
    interface PayoutReconciliationReport {
      enabled: boolean;
      features?: PayoutReconciliationReport.Features;
    }
    namespace PayoutReconciliationReport {
      interface Features {}
    }
    export import Payouts = Balances;
    interface PayoutsList {
      enabled: boolean;
      features?: PayoutsList.Features;
    }
    namespace PayoutsList {
      interface Features {}
    }
    interface ReportingChart {
      enabled: boolean;
      features?: ReportingChart.Features;
    }
    namespace ReportingChart {
      interface Features {}
    }
    interface TaxRegistrations {
      enabled: boolean;
      features?: TaxRegistrations.Features;
    }
    namespace TaxRegistrations {
      interface Features {}
    }
    interface TaxSettings {
      enabled: boolean;
      features?: TaxSettings.Features;
    }
    namespace TaxSettings {
      interface Features {}
    }
    interface TerminalHardwareOrders {
      enabled: boolean;
      features?: TerminalHardwareOrders.Features;
    }
    namespace TerminalHardwareOrders {
      interface Features {}
    }
    interface TerminalHardwareShop {
      enabled: boolean;
      features?: TerminalHardwareShop.Features;
    }
    namespace TerminalHardwareShop {
      interface Features {}
    }
  }
}
