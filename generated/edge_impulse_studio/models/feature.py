# Generated from openapi/studio by `make regenerate`. Change the overlay or the templates, not this file.
"""``Feature``: 7 values, and any other that the service sends."""

from ..enums import OpenStrEnum


class Feature(OpenStrEnum):
    """7 values are in the contract."""

    AZURE_STORAGE = "azure-storage"
    MONTHLY_COMPUTE_LIMIT_ENFORCEMENT = "monthly-compute-limit-enforcement"
    OAUTH2 = "oauth2"
    PAY_AS_YOU_GO = "pay-as-you-go"
    SIGNUP_THANK_YOU_PAGE = "signup-thank-you-page"
    STRIPE_LIVE_MODE = "stripe-live-mode"
    USER_SCREENING_CHECK = "user-screening-check"
