using System;
using System.Linq;
using NodaTime;
using SonkoRules.Acts;
using SonkoRules.Returns;
using SonkoRules.Texts;

namespace SonkoRules.Tests.Returns;

/// <summary>Clause 3.19 in the summer of 2025.</summary>
public sealed class SuspensionPathTests
{
    // Service ended on Mon 30.06: 30 cd to Wed 30.07. Applied on Tue 15.07: decision within 5 wd, Tue 22.07.
    // Decided on Mon 21.07: notice within 1 wd, Tue 22.07.
    private static readonly SuspensionFacts Facts = new()
    {
        AgreementEnds = new(2025, 12, 19),
        ServiceEnded = new(2025, 6, 30),
        Applied = new(2025, 7, 15),
        Decided = new(2025, 7, 21),
        Notified = new(2025, 7, 23),
    };

    private static readonly SuspensionFacts Serving = new() { AgreementEnds = new(2025, 12, 19) };

    [Theory]
    // During the service the end of the agreement bounds the application, after it the thirty days do.
    [InlineData(6, 2, "open, ahead, ahead", typeof(SuspensionOutcome.MayApply), "2025-12-19")]
    [InlineData(6, 30, "open, ahead, ahead", typeof(SuspensionOutcome.MayApply), "2025-07-30")]
    [InlineData(7, 15, "in time, open, ahead", typeof(SuspensionOutcome.AwaitingDecision), "2025-07-30")]
    [InlineData(7, 21, "in time, in time, open", typeof(SuspensionOutcome.AwaitingNotice), "2025-07-30")]
    [InlineData(7, 23, "in time, in time, late", typeof(SuspensionOutcome.Closed), "2025-07-30")]
    public void The_path_stands_on_each_day_as_it_was_known_then(
        int month, int day, string states, Type outcome, string lastDay)
    {
        var path = On(Facts, new(2025, month, day));

        Assert.Equal(states, StateText.Of(path.Steps));
        Assert.IsType(outcome, path.Outcome);
        Assert.Equal(lastDay, $"{LastDay(path.Steps[0]):uuuu-MM-dd}");
        Assert.Equal(Clause.Parse("3.19"), path.Clause);
    }

    [Fact]
    public void Each_step_has_its_last_day() =>
        Assert.Equal(
            [new(2025, 7, 30), new(2025, 7, 22), new LocalDate(2025, 7, 22)],
            On(Facts, new(2025, 8, 1)).Steps.Select(LastDay));

    [Fact]
    public void The_agreement_ends_the_right_before_the_thirty_days_do()
    {
        var facts = new SuspensionFacts { AgreementEnds = new(2025, 7, 10), ServiceEnded = new(2025, 6, 30) };

        var path = On(facts, new(2025, 7, 1));

        Assert.Equal(new(2025, 7, 10), LastDay(path.Steps[0]));
    }

    [Fact]
    public void A_right_not_used_in_time_lapses_and_is_not_overdue()
    {
        var facts = Serving with { ServiceEnded = new(2025, 6, 30) };

        Assert.IsType<SuspensionOutcome.MayApply>(On(facts, new(2025, 7, 30)).Outcome);
        var path = On(facts, new(2025, 7, 31));

        Assert.Equal(new(2025, 7, 30), Assert.IsType<SuspensionOutcome.TooLate>(path.Outcome).LastDay);
        Assert.Equal("lapsed, not needed, not needed", StateText.Of(path.Steps));
        Assert.Null(path.Next);
        Assert.Empty(path.Overdue);
    }

    [Fact]
    public void An_application_on_the_last_day_is_in_time() =>
        Assert.IsType<SuspensionOutcome.AwaitingDecision>(
            On(Facts with { Applied = new(2025, 7, 30), Decided = null, Notified = null }, new(2025, 7, 31)).Outcome);

    [Fact]
    public void An_application_after_the_term_is_too_late_but_is_still_decided()
    {
        var path = On(Facts with { Applied = new(2025, 7, 31), Decided = null, Notified = null }, new(2025, 8, 1));

        Assert.IsType<SuspensionOutcome.TooLate>(path.Outcome);
        Assert.Equal("late, open, ahead", StateText.Of(path.Steps));
    }

    [Fact]
    public void Facts_that_contradict_each_other_are_refused()
    {
        Assert.Throws<RefusedException>(() => On(Facts with { Decided = new(2025, 7, 14) }, new(2025, 8, 1)));
        Assert.Throws<RefusedException>(() => On(Facts with { Notified = new(2025, 7, 20) }, new(2025, 8, 1)));
        Assert.Throws<ArgumentNullException>(() => On(null!, new(2025, 8, 1)));
    }

    [Fact]
    public void A_path_explains_itself()
    {
        string[] firstLines =
        [
            .. new[] { (6, 2), (7, 15), (7, 21), (7, 23) }.Select(day =>
                On(Facts, new(2025, day.Item1, day.Item2)).Explain().ToText(Language.Russian).Split('\n')[0]),
            On(Serving, new(2026, 1, 12)).Explain().ToText(Language.English).Split('\n')[0],
        ];

        Assert.Equal(
            [
                "на 02.06.2025: срок подачи заявления не истёк [п. 3.19]",
                "на 15.07.2025: ожидается решение министерства [п. 3.19]",
                "на 21.07.2025: решение принято, уведомление не направлено [п. 3.19]",
                "на 23.07.2025: получатель субсидии уведомлён 23.07.2025 [п. 3.19]",
                "as of 2026-01-12: the last day to apply passed on 2025-12-19 [cl. 3.19]",
            ],
            firstLines);
    }

    private static Path<SuspensionFacts, SuspensionOutcome> On(SuspensionFacts facts, LocalDate asOf) =>
        Some.Rules.Suspension(facts, asOf, Some.Calendar).OrThrow();

    private static LocalDate LastDay(PathStep step) => step.Deadline!.LastDay;
}
