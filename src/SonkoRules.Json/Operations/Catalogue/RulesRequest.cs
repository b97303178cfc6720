using SonkoRules.Acts;
using SonkoRules.Guarding;

namespace SonkoRules.Json.Operations.Catalogue;

/// <summary>Asks for the editions and the readings. Immutable; equal by value.</summary>
/// <remarks>Запрос каталога редакций и толкований.</remarks>
/// <param name="Readings">The answers to be shown as chosen.</param>
public sealed partial record RulesRequest(Readings Readings)
{
    /// <summary>The answers to be shown as chosen.</summary>
    public Readings Readings { get; } = Guard.Against.Null(Readings);
}
