PORT ?= 8000
PY := .venv/bin/python
.PHONY: setup demo test conformance check types fix bench panel shots
.DEFAULT_GOAL := demo

# The application and its tools, in .venv; nothing happens while the locked list stays the same.
setup: .venv/.tools
.venv/.app: requirements.txt
	test -x $(PY) || python3 -m venv .venv
	$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt && touch $@
.venv/.tools: requirements-dev.txt | .venv/.app
	$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt && touch $@

# A running Tandem with a world in it: make demo PORT=8000
demo: .venv/.app
	$(PY) -m api demo --port $(PORT)

# Every test, on both databases; who is done first takes over from the others, because journeys are much longer than other tests.
test: .venv/.tools
	$(PY) -m pytest -n auto --dist worksteal

# What programs that we did not write say of the graph: audits, made-up operations, clients; needs Node.
conformance: .venv/.tools .conformance/.tools tests/conformance/node_modules/.package-lock.json
	$(PY) -m pytest tests/conformance
# In an environment of its own: it brings libraries along that neither the application nor its tests should see.
.conformance/.tools: requirements-conformance.txt
	python3 -m venv .conformance
	.conformance/bin/pip install --quiet --disable-pip-version-check --require-hashes -r requirements-conformance.txt && touch $@
tests/conformance/node_modules/.package-lock.json: tests/conformance/package-lock.json
	cd tests/conformance && npm ci --no-audit --no-fund && touch node_modules/.package-lock.json

# What is said about the code without running it.
check: .venv/.tools
	.venv/bin/ruff check . && .venv/bin/ruff format --check .
	$(PY) -m mypy && .venv/bin/lint-imports
	if command -v npm >/dev/null; then $(MAKE) types; else echo "No Node here: the panel's types are not checked."; fi

# The panel's types against the printed graph.
types: frontend/node_modules/.package-lock.json
	cd frontend && npm run --silent types
frontend/node_modules/.package-lock.json: frontend/package-lock.json
	cd frontend && npm ci --no-audit --no-fund && touch node_modules/.package-lock.json

# The same, mended where a machine can mend it.
fix: .venv/.tools
	.venv/bin/ruff check --fix . ; .venv/bin/ruff format .

# Requests per second against the floor, on both databases.
bench: .venv/.tools
	$(PY) -m bench

# The panel's files in frontend/dist, from frontend/src; needs Node.
panel: frontend/node_modules/.package-lock.json
	cd frontend && npm test && npm run build

# A picture of every screen in every state, in .tandem/shots, to be looked at.
shots: .venv/.tools
	$(PY) -m tests.shots
