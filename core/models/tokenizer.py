"""CLIP's tokenizer from the vocabulary shipped in `resources/`, without a network."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import ResourceError
from core.paths import RESOURCES

if TYPE_CHECKING:
    from transformers import CLIPTokenizer

VOCABULARY_SIZE = 49408
BOS_ID = 49406
EOS_ID = 49407
"""End of text; also what pads."""
MAX_LENGTH = 77
"""Tokens of one text, first and last marker included."""


def load_tokenizer(folder: Path = RESOURCES / "clip") -> CLIPTokenizer:
    """The tokenizer of `folder` (`vocab.json`, `merges.txt`, `tokenizer_config.json`).

    Raises `ResourceError` when the vocabulary is missing or not CLIP's: the library would go on with a
    tokenizer of two tokens without a word.
    """
    from transformers import CLIPTokenizer  # takes seconds to import

    try:
        tokenizer = CLIPTokenizer.from_pretrained(str(folder), local_files_only=True)
    except (OSError, ValueError) as error:
        raise ResourceError(f"The text vocabulary in {folder} could not be read. Install Flawsmith again.") from error
    if len(tokenizer) != VOCABULARY_SIZE or tokenizer.eos_token_id != EOS_ID:
        raise ResourceError(f"The text vocabulary in {folder} is incomplete. Install Flawsmith again.")
    tokenizer.model_max_length = MAX_LENGTH
    return tokenizer
