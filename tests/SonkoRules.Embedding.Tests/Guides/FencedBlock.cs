namespace SonkoRules.Embedding.Tests.Guides;

/// <summary>A fenced block of a document.</summary>
/// <param name="Language">The word after the fence; empty if there is none.</param>
/// <param name="FirstLine">The number of the line of the opening fence, from 1.</param>
/// <param name="LastLine">The number of the line of the closing fence.</param>
/// <param name="Text">What stands between.</param>
internal sealed record FencedBlock(string Language, int FirstLine, int LastLine, string Text);
