"""What a report says of a set in sentences: what it is worth, and what is bad about it."""

from __future__ import annotations

from collections.abc import Iterator

from core.evaluation.report_data import ReportData, ReportSet
from core.evaluation.report_table import FEW, copies_value, error_value, kid_value, likeness_value, share_of_real
from core.evaluation.report_values import chance_error_px, listed, percent, pixels


def summary_sentence(entry: ReportSet, data: ReportData) -> str:
    """What the set is worth, in one sentence."""
    parts = [f"{len(entry.rows)} pictures"]
    if entry.rejected:
        parts[0] += f", kept of {len(entry.rows) + len(entry.rejected)} drawn"
    error = entry.figure("coordinate_error_px_median")
    if error is not None and data.lattice is not None:
        chance, _ = chance_error_px(data.lattice)
        parts.append(f"half of them within {pixels(error)} of the asked coordinate (random ones: {chance:.1f} px)")
    ssim, best = entry.figure("ssim_outside_defects"), entry.figure("ssim_real_ceiling")
    if entry.is_between:
        parts[0] += ", each between two real ones of its class"
        parts += _novelty_words(entry)
    elif ssim is not None:
        beside = "" if best is None else f", where real pictures reach {best:.3f}"
        parts.append(f"likeness outside the defects (SSIM) {ssim:.3f}{beside}")
    share, accuracy = entry.figure("yield"), entry.figure("judge_accuracy_on_real")
    if share is not None:
        judge = "" if accuracy is None else f" that is right on {percent(accuracy)} of unseen real pictures"
        parts.append(f"{percent(share)} show the asked class by a judge{judge}")
    return "; ".join(parts) + "."


def _novelty_words(entry: ReportSet) -> Iterator[str]:
    """What matters most of pictures that lie between real ones: whether they are new, varied and sharp."""
    copies = entry.figure("near_copies")
    if copies is not None:
        yield f"{copies:.0f} near copies of training pictures" if copies else "no near copy of a training picture"
    for name, word in (("diversity", "varied"), ("sharpness", "sharp")):
        value = entry.figure(name)
        if value is not None:
            yield f"{percent(value)} as {word} as the real ones"


def concerns(entry: ReportSet, data: ReportData) -> list[str]:
    """What is bad about the set, each in a sentence; empty where nothing is."""
    found = []
    error = error_value(entry, data)
    if error.bad:
        found.append(f"Coordinates: {error.verdict}.")
    likeness = likeness_value(entry, "ssim_outside_defects", "ssim_real_ceiling")
    if likeness.bad:
        found.append(f"Likeness: SSIM {likeness.text} {likeness.beside}: {likeness.verdict}.")
    for title, value in (
        ("Near copies", copies_value(entry)),
        ("Variety", share_of_real(entry, "diversity")),
        ("Sharpness", share_of_real(entry, "sharpness")),
        ("Sharpness in the defect", share_of_real(entry, "defect_sharpness")),
    ):
        if value.bad:
            found.append(f"{title}: {value.text} {value.beside}: {value.verdict}.")
    kid = kid_value(entry)
    if kid.bad:
        found.append(f"Distance to real pictures: KID {kid.text} ({kid.beside}): {kid.verdict}.")
    weak = [name for name, share in entry.yield_by_class.items() if share is not None and share < FEW]
    if weak:
        found.append(f"Fewer than half of the pictures asked for as {listed(weak)} are taken for that by the judge.")
    accuracy = entry.figure("judge_accuracy_on_real")
    if accuracy is not None and accuracy < 0.8:
        found.append(f"The judge itself is right on only {percent(accuracy)} of unseen real pictures; trust it little.")
    return found
