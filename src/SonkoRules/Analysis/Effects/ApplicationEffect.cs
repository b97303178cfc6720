namespace SonkoRules.Analysis;

/// <summary>What the readings leave open about one application: the bounds over every combination under which the
/// contest can be computed. Each bound is reached under some combination. Immutable; equal when all of it is
/// equal.</summary>
/// <remarks>Разброс результатов заявки по толкованиям.</remarks>
public sealed partial record ApplicationEffect
{
    internal ApplicationEffect(string applicationId, IReadOnlyCollection<(ApplicationResult Result, int Times)> results)
    {
        ApplicationId = applicationId;
        Combinations = results.Sum(result => result.Times);
        WinningCombinations = results.Where(result => result.Result.Wins).Sum(result => result.Times);
        BestPlace = results.Min(result => result.Result.Place);
        WorstPlace = results.Max(result => result.Result.Place);
        LeastScore = results.Min(result => result.Result.Score);
        GreatestScore = results.Max(result => result.Result.Score);
        LeastAward = results.Min(result => result.Result.Award);
        GreatestAward = results.Max(result => result.Result.Award);
        OpenCombinations = results.Where(result => result.Result.AwardOpen).Sum(result => result.Times);
        TieUnresolved = results.Any(result => result.Result.TieUnresolved);
    }

    /// <summary>The id of the application.</summary>
    public string ApplicationId { get; }

    /// <summary>Whether it wins always, sometimes or never. Across an open tie on which its subsidy depends neither
    /// always nor never is said.</summary>
    public Winning Winning => OpenCombinations > 0 ? Winning.Sometimes
        : WinningCombinations == 0 ? Winning.Never
        : WinningCombinations == Combinations ? Winning.Always
        : Winning.Sometimes;

    /// <summary>The number of combinations under which the contest can be computed.</summary>
    public int Combinations { get; }

    /// <summary>The number of these under which the application wins.</summary>
    public int WinningCombinations { get; }

    /// <summary>The number of combinations under which its subsidy depends on an open tie: what it gets there stands by
    /// ids alone.</summary>
    public int OpenCombinations { get; }

    /// <summary>The best place, from 1.</summary>
    public int BestPlace { get; }

    /// <summary>The worst place.</summary>
    public int WorstPlace { get; }

    /// <summary>The least final score.</summary>
    public Points LeastScore { get; }

    /// <summary>The greatest final score.</summary>
    public Points GreatestScore { get; }

    /// <summary>The least subsidy; zero where the application does not always win.</summary>
    public Rubles LeastAward { get; }

    /// <summary>The greatest subsidy; zero where it never wins.</summary>
    public Rubles GreatestAward { get; }

    /// <summary>Whether under some combination its place rests on a tie that the order leaves open.</summary>
    public bool TieUnresolved { get; }
}
