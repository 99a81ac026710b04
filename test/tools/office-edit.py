"""Edits a PPTX in LibreOffice as a person would, saves it, opens it again and prints what is there, as JSON.

office-edit.py <pptx> <out.pptx> <profile folder>
"""

import json
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue

source, target, profile = sys.argv[1:4]
pipe = "postdeck%d" % (abs(hash(profile)) % 10**9)


def value(name, content):
    made = PropertyValue()
    made.Name, made.Value = name, content
    return made


def connect():
    resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
    for _ in range(120):
        try:
            return resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
        except Exception:  # not there yet
            time.sleep(0.5)
    raise SystemExit("LibreOffice does not answer")


def shapes(page):
    return [page.getByIndex(index) for index in range(page.Count)]


def facts(page):
    return {
        "master": page.MasterPage.Name,
        "shapes": [
            {
                "kind": shape.ShapeType.split(".")[-1],
                "text": shape.String if hasattr(shape, "String") else "",
                "box": [shape.Position.X, shape.Position.Y, shape.Size.Width, shape.Size.Height],
            }
            for shape in shapes(page)
        ],
        "notes": [shape.String for shape in shapes(page.NotesPage) if hasattr(shape, "String")],
    }


def deck(document):
    pages = document.DrawPages
    return [facts(pages.getByIndex(index)) for index in range(pages.Count)]


def edit(document):
    pages = document.DrawPages
    for shape in shapes(pages.getByIndex(3)):
        if shape.ShapeType.endswith("TitleTextShape"):
            shape.String = "A new title"
        elif "Plain" in (shape.String if hasattr(shape, "String") else ""):
            cursor = shape.Text.createTextCursor()
            cursor.gotoEnd(False)
            shape.Text.insertControlCharacter(cursor, 0, False)
            shape.Text.insertString(cursor, "A new bullet", False)
    pages.remove(pages.getByIndex(4))
    masters = document.MasterPages
    names = [masters.getByIndex(index).Name for index in range(masters.Count)]
    pages.getByIndex(7).MasterPage = masters.getByIndex(names.index("Title and Content"))


office = subprocess.Popen(
    ["soffice", "-env:UserInstallation=file://" + profile, "--headless", "--norestore", "--accept=pipe,name=%s;urp;" % pipe],
    stdout=subprocess.DEVNULL,
    stderr=subprocess.DEVNULL,
)
try:
    context = connect()
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    hidden = (value("Hidden", True),)
    first = desktop.loadComponentFromURL("file://" + source, "_blank", 0, hidden)
    before = deck(first)
    edit(first)
    first.storeToURL("file://" + target, (value("FilterName", "Impress MS PowerPoint 2007 XML"),))
    first.close(True)
    second = desktop.loadComponentFromURL("file://" + target, "_blank", 0, hidden)
    print(json.dumps({"before": before, "after": deck(second)}))
    second.close(True)
    try:
        desktop.terminate()
    except Exception:  # it goes before it answers
        pass
    office.wait(60)
finally:
    office.kill()
