namespace SonkoRules.Office;

/// <summary>What a reader guessed, or left out, in a table that it could read. Immutable.</summary>
/// <remarks>Замечание к таблице.</remarks>
/// <param name="Place">Where: a file, then a line and a column, or a sheet and a cell.</param>
/// <param name="Text">What was guessed, as a sentence.</param>
public sealed record TableRemark(string Place, LocalizedText Text);
