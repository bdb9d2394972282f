"""Questions, supplementary questions, and what is answered."""

from __future__ import annotations

from meetingtui.domain import entries, questions
from meetingtui.domain.questions import Answer, Question
from tests.domain.making import Making


def ask(book: Making, text: str = "Why?", **words: object) -> Question:
    return book.added(Question, questions.ask, **{"item": None, "text": text, **words})


def answer(book: Making, to: Question, text: str = "Because.", **words: object) -> Answer:
    return book.added(Answer, questions.answer, question=to.id, text=text, **words)


def in_order(book: Making) -> list[str]:
    """The handles of questions and answers in the order of their places."""
    found = [*book.minutes.all(Question), *book.minutes.all(Answer)]
    return [one.name_in_gutter for one in sorted(found, key=lambda one: one.place)]


def test_a_question_is_recorded(book: Making) -> None:
    item = book.item()
    made = ask(book, " Why\nnot? ", name="Jane Example", place_from="Larkfield", number="3")
    assert (made.name_in_gutter, made.item, made.kind) == ("q1", item.id, "public")
    assert (made.text, made.name, made.place_from, made.number) == (
        "Why\nnot?",
        "Jane Example",
        "Larkfield",
        "3",
    )
    assert book.steps[-1].sentence == "Question recorded under item 1"


def test_a_question_says_something(book: Making) -> None:
    book.item()
    sentence = "Say what is asked, for example: /q resident > Leader: Why is it closed?"
    assert book.refused(questions.ask, item=None, text=" ") == sentence
    made = ask(book)
    assert book.refused(questions.amend, question=made.id, text="") == sentence
    assert ask(book, "", text_in="Annex 1").text_in == "Annex 1"
    assert book.refused(questions.ask, item=None, text="x", colour="red") == (
        "A question has no colour."
    )


def test_a_question_is_corrected_field_by_field(book: Making) -> None:
    book.item()
    made = ask(book, name="Jane Example")
    book.do(questions.amend, question=made.id, addressed_to="Leader")
    now = book.again(made)
    assert (now.name, now.addressed_to, now.text) == ("Jane Example", "Leader", "Why?")


def test_a_supplementary_question_stands_under_the_first(book: Making) -> None:
    book.item()
    first = ask(book, kind="member")
    second = ask(book, "Really?", parent=first.id)
    third = ask(book, "Truly?", parent=second.id)
    assert (second.parent, second.kind, third.parent) == (first.id, "member", first.id)
    book.item("Parks")
    assert "of the same item" in book.refused(questions.ask, item=None, text="x", parent=first.id)


def test_an_answer_stands_with_its_question_until_something_else_happens(book: Making) -> None:
    book.item()
    first, second = ask(book), ask(book, "When?")
    answer(book, first)
    ask(book, "Really?", parent=first.id)
    answer(book, second)
    assert in_order(book) == ["q1", "an1", "q3", "q2", "an2"]
    book.point()
    late = answer(book, first, "Later.")
    assert in_order(book)[-1] == late.name_in_gutter


def test_an_answer_may_be_given_elsewhere_or_in_another_way(book: Making) -> None:
    book.item()
    asked = ask(book)
    assert answer(book, asked, "", how="in writing").how == "in writing"
    assert answer(book, asked, "", text_in="Annex B").text_in == "Annex B"
    sentence = "Say what is answered, or how, for example: /an By May. or /an in writing"
    assert book.refused(questions.answer, question=asked.id, text=" ", name="Leader") == sentence
    made = answer(book, asked)
    assert book.refused(questions.amend_answer, answer=made.id, text="") == sentence
    book.do(questions.amend_answer, answer=made.id, name="Leader")
    assert (book.again(made).name, book.again(made).text) == ("Leader", "Because.")


def test_a_question_is_struck_with_what_belongs_to_it(book: Making) -> None:
    book.item()
    first, other = ask(book), ask(book, "When?")
    answer(book, ask(book, "Really?", parent=first.id))
    book.do(entries.strike, table="question", entry=first.id)
    assert book.minutes.all(Question) == [book.again(other)]
    assert not book.minutes.all(Answer)
