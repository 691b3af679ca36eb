# Every target does its own set-up; see packaging/setup_env.sh.

SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: package-linux package-windows help demo test app bench bench-gpu lint format env env-window

PY := .venv/bin/python
# Neither numerical library gains from more threads on small pictures, and two busy pools slow each other down.
TEST_ENV := OMP_NUM_THREADS=1 PYTHONFAULTHANDLER=1
# Two processes: tests with windows are about half, and go on one screen.
PYTEST := $(PY) -m pytest -n 2 --dist loadgroup --durations 20 --durations-min 5

help:
	@echo "make demo   the whole job on embedded demo pictures; writes demo/report.html and demo/report.json"
	@echo "make app    opens the window with the demo project"
	@echo "make test   all tests (PYTEST_ARGS='-k name' for some)"
	@echo "make package-linux   .deb and .run in dist/, smoke-tested (VARIANT=cuda for NVIDIA cards)"
	@echo "make package-windows   Windows packages resolved, an installer of them built and tried under wine"
	@echo "make bench   speed on the processor against peers; make bench-gpu   on a graphics card, with the papers' workloads"
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
		$(TEST_ENV) QT_QPA_PLATFORM="$${QT_QPA_PLATFORM:-xcb}" xvfb-run -a -s "-screen 0 1600x1000x24" $(PYTEST) $(PYTEST_ARGS); \
	else \
		$(TEST_ENV) $(PYTEST) $(PYTEST_ARGS); \
	fi

# A finished `make demo` is measured where there is one; else a small one is made.
bench: env
	@$(PY) -m pip install -q -c constraints.txt -e ".[bench]"
	@OMP_NUM_THREADS=1 $(PY) tests/benchmarks/speed.py $(if $(wildcard demo/project/runs/paper/checkpoints),--project demo/project) $(BENCH_ARGS)

bench-gpu: env
	@$(PY) tests/benchmarks/speed_gpu.py $(BENCH_ARGS)

lint: env
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@$(PY) -m mypy
	@.venv/bin/lint-imports --no-logo

format: env
	@$(PY) -m ruff check --fix .
	@$(PY) -m ruff format .

# CPU without TORCH_INDEX (the index of PyTorch's CPU wheels) makes a trial build; see packaging/build_env.sh.
VARIANT ?= cpu
package-linux:
	@python3 packaging/build_linux.py --variant $(VARIANT)

package-windows:
	@bash packaging/build_windows.sh
