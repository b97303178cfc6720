using System;
using System.Collections.Generic;
using System.Linq;
using SonkoRules.Quantities;
using SonkoRules.Texts;

namespace SonkoRules.Samples.ContestWalkthrough.Input;

/// <summary>Collects faults while the files are read and hands them out in the order of files and places.</summary>
internal sealed class FaultList
{
    private readonly List<(Cell Cell, LocalizedText Expected)> _faults = [];

    public bool Any => _faults.Count > 0;

    public void Add(Cell cell, LocalizedText expected) => _faults.Add((cell, expected));

    public Sequence<InputFault> InOrder() =>
        _faults
            .OrderBy(fault => Array.IndexOf(ContestFiles.All, fault.Cell.File))
            .ThenBy(fault => fault.Cell.Line)
            .ThenBy(fault => fault.Cell.Column)
            .Select(fault => fault.Cell.Expecting(fault.Expected))
            .ToSequence();
}
