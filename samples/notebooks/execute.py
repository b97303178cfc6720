"""Executes what-if-python.ipynb in place: python3 execute.py, in this folder.

Needs nbclient, ipykernel and matplotlib. What would differ from run to run is left out of the file: times, versions, and
where the kernel happened to cut what a cell printed into parts.
"""

import pathlib

import nbclient
import nbformat

path = pathlib.Path(__file__).with_name("what-if-python.ipynb")
notebook = nbformat.read(path, as_version=4)
client = nbclient.NotebookClient(
    notebook, timeout=600, kernel_name="python3", record_timing=False, resources={"metadata": {"path": path.parent}})
client.execute()
notebook.metadata["language_info"].pop("version", None)
for cell in notebook.cells:
    parts = cell.pop("outputs", [])
    if cell.cell_type != "code":
        continue
    cell.outputs = []
    for part in parts:
        last = cell.outputs[-1] if cell.outputs else None
        if last and part.output_type == last.output_type == "stream" and part.name == last.name:
            last.text += part.text
        else:
            cell.outputs.append(part)
nbformat.write(notebook, path)
