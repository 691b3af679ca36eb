"""Settings of the tasks. Plain data: no behaviour beyond a JSON round trip and checks of user input."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass, field, fields
from enum import StrEnum
from typing import Any, Self

from core.errors import InputError

OK_CLASS = "ok"
"""Reserved name of good pictures."""

MIN_CLASS = 8
"""Pictures from which some of a class are held back from training, to test with."""

CURVES: dict[str, str] = {
    "vqvae_loss": "VQVAE loss",
    "codebook_usage": "Share of the VQVAE's codes in use",
    "vqvae_psnr": "Reconstruction by the VQVAE, dB",
    "vqvae_defect_psnr": "Reconstruction inside the defects, dB",
    "loss": "Training loss",
    "validation_loss": "Loss on held-back pictures",
    "ssim": "SSIM outside defects",
    "perceptual_similarity": "1 - perceptual distance",
    "coordinate_error_px": "Coordinate error, px (median)",
    "score": "Overall score",
    "proof_loss": "Loss on validation pictures",
}
"""Curves a training yields as `Metric` events, with their titles. The title of
`perceptual_similarity` is replaced by the true name of the metric in use (a `Notice` at start and
the run's `metrics.csv` carry it)."""

FIRST_STAGE_CURVES = ("vqvae_loss", "codebook_usage", "vqvae_psnr", "vqvae_defect_psnr")
"""Curves of the VQVAE, whose epochs are counted apart from the generator's."""

_GIVEN_BACK = {"ssim": "SSIM of held-back pictures", "perceptual_similarity": "1 - perceptual distance, held back"}
"""DeepSMOTE is asked for no coordinate, so there is no real picture to compare a new one with: what it gives back of
real ones is measured."""


class Generator(StrEnum):
    """The generators on offer."""

    DIFFUSION = "diffusion"
    """Residual diffusion anchored on the clean pattern (without a pattern: on the class alone)."""
    PAPER = "paper"
    """Diffusion as published: VQVAE, coordinates and name fused by cross-attention in the mid block."""
    DEEPSMOTE = "deepsmote"
    """DeepSMOTE (paper 2): pictures between two of a class, for sets of tens to hundreds; asked for no coordinate."""


class ExportFormat(StrEnum):
    """Layouts in which accepted pictures leave the project; `core.export.layouts` says what each holds."""

    FOLDERS = "folders"
    COCO = "coco"
    YOLO = "yolo"
    MVTEC = "mvtec"


class Classifier(StrEnum):
    """The inspection models of a proof."""

    SMALL = "small"
    """A small network that trains in seconds to a minute on a processor."""
    RESNET50 = "resnet50"
    INCEPTION_V3 = "inception_v3"
    EFFICIENTNET_B5 = "efficientnet_b5"
    XCEPTION = "xception"


class Loss(StrEnum):
    """What DeepSMOTE learns by."""

    SHARP = "sharp"
    """Pictures and their slopes, more of what is far off, and little of the penalty."""
    PAPER = "paper"
    """Squared error and the full penalty, as published."""


@dataclass(frozen=True, kw_only=True, slots=True)
class TrainDefaults:
    """What a `TrainConfig` takes for a generator where nothing else is asked."""

    epochs: int = 200
    """Paper 1: 200."""
    learning_rate: float = 4e-4
    checkpoint_every: int = 10


TRAIN_DEFAULTS = {
    Generator.DIFFUSION.value: TrainDefaults(),
    Generator.PAPER.value: TrainDefaults(),
    # Paper 2's epochs and rate; they are short, and a hundred checkpoints would fill gigabytes.
    Generator.DEEPSMOTE.value: TrainDefaults(epochs=1000, learning_rate=2e-4, checkpoint_every=50),
}


def curve_title(generator: str, name: str) -> str:
    """Title of the curve `name` of a generator's run."""
    told = _GIVEN_BACK if generator == Generator.DEEPSMOTE else CURVES
    return told.get(name) or CURVES.get(name, name)


_OF_GENERATOR: Any = None
"""Default of a field that `TrainConfig` fills from `TRAIN_DEFAULTS`."""


def _require(condition: bool, sentence: str) -> None:
    if not condition:
        raise InputError(sentence)


@dataclass(kw_only=True, slots=True)
class Config:
    """Base: a config is a record that survives JSON unchanged."""

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready dict."""
        return asdict(self)

    @classmethod
    def from_dict(cls, record: dict[str, Any]) -> Self:
        """Rebuild from `to_dict`'s output; keys of a newer version are ignored."""
        known = {f.name for f in fields(cls)}
        return cls(**{key: value for key, value in record.items() if key in known})


@dataclass(kw_only=True, slots=True)
class DemoConfig(Config):
    """Makes a folder of procedural circuit pictures with exact truth."""

    out: str
    """Folder to write; must be empty or absent, or hold an earlier demo."""
    size: int = 64
    """Side of the square pictures, px, 64 to 512."""
    pictures: int = 600
    """How many pictures over all classes; the classes get 3 to about a sixth of them each."""
    seed: int = 0
    line: int = 0
    """Process line: 0 and 1 are designed, every number from 2 up draws another layout and other optics."""
    cycle: tuple[float, float] | None = None
    """Period along x and y, px, 12 to 200; None: the layout's own."""
    shear: float = 0.0
    """How far each row of cells is moved right of the row above it, px: half a cycle lays bricks."""
    turn_deg: float = 0.0
    """Turn that all pictures share, degrees."""
    max_scale: float = 0.0
    """Pictures are magnified by a random factor within 1 +- this, at most 0.2."""
    reverse: float = 0.0
    """Share of pictures with reversed contrast, 0 to 1."""
    blur: float = 0.0
    """Further defocus, px (Gaussian sigma), 0 to 8."""
    noise: float = 0.0
    """Further noise, standard deviation as a share of full white, 0 to 0.5."""

    def __post_init__(self) -> None:
        _require(64 <= self.size <= 512, f"The picture size is {self.size} px; choose 64 to 512.")
        _require(33 <= self.pictures <= 100_000, f"{self.pictures} pictures asked for; choose 33 to 100000.")
        _require(self.line >= 0, f"Process line {self.line} does not exist; choose 0 or more.")
        if self.cycle is not None:
            self.cycle = (float(self.cycle[0]), float(self.cycle[1]))
            _require(
                all(12 <= c <= 200 for c in self.cycle),
                f"The cycle is {self.cycle[0]:g} x {self.cycle[1]:g} px; choose 12 to 200 px each.",
            )
        _require(abs(self.shear) <= 200, f"Rows are moved by {self.shear:g} px; choose at most 200 px.")
        _require(
            abs(self.turn_deg) <= 180, f"The pictures are turned by {self.turn_deg:g} degrees; choose at most 180."
        )
        _require(0 <= self.max_scale <= 0.2, f"The change of scale is {self.max_scale:g}; choose 0 to 0.2.")
        _require(0 <= self.reverse <= 1, f"The share of reversed pictures is {self.reverse:g}; choose 0 to 1.")
        _require(0 <= self.blur <= 8, f"The blur is {self.blur:g} px; choose 0 to 8.")
        _require(0 <= self.noise <= 0.5, f"The noise is {self.noise:g}; choose 0 to 0.5.")


@dataclass(kw_only=True, slots=True)
class PrepareConfig(Config):
    """Finds the pattern and every picture's coordinate."""

    pictures: str
    """Folder of pictures, one sub-folder a class."""
    project: str
    """Folder of the project; made when absent."""
    max_side_px: int = 512
    """From larger pictures the defects are cropped."""
    crop_px: int = 200
    """Side of those crops (paper 2: 200)."""
    groups: str | None = None
    """CSV with the columns `file` and `group` (lot, panel, module); pictures of one group are never split."""
    group_part: int | None = None
    """Which part of the file's name, split at `_`, `-` and blanks, is its group; 1 is the first, -1 the last."""

    def __post_init__(self) -> None:
        _require(32 <= self.crop_px <= 512, f"Crops of {self.crop_px} px were asked for; choose 32 to 512.")
        _require(
            self.crop_px <= self.max_side_px, f"Crops of {self.crop_px} px exceed the limit of {self.max_side_px} px."
        )
        _require(self.group_part != 0, "Parts of a file's name are counted from 1 (or from -1, the last).")


@dataclass(kw_only=True, slots=True)
class CheckConfig(Config):
    """Looks through a folder of pictures before anything is prepared or trained."""

    pictures: str
    out: str | None = None
    """Folder in which `check.json` and `check.txt` are written; nothing is written when None."""
    max_side_px: int = 512
    groups: str | None = None
    group_part: int | None = None
    """See `PrepareConfig`."""


@dataclass(kw_only=True, slots=True)
class DeviceConfig(Config):
    """Looks what this computer can train with. There is nothing to set."""


@dataclass(kw_only=True, slots=True)
class AdviseConfig(Config):
    """Advises a generator for a prepared project, with the time it takes on this machine."""

    project: str


@dataclass(kw_only=True, slots=True)
class TrainConfig(Config):
    """One training of one generator."""

    project: str
    run: str
    """Name of the run: the folder `runs/<run>` of the project."""
    generator: str = Generator.DIFFUSION.value
    epochs: int = _OF_GENERATOR
    """Epochs of the generator itself; see `TRAIN_DEFAULTS` where none are given."""
    timesteps: int = 1000
    """Length T of the noise schedule (paper 1: 1000)."""
    vqvae_epochs: int | None = None
    """Epochs of the VQVAE; a quarter of `epochs` when None (paper 1: 50 beside 200)."""
    loss: str = Loss.SHARP.value
    """DeepSMOTE's loss, one of `Loss`."""
    batch_size: int = 16
    learning_rate: float = _OF_GENERATOR
    seed: int = 0
    checkpoint_every: int = _OF_GENERATOR
    """Epochs between checkpoints, each followed by an evaluation."""
    resume: bool = False
    """Go on from the run's last checkpoint."""
    threads: int | None = None
    """Torch threads; one less than there are cores when None, and kept for a resumed run."""
    pictures_at_once: int | None = None
    """Pictures of a batch that one process computes at once, the rest after them; all when None. Halved during a run
    whose graphics card has too little memory; what is learnt is the same up to float sums."""
    ways: dict[str, dict[str, bool]] = field(default_factory=dict)
    """Stage -> how it is computed (`core.training.ways.Way`): measured when it began, kept for a resumed run."""

    def __post_init__(self) -> None:
        names = [g.value for g in Generator]
        _require(
            self.generator in names,
            f"The generator '{self.generator}' is not available; choose one of: {', '.join(names)}.",
        )
        defaults = TRAIN_DEFAULTS[self.generator]
        for name in ("epochs", "learning_rate", "checkpoint_every"):
            if getattr(self, name) is None:
                setattr(self, name, getattr(defaults, name))
        losses = [loss.value for loss in Loss]
        _require(self.loss in losses, f"The loss '{self.loss}' is not available; choose one of: {', '.join(losses)}.")
        _require(1 <= self.epochs <= 100_000, f"Epochs is {self.epochs}; choose 1 to 100000.")
        _require(2 <= self.timesteps <= 10_000, f"Timesteps is {self.timesteps}; choose 2 to 10000.")
        _require(
            self.vqvae_epochs is None or 1 <= self.vqvae_epochs <= 100_000,
            f"VQVAE epochs is {self.vqvae_epochs}; choose 1 to 100000.",
        )
        _require(self.batch_size >= 1, f"Batch size is {self.batch_size}; choose 1 or more.")
        _require(
            self.pictures_at_once is None or self.pictures_at_once >= 1,
            f"{self.pictures_at_once} pictures at once; choose 1 or more.",
        )
        _require(self.checkpoint_every >= 1, "A checkpoint is due every 1 or more epochs.")
        _require(bool(self.run.strip()), "The run has no name; give it one.")


@dataclass(kw_only=True, slots=True)
class GenerateConfig(Config):
    """Asks a trained run for pictures."""

    project: str
    run: str
    out: str
    """Folder of the set; must be empty or absent, or hold the same unfinished set."""
    counts: dict[str, int] = field(default_factory=dict)
    """Pictures to make for each class."""
    prompts: list[str] = field(default_factory=list)
    """Single requests, `x, y, defect` each."""
    seed: int = 0
    jitter_px: float = 0.0
    """Each coordinate moves by up to this many px along either axis."""
    random_coordinates: bool = False
    """Coordinates uniform over the cycle instead of those of real pictures."""
    checkpoint: str | None = None
    """File name in the run's `checkpoints`; the last one when None."""
    steps: int | None = None
    """Sampler steps; chosen by the generator when None."""
    ranges: dict[str, tuple[float, float]] = field(default_factory=dict)
    """Attribute (`core.data.residual.ATTRIBUTES`) -> range to draw it from; those not named come from real pictures."""
    screen: bool = True
    """Look at each picture, and draw another one in place of one that is not what was asked for."""

    def __post_init__(self) -> None:
        for name, count in self.counts.items():
            _require(0 <= count <= 1_000_000, f"{count} pictures of '{name}' asked for; choose 0 to 1000000.")
        _require(
            math.isfinite(self.jitter_px) and self.jitter_px >= 0,
            f"The coordinate jitter is {self.jitter_px} px; choose 0 or more.",
        )
        # JSON has no tuples.
        self.ranges = {name: (float(low), float(high)) for name, (low, high) in self.ranges.items()}
        for name, (low, high) in self.ranges.items():
            _require(
                math.isfinite(low) and math.isfinite(high) and low <= high,
                f"The range of '{name}' goes from {low} to {high}; give the smaller number first.",
            )
        _require(bool(self.prompts) or any(self.counts.values()), "No pictures were asked for; set a count above 0.")


@dataclass(kw_only=True, slots=True)
class EvaluateConfig(Config):
    """Measures a run's checkpoints, or one generated set."""

    project: str
    run: str | None = None
    set: str | None = None
    """Folder of a generated set."""
    seed: int = 0

    def __post_init__(self) -> None:
        _require((self.run is None) != (self.set is None), "Say what to evaluate: either a run or a set.")


@dataclass(kw_only=True, slots=True)
class ReportConfig(Config):
    """Puts evaluated sets of one project side by side in one page."""

    project: str
    out: str
    """Path without suffix: `<out>.html` and `<out>.json` are written."""
    sets: dict[str, str] = field(default_factory=dict)
    """Name in the report -> folder of the evaluated set."""
    seconds: dict[str, float] = field(default_factory=dict)
    """Name -> wall time to state, s; the key `total` is the whole job's."""


@dataclass(kw_only=True, slots=True)
class ExportConfig(Config):
    """Copies the pictures of a set that were not rejected into a folder that other programs read."""

    set: str
    """Folder of a generated set."""
    out: str
    """Folder to make; must be empty or absent. It is there whole or not at all."""
    format: str = ExportFormat.FOLDERS.value
    with_real: bool = False
    """Also the real pictures that the project was prepared from."""
    project: str | None = None
    """Folder of the project, for the real ones; the set's own when None."""
    only_accepted: bool = False
    """Only pictures that the engineer accepted one by one, not those nothing was said of."""

    def __post_init__(self) -> None:
        names = [f.value for f in ExportFormat]
        _require(
            self.format in names, f"The format '{self.format}' is not available; choose one of: {', '.join(names)}."
        )


@dataclass(kw_only=True, slots=True)
class ProveConfig(Config):
    """Trains inspection models with and without generated sets, and tests them on real pictures no generator saw."""

    project: str
    sets: list[str] = field(default_factory=list)
    """Folders of generated sets of this project."""
    name: str | None = None
    """The proof is the folder `proofs/<name>` of the project; named by its sets when None. The same name goes on."""
    test: str | None = None
    """Folder of further real pictures of the same line, one sub-folder a class, none of them prepared."""
    other_line: str | None = None
    """Folder of real pictures of another process line, tested with the same models and thresholds."""
    classifier: str | None = None
    """One of `Classifier`; the small one when None, with a graphics card resnet50."""
    weights: str | None = None
    """Folder of published ImageNet weights for a large classifier; when None they are looked for where they may lie."""
    seeds: int = 5
    """Models trained for each arm."""
    amounts: list[float] = field(default_factory=lambda: [0.25, 0.5, 1.0])
    """Shares of a set that are tried, each of every class."""
    steps: int | None = None
    """Optimiser steps of every model; chosen by the classifier when None."""
    batch_size: int | None = None
    seed: int = 0
    threads: int | None = None
    """Torch threads; one less than there are cores when None, and kept for a proof that goes on."""

    def __post_init__(self) -> None:
        names = [classifier.value for classifier in Classifier]
        _require(
            self.classifier is None or self.classifier in names,
            f"The classifier '{self.classifier}' is not available; choose one of: {', '.join(names)}.",
        )
        _require(bool(self.sets), "No set was named to prove; name the folder of at least one generated set (--set).")
        _require(1 <= self.seeds <= 100, f"{self.seeds} seeds were asked for; choose 1 to 100 (5 or more to trust).")
        self.amounts = [float(amount) for amount in self.amounts]
        _require(
            bool(self.amounts) and all(0 < amount <= 1 for amount in self.amounts),
            "An amount is a share of the set; choose numbers above 0, up to 1.",
        )
        _require(self.steps is None or 8 <= self.steps <= 1_000_000, f"Steps is {self.steps}; choose 8 or more.")
        _require(self.batch_size is None or self.batch_size >= 2, f"Batch size is {self.batch_size}; choose 2 or more.")
