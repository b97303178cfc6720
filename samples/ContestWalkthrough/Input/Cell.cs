using System;
using SonkoRules.Texts;

namespace SonkoRules.Samples.ContestWalkthrough.Input;

/// <summary>A field of a file with its place: line and column count from 1, columns in characters.</summary>
internal readonly record struct Cell(string File, int Line, int Column, string Text)
{
    public InputFault Expecting(LocalizedText expected) =>
        new(FormattableString.Invariant($"{File}:{Line}:{Column}"), Text, expected);
}
