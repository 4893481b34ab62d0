"""Comments of an officer stay when the value beside them goes: on a line of their own above what follows."""

from __future__ import annotations

from typing import Any

import pytest
from importing.word_edits import home, paragraph, plain_copy, row, say_instead
from support import MINIMAL, resolved_of

AIMS = MINIMAL + "tình huống:\n  - tên: Dịch bệnh\n    mục tiêu xử lý:\n"


def without(*words: str) -> Any:
    """Delete the paragraphs with these words."""

    def edit(root: Any) -> None:
        for one in words:
            target = paragraph(root, one)
            target.getparent().remove(target)

    return edit


@pytest.mark.parametrize(
    ("before", "gone", "after"),
    [
        (
            "      - Khoanh vùng. # hỏi lại Sở Y tế\n      - Dập dịch.\n",
            "Khoanh vùng.",
            "      # hỏi lại Sở Y tế\n      - Dập dịch.\n",
        ),
        (
            "      - Khoanh vùng.\n      - Dập dịch. # chốt ngày 5\n      - Không tử vong. # khó\n",
            "Dập dịch.",
            "      - Khoanh vùng.\n      # chốt ngày 5\n      - Không tử vong. # khó\n",
        ),
        (
            "      - Khoanh vùng.\n      # phần hai\n      - Dập dịch. # chốt\n",
            "Dập dịch.",
            "      - Khoanh vùng.\n      # phần hai\n      # chốt\n",
        ),
        (
            "      - Khoanh vùng.\n\n      # phần hai\n      - Dập dịch. # chốt\n\n      # phần ba\n      - Hết.\n",
            "Dập dịch.",
            "      - Khoanh vùng.\n\n      # phần hai\n      # chốt\n      # phần ba\n      - Hết.\n",
        ),
        (
            '      - "Số #1 # không phải ghi chú" # ghi chú\n      - Hết.\n',
            "Số #1 # không phải ghi chú",
            "      # ghi chú\n      - Hết.\n",
        ),
        (
            "      - Khoanh vùng. # cả mục\n",
            "Khoanh vùng.",
            "      []\n      # cả mục\n",
        ),
    ],
)
def test_the_comment_of_a_deleted_point_stays_above_what_follows(before: str, gone: str, after: str) -> None:
    text, _ = home(AIMS + before, without(gone))
    assert text == AIMS + after


def test_comments_inside_a_deleted_row_stay() -> None:
    tasks = (
        "tổ chức thực hiện:\n  phân công:\n    - việc: Rà soát. # tháng 3\n      # đã hỏi\n"
        "      chủ trì: Sở Y tế # chính\n    - việc: Diễn tập.\n"
    )
    text, _ = home(MINIMAL + tasks, lambda root: row(root, "Rà soát.").getparent().remove(row(root, "Rà soát.")))
    assert text == MINIMAL + (
        "tổ chức thực hiện:\n  phân công:\n    # tháng 3\n    # đã hỏi\n    # chính\n    - việc: Diễn tập.\n"
    )


def test_comments_in_a_list_that_is_written_anew_stay_above_it() -> None:
    tasks = (
        "tổ chức thực hiện:\n  phân công:\n    - việc: Rà soát.\n      phối hợp:\n        - Sở Y tế # đầu mối\n"
        "        - Công an\n"
    )

    text, _ = home(MINIMAL + tasks, lambda root: say_instead(row(root, "Rà soát."), "Công an", "Công an thành phố"))
    assert "# đầu mối" in text
    made = resolved_of(text).scenario.implementation.assignments[0]
    assert made.cooperation == ("Sở Y tế", "Công an thành phố")


def test_comments_of_a_deleted_situation_stay() -> None:
    text = MINIMAL + (
        "tình huống:\n  # --- một\n  - tên: Dịch bệnh # cũ\n    mục tiêu xử lý: Dập dịch. # ngắn\n"
        "  # --- hai\n  - tên: Lũ lụt\n    mục tiêu xử lý: Cứu người.\n"
    )

    def edit(root: Any) -> None:
        body = paragraph(root, "Tình huống 1:").getparent()
        first, second = body.index(paragraph(root, "Tình huống 1:")), body.index(paragraph(root, "Tình huống 2:"))
        for one in list(body[first:second]):
            body.remove(one)

    made, _ = home(text, edit)
    assert made == MINIMAL + (
        "tình huống:\n  # --- một\n  # cũ\n  # ngắn\n  # --- hai\n  - tên: Lũ lụt\n    mục tiêu xử lý: Cứu người.\n"
    )


def test_a_list_on_one_line_keeps_the_comment_behind_it() -> None:
    before = AIMS.replace("mục tiêu xử lý:\n", "mục tiêu xử lý: [Khoanh vùng., Dập dịch.] # gọn\n")
    text, _ = home(before, without("Khoanh vùng."))
    assert text == before.replace("Khoanh vùng., ", "")


def test_a_list_in_brackets_over_several_lines_keeps_its_comments_above() -> None:
    before = AIMS.replace("xử lý:\n", "xử lý: [Khoanh vùng., # một\n      Dập dịch., Hết.] # gọn\n")
    text, _ = home(before, without("Dập dịch."))
    assert "# một" in text
    assert "# gọn" in text
    assert resolved_of(text).scenario.situations[0].response_aims == ("Khoanh vùng.", "Hết.")


def test_the_comment_of_a_changed_value_stays_beside_it() -> None:
    before = AIMS + "      - Khoanh vùng. # một\n      - Dập dịch. # hai\n"

    def edit(root: Any) -> None:
        say_instead(root, "Khoanh vùng.", "Khoanh vùng nhanh.")
        target = paragraph(root, "Dập dịch.")
        target.addnext(plain_copy(target, "Hết dịch."))

    text, _ = home(before, edit)
    assert text == AIMS + "      - Khoanh vùng nhanh. # một\n      - Dập dịch. # hai\n      - Hết dịch.\n"
