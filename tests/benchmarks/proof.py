"""Does it help? The figures of the proof on the demo's two process lines and on solar cells, from one command.

    python tests/benchmarks/proof.py OUT --cases demo elpv-10 elpv-30 elpv-100 --data ../shared/data --size 64
    python tests/benchmarks/proof.py OUT --cases demo-30 demo-15 --generators diffusion --amounts 0.1 0.3 1
    python tests/benchmarks/proof.py OUT --memory

`demo`: line 0 of the demo teaches, other pictures of line 0 test, line 1 is the other line, classes as often as in the
demo, most of them defects. `demo-N`: the same with about N defective pictures among 150 good ones to learn from, as a
line has them, and `--demo-test` of either for validation and test; DeepSMOTE draws classes of two pictures and more.
`elpv-N`: monocrystalline cells with about N defective and all good ones to learn from; the rest of them tests,
polycrystalline ones are the other line.

Each case prepares a project, trains diffusion and DeepSMOTE, draws a set with each and proves both; the table of all
cases is printed and stands in OUT/proof.md, all figures in OUT/proof.json. What is there is reused; a stopped call goes
on. `--memory` prints time and peak memory of every classifier instead.

The cut to N pictures is made before anything is prepared: a generator that had seen more would leak them into the test.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import resource
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np

from core import tasks
from core.config import OK_CLASS, Classifier, DemoConfig, GenerateConfig, PrepareConfig, ProveConfig, TrainConfig
from core.config import Generator as Kind
from core.data.demo import SHARES, draw_picture
from core.data.duplicates import find_duplicates
from core.data.groups import assign_groups
from core.data.images import read_picture, write_picture
from core.data.load import load_prepared
from core.data.scan import scan
from core.data.sources import find_sources
from core.events import Event, Notice
from core.files import read_csv, read_json, write_json, write_text
from core.generation.deepsmote import trained_rows
from core.options import balancing_counts
from core.paths import Project, SetFolder
from core.proof.folders import scaled_to
from core.runtime import seed_of
from tests.core.data.steps import drained

GENERATORS = (Kind.DIFFUSION.value, Kind.DEEPSMOTE.value)
LINE = round(0.4 * 2**63)
"""Groups of monocrystalline cells whose hash lies below it test."""


def told(events: Iterator[Event], label: str) -> None:
    for event in events:
        if isinstance(event, Notice):
            print(f"{label}: {event.text}", flush=True)


def demo(folder: Path, size: int, pictures: int, seed: int, line: int = 0) -> Path:
    if not (folder / "truth.csv").exists():
        config = DemoConfig(out=str(folder), size=size, pictures=pictures, seed=seed, line=line)
        told(tasks.demo_data(config), folder.name)
    return folder


def rare(folder: Path, size: int, good: int, bad: int, seed: int, line: int = 0) -> Path:
    """So many good and defective demo pictures; each defect as often among these as in the demo."""
    shares = {name: share for name, share in SHARES.items() if name != OK_CLASS}
    ends = np.round(np.cumsum(list(shares.values())) / sum(shares.values()) * bad).astype(int)
    counts = dict(zip(shares, np.diff(ends, prepend=0).tolist(), strict=True)) | {OK_CLASS: good}
    names = [(name, number) for name, count in counts.items() for number in range(count)]
    for index, (name, number) in enumerate(names):
        file = folder / name / f"{number:04d}.png"
        if not file.exists():
            write_picture(file, draw_picture(line, size, seed, index, name).picture)
    return folder


def shrunk(files: Sequence[Path], folder: Path, size: int) -> None:
    """Copies at the asked size, under their names."""
    for file in files:
        target = folder / file.name
        if not target.exists():
            write_picture(target, scaled_to(read_picture(file), size, size))


def looks(folder: Path, memory: Path) -> dict[str, str]:
    """Picture -> its group: near copies of one cell belong together, and a split goes through none."""
    if not memory.exists():
        sources = find_sources(folder).sources
        facts = drained(scan(sources, None))[1]
        write_json(memory, assign_groups(sources, clusters=drained(find_duplicates(sources, facts))[1].clusters()))
    groups: dict[str, str] = read_json(memory)
    return groups


def solar(out: Path, source: Path, cut: int, size: int) -> tuple[Path, Path, Path]:
    """Pictures to prepare, test, other line. A tenth is held back, so that about `cut` defective cells teach."""
    pictures, test, other = out / "pictures", out / "test", out / "poly"
    mono = out.parent / f"mono-{size}px"
    for name in ("ok", "ng"):
        shrunk(sorted((source / "elpv_solar_mono" / name).glob("*.png")), mono / name, size)
    groups = looks(mono, out.parent / f"mono-{size}px.json")
    ordered = sorted(groups, key=lambda file: (seed_of("elpv", groups[file]), file))
    for name in ("ok", "ng"):
        own = [file for file in ordered if file.startswith(f"{name}/")]
        tested = [mono / file for file in own if seed_of("elpv", groups[file]) < LINE]
        taught = [mono / file for file in own if seed_of("elpv", groups[file]) >= LINE]
        shrunk(tested, test / name, size)
        shrunk(taught if name == "ok" else taught[: round(cut / 0.9)], pictures / name, size)
        shrunk(sorted((source / "elpv_solar_poly" / name).glob("*.png")), other / name, size)
    return pictures, test, other


def drawn(project: Project, generator: str, options: argparse.Namespace, label: str, good: int = 0) -> Path:
    """The folder of the generator's set, trained and drawn where it is not there yet, with so many good pictures."""
    out = project.folder.parent / "sets" / (f"{generator} and ok" if good else generator)
    data = load_prepared(project)
    steps = -(-int((~data.held()).sum()) // 16)
    epochs = options.smote_epochs if generator == Kind.DEEPSMOTE else max(1, round(options.steps / steps))
    run = project.run(generator)
    start = time.monotonic()
    config = TrainConfig(
        project=str(project.folder),
        run=generator,
        generator=generator,
        epochs=epochs,
        checkpoint_every=max(1, epochs // 4),
        seed=options.seed,
        resume=run.config.exists(),
    )
    told(tasks.train(config), f"{label} {generator}")
    counts = {name: min(count, options.most) for name, count in balancing_counts(project).items()}
    if generator == Kind.DEEPSMOTE:  # which draws between two pictures that it learnt from
        counts = {name: count for name, count in counts.items() if len(trained_rows(data, name)) > 1}
    counts |= {OK_CLASS: good} if good else {}
    asked = GenerateConfig(
        project=str(project.folder),
        run=generator,
        out=str(out),
        counts=counts,
        seed=options.seed,
        screen=not options.raw,
    )
    told(tasks.generate(asked), f"{label} {generator}")
    print(f"{label} {generator}: {(time.monotonic() - start) / 60:.1f} minutes", flush=True)
    return out


def proved(case: str, options: argparse.Namespace) -> dict[str, Any]:
    """The result of one case."""
    out = Path(options.out) / f"{case}-{options.size}px"
    name, _, cut = case.partition("-")
    if case == "demo":
        pictures = demo(out / "pictures", options.size, options.pictures, 0)
        test = demo(out / "test", options.size, max(600, options.pictures), 911)
        other = demo(out / "line1", options.size, max(300, options.pictures // 2), 902, line=1)
    elif name == "demo":
        seed = options.demo_seed
        pictures = rare(out / "pictures", options.size, round(150 / 0.9), round(int(cut) / 0.9), seed)
        test = rare(out / "test", options.size, options.demo_test, options.demo_test, seed + 911)
        other = rare(out / "line1", options.size, 150, 150, seed + 902, line=1)
    else:
        pictures, test, other = solar(out, Path(options.data), int(cut), options.size)
    project = Project(out / "project")
    if not project.is_prepared():
        told(tasks.prepare(PrepareConfig(pictures=str(pictures), project=str(project.folder))), case)
    wanted = [(generator, good) for generator in options.generators for good in dict.fromkeys((0, options.good))]
    sets = [str(drawn(project, generator, options, case, good)) for generator, good in wanted]
    sets = [folder for folder in sets if read_csv(SetFolder(Path(folder)).manifest)]  # none may have passed screening
    config = ProveConfig(
        project=str(project.folder),
        sets=sets,
        name=f"{'-'.join(options.generators)}-{options.classifier}",
        test=str(test),
        other_line=str(other),
        classifier=options.classifier,
        seeds=options.seeds,
        amounts=options.amounts,
        steps=options.classifier_steps,
    )
    told(tasks.prove(config), case)
    result: dict[str, Any] = read_json(project.proof(str(config.name)).result)
    return result


def table(results: dict[str, dict[str, Any]]) -> str:
    """All arms of all cases as Markdown."""

    def ranged(figure: dict[str, Any]) -> str:
        return f"{100 * figure['value']:.1f} ({100 * figure['low']:.1f} to {100 * figure['high']:.1f})"

    lines = ["| case | arm | NG recall at 2 %, % | false alarms, % | NG precision, % | F1, % | leaks | overkill | "
             "ROC area | other line: matched 2 %, % | NG recall, % | OK recall, % |", "|" + " --- |" * 12]  # fmt: skip
    for case, result in results.items():
        for arm in result["arms"]:
            at, other = arm["test"]["rates"]["0.02"], arm["other_line"]
            shares = [at[name]["value"] for name in ("false_alarms", "ng_precision", "f1")]
            cells = [case, arm["title"], ranged(at["ng_recall"])]
            cells += ["–" if share is None else f"{100 * share:.1f}" for share in shares]
            cells += [f"{at['counts'][name]:.1f}" for name in ("leaks", "overkill")]
            cells += [f"{arm['test']['area']['value']:.3f}", ranged(other["matched"])]
            cells += [f"{100 * other[name]['value']:.1f}" for name in ("ng_recall", "ok_recall")]
            lines.append("| " + " | ".join(cells) + " |")
    for case, result in results.items():
        for verdict in result["verdicts"]:
            over = ", ".join(
                f"over {name.removeprefix('over_')} {verdict[name]['points']:+.1f} "
                f"({verdict[name]['low']:+.1f} to {verdict[name]['high']:+.1f})"
                for name in ("over_real", "over_classic")
            )
            lines.append(f"\n{case}: {verdict['sentence']} ({verdict['arm']}: {over})")
    return "\n".join(lines) + "\n"


def memory(classifier: str, size: int, answers: Any) -> None:
    """A few steps in a process of its own; sends seconds a step and the peak, GB."""
    from core.models.inspection import find_weights
    from core.proof.pictures import Pictures
    from core.proof.training import Recipe, train_model
    from core.runtime import choose_runtime, use_threads

    use_threads()
    rng = np.random.default_rng(0)
    batch = 32 if classifier == Classifier.SMALL else 16
    pixels = rng.integers(0, 255, (32, size, size, 3), np.uint8)
    names = [f"{index}" for index in range(32)]
    pictures = Pictures(names, ["ok", "ng"] * 16, names, pixels, names)
    chosen = Classifier(classifier)
    recipe = Recipe(chosen, find_weights(chosen), 8, batch, 0, choose_runtime())
    start = time.monotonic()
    for _ in train_model(recipe, pictures, False, {"validation": pictures, "test": pictures}, 0, "memory"):
        pass
    seconds = (time.monotonic() - start) / recipe.steps
    answers.put((seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6))


def print_memory(size: int) -> None:
    context = multiprocessing.get_context("spawn")
    for classifier in Classifier:
        answers = context.Queue()
        child = context.Process(target=memory, args=(classifier.value, size, answers))
        child.start()
        seconds, peak_gb = answers.get()
        child.join()
        print(f"{classifier.value}, {size} px: {seconds:.2f} s a step with looks, {peak_gb:.2f} GB at most", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("out")
    parser.add_argument("--cases", nargs="+", default=["demo", "elpv-10", "elpv-30", "elpv-100"])
    parser.add_argument("--data", default="../shared/data", help="folder of elpv_solar_mono and elpv_solar_poly")
    parser.add_argument("--size", type=int, default=64)
    parser.add_argument("--pictures", type=int, default=600, help="of the demo")
    parser.add_argument("--demo-seed", type=int, default=0, help="of demo-N: another one gives other pictures")
    parser.add_argument("--demo-test", type=int, default=450, help="of demo-N: good, and bad, pictures to test on")
    parser.add_argument("--generators", nargs="+", choices=GENERATORS, default=list(GENERATORS))
    parser.add_argument("--steps", type=int, default=2300, help="of diffusion, of 16 pictures")
    parser.add_argument("--smote-epochs", type=int, default=300)
    parser.add_argument("--most", type=int, default=200, help="pictures drawn of a class, at most")
    parser.add_argument("--good", type=int, default=0, help="a further set with so many good pictures drawn too")
    parser.add_argument("--raw", action="store_true", help="sets are not screened")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--classifier", default=Classifier.SMALL.value, choices=[c.value for c in Classifier])
    parser.add_argument("--classifier-steps", type=int)
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--amounts", type=float, nargs="+", default=[0.25, 0.5, 1.0])
    parser.add_argument("--memory", action="store_true")
    options = parser.parse_args()
    if options.memory:
        print_memory(options.size)
        return
    out, results = Path(options.out), dict[str, dict[str, Any]]()
    for case in options.cases:
        results[case] = proved(case, options)
        write_json(out / "proof.json", results)
        write_text(out / "proof.md", table(results))
    print(table(results))


if __name__ == "__main__":
    os.environ.setdefault("OMP_NUM_THREADS", "1")
    main()
