# make demo   dựng môi trường, kiểm tra và xuất các ví dụ ra Word
# make test   dựng môi trường có công cụ phát triển, rồi chạy toàn bộ kiểm tra
# Chọn trình thông dịch khác: make demo PYTHON=python3.12
# Sau lần cài đầu tiên, hai lệnh không cần mạng; chỉ cài lại khi pyproject.toml đổi.

PYTHON ?= python3
VENV ?= .venv
PYTEST_FLAGS ?= -n auto

BIN := $(VENV)/bin
KIT := $(VENV)/.kit-installed
DEV := $(VENV)/.dev-installed
PIP := $(BIN)/python -m pip --disable-pip-version-check
EXAMPLES := $(sort $(wildcard examples/*.yaml))
WORD := $(patsubst examples/%.yaml,demo/%.docx,$(EXAMPLES))

.DEFAULT_GOAL := help
.PHONY: help demo test docs bench clean
.SILENT: help demo
.DELETE_ON_ERROR:

help:
	sed -n 's/^# //p' Makefile | head -n 4

demo: $(KIT)
	mkdir -p demo
	$(BIN)/nts check $(EXAMPLES)
	$(foreach one,$(EXAMPLES),$(BIN)/nts render $(one) -o $(patsubst examples/%.yaml,demo/%.docx,$(one)) --force >/dev/null &&) true
	echo
	echo "Các tệp Word nằm trong thư mục demo/:"
	for file in $(WORD); do echo "    $$file"; done
	echo "Mở bằng Word hoặc LibreOffice Writer để xem. Tự soạn một kịch bản:"
	echo "    $(BIN)/nts new kich_ban.yaml --variant can_tho --domain y_te"
	echo "    $(BIN)/nts check kich_ban.yaml"
	echo "    $(BIN)/nts render kich_ban.yaml --draft"
	echo "Hướng dẫn từng bước: docs/huong_dan.md"

test: $(DEV)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest $(PYTEST_FLAGS)

# Chạy lại mọi lệnh in trong tài liệu và ghi kết quả thật vào đó.
docs: $(KIT)
	$(BIN)/python tools/build_docs.py
	$(BIN)/python tools/build_format_page.py
	$(BIN)/python tools/build_rule_pages.py

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "Cần Python 3.11 trở lên; chọn bằng: make PYTHON=python3.12 ..." >&2; exit 1; }
	@$(PYTHON) -m venv $(VENV) || { \
	  rm -rf $(VENV); echo "Không tạo được môi trường ảo; trên Debian, Ubuntu: apt install python3-venv" >&2; exit 1; }

$(KIT): pyproject.toml | $(BIN)/python
	@echo "Đang cài nts_scenario_kit vào $(VENV) ..."
	@$(PIP) install --quiet --editable .
	@touch $@

# Nhóm dev của pyproject.toml, đọc trực tiếp: pip cũ hơn 25.1 chưa biết --group.
$(DEV): pyproject.toml $(KIT) | $(BIN)/python
	@echo "Đang cài công cụ phát triển vào $(VENV) ..."
	@$(BIN)/python -c 'import pathlib, tomllib; \
	  print(*tomllib.loads(pathlib.Path("pyproject.toml").read_text("utf-8"))["dependency-groups"]["dev"], sep="\n")' \
	  > $(VENV)/dev-requirements.txt
	@$(PIP) install --quiet --requirement $(VENV)/dev-requirements.txt
	@touch $@

# Đo bộ công cụ cạnh các công cụ khác. BENCH=--list kể tên các bảng, BENCH="rules linear" chỉ đo các bảng đó,
# BENCH=--country đo thêm cả nước.
bench: $(DEV)
	$(BIN)/python -m benchmarks $(BENCH)

clean:
	rm -rf demo dist build .mypy_cache .ruff_cache .import_linter_cache .hypothesis
