# Every target works as the first command on a fresh clone: it makes .venv and installs what is
# pinned in pyproject.toml (about 1.6 GB; a minute or two).

PYTHON ?= $(firstword $(foreach p,python3.11 python3.12 python3,$(shell command -v $(p))))
VENV ?= .venv
BIN := $(VENV)/bin
PIP := PIP_DISABLE_PIP_VERSION_CHECK=1 $(BIN)/python -m pip
FILE ?= examples/first.lean
ARGS ?=

.PHONY: setup prove test check bench format clean

setup: $(VENV)/.installed

$(VENV)/.installed: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 13))' || \
	  { echo 'prover needs Python 3.11 or 3.12: make PYTHON=/path/to/python3.11 $(MAKECMDGOALS)'; exit 2; }
	@echo 'Installing into $(VENV) (about 1.6 GB; a minute or two) ...'
	@# Debian's Python may lack ensurepip: then pip is lent by the Python outside.
	@$(PYTHON) -m venv $(VENV) > /dev/null 2>&1 || { $(PYTHON) -m venv --clear --without-pip $(VENV) && \
	  $(PYTHON) -m pip --python $(BIN)/python install --quiet pip; }
	@$(PIP) install --quiet --editable '.[dev]'
	@touch $@

prove: setup
	@$(BIN)/prove $(ARGS) '$(FILE)'

# The types are checked beside the unit tests: two cores, half the wait.
check: setup
	$(BIN)/ruff format --check --quiet .
	$(BIN)/ruff check --quiet .
	@$(BIN)/lint-imports --no-logo > $(VENV)/imports.log || { cat $(VENV)/imports.log; exit 1; }
	@$(BIN)/mypy > $(VENV)/types.log 2>&1 & types=$$!; \
	$(BIN)/pytest tests/unit -n 2 -m 'not slow'; units=$$?; \
	wait $$types; typed=$$?; cat $(VENV)/types.log; exit $$((units + typed))

test: setup
	$(BIN)/pytest --durations=5

bench: setup
	@$(BIN)/prover bench lean $(ARGS)

format: setup
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis
