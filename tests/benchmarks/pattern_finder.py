"""How well preparation finds patterns and coordinates, end to end, on demo pictures whose truth is known.

    python tests/benchmarks/pattern_finder.py [--quick] [--only PATTERN] [--none FOLDER ...] [--jobs N] [--json FILE]

Every case is written to a temporary folder, prepared like a user's, and `prepare.json` and `coordinates.csv` are held
against `truth.csv`. A period is right when the found lattice is the true one (any basis of it) within 1 %; multiples
and fractions are counted apart. Coordinate errors are distances modulo the lattice after the one offset common to the
set, since the origin of a cell is free. Sets without a pattern must be called so. `--none FOLDER` adds real ones.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import cv2
import numpy as np

from core.config import DemoConfig, PrepareConfig
from core.data.demo import make_demo
from core.data.prepare import prepare_project
from core.errors import InputError
from core.files import read_csv, read_json
from core.paths import Project
from tests.benchmarks.pattern_cases import (
    PICTURES,
    WEAVES,
    WITHOUT_PATTERN,
    Case,
    all_cases,
    draw_without_pattern,
    draw_woven,
    quick_cases,
)
from tests.benchmarks.pattern_score import (
    VERDICTS,
    WOVEN_TOLERANCE,
    best_match,
    coordinate_errors,
    found_lattice,
    rotation,
)

_MOST_REAL = 200
"""Pictures taken of a real set."""
_SUFFIXES = {".png", ".jpg", ".jpeg", ".bmp", ".tif", ".tiff", ".webp"}

Row = dict[str, Any]


# --- one case ---------------------------------------------------------------------------------------


def true_lattice(case: Case) -> np.ndarray:
    """(2, 2), lattice vectors as columns, px, before turn and magnification."""
    return np.array([[case.cycle[0], case.shear], [0.0, case.cycle[1]]])


def prepared(pictures: Path, project: Path) -> Row:
    """Prepare a folder as a user does; summary, coordinates, seconds, and everything that was said."""
    began = time.perf_counter()
    said = [str(getattr(event, "text", "")) for event in prepare_project(_config(pictures, project))]
    seconds = time.perf_counter() - began
    place = Project(project)
    summary = read_json(place.summary)
    said += [str(w) for w in summary.get("warnings", [])]
    check = project / "check.json"
    findings = read_json(check).get("findings", []) if check.exists() else []
    said += [f"{f.get('kind')}: {f.get('title')}" for f in findings]
    return {"summary": summary, "rows": read_csv(place.coordinates), "seconds": seconds, "said": said}


def _config(pictures: Path, project: Path) -> PrepareConfig:
    return PrepareConfig(pictures=str(pictures), project=str(project))


def run_case(case: Case, keep: Path | None = None) -> list[Row]:
    """Rows of one case: the pictures with their defects, and the same ones without."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "pictures"
        options = {name: getattr(case, name) for name in Case.__dataclass_fields__ if name != "group"}
        list(make_demo(DemoConfig(out=str(folder), pictures=PICTURES, **options)))
        rows = []
        for defects in (True, False):
            pictures = folder if defects else folder / "_twins"
            row = {"case": case.name, "group": case.group, "line": case.line, "size": case.size, "defects": defects}
            row |= {"true": true_lattice(case).T.round(3).tolist(), "turn_deg": case.turn_deg}
            rows.append(row | judge(case, pictures, Path(scratch) / f"project{int(defects)}", folder / "truth.csv"))
            if keep is not None and rows[-1]["verdict"] != "right":
                keep.mkdir(parents=True, exist_ok=True)
                rows[-1]["sheet"] = contact_sheet(pictures, keep / f"{_file_name(case.name)}_{int(defects)}.png")
    return rows


def judge(case: Case, pictures: Path, project: Path, truth_csv: Path) -> Row:
    """Period, coordinates and speed of one prepared set."""
    try:
        done = prepared(pictures, project)
    except Exception as error:  # whatever ends preparation is this case's result
        return {"verdict": "error", "message": f"{type(error).__name__}: {error}"}
    summary = done["summary"]
    row: Row = {"message": summary.get("message", ""), "s_per_picture": done["seconds"] / PICTURES}
    row["review"] = summary.get("review", 0)
    row["told"] = any("small_side" in s or "2.5" in s or "cycles" in s.lower() for s in done["said"])
    found = found_lattice(summary)
    if found is None:
        return row | {"verdict": "none"}
    row["found"] = found.T.round(3).tolist()
    true = true_lattice(case)
    verdict, apart, whole = best_match(found, (true, rotation(case.turn_deg) @ true))
    row |= {"verdict": verdict, "period_error": apart}
    truth = {r["file"]: r for r in read_csv(truth_csv)}
    pairs = [(r, truth[r["file"]]) for r in done["rows"] if r.get("x") and r["file"] in truth]
    row["score"] = float(np.median([float(r["score"]) for r, _ in pairs])) if pairs else None
    if verdict == "right" and pairs:
        places = [np.array([[float(r["x"]), float(r["y"])] for r in side]) for side in zip(*pairs, strict=True)]
        row["errors"] = coordinate_errors(places[1], places[0], true, found, whole, case.size).round(4).tolist()
        row["missing"] = PICTURES - len(pairs)
    return row


def run_without(name: str, folder: Path | None, size: int = 128, keep: Path | None = None) -> list[Row]:
    """Row of one set without a pattern: drawn when `folder` is None, else taken from there."""
    with tempfile.TemporaryDirectory() as scratch:
        pictures = Path(scratch) / "pictures"
        if folder is None:
            draw_without_pattern(name, size, pictures)
        else:
            _borrow(folder, pictures)
        row: Row = {"case": f"{name}, {size} px" if folder is None else name, "group": "no pattern"}
        try:
            done = prepared(pictures, Path(scratch) / "project")
        except InputError as error:
            return [row | {"verdict": "error", "message": str(error)}]
        found = found_lattice(done["summary"])
        row |= {"message": done["summary"].get("message", ""), "verdict": "none" if found is None else "found"}
        row |= {"s_per_picture": done["seconds"] / max(1, len(done["rows"]))}
        if found is not None:
            row["found"] = found.T.round(3).tolist()
            if keep is not None:
                keep.mkdir(parents=True, exist_ok=True)
                row["sheet"] = contact_sheet(pictures, keep / f"{_file_name(row['case'])}.png")
    return [row]


def run_woven(kind: str, size: int, keep: Path | None = None) -> list[Row]:
    """Row of one cloth: its lattice only, for yarns stray and have no exact coordinate."""
    with tempfile.TemporaryDirectory() as scratch:
        pictures, true = Path(scratch) / "pictures", WEAVES[kind].vectors()
        draw_woven(kind, size, pictures)
        row: Row = {"case": f"{kind}, {size} px", "group": "woven", "defects": True, "true": true.T.round(3).tolist()}
        done = prepared(pictures, Path(scratch) / "project")
        found = found_lattice(done["summary"])
        row |= {"message": done["summary"].get("message", ""), "s_per_picture": done["seconds"] / PICTURES}
        upright = rotation(-WEAVES[kind].turn_deg) @ true
        row["verdict"] = "none" if found is None else best_match(found, (true, upright), WOVEN_TOLERANCE)[0]
        if found is not None:
            row |= {
                "found": found.T.round(3).tolist(),
                "score": float(np.median([float(r["score"]) for r in done["rows"]])),
            }
        if keep is not None and row["verdict"] != "right":
            keep.mkdir(parents=True, exist_ok=True)
            row["sheet"] = contact_sheet(pictures, keep / f"{_file_name(row['case'])}.png")
    return [row]


def _borrow(folder: Path, pictures: Path) -> None:
    """Copy at most `_MOST_REAL` pictures of a real set, evenly spread, with their classes."""
    files = sorted(p for p in folder.rglob("*") if p.suffix.lower() in _SUFFIXES)
    for file in files[:: max(1, -(-len(files) // _MOST_REAL))]:
        inside = file.relative_to(folder)
        target = pictures / (inside if len(inside.parts) > 1 else Path("all") / inside)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, target)


def _file_name(text: str) -> str:
    return "".join(c if c.isalnum() else "_" for c in text)


def contact_sheet(pictures: Path, out: Path) -> str:
    """Twelve pictures of a set side by side, for a person to look at."""
    files = sorted(p for p in pictures.rglob("*.png") if not p.relative_to(pictures).parts[0].startswith("_"))
    tiles = [np.asarray(cv2.imread(str(p))) for p in files[:: max(1, len(files) // 12)][:12]]
    height, width = (max(t.shape[k] for t in tiles) for k in (0, 1))
    padded = [np.pad(t, ((0, height - t.shape[0]), (0, width - t.shape[1]), (0, 0))) for t in tiles]
    cv2.imwrite(str(out), np.hstack(padded))
    return str(out)


# --- the table --------------------------------------------------------------------------------------


def table(rows: list[Row]) -> Iterator[str]:
    """Lines of the printed table, one per condition, with and without defects apart for the plain one."""
    yield (
        f"{'condition':24}{'sets':>5}"
        + "".join(f"{v:>9}" for v in VERDICTS)
        + (f"{'median':>9}{'p95':>8}{'max':>8}{'score':>8}{'s/pict.':>9}")
    )
    patterned = [r for r in rows if r["group"] != "no pattern"]
    groups: dict[str, list[Row]] = {}
    for row in patterned:
        groups.setdefault(row["group"] + ("" if row["defects"] else ", no defects"), []).append(row)
    large = [r for r in patterned if r["group"] != "under 2.5 cycles"]
    at_128 = [r for r in large if r["group"] == "plain" and r["size"] == 128]
    for name, own in [*groups.items(), ("plain at 128 px", at_128), ("all of 2.5 cycles or more", large)]:
        if own:
            yield _line(name, own)
    small = [r for r in patterned if r["group"] == "under 2.5 cycles"]
    if small:
        yield f"under 2.5 cycles: said so in {sum(bool(r.get('told')) for r in small)} of {len(small)}"
    without = [r for r in rows if r["group"] == "no pattern"]
    if without:
        yield f"no pattern: called so in {sum(r['verdict'] == 'none' for r in without)} of {len(without)}"
    for row in [r for r in large if r["verdict"] != "right"] + [r for r in without if r["verdict"] != "none"]:
        defects = {True: ", defects", False: ", no defects"}.get(row.get("defects", ""), "")
        yield f"  {row['verdict']:9} {row['case']}{defects}: found {row.get('found')}; {row['message']}"


def _line(name: str, rows: list[Row]) -> str:
    counts = "".join(f"{sum(r['verdict'] == v for r in rows):9d}" for v in VERDICTS)
    errors = np.array([e for r in rows for e in r.get("errors", [])])
    figures = [np.median(errors), np.quantile(errors, 0.95), errors.max()] if errors.size else [np.nan] * 3
    scores = [r["score"] for r in rows if r.get("score") is not None]
    seconds = [r["s_per_picture"] for r in rows if "s_per_picture" in r]
    rest = f"{figures[0]:9.3f}{figures[1]:8.3f}{figures[2]:8.2f}"
    rest += f"{np.median(scores) if scores else np.nan:8.2f}{np.mean(seconds) if seconds else np.nan:9.3f}"
    return f"{name:24.24}{len(rows):5d}{counts}{rest}"


def jobs_of(options: argparse.Namespace) -> list[tuple[Any, ...]]:
    """(function, arguments...) of everything to run."""
    cases: Iterable[Case] = quick_cases() if options.quick else all_cases()
    sizes = (64, 128) if options.quick else (64, 128, 200)
    jobs: list[tuple[Any, ...]] = [(run_case, case, options.keep) for case in cases]
    jobs += [(run_woven, kind, size, options.keep) for kind in WEAVES for size in (sizes[1:])]
    jobs += [(run_without, kind, None, size, options.keep) for kind in WITHOUT_PATTERN for size in sizes]
    jobs += [(run_without, folder.name, folder, 0, options.keep) for folder in options.none]

    def label(job: tuple[Any, ...]) -> str:
        kind = "woven" if job[0] is run_woven else "no pattern"
        return (job[1].name if isinstance(job[1], Case) else f"{kind}, {job[1]}").lower()

    return [job for job in jobs if re.search(options.only, label(job), re.IGNORECASE)]


def call(job: tuple[Any, ...]) -> list[Row]:
    cv2.setNumThreads(1)
    rows: list[Row] = job[0](*job[1:])
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--quick", action="store_true", help="a subset of about three minutes")
    parser.add_argument("--only", default="", metavar="PATTERN", help="cases whose name holds this regular expression")
    parser.add_argument("--none", type=Path, action="append", default=[], metavar="FOLDER", help="no pattern in there")
    parser.add_argument("--jobs", type=int, default=1, metavar="N", help="processes")
    parser.add_argument("--json", type=Path, metavar="FILE", help="every case's result")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="contact sheets of the cases that failed")
    options = parser.parse_args()
    rows: list[Row] = []
    jobs = jobs_of(options)
    with ProcessPoolExecutor(options.jobs, mp_context=get_context("spawn")) as pool:
        for done, found in enumerate(pool.map(call, jobs), 1):
            rows += found
            states = ", ".join(r["verdict"] for r in found)
            sys.stderr.write(f"{done} of {len(jobs)}: {found[0]['case']}: {states}\n")
            if options.json:
                options.json.write_text(json.dumps(rows, indent=1), encoding="utf-8")
    sys.stdout.write("\n".join(table(rows)) + "\n")


if __name__ == "__main__":
    main()
