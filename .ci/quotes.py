#!/usr/bin/env python3
"""Fails when a figure of who-said-what drops below its baseline, docs/quotes-baseline.json: {set: {metric: figure}}.

    quotes.py SHARED FOLDER [--raise | --reset]

SHARED holds quotes/SET.jsonl and eval/score_quotes.py; FOLDER holds the predictions of `benchmarks quotes` as SET.jsonl.

--raise  writes the figures that have risen into the baseline
--reset  replaces the baseline by the present figures, lower ones too
"""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile

TOLERANCE = 0.003
BASELINE = pathlib.Path(__file__).resolve().parent.parent / "docs" / "quotes-baseline.json"
SETS = ["polnear-dev", "wikinews-de"]
METRICS = ["direct_e2e_f1", "direct_span_f1", "whole_direct_soft_f1", "whole_indirect_e2e_f1"]


def present(shared, folder):
    """The present figures, in the shape of the baseline."""
    figures = {}
    for name in SETS:
        with tempfile.NamedTemporaryFile(suffix=".json") as scores:
            subprocess.run([sys.executable, str(shared / "eval" / "score_quotes.py"), str(shared / "quotes" / (name + ".jsonl")),
                            str(folder / (name + ".jsonl")), "--json", scores.name], check=True, stdout=subprocess.DEVNULL)
            figures[name] = measured(json.load(scores))
    return figures


def measured(scores):
    while METRICS[0] not in scores:
        scores = next(iter(scores.values()))
    return {metric: round(scores[metric], 4) for metric in METRICS}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shared", type=pathlib.Path)
    parser.add_argument("folder", type=pathlib.Path)
    change = parser.add_mutually_exclusive_group()
    change.add_argument("--raise", dest="raised", action="store_true")
    change.add_argument("--reset", action="store_true")
    options = parser.parse_args()

    old = json.loads(BASELINE.read_text(encoding="utf-8")) if BASELINE.exists() else {}
    new = present(options.shared, options.folder)
    lower = 0
    for name, figures in new.items():
        for metric, value in figures.items():
            before = old.get(name, {}).get(metric, 0.0)
            dropped = value < before - TOLERANCE
            lower += dropped
            print("%-12s %-22s %.4f -> %.4f%s" % (name, metric, before, value, "  LOWER" if dropped else ""))
            if options.raised:
                figures[metric] = max(value, before)
    if options.raised or options.reset:
        BASELINE.write_text(json.dumps(new, indent=1, sort_keys=True) + "\n", encoding="utf-8")
        return 0
    return 1 if lower else 0


if __name__ == "__main__":
    sys.exit(main())
