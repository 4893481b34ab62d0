"""The same work on processes of a Dask cluster, through its executor. Needs the extra ``dask``.

The processes must see the project and the output folder under the same paths, and have the same kit.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future
from typing import Any

from distributed import Client

from nts_scenario_kit.building import worker
from nts_scenario_kit.building.engine import Workers
from nts_scenario_kit.building.plan import Plan
from nts_scenario_kit.errors import UsageError

_TIMEOUT = "10s"


class _Remote(Executor):
    """A cluster's executor that takes its connection down with it."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._executor = client.get_executor(pure=False)

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Give out one piece of work."""
        future: Future[Any] = self._executor.submit(fn, *args, **kwargs)
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """End the connection; the cluster goes on."""
        self._executor.shutdown(wait=wait and not cancel_futures)
        self._client.close()


def remote(address: str) -> Workers:
    """Workers of the cluster at this address. Raises UsageError (when they are asked for) if it cannot be reached."""

    def workers(plan: Plan, jobs: int) -> Executor:
        try:
            client = Client(address, timeout=_TIMEOUT, set_as_default=False)
        except (OSError, TimeoutError, ValueError):
            raise UsageError(f"không nối được tới {address}") from None
        client.run(worker.start, plan)
        return _Remote(client)

    return workers
