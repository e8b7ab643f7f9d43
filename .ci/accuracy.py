#!/usr/bin/env python3
"""Fails when a figure of the parser's accuracy drops below its baseline.

    accuracy.py SHARED PREDICTIONS.jsonl [TEXT_PREDICTIONS.jsonl] [--raise | --reset]

SHARED holds corpus/, teasers/dev.jsonl and eval/score.py, eval/score_teasers.py. The predictions are those of
`benchmarks predict` for the pages, and for their text (--text). The baseline is docs/accuracy-baseline.json:
{"pages" | "text": {dataset: {metric: figure}}, "teasers": {metric: figure}}.

--raise  writes the figures that have risen into the baseline
--reset  replaces the baseline by the present figures, lower ones too
"""
import argparse
import json
import pathlib
import sys

TOLERANCE = 0.003
BASELINE = pathlib.Path(__file__).resolve().parent.parent / "docs" / "accuracy-baseline.json"
DATASETS = ["fundus", "fundus-eval", "scrapinghub", "trafilatura", "htmldate", "readability"]
METRICS = ["shingle_f1", "exact", "par_f1", "head_f1", "struct_f1", "summary_f1", "title", "authors_f1", "date",
           "datetime", "topics_f1", "cover", "image_f1", "caption_f1", "snip_f1"]
TEXT = {"fundus": ["par_f1", "title", "date", "authors_f1"]}
TEASERS = ["url_f1", "headline"]


def present(shared, pages, texts):
    """The present figures, in the shape of the baseline."""
    sys.path.insert(0, str(shared / "eval"))
    import score
    import score_teasers

    def figures(path, wanted):
        _, scores, _ = score.score_file(str(shared / "corpus"), str(path), list(wanted))
        return {dataset: {m: round(scores[dataset][m], 4) for m in metrics if m in scores[dataset]}
                for dataset, metrics in wanted.items()}

    result = {"pages": figures(pages, {dataset: METRICS for dataset in DATASETS})}
    if texts:
        result["text"] = figures(texts, TEXT)
    gold = score_teasers.read(shared / "teasers" / "dev.jsonl")
    scores = score_teasers.score(gold, score_teasers.read(pages))
    result["teasers"] = {m: round(scores[m], 4) for m in TEASERS}
    return result


def flat(figures):
    """{"pages/fundus/title": 0.9, ...}"""
    result = {}
    for name, value in figures.items():
        inner = flat(value) if isinstance(value, dict) else {"": value}
        result.update({name + ("/" + key if key else ""): v for key, v in inner.items()})
    return result


def nested(figures):
    result = {}
    for path, value in figures.items():
        *folders, name = path.split("/")
        place = result
        for folder in folders:
            place = place.setdefault(folder, {})
        place[name] = value
    return result


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", type=pathlib.Path)
    parser.add_argument("pages", type=pathlib.Path)
    parser.add_argument("texts", type=pathlib.Path, nargs="?")
    change = parser.add_mutually_exclusive_group()
    change.add_argument("--raise", dest="raised", action="store_true")
    change.add_argument("--reset", action="store_true")
    options = parser.parse_args()

    old = flat(json.loads(BASELINE.read_text(encoding="utf-8"))) if BASELINE.exists() else {}
    new = flat(present(options.shared, options.pages, options.texts))
    lower = 0
    for path in sorted(new):
        before = old.get(path, 0.0)
        dropped = new[path] < before - TOLERANCE
        lower += dropped
        if abs(new[path] - before) > TOLERANCE:
            print("%-36s %.4f -> %.4f%s" % (path, before, new[path], "  LOWER" if dropped else ""))
    missing = [path for path in old if path not in new and (options.texts or not path.startswith("text/"))]
    for path in missing:
        print("%-36s %.4f -> not measured" % (path, old[path]))
    if options.raised or options.reset:
        kept = dict(old) if options.raised else {}
        for path, value in new.items():
            kept[path] = max(value, kept.get(path, 0.0))
        text = json.dumps(nested(kept), indent=1, sort_keys=True)
        BASELINE.write_text(text + "\n", encoding="utf-8")
        return 0
    if lower or missing:
        print("%d of %d figures are lower than the baseline" % (lower + len(missing), len(new)))
        return 1
    print("%d figures, none lower than the baseline" % len(new))
    return 0


if __name__ == "__main__":
    sys.exit(main())
