"""Sentences recognised by their templates."""

from __future__ import annotations

from app.phrasebook import Phrasebook

KINDS = {
    "{0} pictures are ready in {1}.": "no",
    "Nothing to do.": "",
    "{0} pictures": "n",
    "{0} larger than {1} px": "tn",
    "is empty; copy it again": "",
    "{0} were rejected: {1}{2}.": "ntt",
    "were blurred": "",
    "lay elsewhere": "",
    "Use {0}: {1}": "tt",
    "the diffusion model": "",
    "it needs few.": "",
    "{{braces}} of {0}": "t",
    "with %n runs": "n",
}
SAID = {
    "{0} pictures are ready in {1}.": "{1}: {0} fertig.",
    "Nothing to do.": "Nichts.",
    "{0} pictures": "{0} Bilder",
    "{0} larger than {1} px": "{0} > {1} px",
    "is empty; copy it again": "ist leer",
    "{0} were rejected: {1}{2}.": "{0} verworfen: {1}{2}.",
    "were blurred": "unscharf",
    "lay elsewhere": "versetzt",
    "Use {0}: {1}": "Nimm {0}: {1}",
    "the diffusion model": "Diffusion",
    "it needs few.": "Es braucht wenige.",
    "{{braces}} of {0}": "{{Klammern}} von {0}",
    "with %n runs": "mit %n",
}
BOOK = Phrasebook(KINDS, SAID)


def test_a_sentence_is_said_by_its_translation_with_the_values_it_had() -> None:
    assert BOOK.say("Nothing to do.") == "Nichts."
    assert BOOK.say("1,240 pictures are ready in D:\\line 3\\NG.") == "D:\\line 3\\NG: 1,240 fertig."
    assert BOOK.say("{braces} of x") == "{Klammern} von x"
    assert BOOK.say("with 3 runs") == "mit 3"


def test_a_value_that_is_itself_a_known_phrase_is_translated_and_an_own_word_is_not() -> None:
    assert BOOK.say("7 pictures larger than 512 px") == "7 Bilder > 512 px"
    assert BOOK.say("5 pictures are ready in Nothing to do..") == "Nothing to do.: 5 fertig."


def test_several_sentences_in_a_row_are_each_recognised() -> None:
    assert BOOK.say("5 pictures are ready in a. Nothing to do.") == "a: 5 fertig. Nichts."
    assert (
        BOOK.say("Use the diffusion model: it needs few. Nothing to do.")
        == "Nimm Diffusion: Es braucht wenige. Nichts."
    )
    assert BOOK.say("Nothing to do.\n3 pictures") == "Nichts.\n3 Bilder"


def test_lists_of_known_phrases_are_translated_one_by_one() -> None:
    assert BOOK.say("9 were rejected: 20 were blurred, 4 lay elsewhere.") == "9 verworfen: unscharf (20), versetzt (4)."


def test_what_is_not_known_stays_english_and_leaves_the_rest_translated() -> None:
    assert BOOK.say("Something else happened. Nothing to do.") == "Something else happened. Nichts."
    assert BOOK.say("ok/a b.png is empty; copy it again") == "ok/a b.png ist leer"
    assert BOOK.say("Never heard of it") == "Never heard of it"


def test_a_sentence_about_a_known_one_is_not_taken_for_a_name() -> None:
    said = {"Training {run}": "{run} 학습", "{title} is under way.": "진행 중: {title}."}
    book = Phrasebook({"Training {run}": "o", "{title} is under way.": "t"}, said)
    assert book.whole("Training my long run 2 is under way.") == "진행 중: my long run 2 학습."
    back = Phrasebook(
        {"{run} 학습": "o", "진행 중: {title}.": "t"}, {korean: english for english, korean in said.items()}
    )
    assert back.whole("my long run 2 학습") == "Training my long run 2", "few signs of Korean are words enough"
    assert back.whole("진행 중: my long run 2 학습.") == "Training my long run 2 is under way."


def test_a_name_has_one_line() -> None:
    kinds = {"{name}, judged {judged}": "oo", "{defect}, judged so with {share}": "ot"}
    said = dict(zip(kinds, ("{name}: {judged} 판정", "{defect} {share} 판정"), strict=True))
    assert Phrasebook(kinds, said).whole("crack, judged so with 53 %") == "crack 53 % 판정"
    kinds.popitem()
    assert Phrasebook(kinds, said).whole("crack, judged dent") == "crack: dent 판정"
    assert Phrasebook(kinds, said).whole("crack, judged dent\nanother line") is None
