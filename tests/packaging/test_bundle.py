"""What goes into the frozen program."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
import zipfile
from pathlib import Path

import budget
import bundle
import pytest
from as_frozen import lay_out
from build_linux import release_faults
from desktop import LINUX, desktop_entry
from elf import Needs, needs_of
from licences import distributions_of, write_licences
from smoke import started_by

from app.model.shipped import read_shipped
from core import __version__

ROOT = Path(__file__).resolve().parents[2]


def test_packaging_holds_no_init_which_would_shadow_the_packaging_distribution() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_every_resource_that_is_read_is_bundled_where_the_program_looks_for_it() -> None:
    bundled = {f"{folder}/{Path(file).name}" for file, folder in bundle.resources(ROOT)}
    assert bundled >= {
        "resources/clip/vocab.json",
        "resources/clip/merges.txt",
        "resources/perceptual/st_lpips_alex.safetensors",
        "resources/report/page.html.j2",
        "resources/icon/flawsmith.png",
        "resources/NOTICES.md",
        "./LICENSE",
    }
    tracked = subprocess.run(["git", "ls-files", "resources"], cwd=ROOT, capture_output=True, text=True).stdout.split()
    left_out = {name for name in tracked if name not in bundled}
    assert all(name.startswith("resources/readme/") for name in left_out)
    assert all(bundle.is_wanted(f"{folder}/{Path(file).name}") for file, folder in bundle.resources(ROOT))


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        ("torch/lib/libtorch_cpu.so", True),
        ("torch/bin/torch_shm_manager", True),
        ("nvidia/cudnn/lib/libcudnn.so.9", True),
        ("nvidia/cudnn/lib/libcudnn_adv.so.9", False),
        ("torch\\lib\\cudnn_adv64_9.dll", False),
        ("transformers/models/__init__.py", True),
        ("transformers/models/clip/modeling_clip", True),
        ("transformers/models/auto/configuration_auto.py", True),
        ("transformers/models/clipseg/modeling_clipseg", False),
        ("transformers/models/bert", False),
        ("torch/_inductor/compile_fx", True),
        ("torch/_inductor/compile_fx.py", False),
        ("torch/_inductor/config.py", True),
        ("lpips/weights/v0.1/alex.pth", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6/Qt/lib/libQt6Widgets.so.6", True),
        ("PySide6/Qt/translations/qtbase_ko.qm", True),
        ("skimage/data/README.txt", True),
        ("sklearn/datasets/_svmlight_format_fast.cpython-311-x86_64-linux-gnu.so", True),  # imbalanced-learn loads it
        ("sklearn/datasets/data/iris.csv", False),
        ("PySide6/Qt/translations/assistant_de.qm", False),
        ("PySide6/Qt/lib/libQt6Quick.so.6", False),
        ("PySide6\\Qt6Quick.dll", False),
        ("cv2/qt/plugins/platforms/libqxcb.so", False),
        ("torch/include/ATen/ATen.h", False),
    ],
)
def test_only_what_the_program_loads_is_bundled(path: str, wanted: bool) -> None:
    assert bundle.is_wanted(path) is wanted


def test_licences_are_gathered_with_their_texts_and_shown_by_the_program(tmp_path: Path) -> None:
    assert [d.metadata["Name"] for d in distributions_of({"jinja2", "no_such_module"})] == ["Jinja2"]
    assert write_licences({"jinja2", "tokenizers", "PySide6", "core"}, [], tmp_path / "licences") == []
    shipped = {package.name: package for package in read_shipped(tmp_path / "licences")}
    assert {"Python", "Jinja2", "PySide6_Essentials"} <= set(shipped)
    assert "LGPL" in shipped["PySide6_Essentials"].licence
    assert "Pallets" in shipped["Jinja2"].text()
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in shipped["PySide6_Essentials"].text()
    assert "TERMS AND CONDITIONS" in shipped["PySide6_Essentials"].text()  # of the GPL, which the LGPL adds to
    assert (
        "OpenAI" in shipped["CLIP's vocabulary"].text()
        and "Ghildyal" in shipped["Shift-tolerant LPIPS, weights"].text()
    )
    assert "Apache License" in shipped["tokenizers"].text()  # brings none of its own
    assert "PYTHON SOFTWARE FOUNDATION LICENSE" in shipped["Python"].text().upper()
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "licences.json").write_text("[{}]")
    assert "torch" in {package.name for package in read_shipped(broken)}  # run from its sources


def test_a_package_that_brings_no_text_of_its_licence_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    metadata = tmp_path / "bare-1.0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: bare\nVersion: 1.0\nLicense: Own\n")
    (metadata / "top_level.txt").write_text("bare\n")
    monkeypatch.syspath_prepend(tmp_path)
    assert write_licences({"bare", "jinja2"}, [], tmp_path / "licences") == ["bare"]
    (tmp_path / "bare").mkdir()
    (tmp_path / "bare" / "LICENSE.txt").write_text("You may.")
    (metadata / "RECORD").write_text("bare/LICENSE.txt,,\nbare-1.0.dist-info/METADATA,,\n")
    assert write_licences({"bare", "jinja2"}, [], tmp_path / "licences") == []
    assert (tmp_path / "licences" / "bare" / "LICENSE.txt").read_text() == "You may."


def test_the_module_whose_library_is_under_the_gpl_is_left_out() -> None:
    assert "readline" in bundle.EXCLUDED


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    sizes = {
        "flawsmith": 3,
        "_internal/torch/lib/libtorch.so": 10,
        "_internal/torch/version.py": 1,
        "_internal/nvidia/cudnn/lib/libcudnn.so.9": 4,
        "_internal/libz.so.1": 2,
        "_internal/torch-2.13.0.dist-info/METADATA": 1,
        "_internal/scipy.libs/libblas.so": 2,
    }
    for name, megabytes in sizes.items():
        path = tmp_path / "tree" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
        with path.open("r+b") as stream:
            stream.truncate(megabytes * budget.MB)
    return tmp_path / "tree"


def test_a_bundle_that_grew_by_more_than_five_percent_fails_its_budget(tree: Path, tmp_path: Path) -> None:
    file = tmp_path / "budget.json"
    file.write_text(json.dumps({"cpu": {"goal_installed_mb": 40, "goal_installer_mb": 5, "packages": {}}}))
    assert budget.check(tree, "cpu", file) == []  # never measured: held to its goals alone
    budget.write(tree, "cpu", file)
    assert json.loads(file.read_text())["cpu"]["packages"] == {
        "torch": 11.0,
        "nvidia cudnn": 4.0,
        "python code": 3.0,
        "system libraries": 2.0,
        "scipy": 2.0,
        "metadata": 1.0,
    }
    assert budget.check(tree, "cpu", file) == []
    with (tree / "_internal" / "torch" / "lib" / "libtorch.so").open("r+b") as stream:
        stream.truncate(10_800_000)
    assert budget.check(tree, "cpu", file) == []  # 4.5 % of the next
    with (tree / "_internal" / "torch" / "lib" / "libtorch.so").open("r+b") as stream:
        stream.truncate(20 * budget.MB)
    assert budget.check(tree, "cpu", file) == [
        "torch takes 21.0 MB; 11.0 MB are planned.",
        "The bundle takes 33 MB; 23 MB are planned.",
    ]
    (tree / "_internal" / "newcomer").mkdir()
    (tree / "_internal" / "newcomer" / "data.bin").write_bytes(bytes(10 * budget.MB))
    faults = budget.check(tree, "cpu", file)
    assert "newcomer takes 10.0 MB; 0.0 MB are planned." in faults
    assert "The bundle takes 43 MB; the goal is 40 MB." in faults
    assert budget.check_installer(tree / "_internal" / "libz.so.1", "cpu", file) == []
    assert budget.check_installer(tree / "_internal" / "newcomer" / "data.bin", "cpu", file) == [
        "data.bin takes 10 MB; the goal is 5 MB."
    ]


def test_what_is_planned_of_each_variant_is_within_its_goal() -> None:
    budgets = json.loads(budget.BUDGET.read_text(encoding="utf-8"))
    assert set(budgets) == {"cpu", "cuda", "windows-cpu", "windows-cuda"}
    for variant in ("cpu", "cuda"):
        planned = sum(budgets[variant]["packages"].values())
        assert 0 < planned <= budgets[variant]["goal_installed_mb"], variant


@pytest.mark.parametrize("program", ["/opt/flawsmith/flawsmith", '/home/홍 길동/a "b" $c `d` 5%/back\\slash/flawsmith'])
def test_the_menu_entry_is_valid_and_starts_the_program_wherever_it_lies(program: str, tmp_path: Path) -> None:
    entry = tmp_path / "flawsmith.desktop"
    entry.write_text(desktop_entry(program, "/home/me/un install.sh"), encoding="utf-8")
    assert started_by(entry) == [program]
    assert "\nActions=uninstall;\n" in entry.read_text() and "@" not in entry.read_text().replace("@PROGRAM@", "@@")
    if shutil.which("desktop-file-validate"):
        done = subprocess.run(["desktop-file-validate", str(entry)], capture_output=True, text=True)
        assert done.returncode == 0 and not done.stdout, done.stdout


def test_a_project_has_a_type_that_the_menu_entry_opens() -> None:
    root = ElementTree.parse(LINUX / "flawsmith.xml").getroot()
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    (kind,) = root.findall("m:mime-type", space)
    assert f"MimeType={kind.get('type')};" in desktop_entry("/opt/flawsmith/flawsmith")
    assert [glob.get("pattern") for glob in kind.findall("m:glob", space)] == ["*.flawsmith"]


def test_the_desktop_is_told_of_the_program_in_every_language_of_its_window() -> None:
    entry, kind = desktop_entry("/f", "/u"), (LINUX / "flawsmith.xml").read_text(encoding="utf-8")
    languages = [file.stem.removeprefix("flawsmith_") for file in (ROOT / "resources" / "translations").glob("*.qm")]
    assert len(languages) == 3
    for language in languages:
        words = [f"GenericName[{language}]=", f"Comment[{language}]=", f"\nName[{language}]="]
        assert all(word in entry for word in words) and f'xml:lang="{language}"' in kind


@pytest.mark.parametrize(("glibc", "is_narrow"), [((2, 34), False), ((2, 28), False), ((2, 36), True)])
def test_a_bundle_that_asks_for_a_newer_glibc_than_promised_is_not_for_release(
    glibc: tuple[int, int], is_narrow: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    faults = release_faults(Needs(glibc_of={"libz.so.1": (2, 14), "libpython3.11.so": glibc}))
    assert f"needs glibc {glibc[0]}.{glibc[1]}." in capsys.readouterr().out
    assert bool(faults) is is_narrow
    assert all("glibc 2.34" in fault and "cannot run libpython3.11.so. " in fault for fault in faults)


@pytest.mark.skipif(not shutil.which("readelf"), reason="binutils is not installed")
def test_what_a_tree_needs_of_its_system_is_read_from_its_programs(tmp_path: Path) -> None:
    shutil.copy(sys.executable, tmp_path / "program")
    (tmp_path / "notes.txt").write_text("no program")
    needs = needs_of(tmp_path)
    assert needs.newer_than((2, 0)) == ["program"] and needs.newer_than(needs.glibc) == []
    assert (2, 17) <= needs.glibc < (3,)
    assert needs.libraries["libc.so.6"] == "program"


def test_what_the_release_workflows_call_is_there_and_knows_the_words_it_is_given() -> None:
    installer = (ROOT / "packaging" / "windows" / "flawsmith.iss").read_text(encoding="utf-8")
    called, defined = set(), set()
    for workflow in (ROOT / ".github" / "workflows").glob("*.yml"):
        text = workflow.read_text(encoding="utf-8")
        defined |= set(re.findall(r"/D([A-Z]\w+)=", text))
        for name, words in re.findall(r"(packaging[\\/][\w\\/]+\.\w+)([^\n]*)", text):
            script = ROOT / name.replace("\\", "/")
            called.add(script.name)
            assert script.is_file(), name
            for option in re.findall(r"(?<!\S)--[a-z-]+", words):
                assert f'"{option}"' in script.read_text(encoding="utf-8"), f"{workflow.name}: {name} {option}"
    assert called >= {"build_linux.py", "build_env.sh", "flawsmith.spec", "flawsmith.iss", "budget.py", "smoke.py"}
    assert {"Version", "Source", "Output", "Variant", "Sign"} <= defined
    assert all(re.search(rf"{{#{word}}}|#if(def)? {word}\b", installer) for word in defined)


def test_the_version_stands_in_the_changes() -> None:
    assert f"\n## {__version__}\n" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_trial_for_windows_holds_the_files_that_the_frozen_program_would(tmp_path: Path) -> None:
    kept = ("torch/lib/torch_cpu.dll", "PySide6/plugins/platforms/qwindows.dll", "resources/icon/flawsmith.ico")
    modules = ("torch/version.py", "core/tasks.py")
    left_out = ("torch/include/ATen.h", "matplotlib/pyplot.py", "matplotlib/ft2font.pyd", "torch/types.pyi", "a.pyc")
    for name in (*kept, *modules, *left_out):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name)
    lay_out(tmp_path)
    files = {file.relative_to(tmp_path).as_posix() for file in tmp_path.rglob("*") if file.is_file()}
    assert files == {*kept, "modules.zip"}
    assert not (tmp_path / "matplotlib").exists()
    with zipfile.ZipFile(tmp_path / "modules.zip") as archive:
        assert sorted(archive.namelist()) == sorted(modules)


def test_scripts_for_a_shell_have_no_faults_that_it_sees() -> None:
    scripts = sorted((ROOT / "packaging").rglob("*.sh"))
    assert len(scripts) == 5
    for script in scripts:
        shell = Path(script.read_text(encoding="utf-8").splitlines()[0]).name.removeprefix("env ")
        assert subprocess.run([shell, "-n", str(script)], capture_output=True).returncode == 0, script
