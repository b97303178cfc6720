namespace SonkoRules.Samples.Sonko.Csv;

/// <summary>A field of a file with its place: line and column count from 1, columns in characters.</summary>
internal readonly record struct Field(string File, int Line, int Column, string Text);
