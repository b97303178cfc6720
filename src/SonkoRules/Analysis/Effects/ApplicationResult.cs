namespace SonkoRules.Analysis;

/// <summary>
/// What one application came to in a contest. <c>default</c> stands for no application. Immutable; equal when all of
/// it is equal.
/// </summary>
/// <remarks>Результат заявки.</remarks>
/// <param name="ApplicationId">The id of the application.</param>
/// <param name="Place">Its place in the rating, from 1.</param>
/// <param name="Score">Its final score.</param>
/// <param name="Award">Its subsidy; zero when it does not win.</param>
/// <param name="TieUnresolved">Whether its place rests on its id alone: a tie that the order leaves open.</param>
public readonly partial record struct ApplicationResult(
    string ApplicationId, int Place, Points Score, Rubles Award, bool TieUnresolved)
{
    /// <summary>Whether its subsidy depends on an open tie, its own or another: <see cref="Award"/> then stands by ids
    /// alone. False by default.</summary>
    public bool AwardOpen { get; init; }

    /// <summary>Whether the application wins.</summary>
    public bool Wins => Award > Rubles.Zero;
}
