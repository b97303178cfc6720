namespace SonkoRules.Subsidies;

/// <summary>An award that was taken back, which released its money (3.10, 3.11). Immutable.</summary>
/// <remarks>Высвободившиеся средства.</remarks>
public sealed partial record ReleasedAward
{
    internal ReleasedAward(Award award, ReleaseReason reason, int round) =>
        (Award, Reason, Round) = (award, reason, round);

    /// <summary>The award as it was.</summary>
    public Award Award { get; }

    /// <summary>Why it was taken back.</summary>
    public ReleaseReason Reason { get; }

    /// <summary>In which distribution its money went on: 1 for the first after the first one.</summary>
    public int Round { get; }
}
