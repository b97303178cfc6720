namespace SonkoRules.Procedure;

/// <summary>Whether a contest goes on after its applications were decided on (2.12.4). A closed union of its nested
/// cases.</summary>
/// <remarks>Признание конкурса несостоявшимся.</remarks>
[Union]
public abstract partial record ContestStanding
{
    private ContestStanding() { }

    /// <summary>The clause that it rests on.</summary>
    public required Clause Clause { get; init; }

    /// <summary>Why the result is what it is.</summary>
    public Explanation Explain() => ProcedureWording.Explain(this);

    /// <summary>The first line of the explanation, in English.</summary>
    public sealed override string ToString() => Explain().Line;

    /// <summary>At least one application is proper.</summary>
    /// <param name="Proper">How many are; 1 or more.</param>
    public sealed partial record GoesOn(int Proper) : ContestStanding;

    /// <summary>The contest is void.</summary>
    /// <param name="Reason">Why.</param>
    public sealed partial record NotHeld(VoidReason Reason) : ContestStanding;

    /// <summary>No application is proper yet, and some may still prove so.</summary>
    public sealed partial record Open(Sequence<string> Undecided) : ContestStanding
    {
        /// <summary>The ids of the applications that are returned for rework or undetermined; at least one.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Sequence<string> Undecided { get; } = Guard.Against.Null(Undecided);
    }
}
