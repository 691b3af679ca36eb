"""Makes `resources/clip` and `resources/perceptual` again from the two packages they come from. For maintainers.

    python packaging/make_resources.py clip_anytorch-2.6.0-py3-none-any.whl stlpips_pytorch-0.0.2-py3-none-any.whl

The result is byte for byte the same on every machine. Nothing is downloaded; the only pickle (the published weights)
is read with torch's restricted reader.
"""

from __future__ import annotations

import argparse
import gzip
import io
import json
import zipfile
from pathlib import Path

import torch
from safetensors.torch import save

RESOURCES = Path(__file__).resolve().parent.parent / "resources"

START, END = "<|startoftext|>", "<|endoftext|>"
MERGES = 49152 - 256 - 2
"""How many of the file's merges CLIP's vocabulary of 49,408 entries uses."""


def byte_symbols() -> list[str]:
    """A printable character for each of the 256 bytes, in vocabulary order (GPT-2's byte-level alphabet)."""
    printable = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    others = 256 - len(printable)
    return [chr(byte) for byte in printable] + [chr(256 + k) for k in range(others)]


def make_clip(wheel: Path, folder: Path) -> None:
    """CLIP's byte-pair vocabulary in the form `transformers` reads."""
    with zipfile.ZipFile(wheel) as archive:
        lines = gzip.decompress(archive.read("clip/bpe_simple_vocab_16e6.txt.gz")).decode("utf-8").split("\n")
        licence = archive.read("clip_anytorch-2.6.0.dist-info/LICENSE").decode("utf-8")
    merges = lines[1 : MERGES + 1]
    symbols = byte_symbols()
    words = [*symbols, *(s + "</w>" for s in symbols), *(m.replace(" ", "") for m in merges), START, END]
    vocabulary = {word: number for number, word in enumerate(words)}
    assert len(vocabulary) == 49408
    config = {
        "tokenizer_class": "CLIPTokenizer",
        "model_max_length": 77,
        "bos_token": START,
        "eos_token": END,
        "unk_token": END,
        "pad_token": END,
    }
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "vocab.json").write_text(json.dumps(vocabulary, ensure_ascii=False), encoding="utf-8")
    (folder / "merges.txt").write_text("\n".join(["#version: 0.2", *merges]) + "\n", encoding="utf-8")
    (folder / "tokenizer_config.json").write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")
    (folder / "LICENSE").write_text(licence, encoding="utf-8")


def make_perceptual(wheel: Path, folder: Path) -> None:
    """The trained weights of ST-LPIPS (AlexNet) as safetensors, under the names `core.models.perceptual` uses."""
    with zipfile.ZipFile(wheel) as archive:
        blob = archive.read("stlpips_pytorch/weights/vST0.0/alex_shift_tolerant.pth")
        licence = archive.read("stlpips_pytorch-0.0.2.dist-info/licenses/LICENSE").decode("utf-8")
    published = torch.load(io.BytesIO(blob), map_location="cpu", weights_only=True)
    convolutions = ["net.slice1.0", "net.slice2.5", "net.slice3.9", "net.slice4.11", "net.slice5.13"]
    weights = {}
    for number, name in enumerate(convolutions):
        weights[f"convolutions.{number}.weight"] = published[f"{name}.weight"].float().contiguous()
        weights[f"convolutions.{number}.bias"] = published[f"{name}.bias"].float().contiguous()
        weights[f"channel_weights.{number}"] = published[f"lin{number}.model.1.weight"].float().flatten()
    metadata = {"source": "stlpips-pytorch 0.0.2, vST0.0, alex_shift_tolerant", "licence": "BSD-2-Clause"}
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "st_lpips_alex.safetensors").write_bytes(save(weights, metadata))
    (folder / "LICENSE").write_text(licence, encoding="utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("clip_wheel", type=Path)
    parser.add_argument("stlpips_wheel", type=Path)
    parser.add_argument("--out", type=Path, default=RESOURCES)
    options = parser.parse_args()
    make_clip(options.clip_wheel, options.out / "clip")
    make_perceptual(options.stlpips_wheel, options.out / "perceptual")


if __name__ == "__main__":
    main()
