"""The tables of the networks, on the terminal and as JSON."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from core.__main__ import main
from core.describe import describe
from core.diffusion.anchored import Inputs, unet_channels
from core.diffusion.systems import WIDTHS
from core.models.grid import stride_for
from core.models.unet import anchored_unet
from core.models.vqvae import VQVAE

ROOT = Path(__file__).resolve().parents[2]


def told(line: str, capsys: pytest.CaptureFixture[str]) -> str:
    assert main(["describe", *line.split()]) == 0
    output = capsys.readouterr()
    assert output.err == ""
    return output.out


def as_json(line: str, capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    record: dict[str, Any] = json.loads(told(f"{line} --json", capsys))
    return record


@pytest.mark.parametrize(("size", "encoder", "decoder"), [(200, 2_759_264, 2_988_395), (396, 11_030_112, 11_029_097)])
def test_the_published_tables_have_their_totals(
    size: int, encoder: int, decoder: int, capsys: pytest.CaptureFixture[str]
) -> None:
    record = as_json(f"deepsmote --size {size}", capsys)
    assert record["encoder"]["total_params"] == encoder and record["decoder"]["total_params"] == decoder
    assert record["total_params"] == encoder + decoder
    for part in ("encoder", "decoder"):
        assert sum(layer["params"] for layer in record[part]["layers"]) == record[part]["total_params"]
    text = told(f"deepsmote --size {size}", capsys)
    assert f"Total params: {encoder:,}" in text and f"Total params: {decoder:,}" in text


def test_a_table_names_every_layer_its_shape_and_parameters(capsys: pytest.CaptureFixture[str]) -> None:
    record = as_json("deepsmote --size 200", capsys)
    assert record["model"] == "deepsmote" and record["size"] == {"width": 200, "height": 200}
    first, *_, last = record["encoder"]["layers"]
    assert first == {"name": "Conv2d-1", "type": "Conv2d", "output_shape": [8, 100, 100], "params": 128}
    assert last == {"name": "Linear-21", "type": "Linear", "output_shape": [512], "params": 262_656}
    *_, colours, last = record["decoder"]["layers"]
    assert colours == {
        "name": "ConvTranspose2d-21",
        "type": "ConvTranspose2d",
        "output_shape": [3, 200, 200],
        "params": 387,
    }
    assert (last["type"], last["output_shape"], last["params"]) == ("Tanh", [3, 200, 200], 0)
    rows = {line.split()[0]: line for line in told("deepsmote --size 200", capsys).splitlines() if "[-1" in line}
    assert rows["ConvTranspose2d-3"].split("  ")[1:] and rows["ConvTranspose2d-3"].endswith(" 2,097,408")
    assert "[-1, 256, 4, 4]" in rows["ConvTranspose2d-3"]


def test_width_stands_before_height_and_channels_count_on_both_ends(capsys: pytest.CaptureFixture[str]) -> None:
    record = as_json("deepsmote --size 320x200 --channels 3", capsys)
    assert record["encoder"]["layers"][0]["output_shape"] == [8, 100, 160]
    assert record["encoder"]["layers"][0]["params"] == 3 * 8 * 16
    assert record["decoder"]["layers"][-1]["output_shape"] == [3, 200, 320]


@pytest.mark.parametrize("size", [64, 200])
def test_the_other_models_are_those_the_program_trains(size: int, capsys: pytest.CaptureFixture[str]) -> None:
    record = as_json(f"vqvae --size {size} --channels 3", capsys)
    assert record["total_params"] == sum(p.numel() for p in VQVAE(3).parameters())
    assert record["decoder"]["layers"][-1]["output_shape"][1] >= size
    tables = describe("unet", size, size, 3)
    trained = anchored_unet(*unet_channels(3, stride_for(size, size), Inputs()), WIDTHS)
    assert tables["anchored"].total_params == sum(p.numel() for p in trained.parameters())
    assert tables["paper"].layers[-1].output_shape[0] == 4


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("deepsmote --size 20", "32 to 512 px a side, and these have 20x20 px"),
        ("deepsmote --size 600x100", "these have 600x100 px"),
        ("vqvae --size 5", "choose sides of 16 to 2048 px"),
        ("deepsmote --size big", "not of the form PX or WIDTHxHEIGHT"),
        ("deepsmote", "--size"),
        ("resnet --size 64", "deepsmote"),
    ],
)
def test_what_cannot_be_described_gets_a_sentence(line: str, words: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["describe", *line.split()]) == 2
    output = capsys.readouterr()
    assert output.out == "" and output.err.count("\n") == 1 and words in output.err


def test_deepsmote_is_described_without_the_slow_imports() -> None:
    code = "import sys, core.__main__ as c; c.main('describe deepsmote --size 64'.split()); print({*sys.modules})"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = done.stdout.splitlines()[-1]
    assert "'torch'" in loaded and "'diffusers'" not in loaded and "'transformers'" not in loaded
