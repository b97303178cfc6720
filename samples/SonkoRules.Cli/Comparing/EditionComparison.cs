namespace SonkoRules.Samples.Sonko.Comparing;

/// <summary>
/// The same score sheets under the first and the third edition, each on its own scale, with the same readings and
/// money, and without answers or releases: these belong to one course of events only.
/// </summary>
internal sealed class EditionComparison
{
    private EditionComparison(ComparedSide first, ComparedSide third, Sequence<Criterion> differing, bool alike)
    {
        First = first;
        Third = third;
        Differing = differing;
        IsOrderAlikeWithThirdWeights = alike;
    }

    public ComparedSide First { get; }

    public ComparedSide Third { get; }

    /// <summary>The criteria, as the first edition has them, whose weight for a whole score is another one in the
    /// third.</summary>
    public Sequence<Criterion> Differing { get; }

    /// <summary>Whether the first edition gives the order of the third once the weights of those criteria are the
    /// third edition's.</summary>
    public bool IsOrderAlikeWithThirdWeights { get; }

    /// <summary>The neighbours of the third edition's rating that stand the other way round in the first.</summary>
    public IEnumerable<(string Above, string Below)> Turned =>
        Third.Order.Zip(Third.Order.Skip(1))
            .Where(pair => First[pair.First].Place > First[pair.Second].Place);

    /// <summary>Computes both contests.</summary>
    public static Result<EditionComparison> Of(ContestTables content)
    {
        if (Contest.Run(content.Rules, content.Filed).OrThrow() is not ContestProceedings.Held { Outcome.Input: { } input })
        {
            return new Result<EditionComparison>.Failed(ExitCode.Refused, [Fault.At("--compare", string.Empty, new(
                "конкурс хотя бы с одной надлежащей заявкой", "a contest with at least one proper application"))]);
        }

        var first = SmolenskRules.FirstEdition;
        var third = SmolenskRules.ThirdEdition;
        var own = content.Rules.Edition.Methodology;
        return TensScale.Move(content.Sheets, own, first.Methodology).Then(
            tens => TensScale.Move(content.Sheets, own, third.Methodology).Then<EditionComparison>(
                hundreds => new Result<EditionComparison>.Ready(Of(content, With(input, tens), With(input, hundreds)))));
    }

    private static EditionComparison Of(ContestTables content, ContestInput tens, ContestInput hundreds)
    {
        var readings = content.Rules.Readings;
        var first = SmolenskRules.FirstEdition;
        var third = SmolenskRules.ThirdEdition;
        var differing = Differ(first.Methodology, third.Methodology);
        var reweighed = first with { Methodology = Reweigh(first.Methodology, third.Methodology) };
        var firstSide = new ComparedSide(new Rulebook(first, readings), tens, differing);
        var thirdSide = new ComparedSide(new Rulebook(third, readings), hundreds, differing);
        var reweighedSide = new ComparedSide(new Rulebook(reweighed, readings), tens, differing);
        return new EditionComparison(
            firstSide,
            thirdSide,
            differing.Select(i => first.Methodology.Criteria[i]).ToSequence(),
            reweighedSide.Order.SequenceEqual(thirdSide.Order));
    }

    // A whole score is worth weight × top: 10 × 1 against 100 × 0.05 on criterion 9.
    private static int[] Differ(Methodology first, Methodology third) =>
        [.. Enumerable.Range(0, first.Criteria.Count).Where(i => Worth(first.Criteria[i]) != Worth(third.Criteria[i]))];

    private static decimal Worth(Criterion criterion) => criterion.Weight * criterion.Scale.Top;

    private static Methodology Reweigh(Methodology first, Methodology third) =>
        first with
        {
            Criteria = first.Criteria.Select((one, i) => new Criterion(
                one.Number, one.Clause, one.Name, Worth(third.Criteria[i]) / one.Scale.Top, one.Scale)).ToSequence(),
        };

    private static ContestInput With(ContestInput input, ILookup<string, ExpertSheet> sheets) =>
        input with
        {
            Applications = input.Applications
                .Select(application => application with { Sheets = sheets[application.Id].ToSequence() })
                .ToSequence(),
            Answers = OfferAnswers.None,
            Releases = Sequence.Empty<ReleaseRound>(),
        };
}
