# The verbs of the project. `make` alone prints them.

PYTHON ?= $(shell command -v python3.11 || command -v python3 || echo python3)
VENV := .venv
RUN := $(VENV)/bin/python
# One more than there are cores: many tests wait for a server or a program.
WORKERS = $(shell $(PYTHON) -c 'import os; print((os.cpu_count() or 1) + 1)')
SOURCES := scripts contract_tests overlays

.DEFAULT_GOAL := help
.PHONY: help setup node run test sandbox record contract nightly regenerate check bench style quality build lock clean

help: ## print the verbs
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-11s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(VENV)/ready ## make the environment in .venv, from the lock file

$(VENV)/ready: pyproject.toml scripts/dev.lock
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed; name it: make PYTHON=python3.12 …")'
	$(PYTHON) -m venv --clear $(VENV)
	$(RUN) -m pip install --quiet --disable-pip-version-check --require-hashes -r scripts/dev.lock
	$(RUN) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

NODE := contract_tests/sandbox/official/node contract_tests/suite/browser

node: $(NODE:%=node/%) # the official Node client, and a browser for the report's test: from the npm registry, once

node/%: setup
	@$(RUN) -m scripts.node $* > /dev/null

run: setup ## the main job: fetch, snapshot, overlay, generate, compare, check; ends with a table
	$(RUN) scripts/regenerate.py run --report reports

test: setup node ## every test, offline
	$(RUN) -m pytest -n $(WORKERS) --dist loadfile

sandbox: setup ## Edge Impulse in a box, on the ports that official clients expect
	$(VENV)/bin/edgewire sandbox --seed demo

record: setup ## record the flows: TARGET=sandbox, or live with a test project's EI_API_KEY and EI_PROJECT_ID
	$(RUN) -m contract_tests.cassettes.record --target $(or $(TARGET),sandbox) $(ARGS)

contract: setup ## the contract suite, offline; ARGS=--quick for a minute of it; the report is reports/contract.html
	$(RUN) -m contract_tests.suite $(ARGS)

nightly: setup ## the same, deeper, and against the test project of EI_API_KEY and EI_PROJECT_ID
	$(RUN) -m contract_tests.suite --night $(ARGS)

regenerate: setup ## generate both packages again from the committed snapshots
	$(RUN) scripts/regenerate.py run --offline --report reports

check: setup ## fail if generated/ is not byte for byte what openapi/ and the templates give
	$(RUN) scripts/regenerate.py --check

bench: setup ## measure import, decoding and regeneration, as ratios
	$(RUN) -m scripts.bench

style: setup ## put the hand-written code into form
	$(RUN) -m ruff check --fix $(SOURCES)
	$(RUN) -m ruff format $(SOURCES)

quality: setup check ## the same list as style, only looking; and types, also of the generated code
	$(RUN) -m ruff check $(SOURCES)
	$(RUN) -m ruff format --check $(SOURCES)
	$(RUN) -m mypy $(SOURCES) generated

build: setup ## wheel and source distribution into dist/
	$(RUN) -m build --no-isolation

lock: ## resolve scripts/dev.lock again (needs uv)
	uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header \
	  --group dev --all-extras pyproject.toml --output-file scripts/dev.lock

clean: ## remove what the other verbs made
	rm -rf $(VENV) dist reports .mypy_cache .ruff_cache .hypothesis .regenerate
