"""Accesses as the outside sees them."""

from __future__ import annotations

from schema.accesses import model, rules
from schema.accesses.graph.access import (
    Access,
    AccessRequest,
    AccessReview,
    AccessReviewLine,
    Bundle,
    BundleItem,
    System,
)
from schema.language import Connection, Several, by_id, extend, many, mutations, query
from schema.organisations.graph import Organisation
from schema.people.graph import Person

__all__ = ["Mutation", "Query"]


@extend(AccessReview)
class OfReview:
    """What a review is about."""

    lines: Connection[AccessReviewLine] = many(model.AccessReviewLine, via="review_id")
    """A line for each access that was open when it started."""


@extend(Bundle)
class OfBundle:
    """What is in a bundle."""

    items: Connection[BundleItem] = many(model.BundleItem, via="bundle_id")
    """Systems and models in it, also those that were, the earliest first."""


@extend(System)
class OfSystem:
    """Who can open a system, and who asks to."""

    requests: Connection[AccessRequest] = many(model.AccessRequest, via="system_id")
    """Who asked to open it, the latest first."""

    accesses: Connection[Access] = many(model.Access, via="system_id")
    """Who can, or could, open it, the latest first."""


@extend(Person)
class OfPerson:
    """What a person can open, and what was asked for them."""

    access_requests: Connection[AccessRequest] = many(model.AccessRequest, via="person_id")
    """What they were to be able to open, the latest first."""

    accesses: Connection[Access] = many(model.Access, via="person_id")
    """What they can, or could, open, the latest first."""


@extend(Organisation)
class OfOrganisation:
    """What an organisation uses."""

    systems: Connection[System] = many(model.System, via="client_id")
    """Systems in its register."""
    bundles: Connection[Bundle] = many(model.Bundle, via="client_id")
    """What people there get by their role."""
    access_reviews: Connection[AccessReview] = many(model.AccessReview, via="client_id")
    """Reviews of its accesses, the latest first."""


@query
class Query:
    """Systems, and who can open them."""

    system: System | None = by_id(model.System)
    """The system with that id."""
    systems: Connection[System] = many(model.System)
    """Systems of the organisations that the viewer belongs to or works for, also those that are used no more."""
    access: Access | None = by_id(model.Access)
    """The access with that id."""
    accesses: Connection[Access] = many(model.Access)
    """Who can, or could, open what: the viewer's own, and those in the organisations that they observe."""
    access_request: AccessRequest | None = by_id(model.AccessRequest)
    """The request with that id."""
    access_requests: Connection[AccessRequest] = many(model.AccessRequest)
    """Requests for access: for the viewer and by them, those that they are asked about, and all of the organisations
    that they observe."""
    access_review: AccessReview | None = by_id(model.AccessReview)
    """The review with that id."""
    access_reviews: Connection[AccessReview] = many(model.AccessReview)
    """Reviews of accesses of the organisations that the viewer observes, the latest first."""
    bundle: Bundle | None = by_id(model.Bundle)
    """The bundle with that id."""
    bundles: Connection[Bundle] = many(model.Bundle)
    """Bundles of the organisations that the viewer observes, also those that are used no more."""


Mutation = mutations(
    bundleAdd=(rules.add_bundle, rules.BUNDLE_ADDED),
    bundleUpdate=(rules.update_bundle, rules.BUNDLE_UPDATED),
    bundleSetSystem=(rules.set_system, rules.BUNDLE_SYSTEM_SET),
    bundleAddModel=(rules.add_model, rules.BUNDLE_MODEL_ADDED),
    bundleRemoveItem=(rules.remove_item, rules.BUNDLE_ITEM_REMOVED),
    bundleEnd=(rules.end_bundle, rules.BUNDLE_ENDED),
    accessGrantBundle=(rules.grant_bundle, rules.BUNDLE_GRANTED),
    accessAsk=(rules.request_access, rules.REQUESTED),
    accessRequestGrant=(rules.fulfil, rules.FULFILLED),
    accessRequestWithdraw=(rules.withdraw, rules.WITHDRAWN),
    systemAdd=(rules.add_system, rules.SYSTEM_ADDED),
    systemUpdate=(rules.update_system, rules.SYSTEM_UPDATED),
    systemEnd=(rules.end_system, rules.SYSTEM_ENDED),
    accessGrant=(rules.grant, rules.GRANTED),
    accessCorrect=(rules.correct, rules.CORRECTED),
    accessConfirm=(rules.confirm, rules.CONFIRMED),
    accessesConfirm=Several(rules.confirm, rules.CONFIRMED),
    accessRecall=(rules.recall, rules.RECALLED),
    accessesRecall=Several(rules.recall, rules.RECALLED),
    accessReviewStart=(rules.start_review, rules.REVIEW_STARTED),
    accessReviewEnd=(rules.end_review, rules.REVIEW_ENDED),
    accessKeep=(rules.keep_open, rules.KEPT),
    accessRevoke=(rules.revoke, rules.REVOKED),
)
