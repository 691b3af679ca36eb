# Every target does its own set-up; see packaging/setup_env.sh.

SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help demo test app lint format env env-window

PY := .venv/bin/python
# Neither numerical library gains from more threads on small pictures, and two busy pools slow each other down.
TEST_ENV := OMP_NUM_THREADS=1 PYTHONFAULTHANDLER=1

help:
	@echo "make demo   the whole job on embedded demo pictures; writes demo/report.html and demo/report.json"
	@echo "make app    opens the window with the demo project"
	@echo "make test   all tests (PYTEST_ARGS='-k name' for some)"
	@echo "make lint   style, types and import contracts (make format repairs the style)"

env:
	@packaging/setup_env.sh

env-window:
	@packaging/setup_env.sh --window

demo: env
	@$(PY) -m core demo --out demo

app: env-window
	@$(PY) -m app --demo demo

test: env-window
	@if [ -z "$${DISPLAY:-}" ] && command -v xvfb-run >/dev/null; then \
		$(TEST_ENV) QT_QPA_PLATFORM="$${QT_QPA_PLATFORM:-xcb}" xvfb-run -a -s "-screen 0 1600x1000x24" $(PY) -m pytest $(PYTEST_ARGS); \
	else \
		$(TEST_ENV) $(PY) -m pytest $(PYTEST_ARGS); \
	fi

lint: env
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@$(PY) -m mypy
	@.venv/bin/lint-imports --no-logo

format: env
	@$(PY) -m ruff check --fix .
	@$(PY) -m ruff format .
