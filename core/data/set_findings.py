"""What the check says about the set as a whole: classes, copies, groups."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import PurePosixPath

from core.config import MIN_CLASS, OK_CLASS
from core.data.finding import INFO, STOP, WARNING, Finding, Scene, counted

FEW_ALTOGETHER = 30
FEW_IN_CLASS = 6
IMBALANCED = 3.0
"""Largest class over smallest from which it is mentioned."""


def none_usable(scene: Scene) -> Iterator[Finding]:
    """Nothing to go on with."""
    if not scene.usable:
        yield Finding(
            "no_pictures",
            STOP,
            "There is no picture that can be used",
            "Nothing can be learnt from this folder as it is.",
            "Choose a folder with PNG, JPEG, BMP, TIFF or WebP pictures, one sub-folder for each kind of defect.",
        )


def passed_over(scene: Scene) -> Iterator[Finding]:
    """Files of the folder that belong to no picture, and how it was understood."""
    skipped = {entry.file: entry.reason for entry in scene.listing.skipped}
    if skipped or scene.listing.notices:
        about = " ".join(scene.listing.notices)
        yield Finding(
            "passed_over",
            WARNING if skipped else INFO,
            f"{counted(len(skipped), 'file')} in the folder could not be made sense of"
            if skipped
            else "How the folder was understood",
            about or "What they say could not be brought together with the pictures.",
            "Nothing of them is used; the pictures are. Correct them if they matter." if skipped else "Nothing to do.",
            list(skipped),
            skipped,
        )


def few_altogether(scene: Scene) -> Iterator[Finding]:
    """A small set."""
    count = len(scene.usable)
    if 0 < count < FEW_ALTOGETHER:
        yield Finding(
            "few_pictures",
            WARNING,
            f"Only {counted(count, 'picture')} altogether",
            "A generator learns what varies and what does not from examples; from so few it mostly repeats them.",
            f"You can go on, but expect little. {FEW_ALTOGETHER} or more give a first impression, some hundreds are "
            "good.",
        )


def one_folder(scene: Scene) -> Iterator[Finding]:
    """Nothing tells what the pictures show."""
    names = set(scene.classes.values())
    if len(names) == 1 and scene.listing.layout == "folders" and not any("/" in file for file in scene.classes):
        (name,) = names
        yield Finding(
            "one_folder",
            WARNING,
            f"All pictures are taken for one class: {name}",
            "They lie in one folder without sub-folders, and nothing else tells what they show. Good pictures and "
            "different defects among them would be learnt as one and the same.",
            f"If they all show one defect, go on. Else sort them into sub-folders, one for each defect and one named "
            f"{OK_CLASS} for good pictures, and choose the folder again.",
        )


def small_classes(scene: Scene) -> Iterator[Finding]:
    """Classes too small to learn or to test."""
    small = {name: n for name, n in sorted(Counter(scene.classes.values()).items()) if n < FEW_IN_CLASS}
    if small:
        names = ", ".join(f"{name} ({n})" for name, n in small.items())
        yield Finding(
            "small_classes",
            WARNING,
            f"{counted(len(small), 'class has', 'classes have')} fewer than {FEW_IN_CLASS} pictures: {names}",
            "Generated pictures of such a class will be close to the few there are, and none can be kept apart to "
            "test with.",
            f"They are used all the same. Add pictures, {FEW_IN_CLASS} or more, or join similar classes.",
            [file for file, name in scene.classes.items() if name in small],
        )


def imbalance(scene: Scene) -> Iterator[Finding]:
    """Uneven classes."""
    counts = Counter(scene.classes.values()).most_common()
    if len(counts) > 1 and counts[0][1] >= IMBALANCED * counts[-1][1]:
        (most, many), (least, few) = counts[0], counts[-1]
        yield Finding(
            "imbalance",
            INFO,
            f"The classes are uneven: {most} has {counted(many, 'picture')}, {least} has {few:,}",
            "A classifier trained on such a set tends to overlook the rare classes.",
            "This is what Flawsmith is for: under Generation, Balance fills the rare classes up.",
        )


def no_good(scene: Scene) -> Iterator[Finding]:
    """No class of good pictures."""
    if scene.usable and OK_CLASS not in scene.classes.values():
        yield Finding(
            "no_good_pictures",
            INFO,
            "There are no pictures of good parts",
            "Defects can be generated without them, but whether a classifier tells good from bad cannot be shown.",
            f"If you have some, put them into a folder named {OK_CLASS} (or good, or normal) beside the others.",
        )


def exact(scene: Scene) -> Iterator[Finding]:
    """Copies inside a class."""
    classes = scene.classes
    same = [files for files in scene.duplicates.exact if len({classes[f] for f in files}) == 1]
    if same:
        extra = sum(len(files) - 1 for files in same)
        yield Finding(
            "exact_duplicates",
            WARNING,
            f"{counted(extra, 'picture is', 'pictures are')} there more than once",
            "A copy adds nothing to learn, and makes its class look larger than it is.",
            "Each is used once. You can delete the copies.",
            same,
        )


def same_in_two_classes(scene: Scene) -> Iterator[Finding]:
    """Copies in several classes."""
    classes = scene.classes
    torn = [files for files in scene.duplicates.exact if len({classes[f] for f in files}) > 1]
    if torn:
        yield Finding(
            "duplicates_across_classes",
            WARNING,
            f"{counted(len(torn), 'picture lies', 'pictures lie')} in more than one class",
            "The very same picture is called by two names, so one of them is wrong; what is learnt of both classes "
            "blurs.",
            "They are kept as they are, since only you know the right class. Delete each from the wrong folder.",
            torn,
        )


def _near_kinds(scene: Scene) -> tuple[list[list[str]], list[list[str]], list[list[str]]]:
    """Near duplicates inside a class, of good and defective, and of different defects."""
    classes = scene.classes
    inside: list[list[str]] = []
    twins: list[list[str]] = []
    torn: list[list[str]] = []
    for files in scene.duplicates.near:
        names = {classes[file] for file in files}
        (inside if len(names) == 1 else twins if OK_CLASS in names and len(names) == 2 else torn).append(files)
    return inside, twins, torn


def near(scene: Scene) -> Iterator[Finding]:
    """Near copies inside a class."""
    inside, _, _ = _near_kinds(scene)
    if inside:
        yield Finding(
            "near_duplicates",
            INFO,
            f"{counted(sum(map(len, inside)), 'picture')} are nearly the same as another of their class",
            "One place or part was taken more than once, parts were cut from one piece, or a picture was saved again, "
            "cropped or brightened. That is no error, but such pictures must not be used both to train and to test.",
            "They are all used, and always kept on the same side of a test. There is nothing to do.",
            inside,
        )


def twins(scene: Scene) -> Iterator[Finding]:
    """Near copies of good and defective."""
    _, twins, _ = _near_kinds(scene)
    if twins:
        yield Finding(
            "twins",
            INFO,
            f"{counted(len(twins), 'time', 'times')} good and defective pictures are nearly the same",
            "Mostly these show one place with and without its defect. That is valuable: it shows what the defect "
            "changes.",
            "They are all used, and always kept on the same side of a test. If a defect was overlooked in one of them, "
            "move it to the right class.",
            twins,
        )


def alike_in_two_classes(scene: Scene) -> Iterator[Finding]:
    """Near copies in several defect classes."""
    _, _, torn = _near_kinds(scene)
    if torn:
        yield Finding(
            "near_duplicates_across_classes",
            WARNING,
            f"{counted(sum(map(len, torn)), 'picture')} are nearly the same as one of another defect class",
            "Either one place shows two defects, which is fine, or one of the two was sorted into the wrong class.",
            "They are all used, and always kept on the same side of a test. Look at them, and move what is misplaced.",
            torn,
        )


def unsplittable(scene: Scene) -> Iterator[Finding]:
    """Classes whose groups are too large to hold one for a test."""
    classes = scene.classes
    stuck = []
    for name, total in sorted(Counter(classes.values()).items()):
        sizes = Counter(scene.groups[file] for file, other in classes.items() if other == name)
        if total >= MIN_CLASS and min(sizes.values()) > total / 3:
            stuck.append(f"{name} ({counted(len(sizes), 'group')})")
    if stuck:
        yield Finding(
            "unsplittable",
            WARNING,
            f"No pictures can be kept apart for a test in: {', '.join(stuck)}",
            "All pictures there come from one or two lots, panels or modules. A test on pictures of a lot that was "
            "trained on would look better than it is.",
            "All of them are trained on, none are tested. Add pictures of other lots, or give finer groups in a table.",
        )


def grouped(scene: Scene) -> Iterator[Finding]:
    """What groups there are, or that there are none."""
    classes = scene.classes
    sizes = Counter(scene.groups[file] for file in classes)
    several = sorted((name for name, count in sizes.items() if count > 1), key=lambda name: -sizes[name])
    if not classes:
        return
    told = [name for name in several if name not in classes]
    if told:
        shown = ", ".join(f"{name} ({sizes[name]})" for name in told[:5]) + (", ..." if len(told) > 5 else "")
        yield Finding(
            "groups",
            INFO,
            f"{counted(len(told), 'group')} of pictures that belong together: {shown}",
            "Pictures of one lot, panel or module share light and dirt. A test is honest only when all of a group are "
            "on the same side of it.",
            "No group is ever divided between training and test. If these are not the right groups, say which part of "
            "the file name names the group, or give a table with the columns file and group.",
        )
        return
    part = _repeated_part([source.file for source in scene.listing.sources if source.file in classes])
    hint = (
        f" The names begin alike ({part}...): if that is a panel or a shot, name part 1 of the file name as the group."
        if part
        else ""
    )
    yield Finding(
        "no_groups",
        INFO,
        "Nothing tells which pictures come from the same lot, panel or module",
        "If some do, a test may look a little better than it is, because it meets what was trained on.",
        "Pictures that are nearly the same are kept together; all others count as independent. If you know the lots, "
        f"give a table with the columns file and group, or the part of the file name that tells.{hint}",
    )


def _repeated_part(files: Sequence[str]) -> str | None:
    """An example of the names' first part, when many files in several groups share theirs with others."""
    firsts = []
    for file in files:
        parts = re.split(r"[_\-\s]+", PurePosixPath(file).stem)
        folders = {folder.casefold() for folder in PurePosixPath(file).parts[:-1]}
        firsts.append(parts[0] if len(parts) > 1 and parts[0].casefold() not in folders else "")
    counts = Counter(first for first in firsts if any(c.isdigit() for c in first))
    shared = {first: count for first, count in counts.items() if count > 1}
    if len(shared) >= 5 and sum(shared.values()) >= 0.5 * len(files):
        return next(first for first in firsts if first in shared)
    return None
