using System;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Analysis;
using SonkoRules.Contests;
using SonkoRules.Quantities;
using SonkoRules.Scoring;
using SonkoRules.Subsidies;
using SonkoRules.Tests.Contests;

namespace SonkoRules.Tests.Analysis;

/// <summary>A question without one of its parts is refused by the name of that part.</summary>
public sealed class NullQuestionTests
{
    private static readonly Rulebook E3 = new(SmolenskRules.ThirdEdition);
    private static readonly LocalDate Day = new(2025, 3, 3);

    [Fact]
    public void Of_a_part_of_a_result()
    {
        static Sequence<AppliedReading> None(int made) => Sequence.Empty<AppliedReading>();

        Refuses("rules", () => ReadingQuestions.Of(null!, _ => 1, made => made, None));
        Refuses("result", () => ReadingQuestions.Of<int, int>(E3, null!, made => made, None));
        Refuses("part", () => ReadingQuestions.Of<int, int>(E3, _ => 1, null!, None));
        Refuses("readings", () => ReadingQuestions.Of(E3, _ => 1, made => made, null!));
        Refuses("verdict", () => ReadingQuestions.OfVerdict(E3, null!));
        Refuses("claim", () => ReadingQuestions.OfReturn(E3, null!));
        Refuses("deadline", () => ReadingQuestions.OfDeadline(E3, null!));
        Refuses("sheets", () => ReadingQuestions.OfScore(E3, (Sequence<ExpertSheet>)null!));
        Refuses("application", () => ReadingQuestions.OfScore(E3, (ContestApplication)null!));
    }

    [Fact]
    public void Of_a_value()
    {
        string[] ids = [ReadingIds.Minimum];

        Refuses("rules", () => ValueEffects.Of(null!, _ => 1, ids, ReadingsToTry.Plain));
        Refuses("value", () => ValueEffects.Of<int>(E3, null!, ids, ReadingsToTry.Plain));
        Refuses("readings", () => ValueEffects.Of(E3, _ => 1, (string[])null!, ReadingsToTry.Plain));
        Refuses("readings", () => ValueEffects.Of(E3, _ => 1, (AppliedReading[])null!));
        Refuses("toTry", () => ValueEffects.Of(E3, _ => 1, ids, null!));
    }

    [Fact]
    public void Of_a_contest_or_a_rulebook()
    {
        Refuses("rules", () => RulebookAudit.Of(null!));
        Refuses("findings", () => RulebookAudit.Explain(null!));
        Refuses("applicationId", () => ScoreNeeded.ToWin(E3, SmallContest.Input, null!).OrThrow());
        Refuses("applicationId", () => ReadingEffects.Of(E3, SmallContest.Input).OrThrow().EffectOn(null!));
        Refuses("context", () => BestRequest.At(E3, Points.FromWhole(1), new Budget(Rubles.From(1m)), null!).OrThrow());
        Refuses("budget", () => BestRequest.At(E3, Points.FromWhole(1), null!).OrThrow());
    }

    private static void Refuses(string name, Action question) =>
        Assert.Equal(name, Assert.Throws<ArgumentNullException>(question).ParamName);
}
