"""Values for the graph's scalars, most of which mean something there: for schemathesis, in its own environment."""

import json
import os

import schemathesis
from hypothesis import strategies as st
from schemathesis.graphql import nodes

known = json.loads(os.environ["TANDEM_IDS"])
texts = st.text(st.characters(codec="utf-8"), max_size=40)
moments = st.datetimes().map(lambda moment: f"{moment.isoformat()}Z")

schemathesis.graphql.scalar("ID", (st.sampled_from(known) | st.sampled_from(known) | texts).map(nodes.String))
schemathesis.graphql.scalar("DateTime", (moments | moments | texts).map(nodes.String))
schemathesis.graphql.scalar("Date", (st.dates().map(str) | texts).map(nodes.String))
schemathesis.graphql.scalar("SafeInt", st.integers().map(nodes.Int))
schemathesis.graphql.scalar("Position", (st.integers(-1, 10**6).map(str) | texts).map(nodes.String))
schemathesis.graphql.scalar("JSON", texts.map(nodes.String))
