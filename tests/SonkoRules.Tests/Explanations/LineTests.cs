using System;
using System.Linq;
using System.Runtime.CompilerServices;
using NodaTime;
using SonkoRules.Analysis;
using SonkoRules.Applications;
using SonkoRules.Calendars;
using SonkoRules.Contests;
using SonkoRules.Quantities;
using SonkoRules.Subsidies;
using SonkoRules.Tests.Architecture;
using SonkoRules.Tests.Contests;

namespace SonkoRules.Tests.Explanations;

/// <summary>An answer prints one line that a person can read.</summary>
public sealed class LineTests
{
    private static readonly Rulebook Rules = SmolenskRules.AnnouncedOn(new LocalDate(2025, 4, 21)).OrThrow();

    [Fact]
    public void What_explains_itself_prints_a_line_of_its_own() =>
        Library.None(
            from type in Library.PublicTypes
            where type.GetMethod("Explain", Type.EmptyTypes) is { IsStatic: false }
            where type.GetMethod(nameof(ToString), Type.EmptyTypes)!.IsDefined(typeof(CompilerGeneratedAttribute), false)
                || type.GetMethod(nameof(ToString), Type.EmptyTypes)!.DeclaringType!.Assembly != typeof(Rulebook).Assembly
            select Library.Name(type));

    [Fact]
    public void The_main_answers_read_as_lines()
    {
        var outcome = Contest.Run(Rules, SmallContest.Input).OrThrow();
        object[] answers =
        [
            outcome,
            outcome.Rating,
            outcome.Allocation,
            outcome.ScoreOf(outcome.Rating[0].Entry.ApplicationId),
            Rules.Subsidies.SizeOf(Points.FromWhole(81), Rubles.From(2_000_000m), new Budget(Rubles.From(15_300_000m))),
            Rules.Deadlines.Payment.From(new LocalDate(2025, 6, 5), RussianCalendar.FiveDayWeek).OrThrow(),
            Rules.Returns.ForOffPurpose(Rubles.From(500_000m), Rubles.From(12_000m)),
            Rules.Procedure.Standing(Sequence.Empty<ApplicationDecision>()),
            ReadingEffects.Of(Rules, SmallContest.Input).OrThrow(),
        ];

        Assert.All(answers, answer =>
        {
            var line = answer.ToString()!;
            Assert.DoesNotContain('\n', line);
            Assert.DoesNotContain(" { ", line, StringComparison.Ordinal);
            Assert.InRange(line.Length, 10, 200);
            Assert.DoesNotContain(line, character => character is >= 'А' and <= 'я');
        });
        Assert.StartsWith("3.12: payment of the subsidy: not later than Mon 2025-06-23", answers[5].ToString(), StringComparison.Ordinal);
        Assert.Equal("The contest is void: no application was filed [cl. 2.12.4]", answers[7].ToString());
    }
}
