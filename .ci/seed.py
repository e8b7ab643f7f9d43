#!/usr/bin/env python3
"""Fails unless a document states every fact of a list.

    seed.py EXPECT.json DOCUMENT.json

In EXPECT.json a field that is null must be left out of the document; a block ["p", "In mid-2013"] is a paragraph that begins
so, and ["ul", 2] a list of two items. Figures among the blocks do not count. Quotes may be more than those expected.
"""
import json
import sys

problems = []


def check(place, wanted, found):
    if wanted != found:
        problems.append("%s: wanted %r, found %r" % (place, wanted, found))


def facts(place, wanted, found, names):
    for name in names:
        if name in wanted:
            check("%s/%s" % (place, name), wanted[name], found.get(name))


def block(found):
    if found["type"] == "paragraph":
        return "p"
    return "ul" if found["type"] == "list" else found["type"]


def sections(place, wanted, found):
    check(place, [s["label"] for s in wanted], [s.get("label") for s in found])
    for i, (w, f) in enumerate(zip(wanted, found)):
        here = "%s/%d" % (place, i)
        facts(here, w, f, ["kind"])
        blocks = [b for b in f.get("blocks", []) if b["type"] not in ("figure", "gallery")]
        check(here + "/blocks", [b[0] for b in w["blocks"]], [block(b) for b in blocks])
        for (kind, value), b in zip(w["blocks"], blocks):
            if kind == "ul":
                check(here + " items", value, len(b.get("items", [])))
            else:
                check(here + " text", value, b.get("text", "")[:len(value)])


def story(place, wanted, found, image):
    facts(place, wanted, found, ["headline", "kicker", "published", "categories"])
    facts("%s/%s" % (place, image), wanted.get(image, {}), found.get(image, {}), ["caption", "credit"])
    sections(place + "/sections", wanted["sections"], found.get("sections", []))


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        wanted = json.load(file)
    with open(sys.argv[2], encoding="utf-8") as file:
        found = json.load(file)
    article = found.get("article", {})
    story("article", wanted["article"], article, "leadImage")
    said = {q["text"]: q.get("speaker", {}).get("name") for q in article.get("quotes", [])}
    for quote in wanted["article"]["quotes"]:
        check("quote %.40s" % quote["text"], quote["speaker"], said.get(quote["text"], "no such quote"))
    teasers = found.get("teasers", [])
    check("teasers", [t["headline"] for t in wanted["teasers"]], [t["headline"] for t in teasers])
    for i, (w, f) in enumerate(zip(wanted["teasers"], teasers)):
        story("teasers/%d" % i, w, f, "image")
    for problem in problems:
        print(problem)
    print("%d facts do not hold" % len(problems) if problems else "every fact holds")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
