"""What the check says about single pictures: unreadable, of another size, badly exposed, blurred."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import numpy as np

from core.config import MIN_CLASS, OK_CLASS
from core.data.finding import INFO, WARNING, Finding, Scene, counted

_EXPOSED = 0.2
"""Share of black or white pixels, beyond what is usual in the set, from which a picture is badly exposed."""
_FLAT = 0.5
"""Sharpness up to which a picture shows nothing: noise alone has more."""
_BLURRED = 0.25
"""Sharpness, of its class's median, below which a picture may be blurred."""


def unreadable(scene: Scene) -> Iterator[Finding]:
    """Files that could not be read."""
    reasons = {file: reason for file, reason in scene.scanned.items() if isinstance(reason, str)}
    if reasons:
        yield Finding(
            "unreadable",
            WARNING,
            f"{counted(len(reasons), 'file')} cannot be read",
            "They are empty, damaged, cut short, too small, or no pictures at all. Often a copy was interrupted.",
            "They are left out and everything else goes on. Copy or export them again if you need them.",
            list(reasons),
            reasons,
        )


def _usual_size(scene: Scene) -> tuple[int, int] | None:
    """(width, height) of most pictures that are no originals."""
    sizes = Counter(
        (fact.width, fact.height) for fact in scene.usable.values() if max(fact.width, fact.height) <= scene.max_side_px
    )
    return sizes.most_common(1)[0][0] if sizes else None


def sizes(scene: Scene) -> Iterator[Finding]:
    """Pictures of other sizes than most."""
    usual = _usual_size(scene)
    if usual is None:
        return
    width, height = usual
    other = {
        file: fact
        for file, fact in scene.usable.items()
        if (fact.width, fact.height) != usual and max(fact.width, fact.height) <= scene.max_side_px
    }
    if not other:
        return
    small = [file for file, fact in other.items() if fact.width < width or fact.height < height]
    larger = len(other) - len(small)
    done = []
    if larger:
        done.append(f"{counted(larger, 'larger one is', 'larger ones are')} cropped to that size around the defect")
    if small:
        done.append(f"{counted(len(small), 'smaller one is', 'smaller ones are')} left out")
    yield Finding(
        "mixed_sizes",
        WARNING if small else INFO,
        f"{counted(len(other), 'picture differs', 'pictures differ')} in size from the usual {width} x {height} px",
        "All pictures of a project have one size, because the generator draws in one size.",
        f"The commonest size is kept; {' and '.join(done)}. Export them at {width} x {height} px if they matter.",
        list(other),
        {file: f"is {fact.width} x {fact.height} px" for file, fact in other.items()},
    )


def originals(scene: Scene) -> Iterator[Finding]:
    """Whole shots, larger than what is trained on."""
    large = {f: fact for f, fact in scene.usable.items() if max(fact.width, fact.height) > scene.max_side_px}
    if large:
        yield Finding(
            "originals",
            INFO,
            f"{counted(len(large), 'picture is', 'pictures are')} larger than {scene.max_side_px} px a side",
            "These are whole shots; a defect is a small part of them, and that part is what has to be learnt.",
            "The defects are cropped from them: where you have marked them, else where the picture departs from its "
            "own pattern. Where neither tells, you are asked to click on the defect.",
            list(large),
            {file: f"is {fact.width} x {fact.height} px" for file, fact in large.items()},
        )


def exposure(scene: Scene) -> Iterator[Finding]:
    """Pictures that are white or black to a large part."""
    usable = scene.usable
    if not usable:
        return
    for kind, attribute, word, colour, lost in (
        ("overexposed", "bright", "overexposed", "white", "bright"),
        ("underexposed", "dark", "underexposed", "black", "dark"),
    ):
        shares = np.array([getattr(fact, attribute) for fact in usable.values()])
        least = float(np.median(shares)) + _EXPOSED
        worst = {file: share for file, share in zip(usable, shares.tolist(), strict=True) if share > least}
        # Where many are so, it is how these pictures are: black boards, binary pictures.
        if worst and len(worst) <= max(2, 0.2 * len(usable)):
            yield Finding(
                kind,
                WARNING,
                f"{counted(len(worst), 'picture seems', 'pictures seem')} {word}",
                f"A large part of them is pure {colour}, far more than is usual here; what lies in the {lost} parts is "
                "lost.",
                "They are used. Take them again with other light, or remove them, if the defect can hardly be seen.",
                list(worst),
                {file: f"is {share:.0%} {colour}" for file, share in worst.items()},
            )


def blurred(scene: Scene) -> Iterator[Finding]:
    """Pictures far less sharp than their class."""
    by_class: dict[str, list[str]] = {}
    for file, name in scene.classes.items():
        by_class.setdefault(name, []).append(file)
    usable = scene.usable
    blurred: list[str] = []
    for files in by_class.values():
        files = [file for file in files if usable[file].sharpness > _FLAT]
        if len(files) < MIN_CLASS:
            continue
        logs = np.log([usable[file].sharpness for file in files])
        middle = float(np.median(logs))
        spread = 1.4826 * float(np.median(np.abs(logs - middle)))
        least = middle - max(-np.log(_BLURRED), 4 * spread)
        blurred += [file for file, value in zip(files, logs.tolist(), strict=True) if value < least]
    if blurred:
        yield Finding(
            "blurred",
            WARNING,
            f"{counted(len(blurred), 'picture is', 'pictures are')} far less sharp than others of the class",
            "They may be out of focus or shaken, saved small and enlarged, or show hardly anything.",
            "They are used. Remove those that are really blurred, or the generator learns to draw blurred ones too.",
            blurred,
        )


def blank(scene: Scene) -> Iterator[Finding]:
    """Pictures of one tone."""
    blank = [file for file, fact in scene.usable.items() if fact.sharpness <= _FLAT]
    if blank:
        defective = any(scene.classes[file] != OK_CLASS for file in blank)
        yield Finding(
            "blank",
            WARNING if defective else INFO,
            f"{counted(len(blank), 'picture shows', 'pictures show')} one even tone and nothing else",
            "No defect and no structure can be seen in them. Among good parts that may be right; else the shot failed.",
            "They are used. Remove those that failed.",
            blank,
        )


def colour(scene: Scene) -> Iterator[Finding]:
    """Grey among colour."""
    colour = [file for file, fact in scene.usable.items() if fact.channels == 3]
    grey = [file for file, fact in scene.usable.items() if fact.channels == 1]
    if colour and grey:
        rare, word = (colour, "colour") if len(colour) <= len(grey) else (grey, "grey")
        yield Finding(
            "mixed_colour",
            INFO,
            f"Grey and colour pictures are mixed: {counted(len(rare), 'picture is', 'pictures are')} in {word}",
            "All pictures of a project are treated alike.",
            "Grey pictures are taken as colour ones without any colour. If colour means nothing here, export all grey: "
            "that trains faster.",
            rare,
        )
