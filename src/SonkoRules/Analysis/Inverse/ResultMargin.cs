using SonkoRules.Contests;

namespace SonkoRules.Analysis;

/// <summary>
/// How far the list of winners is from changing: the least change of one expert's score on one criterion that changes
/// it. A closed union of its nested cases.
/// </summary>
/// <remarks>Запас устойчивости итогов конкурса.</remarks>
[Union]
public abstract partial record ResultMargin
{
    private ResultMargin()
    {
    }

    /// <summary>Finds the margin of a contest: every score of every sheet is changed by 1, 2, 3 … either way, within its
    /// scale, until the list of winners changes. Who wins counts, not in which order and how much.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="input">The contest. A change under which a release of the input would name no winner is passed
    /// over.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <returns>The margin, or why the contest cannot be computed.</returns>
    public static OneOf<ResultMargin, WhyNot> Of(Rulebook rules, ContestInput input) =>
        ContestAsked.Of(rules, input).MapT0(contest => new MarginSearch(contest, rules, input).Run());

    /// <summary>A single score can change the list of winners.</summary>
    /// <param name="Distance">The least distance between the score given and another that changes the list, 1 or
    /// more.</param>
    /// <param name="Changes">Every change of this distance that does, at least one, in the order of applications, sheets
    /// and criteria, the higher score first.</param>
    public sealed partial record Found(int Distance, Sequence<SheetChange> Changes) : ResultMargin
    {
        /// <summary>Every change of this distance that changes the list of winners, at least one.</summary>
        /// <exception cref="ArgumentNullException">The value is null.</exception>
        public Sequence<SheetChange> Changes { get; } = Guard.Against.Null(Changes);
    }

    /// <summary>No single score, whatever it is, changes the list of winners.</summary>
    public sealed partial record None : ResultMargin;
}
