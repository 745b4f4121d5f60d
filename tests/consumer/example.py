"""Wraps the README's example in a class, so that a project can call it: example.py BODY OUT"""
import sys

lines = open(sys.argv[1], encoding="utf-8").read().splitlines()
usings = [line for line in lines if line.startswith("using ")]
body = [line for line in lines if not line.startswith("using ")]
with open(sys.argv[2], "w", encoding="utf-8") as out:
    out.write("\n".join(usings))
    out.write("\n\ninternal static class Example\n{\n    public static void Run()\n    {\n")
    out.write("\n".join("        " + line if line else "" for line in body))
    out.write("\n    }\n}\n")
