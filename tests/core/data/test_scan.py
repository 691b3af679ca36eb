from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from core.data.images import write_picture
from core.data.scan import THUMB_SIZE, Facts, Scanned, measure, scan
from core.data.sources import Source
from core.events import Progress
from tests.core.data.steps import drained


def folder_of(path: Path, count: int, seed: int = 0) -> list[Source]:
    rng = np.random.default_rng(seed)
    sources = []
    for index in range(count):
        file = path / "scratch" / f"{index}.png"
        write_picture(file, rng.integers(0, 256, (32, 40, 1), dtype=np.uint8))
        sources.append(Source(file, f"scratch/{index}.png", "scratch"))
    return sources


def run(sources: list[Source], cache: Path | None = None, workers: int = 2) -> Scanned:
    events, result = drained(scan(sources, cache, workers))
    assert all(isinstance(event, Progress) for event in events)
    assert [event.done for event in events if isinstance(event, Progress)] == list(range(1, len(sources) + 1))
    assert isinstance(result, dict)
    return result


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Every file that a scan reads."""
    from core.data import scan as module

    seen: list[Path] = []
    read = module.read_picture

    def counted(path: Path) -> np.ndarray:
        seen.append(path)
        return read(path)

    monkeypatch.setattr(module, "read_picture", counted)
    return seen


def test_the_facts_of_a_picture_are_measured() -> None:
    picture = np.full((20, 30, 3), 100, np.uint8)
    picture[:10] = (0, 1, 2)
    picture[:, :3] = 255
    facts = measure(picture)
    assert (facts.width, facts.height, facts.channels) == (30, 20, 3)
    assert facts.dark == pytest.approx(0.45)
    assert facts.bright == pytest.approx(0.1)
    assert facts.mean == pytest.approx(0.45 * 1 + 0.45 * 100 + 0.1 * 255, abs=0.5)
    assert len(facts.thumb) == THUMB_SIZE
    assert facts.sharpness > measure(np.full((20, 30, 1), 7, np.uint8)).sharpness == 0


def test_the_digest_tells_the_pixels_and_the_shape_apart_and_nothing_else() -> None:
    picture = np.arange(24 * 16, dtype=np.uint8).reshape(24, 16, 1)
    assert measure(picture).digest == measure(picture.copy()).digest
    assert measure(picture).digest != measure(picture.reshape(16, 24, 1)).digest
    assert measure(picture).digest != measure(picture + np.uint8(1)).digest


def test_files_come_in_the_order_asked_for_whatever_the_threads_do(tmp_path: Path) -> None:
    sources = folder_of(tmp_path, 30)
    assert list(run(sources, workers=4)) == [source.file for source in sources]


def test_a_file_that_cannot_be_used_gets_its_reason_and_the_rest_goes_on(tmp_path: Path) -> None:
    sources = folder_of(tmp_path, 3)
    sources[1].path.write_bytes(b"")
    sources[2].path.unlink()
    result = run(sources)
    assert isinstance(result["scratch/0.png"], Facts)
    assert "empty" in str(result["scratch/1.png"])
    assert "cannot be opened" in str(result["scratch/2.png"])


def test_a_second_scan_reads_only_what_changed(tmp_path: Path, reads: list[Path]) -> None:
    sources = folder_of(tmp_path, 5)
    cache = tmp_path / "cache" / "scan.json"
    before = run(sources, cache)
    assert len(reads) == 5
    reads.clear()
    write_picture(sources[2].path, np.zeros((64, 64, 1), np.uint8))
    more = [*sources, *folder_of(tmp_path / "more", 1, seed=9)]
    more[-1] = Source(more[-1].path, "more/0.png", "scratch")
    after = run(more, cache)
    assert sorted(reads) == sorted([sources[2].path, more[-1].path])  # threads read in any order
    assert {f: after[f] for f in before if f != sources[2].file} == {
        f: before[f] for f in before if f != sources[2].file
    }
    reads.clear()
    assert run(more, cache) == after
    assert reads == []


@pytest.mark.parametrize("content", ["", "{", "[]", '{"format": 1, "files": {"scratch/0.png": [1, 2, 3]}}'])
def test_a_damaged_cache_is_made_again(tmp_path: Path, reads: list[Path], content: str) -> None:
    sources = folder_of(tmp_path, 2)
    cache = tmp_path / "scan.json"
    cache.write_text(content, encoding="utf-8")
    run(sources, cache)
    assert len(reads) == 2
    assert len(json.loads(cache.read_text(encoding="utf-8"))["files"]) == 2


def test_what_was_read_before_a_cancel_is_not_read_again(tmp_path: Path, reads: list[Path]) -> None:
    sources = folder_of(tmp_path, 40)
    cache = tmp_path / "scan.json"
    events = scan(sources, cache, 1)
    for _ in range(10):
        next(events)
    events.close()  # type: ignore[attr-defined]
    assert len(reads) < 20, "the look-ahead is bounded"
    reads.clear()
    run(sources, cache)
    assert len(reads) == 30
