"""The command line's options, and the config each task gets from them."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from core import __version__
from core.config import (
    AdviseConfig,
    CheckConfig,
    Classifier,
    Config,
    DemoConfig,
    DeviceConfig,
    EvaluateConfig,
    ExportConfig,
    ExportFormat,
    GenerateConfig,
    Generator,
    Loss,
    PrepareConfig,
    ProveConfig,
    ReportConfig,
    TrainConfig,
)
from core.describe import MODELS
from core.errors import InputError
from core.files import read_json
from core.paths import Project, SetFolder

Value = TypeVar("Value")


class Parser(argparse.ArgumentParser):
    """Parser that raises `InputError` with one sentence instead of printing the usage and leaving."""

    def error(self, message: str) -> NoReturn:
        raise InputError(f"{message[:1].upper()}{message[1:]}; see {self.prog} --help.")


def whole_number(text: str) -> int:
    """Argument type: an int."""
    try:
        return int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{text}' is not a whole number") from None


def number(text: str) -> float:
    """Argument type: a float."""
    try:
        return float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"'{text}' is not a number") from None


def name_and_count(text: str) -> tuple[str, int]:
    """Argument type: `scratch=50`. The name may hold `=` itself."""
    name, sign, count = text.rpartition("=")
    if not sign or not name.strip():
        raise argparse.ArgumentTypeError(f"'{text}' is not of the form CLASS=NUMBER, such as scratch=50")
    return name.strip(), whole_number(count)


def name_and_range(text: str) -> tuple[str, tuple[float, float]]:
    """Argument type: `contrast=0.05:0.2`."""
    name, sign, limits = text.partition("=")
    low, colon, high = limits.partition(":")
    if not sign or not colon or not name.strip():
        raise argparse.ArgumentTypeError(f"'{text}' is not of the form NAME=FROM:TO, such as contrast=0.05:0.2")
    return name.strip(), (number(low), number(high))


def name_and_folder(text: str) -> tuple[str, str]:
    """Argument type: `diffusion=folder`."""
    name, sign, folder = text.partition("=")
    if not sign or not name.strip() or not folder:
        raise argparse.ArgumentTypeError(f"'{text}' is not of the form NAME=FOLDER")
    return name.strip(), folder


def width_and_height(text: str) -> tuple[int, int]:
    """Argument type: `200` for a square, `320x200` for width and height."""
    sides = text.lower().split("x")
    if not 1 <= len(sides) <= 2 or not all(side.isdecimal() for side in sides):
        raise argparse.ArgumentTypeError(f"'{text}' is not of the form PX or WIDTHxHEIGHT, such as 200 or 320x200")
    return int(sides[0]), int(sides[-1])


def build_parser() -> Parser:
    """The parser of every task. Options that were not given are absent, so that the configs' defaults hold."""
    common = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument("--json", action="store_true", help="print the events as JSON lines on stdout")
    common.add_argument("--debug", action="store_true", help="show where an error comes from")

    parser = Parser(prog="python -m core", description="Flawsmith without its window.", allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"flawsmith {__version__}")
    tasks: Any = parser.add_subparsers(dest="task", metavar="TASK", required=True, parser_class=Parser)

    def add(task: str, text: str) -> argparse.ArgumentParser:
        return tasks.add_parser(
            task,
            help=text,
            description=text[0].upper() + text[1:] + ".",
            parents=[common],
            argument_default=argparse.SUPPRESS,
            allow_abbrev=False,
        )

    demo = add("demo", "do the whole job on demo pictures and write report.html and report.json")
    demo.add_argument("--out", default="demo", metavar="DIR", help="folder of the demo (default: demo)")

    about = add("describe", "print a model's layers with their output shapes and parameters")
    about.add_argument("model", choices=MODELS, metavar="MODEL", help=" or ".join(MODELS))
    about.add_argument(
        "--size", type=width_and_height, required=True, metavar="PX", help="of the pictures; WxH where not square"
    )
    about.add_argument("--channels", type=whole_number, choices=(1, 3), help="1 grey (default), 3 colour")

    data = add("demo-data", "make a folder of demo pictures with exact truth")
    data.add_argument("out", metavar="OUT", help="folder to write")
    data.add_argument("--size", type=whole_number, metavar="PX", help="side of the pictures, 64 to 512 (default: 64)")
    data.add_argument("--pictures", type=whole_number, metavar="N", help="pictures over all classes (default: 600)")
    data.add_argument("--seed", type=whole_number, metavar="N")
    data.add_argument("--line", type=whole_number, metavar="N", help="process line, 0 or more (default: 0)")
    data.add_argument(
        "--cycle", type=number, nargs=2, metavar=("X", "Y"), help="period in px (default: the line's own)"
    )
    data.add_argument("--shear", type=number, metavar="PX", help="rows of cells moved against each other (default: 0)")
    data.add_argument("--turn", type=number, dest="turn_deg", metavar="DEG", help="common turn (default: 0)")
    data.add_argument(
        "--max-scale", type=number, metavar="SHARE", help="random change of scale, up to 0.2 (default: 0)"
    )
    data.add_argument("--reverse", type=number, metavar="SHARE", help="pictures of reversed contrast (default: 0)")
    data.add_argument("--blur", type=number, metavar="PX", help="further blur (default: 0)")
    data.add_argument("--noise", type=number, metavar="SHARE", help="further noise, of full white (default: 0)")

    prepare = add("prepare", "find the pattern and every picture's coordinate")
    prepare.add_argument("pictures", metavar="PICTURES", help="folder of pictures, one sub-folder a class")
    prepare.add_argument("--project", required=True, metavar="DIR", help="folder of the project, made when absent")

    prepare.add_argument(
        "--crop", type=whole_number, dest="crop_px", metavar="PX", help="crops of originals (default: 200)"
    )
    check = add("check", "look through a folder of pictures before anything is made of it")
    check.add_argument("pictures", metavar="PICTURES", help="folder of pictures")
    check.add_argument("--out", metavar="DIR", help="folder in which check.json and check.txt are written")
    for command in (prepare, check):
        command.add_argument("--groups", metavar="CSV", help="columns file and group; a group is never split")
        command.add_argument(
            "--group-part", type=whole_number, metavar="N", help="part of the file's name that is its group, from 1"
        )

    add("device", "look what this computer can train with, by running a real kernel")

    advise = add("advise", "advise a generator for a prepared project")
    advise.add_argument("--project", required=True, metavar="DIR")

    train = add("train", "train a generator on a prepared project")
    train.add_argument("--project", required=True, metavar="DIR")
    train.add_argument("--run", required=True, metavar="NAME")
    train.add_argument("--generator", metavar="NAME", help=" or ".join(g.value for g in Generator))
    train.add_argument("--epochs", type=whole_number, metavar="N", help="default: 200, of deepsmote 1000")
    train.add_argument("--timesteps", type=whole_number, metavar="T", help="of the noise schedule (default: 1000)")
    train.add_argument("--loss", metavar="NAME", help="of deepsmote: " + " or ".join(loss.value for loss in Loss))
    train.add_argument("--vqvae-epochs", type=whole_number, metavar="N", help="default: a quarter of the epochs")
    train.add_argument("--resume", action="store_true", help="go on from the run's last checkpoint")
    train.add_argument("--batch-size", type=whole_number, metavar="N")
    train.add_argument("--seed", type=whole_number, metavar="N")
    train.add_argument(
        "--checkpoint-every", type=whole_number, metavar="N", help="epochs (default: 10, of deepsmote 50)"
    )

    generate = add("generate", "make a set of pictures with a trained run")
    generate.add_argument("--project", required=True, metavar="DIR")
    generate.add_argument("--run", required=True, metavar="NAME")
    generate.add_argument("--out", required=True, metavar="SET", help="folder of the set")
    generate.add_argument(
        "--count", action="append", type=name_and_count, metavar="CLASS=N", help="pictures of a class"
    )
    generate.add_argument("--balance", action="store_true", help="bring every class to the size of the largest")
    generate.add_argument(
        "--prompt", action="append", dest="prompts", metavar='"X, Y, CLASS"', help="one picture of a class at x, y"
    )
    generate.add_argument("--seed", type=whole_number, metavar="N")
    generate.add_argument("--jitter", type=number, dest="jitter_px", metavar="PX", help="move coordinates by up to PX")
    generate.add_argument("--random-coordinates", action="store_true", help="instead of those of real pictures")
    generate.add_argument("--checkpoint", metavar="FILE", help="of the run (default: the last)")
    generate.add_argument("--steps", type=whole_number, metavar="N", help="of the sampler")
    generate.add_argument(
        "--range",
        action="append",
        type=name_and_range,
        dest="ranges",
        metavar="NAME=FROM:TO",
        help="of an attribute such as area, contrast, sharpness or severity (default: as in the pictures)",
    )
    generate.add_argument(
        "--no-screen", action="store_false", dest="screen", help="keep every picture, whatever it shows"
    )

    evaluate = add("evaluate", "measure a run's checkpoints or a generated set")
    evaluate.add_argument("--project", metavar="DIR", help="needed with --run; a set knows its own")
    evaluate.add_argument("--run", metavar="NAME")
    evaluate.add_argument("--set", metavar="SET", help="folder of a generated set")
    evaluate.add_argument("--seed", type=whole_number, metavar="N")

    report = add("report", "put evaluated sets side by side on one page")
    report.add_argument("--project", required=True, metavar="DIR")
    report.add_argument("--out", required=True, metavar="PATH", help="PATH.html and PATH.json are written")
    report.add_argument("--set", action="append", type=name_and_folder, dest="sets", metavar="NAME=FOLDER")

    export = add("export", "copy a set's pictures that were not rejected into a layout that other programs read")
    export.add_argument("--set", required=True, metavar="SET", help="folder of a generated set")
    export.add_argument("--out", required=True, metavar="DIR", help="folder to make")
    export.add_argument("--format", metavar="NAME", help=" or ".join(f.value for f in ExportFormat))
    export.add_argument("--with-real", action="store_true", help="also the project's real pictures")
    export.add_argument("--project", metavar="DIR", help="where they are (default: the set knows)")
    export.add_argument("--only-accepted", action="store_true", help="not those that nobody has looked at")

    prove = add("prove", "train inspection models with and without sets, and say whether the sets help")
    prove.add_argument("--project", required=True, metavar="DIR")
    prove.add_argument("--set", action="append", dest="sets", metavar="SET", help="folder of a generated set")
    prove.add_argument("--test", metavar="FOLDER", help="further real pictures of the line, a sub-folder a class")
    prove.add_argument("--other-line", metavar="FOLDER", help="real pictures of another process line")
    prove.add_argument("--classifier", metavar="NAME", help=" or ".join(c.value for c in Classifier))
    prove.add_argument("--weights", metavar="FOLDER", help="where published ImageNet weights of the classifier lie")
    prove.add_argument("--seeds", type=whole_number, metavar="N", help="models of each arm (default: 5)")
    prove.add_argument(
        "--amounts", nargs="+", type=number, metavar="SHARE", help="of the set to try (default: 0.25 0.5 1)"
    )
    prove.add_argument("--name", help="of the proof (default: the sets'); the same name goes on where it was")
    prove.add_argument("--steps", type=whole_number, metavar="N", help="optimiser steps of each model")
    prove.add_argument("--batch-size", type=whole_number, metavar="N")
    prove.add_argument("--seed", type=whole_number, metavar="N")
    return parser


def config_of(task: str, options: dict[str, Any]) -> Config:
    """The task's config from the parsed options. Raises `InputError`."""
    match task:
        case "demo-data":
            return DemoConfig(**options)
        case "prepare":
            return PrepareConfig(**options)
        case "check":
            return CheckConfig(**options)
        case "device":
            return DeviceConfig()
        case "advise":
            return AdviseConfig(**options)
        case "train":
            return TrainConfig(**_as_begun(options))
        case "generate":
            counts = _once(options.pop("count", []), "class")
            if options.pop("balance", False):
                counts = {**balancing_counts(Project(Path(options["project"]))), **counts}
            ranges = _once(options.pop("ranges", []), "attribute")
            return GenerateConfig(**options, counts=counts, ranges=ranges)
        case "evaluate":
            return EvaluateConfig(**_with_project(options))
        case "report":
            return ReportConfig(**{**options, "sets": _once(options.get("sets", []), "set")})
        case "prove":
            return ProveConfig(**options)
        case "export":
            return ExportConfig(**options)
    raise AssertionError(task)


def balancing_counts(project: Project) -> dict[str, int]:
    """Pictures each class lacks to be as large as the largest."""
    if not project.is_prepared():
        raise InputError(f"{project.folder} is not a prepared project; prepare its pictures first.")
    have: dict[str, int] = read_json(project.summary)["counts"]
    largest = max(have.values(), default=0)
    counts = {name: largest - count for name, count in have.items() if count < largest}
    if not counts:
        raise InputError(f"The classes of {project.folder} are balanced already; use --count for more pictures.")
    return counts


def _once(pairs: list[tuple[str, Value]], what: str) -> dict[str, Value]:
    named = dict(pairs)
    if len(named) < len(pairs):
        twice = next(name for name, _ in pairs if sum(other == name for other, _ in pairs) > 1)
        raise InputError(f"The {what} '{twice}' is given twice; give it once.")
    return named


def _as_begun(options: dict[str, Any]) -> dict[str, Any]:
    """A resumed run goes on with the settings it was begun with; options given now stand above them."""
    begun = Project(Path(options["project"])).run(options["run"]).config
    if options.get("resume") and begun.exists():
        stored = TrainConfig.from_dict(read_json(begun)).to_dict()
        return {**stored, **options}
    return options


def _with_project(options: dict[str, Any]) -> dict[str, Any]:
    if "project" in options:
        return options
    if "set" not in options:
        raise InputError("Say what to evaluate: --project DIR with --run NAME, or --set SET.")
    info = SetFolder(Path(options["set"])).info
    if not info.exists():
        raise InputError(f"{options['set']} is not a generated set: it has no {info.name}.")
    project = read_json(info).get("project")
    if not project:
        raise InputError(f"{info} does not name its project; give it with --project DIR.")
    return {**options, "project": str(info.parent / project)}
