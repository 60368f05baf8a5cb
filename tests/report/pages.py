"""A page of the report as text, with all that its script would make."""

from __future__ import annotations

import re

from relax_zoo.harness.report.render import unpack

PACKED = re.compile(r'<script type="text/plain" data-parts="([^"]+)">([^<]+)</script>')


def unpacked(html: str) -> str:
    """The page with every page in it made that is made when it is opened."""
    return PACKED.sub(lambda found: "".join(unpack(found[2], len(found[1].split()))), html)
