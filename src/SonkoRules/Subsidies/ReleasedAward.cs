namespace SonkoRules.Subsidies;

/// <summary>An award that was taken back, whole or in part, which released its money (3.8.2, 3.8.3, 3.10,
/// 3.11, 3.19). Immutable.</summary>
/// <remarks>Высвободившиеся средства.</remarks>
public sealed partial record ReleasedAward
{
    internal ReleasedAward(Award award, ReleaseReason reason, Rubles amount, int round) =>
        (Award, Reason, Amount, Round) = (award, reason, amount, round);

    /// <summary>The award as it was.</summary>
    public Award Award { get; }

    /// <summary>Why it was taken back.</summary>
    public ReleaseReason Reason { get; }

    /// <summary>What was released: above zero, at most the award.</summary>
    public Rubles Amount { get; }

    /// <summary>Whether the whole award was taken back, so that the application is no winner any more.</summary>
    public bool IsWhole => Amount == Award.Amount;

    /// <summary>In which distribution its money went on: 1 for the first after the first one.</summary>
    public int Round { get; }
}
