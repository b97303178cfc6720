namespace SonkoRules.Analysis;

/// <summary>
/// What one application came to before and after a change. <c>default</c> stands for no application. Immutable; equal
/// when all of it is equal.
/// </summary>
/// <remarks>Изменение результата заявки.</remarks>
/// <param name="Before">Before the change.</param>
/// <param name="After">After it; the same application.</param>
public readonly partial record struct ApplicationMove(ApplicationResult Before, ApplicationResult After)
{
    /// <summary>The id of the application.</summary>
    public string ApplicationId => Before.ApplicationId;

    /// <summary>Whether the application wins after the change alone or before it alone.</summary>
    public bool WinsOrLoses => Before.Wins != After.Wins;
}
