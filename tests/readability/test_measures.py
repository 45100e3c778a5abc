"""Our measures are textstat's own where the segmentation agrees, without its network, its caches or its language."""

import importlib
import math
import subprocess
import sys
from collections.abc import Mapping

import pytest
from pysyllables import SYLLABLE_COUNTS

from wellput.readability.measures import MEASURES, measures
from wellput.text.document import Document

ENGLISH = (
    "I have checked the parcel with the carrier this morning. It left our warehouse on Monday and it should arrive in "
    "four days. You don't have to do anything. Please write to us when you have it. Unfortunately the original "
    "colour isn't available anymore, therefore I'll send you the beautiful alternative. We're sorry about the trouble."
)
LONG = " ".join([ENGLISH, "The packaging of the replacement is considerably stronger than before."] * 3)

TEXTS = {
    "en": [ENGLISH, LONG, "The lamp is on the table. I like it very much."],
    "de": [
        "Ihr Paket hat unser Lager am Montag verlassen. Die Lieferung dauert ungefähr vier Werktage. "
        "Bitte schreiben Sie uns, wenn die Lampe beschädigt angekommen ist."
    ],
    "es": [
        "Su paquete salió ayer de nuestro almacén. La entrega tarda aproximadamente cuatro días laborables. "
        "Escríbanos si la lámpara llega rota o incompleta."
    ],
    "fr": ["Votre colis a quitté notre entrepôt lundi matin. La livraison prend environ quatre jours ouvrables."],
    "hu": ["A csomagja hétfőn elhagyta a raktárunkat. A szállítás körülbelül négy munkanapig tart."],
    "it": [
        "Il suo pacco ha lasciato il nostro magazzino lunedì. La consegna richiede circa quattro giorni lavorativi."
    ],
    "nl": ["Uw pakket heeft ons magazijn maandag verlassen. De levering duurt ongeveer vier werkdagen."],
    "pl": ["Państwa paczka opuściła nasz magazyn w poniedziałek. Dostawa trwa około czterech dni roboczych."],
    "ru": ["Ваша посылка покинула наш склад в понедельник. Доставка занимает примерно четыре рабочих дня."],
}


class Phones(Mapping[str, list[list[str]]]):
    """pysyllables in the form of the dictionary textstat would fetch: one phone with a stress mark a syllable."""

    def __getitem__(self, word: str) -> list[list[str]]:
        return [["A1"] * SYLLABLE_COUNTS[word]]

    def __iter__(self):
        return iter(SYLLABLE_COUNTS)

    def __len__(self) -> int:
        return len(SYLLABLE_COUNTS)


@pytest.fixture
def textstat(monkeypatch: pytest.MonkeyPatch):
    """textstat with a dictionary at hand, back in its own language and with empty caches afterwards."""
    module = importlib.import_module("textstat").textstat
    counting = importlib.import_module("textstat.backend.counts._count_syllables")
    phones = Phones()
    monkeypatch.setattr(counting, "get_cmudict", lambda language: phones if language.startswith("en") else None)
    yield module
    module.set_lang("en_US")
    for name, part in list(sys.modules.items()):
        if name.startswith("textstat.backend"):
            for value in vars(part).values():
                if hasattr(value, "cache_clear"):
                    value.cache_clear()


@pytest.mark.filterwarnings("ignore:There is no easy words vocabulary")
@pytest.mark.parametrize(("language", "text"), [(tag, text) for tag, texts in TEXTS.items() for text in texts])
def test_equal_to_textstat(textstat, language: str, text: str) -> None:
    textstat.set_lang("en_US" if language == "en" else language)
    document = Document.read(text, language=language)
    assert len(document.body) == textstat.sentence_count(text), "the segmentations disagree: choose another text"
    found = measures(document)
    assert found.keys() == MEASURES[language].keys()
    for name, value in found.items():
        if name == "wiener_sachtextformel":
            expected = textstat.wiener_sachtextformel(text, 1)
        elif name == "text_standard":
            expected = textstat.text_standard(text, float_output=True)
        else:
            expected = getattr(textstat, name)(text)
        assert math.isclose(value, expected, rel_tol=1e-9), name


def test_linsear_write_counts_the_sentences_of_the_first_hundred_words() -> None:
    short = "The cat sat on the mat. " * 16  # 96 words
    longer = measures(Document.read(short + "The cat sat on the mat. " * 10, language="en"))
    # 100 words, all easy, in 17 sentences: 5.88 is not above 20, so two are taken off.
    assert math.isclose(longer["linsear_write_formula"], (100 / 17 - 2) / 2)


def test_a_greeting_a_price_and_a_date_are_no_sentences() -> None:
    found = measures(
        Document.read("Hello Anna,\n\nI refunded 1.234,50 EUR on 5.12. by card.\n\nBest,\nTom", language="en")
    )
    assert found["sentence_count"] == 1
    assert found["lexicon_count"] == 8


def test_a_language_without_measures_has_none() -> None:
    assert measures(Document.read("ขอบคุณสำหรับข้อความของคุณ")) == {}


@pytest.mark.parametrize("text", ["", "😊", "...", "\0"])
def test_a_text_without_words_measures_nothing(text: str) -> None:
    assert set(measures(Document.read(text, language="en")).values()) == {0.0}


@pytest.mark.parametrize("text", ["a" * 20000, "1" * 20000, "1 " * 10000, "a." * 10000, "a' " * 6000, "包裹" * 9000])
@pytest.mark.parametrize("language", ["en", "de", "ru"])
def test_hostile_texts_have_finite_measures(text: str, language: str) -> None:
    assert all(math.isfinite(value) for value in measures(Document.read(text, language=language)).values())


def test_neither_textstat_nor_nltk_is_imported_and_no_word_is_kept() -> None:
    code = (
        "import sys, gc\n"
        "from wellput.readability import assess\n"
        "from wellput.text.document import Document\n"
        "assess(Document.read('The zorblaxian parcel was sent, and the zorblaxian lamp too.', language='en'), 'A2')\n"
        "print(sorted(name for name in sys.modules if name.partition('.')[0] in ('textstat', 'nltk')))\n"
        "import pyphen\n"
        "print(sum(len(patterns.cache) for patterns in pyphen.hdcache.values()))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n0\n"
