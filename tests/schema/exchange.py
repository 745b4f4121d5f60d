"""Holds the PROV-JSON and the GraphML of geopol export to readers by others: the package prov, and xml and networkx.

Usage: exchange.py FOLDER DATASET...    A package that is not installed is named, and what it would hold is skipped.
"""

import sys
from pathlib import Path
from xml.etree import ElementTree

SPACE = "{http://graphml.graphdrawing.org/xmlns}"


def hold_graph(file):
    graph = ElementTree.parse(file).getroot().find(f"{SPACE}graph")
    nodes = [node.get("id") for node in graph.findall(f"{SPACE}node")]
    edges = graph.findall(f"{SPACE}edge")
    assert len(set(nodes)) == len(nodes), f"{file}: two nodes have one id"
    ends = {edge.get(end) for edge in edges for end in ("source", "target")}
    assert ends <= set(nodes), f"{file}: edges without a node: {sorted(ends - set(nodes))[:5]}"
    print(f"{file.name}: {len(nodes)} nodes, {len(edges)} edges")
    try:
        import networkx
    except ImportError:
        print("networkx is not installed: GraphML is read by xml only")
        return
    read = networkx.read_graphml(file, force_multigraph=True)
    assert (len(read), read.size()) == (len(nodes), len(edges)), f"{file}: networkx reads {read}"


def hold_provenance(file):
    try:
        from prov.model import ProvDocument
    except ImportError:
        print("the package prov is not installed: PROV-JSON is skipped")
        return
    text = file.read_text(encoding="utf-8")
    document = ProvDocument.deserialize(content=text, format="json")
    again = ProvDocument.deserialize(content=document.serialize(format="json"), format="json")
    assert document == again, f"{file}: prov does not read what it wrote itself"
    records = document.get_records()
    assert records, f"{file}: prov reads nothing"
    print(f"{file.name}: {len(records)} elements and relations")


folder = Path(sys.argv[1])
for dataset in sys.argv[2:]:
    hold_graph(folder / f"{dataset}.graphml")
    hold_provenance(folder / f"{dataset}.prov")
