# Two commands: `make run` serves Sheaf on http://127.0.0.1:8000 (PORT= for another), `make test`
# runs the suite. Both set up what is missing: a virtual environment in .venv, open fonts, a database.

SHELL := /bin/bash
PYTHON3 ?= python3.11
PORT ?= 8000
PY := .venv/bin/python

.PHONY: run test bench setup check lock

run: setup
	@exec $(PY) manage.py serve --port $(PORT)

test: setup
	@$(PY) -m pytest -q

bench: setup .venv/.bench
	@$(PY) -m tests.bench

setup: .venv/.ready node_modules/.ready var/fonts/.ready

.venv/bin/python:
	@command -v $(PYTHON3) >/dev/null || { echo "Sheaf needs Python 3.11 ($(PYTHON3) was not found)."; exit 1; }
	$(PYTHON3) -m venv .venv

.venv/.ready: requirements/base.txt requirements/dev.txt requirements/torch.txt | .venv/bin/python
	$(PY) -m pip install --quiet --disable-pip-version-check -r requirements/torch.txt -r requirements/dev.txt
	@touch $@

.venv/.bench: requirements/bench.txt | .venv/.ready
	$(PY) -m pip install --quiet --disable-pip-version-check -r requirements/bench.txt
	@touch $@

node_modules/.ready: package.json package-lock.json
	@command -v npm >/dev/null || { echo "Sheaf gets its fonts with npm, which was not found."; exit 1; }
	npm ci --no-audit --no-fund --ignore-scripts --loglevel=error
	@touch $@

var/fonts/.ready: node_modules/.ready .venv/.ready generation/drawing/type/faces.json
	$(PY) -m generation.drawing.type.fonts
	@mkdir -p $(@D) && touch $@

# What CI looks at before it runs anything.
check: setup
	.venv/bin/ruff check .
	.venv/bin/mypy
	.venv/bin/lint-imports

# New exact versions from requirements/*.in. Neither comments nor hosts get into the lock.
lock: .venv/.ready
	cd requirements && for f in base dev; do \
	  ../.venv/bin/pip-compile --quiet --upgrade --strip-extras --no-header --no-annotate --no-emit-index-url \
	    --no-emit-find-links --no-emit-trusted-host --output-file $$f.txt $$f.in && sed -i '/^#/d;/^$$/d' $$f.txt; done

