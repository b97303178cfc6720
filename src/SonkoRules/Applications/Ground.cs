namespace SonkoRules.Applications;

/// <summary>A flaw of an application and what it is a ground for. Immutable; equal when all of it is equal.</summary>
/// <remarks>Основание для возврата или отклонения.</remarks>
/// <param name="Returns">The clause that makes it a ground to return for rework; none where it is not.</param>
/// <param name="Rejects">The clause that makes it a ground to reject; none where it is not.</param>
public sealed partial record Ground(ApplicationFlaw Flaw, Clause Returns, Clause Rejects)
{
    /// <summary>The flaw.</summary>
    /// <exception cref="System.ArgumentNullException">The value is null.</exception>
    public ApplicationFlaw Flaw { get; } = Guard.Against.Null(Flaw);

    /// <summary>Whether the applicant can mend it by reworking the application: its papers, parts, signature and
    /// information, not what it is or when it filed.</summary>
    public bool CanBeMended =>
        Flaw is not (ApplicationFlaw.NotEligible or ApplicationFlaw.Late or ApplicationFlaw.Several
            or ApplicationFlaw.RecentBreach);

    /// <summary>The flaw with both clauses and, for an applicant that is not eligible, what it does not meet.</summary>
    public Explanation Explain() => GroundWording.Explain(this, asReturn: Rejects.IsNone);

    /// <summary>The flaw and the clauses: <c>Late (2.17.5)</c>.</summary>
    public override string ToString()
    {
        var separator = Returns.IsNone || Rejects.IsNone ? string.Empty : ", ";
        return $"{Flaw.GetType().Name} ({Returns}{separator}{Rejects})";
    }
}
