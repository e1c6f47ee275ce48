"""The second lane's executor: what the planner has rendered goes through as it is."""

from __future__ import annotations

from typing import Any

import orjson
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext

from schema.language.rendering import Rendered


class Executor(StrawberryGraphQLCoreExecutionContext):
    """Completes a rendered value by leaving it alone."""

    def complete_value(
        self, return_type: Any, field_details_list: Any, info: Any, path: Any, result: Any, *more: Any
    ) -> Any:
        """The value as it stands in the answer."""
        if type(result) is Rendered:
            return orjson.Fragment(result.json)
        return super().complete_value(return_type, field_details_list, info, path, result, *more)
