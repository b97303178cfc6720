using System;

namespace SonkoRules.Json.Strictness;

/// <summary>What a member or a document means, for the schema.</summary>
/// <param name="text">The description, in English.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class)]
internal sealed class SaysAttribute(string text) : Attribute
{
    public string Text { get; } = text;
}
