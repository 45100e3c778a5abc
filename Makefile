# Needs only Python 3.11 or newer. Without make: python3 tools/bootstrap.py run|test
PYTHON ?= python3

.PHONY: run test
run: ## set up, review a sample conversation, serve on http://127.0.0.1:8765
	$(PYTHON) tools/bootstrap.py run

test: ## set up, lint, check types, run all tests
	$(PYTHON) tools/bootstrap.py test
